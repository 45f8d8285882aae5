import type { Document, Node, ParsedNode } from 'yaml';
import { Composer, type CST, isMap, isScalar, isSeq, LineCounter, Parser } from 'yaml';
import { FileRefused, type Problem } from './file-refused.js';
import type { Locate, Path, Place } from './finding.js';
import { decodeText } from './text-source.js';
import { ambiguities, firstTooDeep, type PlaceOf, startOf, syntaxProblems } from './yaml-problems.js';

/** A file's content and where each part of it stands. */
export interface YamlSource {
  value: unknown;
  locate: Locate;
}

/**
 * Reads one YAML 1.2 document.
 * @throws FileRefused for what is no single, well-formed document in UTF-8, for duplicate keys and aliases, and for what is too big
 */
export function readYaml(file: string | Buffer, fileName: string): YamlSource {
  const text = decodeText(file, fileName);
  const lines = new LineCounter();
  const place: PlaceOf = (offset) => placeOf(lines, offset);
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const abyss = tokens.map(firstTooDeep).find((token) => token !== null);
  if (abyss) throw new FileRefused(fileName, [{ ...place(abyss.offset), ...tooDeep }]);
  const [document, second] = compose(tokens, text.length);
  if (second) throw new FileRefused(fileName, [{ ...place(second.range[0]), ...secondDocument }]);
  if (!document?.contents) throw new FileRefused(fileName, [emptyFile]);
  const problems = [...syntaxProblems(document, place), ...ambiguities(document, place)];
  if (problems.length > 0) throw new FileRefused(fileName, problems);
  return {
    value: document.toJS(),
    locate: (path) => place(offsetOf(document, path)),
  };
}

const emptyFile: Problem = {
  line: 1,
  path: '',
  reason: 'the file is empty',
  remedy: 'Begin it with "format: agreement/1".',
};

const tooDeep = {
  path: '',
  reason: 'lists and maps lie too deep inside each other',
  remedy: 'Check that it is the right file.',
};

const secondDocument = {
  path: '',
  reason: 'a second document begins here',
  remedy: 'Put each document in a file of its own.',
};

function compose(tokens: CST.Token[], end: number): Document.Parsed[] {
  const composer = new Composer<ParsedNode>({
    // A `%YAML 1.1` line must not turn "no" into false.
    schema: 'core',
    stringKeys: true,
    // The library compares every key with every other; ambiguities() looks each up once.
    uniqueKeys: false,
  });
  return [...composer.compose(tokens, true, end)] as Document.Parsed[];
}

function placeOf(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/** Where the path's key begins, or the list item; where there is none, the nearest thing around it. */
function offsetOf(document: Document.Parsed, path: Path): number {
  let node: Node | null | undefined = document.contents;
  let offset = startOf(node);
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair) return offset;
      offset = startOf(pair.key);
      node = pair.value as ParsedNode | null;
    } else if (isSeq(node) && typeof step === 'number' && node.items[step]) {
      node = node.items[step] as ParsedNode;
      offset = startOf(node);
    } else return offset;
  }
  return offset;
}
