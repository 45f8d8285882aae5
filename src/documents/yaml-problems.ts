import { type CST, type Document, isScalar, type ParsedNode, visit } from 'yaml';
import { mostProblems, type Problem } from './file-refused.js';
import type { Place } from './finding.js';

/** From an offset in the text to line and column. */
export type PlaceOf = (offset: number) => Place;

/** An agreement goes down 10 levels. */
const deepest = 50;

/**
 * The first token below the deepest level. Composing goes down recursively: the library means to catch the overflow of the
 * stack, but a regular expression that is compiled just before it ends the whole process.
 */
export function firstTooDeep(top: CST.Token): CST.Token | null {
  const waiting: { token: CST.Token; depth: number }[] = [{ token: top, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { token, depth } = next;
    if (depth > deepest) return token;
    const inner = 'items' in token ? token.items.flatMap(({ key, value }) => [key, value]) : [];
    if (token.type === 'document') inner.push(token.value);
    for (const each of inner) if (each) waiting.push({ token: each, depth: depth + 1 });
  }
  return null;
}

/** The library's errors and warnings, one a line. */
export function syntaxProblems(document: Document.Parsed, place: PlaceOf): Problem[] {
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
    default:
      return {
        reason: `this is not YAML: ${message.split('\n')[0]?.replace(/\.$/, '')}`,
        remedy: 'Check indentation, brackets and quotes; put quotes around a text that has ": " or " #" in it.',
      };
  }
}

/** What is well-formed YAML and yet refused: a key given twice, and aliases, a few of which can stand for millions of values. */
export function ambiguities(document: Document.Parsed, place: PlaceOf): Problem[] {
  const problems: Problem[] = [];
  const report = (node: unknown, path: string, reason: string, remedy: string) => {
    if (problems.length <= mostProblems) problems.push({ ...place(startOf(node)), path, reason, remedy });
  };
  visit(document, {
    Alias(_, alias) {
      const remedy = 'Write out what it stands for, or put quotes around it if it is a text.';
      report(alias, '', `*${alias.source} is an alias, and these files have none`, remedy);
    },
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        const name = isScalar(key) ? key.value : null;
        const twice = 'this key stands twice in the same map';
        if (seen.has(name)) report(key, String(name), twice, 'Take one of them out, or join the two.');
        seen.add(name);
      }
    },
  });
  return problems;
}

/** Offset of a node's first sign; 0 for what stands nowhere. */
export function startOf(node: unknown): number {
  return (node as ParsedNode | null | undefined)?.range?.[0] ?? 0;
}
