import { evidenceIn } from '../agreement/evidence.js';
import { type Hit, isHeardOf } from '../agreement/search.js';
import { type Cue, questionCues, tellingCues } from '../language/cues.js';
import type { Token } from '../language/reading.js';
import { type Asked, has, namesPlaces, namesYears } from '../subject/asked.js';
import { turningWords } from './question-form.js';

/** How much of what a question is about a piece must hold to answer it; less is needed where the activity is known. */
export const enough = { anywhere: 0.5, inActivity: 0.5, ofWho: 0.75 };
/** The same where nothing but general words tell what is asked. */
export const enoughGeneral = { anywhere: 1, inActivity: 0.8, ofWho: 0.8 };

/** One word alone must be this rare in the agreement to find an answer. */
const mostPlacesOfOne = 3;

/** Cues that ask for a kind of answer (see fitsKind); the others name a thing that a piece must hold. */
const kindCues: readonly Cue[] = [
  'starts',
  'ends',
  'when',
  'where',
  'why',
  'howMany',
  'howMuch',
  'howOften',
  'hours',
  'schedule',
  'place',
];

/** One word that is only a part of another one says too little. */
const enoughOfOne = 0.85;

/** Beside a word that the agreement never uses a piece must hold more of the others; so must a reason, which many sentences look like. */
const enoughOfDoubtful = 0.6;

function isUnheardOf({ index, loose }: Asked, token: Token): boolean {
  return loose.includes(token) && !isHeardOf(index, token);
}

function mustHold({ cues, plain }: Token): boolean {
  if (turningWords.has(plain)) return true;
  if (cues.has('goal') || cues.has('thing')) return cues.has('goal') || tellingCues.some((cue) => cues.has(cue));
  return tellingCues.some((cue) => cues.has(cue) && !kindCues.includes(cue));
}

/** A number for all areas is no answer about one of them, nor one for every year about one. */
function isOfAreaAndYear(asked: Asked, { evidence }: Hit): boolean {
  if (evidence.indicator || !has(asked, 'howMany', 'baseline')) return true;
  return namesYears(asked, evidence.words) && namesPlaces(asked, evidence.words);
}

/** Whether the best piece holds enough of what is asked, and everything that the question turns on. */
export function isEnough(asked: Asked, about: readonly Token[], best: Hit, least: typeof enough): boolean {
  const known = asked.activities.length > 0;
  if (best.coverage < (has(asked, 'who') ? least.ofWho : known ? least.inActivity : least.anywhere)) return false;
  if (about.length === 1 && best.coverage < enoughOfOne) return false;
  if (!isOfAreaAndYear(asked, best)) return false;
  const doubtful = has(asked, 'why') || about.some((token) => isUnheardOf(asked, token));
  if (best.coverage < enoughOfDoubtful && doubtful) return false;
  // A part of a name names something else: "koordinering" is no "koordineringsgruppe".
  const onlyName = about.every((token) => asked.named.includes(token));
  if (onlyName && !about.some(({ options }) => options.some((option) => best.evidence.words.has(option)))) return false;
  const named = about.filter((token) => mustHold(token) || token === asked.category);
  const { section } = best.evidence.passage;
  const isSection = ({ cues }: Token) => Array.from<string>(cues).includes(section);
  if (!named.every((token) => best.matched.includes(token) || isSection(token))) return false;
  if (!known && best.matched.every((token) => named.includes(token))) return false;
  // A name alone tells nothing of what is asked about it.
  const beyond = about.filter((token) => !asked.named.includes(token));
  if (beyond.length > 0 && !beyond.some((token) => best.matched.includes(token))) return false;
  if (known || best.matched.length > 1) return true;
  if (about.length > 1) return false;
  if (has(asked, 'howMany', 'howMuch')) return true;
  const { holders } = evidenceIn(asked.index);
  const places = about.flatMap((token) => token.options).flatMap((option) => holders.get(option) ?? []);
  return places.length > 0 && places.length <= mostPlacesOfOne;
}

/** Words that ask, or say nothing: none of them tells what a question is about. */
export const asking: ReadonlySet<Cue> = new Set<Cue>([
  ...questionCues,
  'baseline',
  'responsible',
  'soft',
  'must',
  'agreement',
]);

/** Whether a word says what the question is about, rather than that something is asked. */
export function tells(token: Token): boolean {
  if (token.small || token.idle === 'word' || token.cues.has('soft')) return false;
  if (token.cues.size === 0) return true;
  return Array.from(token.cues).some((cue) => !asking.has(cue));
}
