import { StartRefused } from '../errors.js';
import type { Question } from '../questions/types.js';
import { readInput } from './read-input.js';

/**
 * The questions of a batch file, in its order; blank lines are none. `otherwise` is what a line means that leaves a key out.
 * @throws StartRefused with the place of every line that can't be read
 */
export async function readBatch(file: string, otherwise: Omit<Question, 'text'>): Promise<Question[]> {
  const text = (await readInput(file)).toString('utf8').replace(/^\uFEFF/, '');
  const lines = text.split('\n').map((line, index) => ({ line, place: `${file}:${index + 1}` }));
  const read = lines
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, place }) => ({ place, question: readLine(line, otherwise) }));
  const bad = read.filter(({ question }) => question === null).map(({ place }) => place);
  if (bad.length > 0) {
    const form = '{"question": "…", "agreement": "id" or null, "lang": "da" or "en"}';
    throw new StartRefused(`${bad.slice(0, 20).join(', ')}: write ${form}, one a line.`);
  }
  return read.flatMap(({ question }) => question ?? []);
}

function readLine(line: string, otherwise: Omit<Question, 'text'>): Question | null {
  try {
    const { question, agreement = otherwise.agreement, lang = otherwise.language } = JSON.parse(line);
    const agreementFits = agreement === null || typeof agreement === 'string';
    if (typeof question !== 'string' || !agreementFits || (lang !== 'da' && lang !== 'en')) return null;
    return { text: question, agreement, language: lang };
  } catch {
    // No JSON, or null: no question either.
    return null;
  }
}
