import { englishStem, plain, type Word, words } from './danish.js';
import { glossary, professions } from './glossary.js';

/** As they are written first: "community" and "communicate" have one stem. */
const byWord = new Map(Object.entries(glossary).map(([english, danish]) => [plain(english), words(danish)] as const));

const danishByEnglish = new Map(
  Object.entries(glossary).map(([english, danish]) => [englishStem(english), words(danish)] as const),
);

/** The Danish words that an English word may stand for in a name. */
export function translations(word: Word): readonly Word[] {
  return byWord.get(word.plain) ?? danishByEnglish.get(englishStem(word.text)) ?? [];
}

const numbersInWords = ['nul', 'et', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'];
const agesInWords = new RegExp(`(?<!\\p{L})(${numbersInWords.slice(2).join('|')})-?\\s?(årig\\p{L}*)`, 'giu');

/** "Treårige" as agreements write it: "3-årige". */
export function agesInFigures(text: string): string {
  return text.replace(
    agesInWords,
    (_, number: string, age: string) => `${numbersInWords.indexOf(number.toLowerCase())}-${age}`,
  );
}

const professionPatterns = professions.map(
  ([english, danish]) => [new RegExp(`\\b${english}\\b`, 'gi'), danish] as const,
);

/** Writes English professions in Danish; the rest of the text stays as it is. */
export function translateProfessions(text: string): string {
  return professionPatterns.reduce((result, [english, danish]) => result.replaceAll(english, danish), text);
}
