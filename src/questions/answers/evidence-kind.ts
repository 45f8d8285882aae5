import type { Section } from '../../domain/passage.js';
import type { AgreementIndex } from '../agreement/agreement-index.js';
import type { Evidence } from '../agreement/evidence.js';
import { stems, words } from '../language/danish.js';
import type { Token } from '../language/reading.js';
import { standsIn } from '../language/stands-in.js';
import { type Asked, has } from '../subject/asked.js';
import { asksAverage, asksShare } from './measure-asked.js';

const numberWords = new Set('to tre fire fem seks syv otte ni ti elleve tolv halvanden halvdelen begge'.split(' '));
const timeWords = new Set(
  stems(
    'mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober november december ugentlig månedlig årlig halvårlig kvartal uge måned forår efterår sommer vinter formiddag eftermiddag aften løbende',
  ),
);
const reasonWords = new Set(
  stems('fordi da derfor formål så således hensigt mål sikre styrke skabe understøtte give grund'),
);

/** Whether a piece can be the answer to what is asked: a question for a number needs one, a question for a time a time. */
export function fitsKind(asked: Asked, evidence: Evidence): boolean {
  if (evidence.indicator) return !has(asked, 'who', 'when', 'why', 'where');
  const { text, words: own } = evidence;
  if (evidence.passage.section === 'targets' && !mayMeanTarget(asked)) return false;
  const holds = (wanted: ReadonlySet<string>) => Array.from(own).some((word) => wanted.has(word));
  if (asksStreetAddress(asked) && !/\p{L}\s+\d+/u.test(text)) return false;
  if (asksShare(asked) && !shares.test(text)) return false;
  if (asksAverage(asked) && !averages.test(text)) return false;
  if (has(asked, 'howMany')) return countsOf(asked, evidence);
  if (has(asked, 'howMuch', 'hours', 'budget', 'baseline')) return saysNumber(text);
  if (has(asked, 'howOften')) return /\d/.test(text) || holds(paceWords);
  if (has(asked, 'where', 'place')) return evidence.passage.section === 'place' || Array.from(own).some(isPlace);
  if (has(asked, 'schedule')) return clock.test(text) || holds(weekdays);
  if (has(asked, 'when')) return clock.test(text) || holds(timeWords);
  if (has(asked, 'why')) return evidence.passage.section === 'purpose' || holds(reasonWords);
  return !has(asked, 'who') || namesSomebody(asked, evidence);
}

const averages = /gennemsnit|(?<!\p{L})snit/iu;
const shares = /%|procent|pct|halvdel|tredjedel|fjerdedel|femtedel|andel/i;
const addressWords = new Set(stems('adresse address'));

function asksStreetAddress({ reading }: Asked): boolean {
  return reading.tokens.some(({ stem: word }) => addressWords.has(word));
}

/** What is aimed at is no answer about what there is, or what one may. */
function mayMeanTarget(asked: Asked): boolean {
  return has(asked, 'goal', 'howMany', 'howMuch', 'baseline', 'municipal', 'criteria', 'what', 'which');
}

const weekdays = new Set(stems('mandag tirsdag onsdag torsdag fredag lørdag søndag dagligt hverdage'));
const paceWords = new Set(stems('ugentlig daglig månedlig årlig halvårlig kvartalsvis kvartal hver hvert gang gange'));

const placeWord =
  /(hus|lokal|skol|bibliotek|center|klub|plads|sal|gaard|by|bydel|omraad|kvarter|lokation|park|hal|hallen|cafe|sted|afdeling|institution|hjem)$/;

function isPlace(word: string): boolean {
  return placeWord.test(word);
}

function saysNumber(text: string): boolean {
  return words(text).some((word) => /\d/.test(word.plain) || numberWords.has(word.plain));
}

/** Times of day, dates and years. */
const clock = /\bkl\b|\d{1,2}[.:]\d{2}\b|\b\d{1,2}\s*[-–]\s*\d{1,2}\b|\d{1,2}\.\s?\d{1,2}\.|\b(19|20)\d{2}\b/;

const ages = /(?:under\s+)?\d+\s*(?:[-–]\s*\d+\s*)?(?:-?\s?årig\p{L}*|år(?!\p{L}))/giu;
const dates = /\b(\d{1,2}\.\s?\d{1,2}\.?\s?(\d{2,4})?|(19|20)\d{2})\b/g;
const nearNumber = 4;

/** Whether a piece holds a number of what is asked "how many" of: close to the number, or in what the piece is about. */
function countsOf({ reading, loose }: Asked, evidence: Evidence): boolean {
  const counted = countedIn(reading.tokens);
  const near = nearNumbers(evidence);
  if (counted === undefined || near === null) return near !== null;
  // "Antal i alderen 7-17 år" counts people without a word for them.
  if (counted.cues.has('people') && evidence.text.search(ages) >= 0) return true;
  const others = loose.flatMap((token) => [...token.options, ...token.kin]);
  return standsIn([...counted.options, ...counted.kin, ...others], near);
}

const knownNear = new WeakMap<Evidence, ReadonlySet<string> | null>();

/** The stems close to a piece's numbers, ages and dates left out, and those of what it is about; null without a number. */
function nearNumbers(evidence: Evidence): ReadonlySet<string> | null {
  const before = knownNear.get(evidence);
  if (before !== undefined) return before;
  const { said } = evidence.passage;
  const all = words(evidence.text.replace(ages, ' ').replace(dates, ' '));
  const numbers = all.flatMap(({ plain }, at) => (/^\d+$/.test(plain) || numberWords.has(plain) ? [at] : []));
  const near = numbers.flatMap((at) =>
    all.slice(Math.max(0, at - nearNumber), at + nearNumber + 1).map((word) => word.stem),
  );
  const label = said.kind === 'words' ? (said.label ?? '') : '';
  const found = numbers.length === 0 ? null : new Set([...near, ...stems(label)]);
  knownNear.set(evidence, found);
  return found;
}

/** The noun after "hvor mange". */
function countedIn(tokens: readonly Token[]): Token | undefined {
  const last = tokens.findLastIndex((token) => token.cues.has('howMany') && token.cues.has('soft'));
  return last < 0
    ? undefined
    : tokens.slice(last + 1).find((token) => !token.small && token.idle === null && !/^\d+$/.test(token.plain));
}

/** A longer text tells about more than the people that it names. */
const longestOfWho = 260;

const whoSections: ReadonlySet<Section> = new Set<Section>(['organisation', 'evaluation', 'revision', 'conflict']);

/** Whether a piece is about somebody: a row with an actor, a rule, or a text that names an actor. */
function namesSomebody({ index }: Asked, { passage, words: own, text }: Evidence): boolean {
  if (passage.said.kind === 'responsibility') return true;
  if (text.length > longestOfWho) return false;
  if (whoSections.has(passage.section)) return true;
  return actorWordsOf(index).some((words) => words.every((word) => own.has(word)));
}

const actorWords = new WeakMap<AgreementIndex, readonly (readonly string[])[]>();

/** The stems of each actor's name. Asked of every piece, so made once. */
function actorWordsOf(index: AgreementIndex): readonly (readonly string[])[] {
  const before = actorWords.get(index);
  if (before) return before;
  const made = index.agreement.actors.map((actor) => stems(actor.name));
  actorWords.set(index, made);
  return made;
}
