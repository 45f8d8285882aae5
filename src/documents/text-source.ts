import { FileRefused } from './file-refused.js';

/** Bytes. The largest agreement seen is 80 KB. */
const mostBytes = 2_000_000;

/** Signs that begin something in YAML. The largest agreement seen has 6,000; reading 50,000 takes less than a second. */
const mostSigns = 50_000;
const signs = new Set([...'\n[]{},:?-"\'#&*!|>%'].map((sign) => sign.charCodeAt(0)));

/**
 * The text of a file, without byte order mark.
 * @throws FileRefused for what is larger than any agreement or not UTF-8
 */
export function decodeText(file: string | Buffer, fileName: string): string {
  const bytes = typeof file === 'string' ? Buffer.byteLength(file) : file.length;
  if (bytes > mostBytes) {
    refuse(fileName, 1, `the file is ${(bytes / 1e6).toFixed(1)} MB; 2 MB is the most`, tooBigRemedy);
  }
  const text = typeof file === 'string' ? file.replace(/^\uFEFF/, '') : decodeUtf8(file, fileName);
  if (countSigns(text) > mostSigns)
    refuse(fileName, 1, 'the file has far more entries than any agreement', tooBigRemedy);
  return text;
}

const tooBigRemedy = 'Check that it is the right file.';

function decodeUtf8(file: Buffer, fileName: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    const before = file.toString('utf8').split('\uFFFD')[0] ?? '';
    refuse(fileName, before.split('\n').length, 'the file is not UTF-8', 'Save it anew with the encoding UTF-8.');
  }
}

function countSigns(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) if (signs.has(text.charCodeAt(index))) count += 1;
  return count;
}

function refuse(fileName: string, line: number, reason: string, remedy: string): never {
  throw new FileRefused(fileName, [{ line, path: '', reason, remedy }]);
}
