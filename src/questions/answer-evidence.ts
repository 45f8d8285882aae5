import { withParents } from './agreement-index.js';
import { figures } from './answer-figures.js';
import { type Asked, has } from './asked.js';
import { type Cue, tellingCues } from './cues.js';
import { stems, words } from './danish.js';
import { type Draft, draft, serving } from './draft.js';
import { type Evidence, evidenceIn, sentencesIn } from './evidence.js';
import { fitsKind } from './evidence-kind.js';
import { grouped } from './grouped.js';
import { say } from './phrases.js';
import type { Token } from './reading.js';
import { type Hit, search } from './search.js';
import type { Language } from './types.js';
import { listed } from './wording.js';

/** How much of what a question is about a piece must hold to answer it; less is needed where the activity is known. */
const enough = { anywhere: 0.6, inActivity: 0.6, ofWho: 0.75 };
const enoughGeneral = { anywhere: 1, inActivity: 0.8, ofWho: 0.8 };
/** Pieces that hold nearly as much as the best one belong to the answer too. */
const nearly = 0.04;
const mostPieces = 3;
/** One word alone must be this rare in the agreement to find an answer. */
const mostPlacesOfOne = 3;

/** What nothing else answers is answered in the agreement's own words: the pieces that hold the most of what is asked about. */
export function evidenceAbout(asked: Asked, least = enough): Draft | undefined {
  const names = new Set(stems(asked.activities.flatMap((one) => [one.name, ...(one.aliases ?? [])]).join(' ')));
  const outside = asked.reading.tokens.filter(
    (token) =>
      !token.small && !asked.namedActivity.includes(token) && !token.options.some((option) => names.has(option)),
  );
  const telling = outside.filter(tells);
  const named = telling.filter(({ cues }) => !(cues.size === 1 && cues.has('thing')));
  const about = named.length > 0 ? named : telling;
  const counted =
    about.length === 0 && has(asked, 'howMany') ? asked.namedActivity.filter((token) => !token.small) : [];
  const found = about.length + counted.length > 0 ? bestEvidence(asked, [...about, ...counted], least) : undefined;
  if (found || asked.activities.length === 0) return found;
  // General words too may tell what is asked of an activity: then nearly all of them must stand there.
  const general = outside.filter((token) => !Array.from(token.cues).some((cue) => asking.has(cue) && cue !== 'soft'));
  return general.length > Math.max(1, about.length) ? bestEvidence(asked, general, enoughGeneral) : undefined;
}

function bestEvidence(asked: Asked, about: readonly Token[], least: typeof enough): Draft | undefined {
  if (has(asked, 'which') && has(asked, 'activities')) return undefined;
  const hits = search(asked.index, about, (evidence) => inSubject(asked, evidence) && fitsKind(asked, evidence));
  const [best] = hits;
  if (!best || !isEnough(asked, about, best, least)) return undefined;
  const equal = hits.filter((hit) => hit.coverage >= best.coverage - nearly);
  const indicators = equal.flatMap(({ evidence }) => evidence.indicator ?? []);
  if (best.evidence.indicator) return serving(figures({ ...asked, indicators }), tellingCues);
  const pieces = equal.filter(({ evidence }) => evidence.indicator === undefined);
  const passages = new Set(pieces.map(({ evidence }) => evidence.passage));
  const most = about.length === 1 && asked.activities.length === 0 ? 1 : mostPieces;
  return passages.size > most
    ? undefined
    : quoting(
        asked,
        pieces.map(({ evidence }) => evidence),
      );
}

