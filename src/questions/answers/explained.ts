import { evidenceIn } from '../agreement/evidence.js';
import { contentWords } from '../agreement/names.js';
import { type Cue, tellingCues } from '../language/cues.js';
import { stems } from '../language/danish.js';
import type { Token } from '../language/reading.js';
import { shortestFront, standsIn } from '../language/stands-in.js';
import { type Asked, has, namesPlaces, namesYears } from '../subject/asked.js';
import { agesIn } from '../subject/figure-subject.js';
import type { Draft } from '../wording/draft.js';
import { asksYesOrNo } from './question-form.js';

/** Whether every loose word stands in the agreement's own words that the answer rests on. */
export function explains(asked: Asked, topic: Draft): boolean {
  if (!isOfPlaceAndYear(asked, topic) || !holdsAges(asked, topic)) return false;
  if (
    asked.loose.length === 0 ||
    asksWhetherFor(asked) ||
    recordsThem(asked) ||
    isKindOfReference(asked) ||
    isDecidedAbout(asked)
  )
    return true;
  const own = wordsOf(topic);
  return topic.evidence.length > 0 && asked.loose.every((token) => standsIn([...token.options, ...token.kin], own));
}

/** "Hvad gør kommunen for de 3-6-årige?": what names no age is no answer, but where whom it is for is asked. */
export function holdsAges(asked: Asked, topic: Draft): boolean {
  const own = wordsOf(topic);
  const saysAge = asked.reading.tokens.some(({ stem }) => stem.startsWith('aarig'));
  return !saysAge || has(asked, 'targetGroup', 'age') || agesIn(asked.reading).every(({ plain }) => own.has(plain));
}

const closing = new Set(['lukket', 'closed', 'tilbage']);

/** "Hvornår holder klubben lukket?": when it is open is no answer. */
export function holdsTurning({ reading, named }: Asked, topic: Draft): boolean {
  const own = wordsOf(topic);
  const { tokens } = reading;
  // What is closed down is ended, not shut.
  const isDown = (at: number) => tokens[at + 1]?.plain === 'down';
  const turning = tokens.filter((token, at) => closing.has(token.plain) && !named.includes(token) && !isDown(at));
  return turning.every(({ options }) => options.some((option) => own.has(option)));
}

function wordsOf({ evidence, sentences }: Draft): ReadonlySet<string> {
  return new Set(stems([...evidence, ...sentences].join(' ')));
}

/** "Hvem er direktør for Nordvask?": an answer that names nobody of it is about somebody else. */
export function isOfActors(asked: Asked, topic: Draft): boolean {
  if (topic.kind !== 'answer' || asked.halfNamed || asked.titled.length === 0) return true;
  const own = wordsOf(topic);
  return asked.actors.every(({ name, aliases = [], kind }) => {
    if (kind === 'collective' || kind === 'person' || name === asked.index.agreement.municipality) return true;
    return [name, ...aliases].some((called) => contentWords(called).some((word) => own.has(word.stem)));
  });
}

/** What is agreed for all areas is no answer about one of them, nor what is agreed for every year about one. */
export function isOfPlaceAndYear(asked: Asked, topic: Draft): boolean {
  const own = wordsOf(topic);
  const ofSomething = asked.activities.length > 0 || has(asked, 'goal');
  const counts = ofSomething && has(asked, 'howMany', 'baseline');
  return (!ofSomething || namesPlaces(asked, own)) && (!counts || namesYears(asked, own));
}

/** "Er caféen kun for mødre, eller må fædre også komme?": whichever people are asked about, the target group tells. */
function asksWhetherFor(asked: Asked): boolean {
  const ofPeople = asked.loose.every(({ stem }) => peopleStems.has(stem));
  return ofPeople && has(asked, 'targetGroup') && asksYesOrNo(asked) && asked.activities.some((one) => one.targetGroup);
}

const peopleStems = new Set(
  stems(
    'fædre far mænd kvinder piger drenge bedsteforældre søskende par singler enlige barsel gravide studerende ældre',
  ),
);

const clauseWords = new Set(['hvilke', 'hvilken', 'hvilket', 'hvem', 'om', 'which', 'whom', 'whether']);

/** "Hvem bestemmer, hvilke bands der …": what is decided about need not stand there. */
function isDecidedAbout(asked: Asked): boolean {
  const { tokens } = asked.reading;
  const clause = tokens.findIndex(({ plain }, at) => at > 1 && clauseWords.has(plain));
  const decides = has(asked, 'revision') && has(asked, 'who') && asked.activities.length > 0;
  return decides && clause > 0 && asked.loose.every((token) => tokens.indexOf(token) > clause);
}

/** "Hvilken rapport bygger X på?" */
function isKindOfReference(asked: Asked): boolean {
  const refers = asked.activities.some(({ references = [] }) => references.length > 0);
  return refers && has(asked, 'references') && asked.loose.every((token) => token === asked.category);
}

/** "Hvem tæller de besøgende …": whom, the activity says somewhere else. */
function recordsThem(asked: Asked): boolean {
  return has(asked, 'registrar') && has(asked, 'who') && isHeardInActivity(asked);
}

/** Whether the activity says every word somewhere that nothing else explains. */
export function isHeardInActivity(asked: Asked): boolean {
  const ids = new Set(asked.activities.map(({ id }) => id));
  const pieces = evidenceIn(asked.index).all.filter(({ activity }) => activity !== undefined && ids.has(activity.id));
  const isHeard = ({ options }: Token) => {
    const own = options.filter((option) => option.length >= shortestFront);
    return pieces.some(({ words }) => standsIn(own, words));
  };
  return ids.size > 0 && asked.loose.every(isHeard);
}

/** Telling cues outside names that an answer takes no care of: neither by what it is, nor by holding the word itself. */
export function unserved(asked: Asked, topic: Draft): Cue[] {
  if (topic.kind !== 'answer') return [];
  const free = asked.reading.tokens.filter((token) => !asked.named.includes(token));
  const own = wordsOf(topic);
  // "The activity called X" asks for no name.
  const onlyCalled = asked.activities.length > 0 && asked.actors.length === 0;
  const isTold = ({ options, kin }: Token) =>
    asked.activities.length > 0 && [...options, ...kin].some((word) => own.has(word));
  return tellingCues.filter(
    (cue) =>
      !(cue === 'title' && onlyCalled) &&
      !topic.serves.includes(cue) &&
      asked.cues.has(cue) &&
      free.some((token) => token.cues.has(cue) && !isTold(token)),
  );
}
