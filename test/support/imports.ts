import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Source {
  /** From the project's root, with `/`: `src/bot/handle.ts`. */
  path: string;
  text: string;
}

/** Something that a line imports. */
export interface Import {
  line: number;
  /** A file of ours as `src/chat.ts`; a package or `node:` module as it is written. */
  target: string;
}

/** Every TypeScript file of ours under src, what is generated left out. */
export function readSources(): Source[] {
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes(`${sep}generated${sep}`))
    .map((file) => ({ path: relative(root, file).replaceAll(sep, '/'), text: readFileSync(file, 'utf8') }));
}

/** `import … from`, `export … from`, `import '…'`, `import('…')` and `require('…')`, types included. */
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b(?:[^'"`;=()]*?\bfrom)?\s*['"]([^'"\n]+)['"]|\b(?:import|require)\(\s*['"]([^'"\n]+)['"]/g;

export function importsOf({ path, text }: Source): Import[] {
  return [...text.matchAll(IMPORT)].map((match) => {
    const specifier = match[1] ?? match[2] ?? '';
    return { line: lineAt(text, match.index + match[0].length), target: resolve(path, specifier) };
  });
}

/** The lines of code, without those that are comments alone. */
export function codeLines({ text }: Source): { line: number; code: string }[] {
  return text
    .split('\n')
    .map((code, index) => ({ line: index + 1, code }))
    .filter(({ code }) => !/^\s*(\/\/|\/\*|\*)/.test(code));
}

function resolve(path: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return posix.join(dirname(path), specifier).replace(/\.js$/, '.ts');
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
