import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type ParsedNode, parseDocument, visit } from 'yaml';
import { FileRefused, mostProblems, type Problem } from './file-refused.js';
import type { Locate, Path, Place } from './finding.js';
import { decodeText } from './text-source.js';

type YamlDocument = ReturnType<typeof parseDocument>;

/** A file's content and where each part of it stands. */
export interface YamlSource {
  value: unknown;
  locate: Locate;
}

/** How often a file may point back to an anchor (`*name`), counted with what the anchor itself holds. */
const mostAliases = 100;

/**
 * Reads one YAML 1.2 document.
 * @throws FileRefused for what is no single, well-formed document in UTF-8, for duplicate keys, and for what is too big
 */
export function readYaml(file: string | Buffer, fileName: string): YamlSource {
  const text = decodeText(file, fileName);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    logLevel: 'silent',
    prettyErrors: false,
    // A `%YAML 1.1` line must not turn "no" into false.
    schema: 'core',
    stringKeys: true,
    // The library compares every key with every other; duplicateKeys looks each up once.
    uniqueKeys: false,
  });
  const place = (offset: number): Place => placeOf(lines, offset);
  const problems = [...syntaxProblems(document, place), ...duplicateKeys(document, place)];
  if (problems.length > 0) throw new FileRefused(fileName, problems);
  if (document.contents === null) throw new FileRefused(fileName, [emptyFile]);
  return {
    value: toValue(document, fileName),
    locate: (path) => place(offsetOf(document, path)),
  };
}

const emptyFile: Problem = {
  line: 1,
  path: '',
  reason: 'the file is empty',
  remedy: 'Begin it with "format: agreement/1".',
};

function placeOf(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function syntaxProblems(document: YamlDocument, place: (offset: number) => Place): Problem[] {
  const byLine = new Map<number, Problem>();
  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
    const at = place(pos[0]);
    // One fault often makes several errors on its line; the first says it.
    if (!byLine.has(at.line)) byLine.set(at.line, { ...at, path: '', ...explainSyntax(code, message) });
    if (byLine.size > mostProblems) break;
  }
  return [...byLine.values()];
}

function explainSyntax(code: string, message: string): { reason: string; remedy: string } {
  switch (code) {
    case 'TAB_AS_INDENT':
      return { reason: 'a tab stands where the line is indented', remedy: 'Indent with spaces.' };
    case 'MULTIPLE_DOCS':
      return { reason: 'a second document begins here', remedy: 'Put each document in a file of its own.' };
    case 'RESOURCE_EXHAUSTION':
      return { reason: 'lists and maps lie too deep inside each other', remedy: 'Follow docs/agreement-file.md.' };
    default:
      return {
        reason: `this is not YAML: ${message.split('\n')[0]?.replace(/\.$/, '')}`,
        remedy: 'Check indentation, brackets and quotes; put quotes around a text that has ": " or " #" in it.',
      };
  }
}

function duplicateKeys(document: YamlDocument, place: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        const name = isScalar(key) ? key.value : null;
        if (seen.has(name) && problems.length <= mostProblems) {
          const reason = 'this key stands twice in the same map';
          const remedy = 'Take one of them out, or join the two.';
          problems.push({ ...place(startOf(key)), path: String(name), reason, remedy });
        }
        seen.add(name);
      }
    },
  });
  return problems;
}

function toValue(document: YamlDocument, fileName: string): unknown {
  try {
    return document.toJS({ maxAliasCount: mostAliases });
  } catch (error) {
    // The library's answer to an alias bomb, and to an alias before its anchor.
    if (!(error instanceof ReferenceError)) throw error;
    const reason = 'too much is repeated by aliases (*name), or an alias has no anchor (&name) before it';
    throw new FileRefused(fileName, [{ line: 1, path: '', reason, remedy: 'Write the repeated parts out.' }]);
  }
}

/** Where the path's key begins, or the list item; where there is none, the nearest thing around it. */
function offsetOf(document: YamlDocument, path: Path): number {
  let node: Node | null | undefined = document.contents;
  let offset = startOf(node);
  for (const step of path) {
    const inner: Node | null | undefined = isAlias(node) ? node.resolve(document) : node;
    if (isMap(inner)) {
      const pair = inner.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair) return offset;
      offset = startOf(pair.key);
      node = pair.value as ParsedNode | null;
    } else if (isSeq(inner) && typeof step === 'number' && inner.items[step]) {
      node = inner.items[step] as ParsedNode;
      offset = startOf(node);
    } else return offset;
  }
  return offset;
}

function startOf(node: unknown): number {
  return (node as ParsedNode | null | undefined)?.range?.[0] ?? 0;
}
