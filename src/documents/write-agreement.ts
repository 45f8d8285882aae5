import { Document, isCollection, isMap, isScalar, isSeq, Scalar, type YAMLMap } from 'yaml';
import type { Agreement, Overview } from '../domain/agreement.js';
import { agreementSchema } from './agreement-schema.js';
import { overviewSchema } from './goal-schema.js';

const lineWidth = 120;

/**
 * The agreement file in its one canonical form: keys in the order of docs/agreement-file.md, long texts folded at 120 signs,
 * what fits on a line on one line. Reading it gives the same agreement, and writing that gives the same text.
 * @throws ZodError for what readAgreementFile would not take back
 */
export function writeAgreementFile(agreement: Agreement | Overview): string {
  // Parsing puts the keys in the schema's order.
  const content =
    agreement.format === 'agreement/1' ? agreementSchema.parse(agreement) : overviewSchema.parse(agreement);
  const document = new Document(content, { schema: 'core', aliasDuplicateObjects: false });
  if (isMap(document.contents)) {
    layOutBlock(document.contents, 0);
    putSpaceBefore(document.contents);
  }
  return document.toString({ lineWidth, flowCollectionPadding: false });
}

/** `indent`: signs before each line of the block. */
function layOutBlock(node: unknown, indent: number): void {
  if (isSeq(node)) for (const item of node.items) layOut(item, indent + 2, indent + 2);
  if (isMap(node)) for (const { key, value } of node.items) layOut(value, indent + 2, indent + `${key}: `.length);
}

/** `taken`: signs that stand before the value on its line. */
function layOut(node: unknown, indent: number, taken: number): void {
  const oneLine = isCollection(node) || isScalar(node) ? asOneLine(node.toJSON()) : null;
  const fits = oneLine !== null && taken + oneLine.length <= lineWidth;
  if (isScalar(node) && !fits && typeof node.value === 'string') node.type = foldedStyle(node.value);
  if (!isCollection(node)) return;
  node.flow = fits || node.items.length === 0;
  if (!node.flow) layOutBlock(node, indent);
}

/** At least as long as the YAML of it on one line; null where a text in it has lines of its own. */
function asOneLine(value: unknown): string | null {
  const json = JSON.stringify(value, null, 1)
    .replace(/\n */g, ' ')
    .replace(/"(\w+)": /g, '$1: ');
  return json.includes('\\n') ? null : json;
}

/** Folding does not keep blanks at the beginning and the end of a line; quotes do. */
function foldedStyle(text: string): Scalar.BLOCK_FOLDED | Scalar.QUOTE_DOUBLE {
  return /^\s|\n[ \t]|[ \t]\n|\s$/.test(text) ? Scalar.QUOTE_DOUBLE : Scalar.BLOCK_FOLDED;
}

/** An empty line before each section and each activity. */
function putSpaceBefore(file: YAMLMap): void {
  for (const { key, value } of file.items) {
    if (isCollection(value) && !value.flow && isScalar(key)) key.spaceBefore = true;
  }
  const activities = file.get('activities');
  if (!isSeq(activities)) return;
  for (const activity of activities.items.slice(1)) if (isCollection(activity)) activity.spaceBefore = true;
}