/** Cues that ask for a kind of answer (see fitsKind); the others name a thing that a piece must hold. */
const kindCues: readonly Cue[] = [
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

/** Words that turn an answer into another one: a piece without them answers something else. */
const turning = new Set(
  words('sidste forrige tidligere undtagen højst uden ikke aldrig last previous except without never').map(
    (word) => word.plain,
  ),
);

/** Beside a word that the agreement never uses, a piece must hold more of the others. */
const enoughBesideUnknown = 0.6;

function isUnheardOf({ index, loose }: Asked, token: Token): boolean {
  if (!loose.includes(token)) return false;
  return search(index, [token], () => true).length === 0;
}

function mustHold({ cues, plain }: Token): boolean {
  if (turning.has(plain)) return true;
  if (cues.has('goal') || cues.has('thing')) return cues.has('goal') || tellingCues.some((cue) => cues.has(cue));
  return tellingCues.some((cue) => cues.has(cue) && !kindCues.includes(cue));
}

function isEnough(asked: Asked, about: readonly Token[], best: Hit, least: typeof enough): boolean {
  const known = asked.activities.length > 0;
  if (best.coverage < (has(asked, 'who') ? least.ofWho : known ? least.inActivity : least.anywhere)) return false;
  if (
    best.coverage < (known ? least.inActivity : enoughBesideUnknown) &&
    about.some((token) => isUnheardOf(asked, token))
  )
    return false;
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

/** Of the activities that are named, or their parts. */
function inSubject(asked: Asked, { activity }: Evidence): boolean {
  if (asked.activities.length === 0) return true;
  if (activity === undefined) return false;
  const line = withParents(asked.index, activity.id);
  return asked.activities.some(
    (one) => line.includes(one) || (withParents(asked.index, one.id).includes(activity) && has(asked, 'howMany')),
  );
}

const mostActivities = 6;

/** "I hvilke aktiviteter …": where all the words that nothing explains stand together. */
export function activitiesAbout(asked: Asked): Draft | undefined {
  if (!has(asked, 'activities') || has(asked, 'hours', 'budget', 'howMany') || asked.activities.length > 0)
    return undefined;
  if (asked.loose.length === 0) return undefined;
  const { language } = asked.reading;
  const hits = search(asked.index, asked.loose, ({ activity }) => activity !== undefined);
  const whole = hits.filter((hit) => hit.matched.length === asked.loose.length);
  const byActivity = grouped(whole, ({ evidence }) => evidence.activity?.name ?? '');
  if (byActivity.size === 0 || byActivity.size > mostActivities) return undefined;
  const names = Array.from(byActivity.keys());
  const [first] = whole;
  const sentences = [`${say(language, 'Det nævnes i', 'It is named in')} ${listed(names, language)}.`];
  if (first && names.length === 1) sentences.push(first.evidence.shown(language));
  return draft('answer', sentences, {
    sources: whole.map(({ evidence: { passage, activity } }) => ({
      source: passage.source,
      ...(activity && { activity: activity.id }),
    })),
    serves: tellingCues,
  });
}

const roomForPassage = 330;

function quoting(asked: Asked, pieces: readonly Evidence[]): Draft {
  const { language } = asked.reading;
  const activities = new Set(pieces.map((piece) => piece.activity?.id));
  const [only] = activities.size === 1 ? Array.from(activities) : [];
  const sentences = Array.from(new Set(pieces.map((piece) => inContext(piece, language))));
  return draft('answer', sentences, {
    sources: pieces.map(({ activity, passage }) => ({
      source: passage.source,
      ...(activity && { activity: activity.id }),
    })),
    evidence: sentences,
    serves: tellingCues,
    ...(only === undefined ? {} : { activity: only }),
  });
}

/** The sentence with those around it, as far as there is room: what it speaks of often stands before or after it. */
function inContext(piece: Evidence, language: Language): string {
  const { said } = piece.passage;
  const shown = piece.shown(language);
  if (said.kind !== 'words' || said.label !== undefined) return shown;
  const all = sentencesIn(said.text);
  const at = all.indexOf(piece.text);
  const around = [piece.text];
  let [before, after] = [at - 1, at + 1];
  const length = () => around.join(' ').length;
  for (; after < all.length && length() + (all[after]?.length ?? 0) < roomForPassage; after++)
    around.push(all[after] ?? '');
  for (; before >= 0 && length() + (all[before]?.length ?? 0) < roomForPassage; before--)
    around.unshift(all[before] ?? '');
  const text = around.map((sentence) => sentence.replace(/[.\s]*$/, '.').replace(/:\.$/, ':')).join(' ');
  return shown.replace(piece.text.replace(/[.\s]*$/, '.'), () => text);
}

const asking: ReadonlySet<Cue> = new Set<Cue>([
  'who',
  'what',
  'when',
  'where',
  'which',
  'why',
  'howMany',
  'howMuch',
  'howOften',
  'baseline',
  'responsible',
  'soft',
  'must',
  'agreement',
]);

/** Whether a word says what the question is about, rather than that something is asked. */
function tells(token: Token): boolean {
  if (token.small || token.idle === 'word' || token.cues.has('soft')) return false;
  if (token.cues.size === 0) return true;
  return Array.from(token.cues).some((cue) => !asking.has(cue));
}
