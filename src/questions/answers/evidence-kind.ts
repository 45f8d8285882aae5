import type { Evidence } from '../agreement/evidence.js';
import { stems } from '../language/danish.js';
import { type Asked, has } from '../subject/asked.js';
import { saysShall } from '../subject/figure-subject.js';
import { countsOf, saysNumber } from './evidence-numbers.js';
import { namesSomebody } from './evidence-who.js';
import { asksAverage, asksShare } from './measure-asked.js';

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
  if (evidence.indicator)
    return (!saysShall(asked.reading) || has(asked, 'goal', 'municipal')) && !has(asked, 'who', 'when', 'why', 'where');
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

/** Times of day, dates and years. */
const clock = /\bkl\b|\d{1,2}[.:]\d{2}\b|\b\d{1,2}\s*[-–]\s*\d{1,2}\b|\d{1,2}\.\s?\d{1,2}\.|\b(19|20)\d{2}\b/;
