import { actWords } from './words/glossary-acts.js';
import { caringWords } from './words/glossary-caring.js';
import { commonWords } from './words/glossary-common.js';
import { doingWords } from './words/glossary-doing.js';
import { formWords } from './words/glossary-forms.js';
import { homeWords } from './words/glossary-homes.js';
import { jobWords } from './words/glossary-jobs.js';
import { kinshipWords } from './words/glossary-kinship.js';
import { leisureWords } from './words/glossary-leisure.js';
import { lifeWords } from './words/glossary-life.js';
import { livingWords } from './words/glossary-living.js';
import { meetingWords } from './words/glossary-meetings.js';
import { municipalWords } from './words/glossary-municipal.js';
import { peopleWords } from './words/glossary-people.js';
import { qualityWords } from './words/glossary-qualities.js';
import { schoolingWords } from './words/glossary-schooling.js';
import { terms } from './words/glossary-terms.js';
import { fieldTerms } from './words/glossary-terms-field.js';
import { groupTerms } from './words/glossary-terms-groups.js';
import { moreFieldTerms } from './words/glossary-terms-more.js';
import { workWords } from './words/glossary-work.js';

/** Entries such as "kid child=børn" of a list with commas between them: what stands left and right of "=". */
function entriesOf(list: string): [english: string, danish: string][] {
  return list.split(',').map((entry) => {
    const [english = '', danish = ''] = entry.split('=');
    return [english.trim(), danish.trim()];
  });
}

/** The common words last: where two words have one stem, another form of them is read as the later. */
const wordLists = [
  ...[formWords, municipalWords, meetingWords, schoolingWords, caringWords, jobWords, homeWords, leisureWords],
  ...[kinshipWords, doingWords, qualityWords],
  ...[actWords, livingWords, peopleWords, workWords, lifeWords, commonWords],
];

/**
 * English words of the field that agreements speak of, with their Danish counterparts. An English question about a Danish name is read
 * word by word; two counterparts side by side are also tried as one compound, as Danish writes them. One form of a word is enough: its
 * English stem is looked up. No name of an activity stands here.
 */
export const glossary: Record<string, string> = Object.fromEntries(
  wordLists.flatMap(entriesOf).flatMap(([english, danish]) => english.split(' ').map((word) => [word, danish])),
);

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const numbers =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen'.split(
    ' ',
  );

/** "Ninth grade" and "grade 9" are "9. klasse". */
const grades: [string, string][] = [
  ...ordinals.map((ordinal, at): [string, string] => [
    `${ordinal}[\\s-]+(?:graders?|grades?|class)`,
    `${at + 1}. klasse`,
  ]),
  ['(\\d+)(?:st|nd|rd|th)[\\s-]+(?:graders?|grades?|class(?:es)?)', '$1. klasse'],
  ['(?:grade|class)[\\s-]+(10|[1-9])(?!\\d)', '$1. klasse'],
];

/** "Three-year-olds" are "3-årige". */
const ages: [string, string][] = [
  ...numbers.map((number, at): [string, string] => [`${number}[\\s-]+years?[\\s-]+olds?`, `${at + 1}-årige`]),
  ['(\\d+)[\\s-]+years?[\\s-]+olds?', '$1-årige'],
];

/** A pattern for a term in one or several, with or without hyphens and apostrophes. */
function patternOf(term: string): string {
  const bent = term.replace(/y$/, '(?:y|ies)').replaceAll(/s?'s?/g, "s?['’]?s?").replaceAll(' ', '[\\s-]+');
  return /[)s]$/.test(bent) ? bent : `${bent}s?`;
}

/** English terms as patterns, with what they are in Danish. The longest first, so that a part never hides the whole. */
export const professions: readonly [string, string][] = [
  ...grades,
  ...ages,
  ...[terms, fieldTerms, moreFieldTerms, groupTerms]
    .flatMap(entriesOf)
    .sort(([one], [other]) => other.length - one.length)
    .map(([term, danish]): [string, string] => [patternOf(term), danish]),
];
