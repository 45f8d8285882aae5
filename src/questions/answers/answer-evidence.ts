import { actorName, withParents } from '../agreement/agreement-index.js';
import { type Evidence, sentencesIn } from '../agreement/evidence.js';
import { type Hit, search } from '../agreement/search.js';
import { tellingCues } from '../language/cues.js';
import { stems } from '../language/danish.js';
import type { Token } from '../language/reading.js';
import { standsIn } from '../language/stands-in.js';
import { type Asked, has, isLoose } from '../subject/asked.js';
import type { Language } from '../types.js';
import { type Draft, draft, serving } from '../wording/draft.js';
import { asSentence, longestText } from '../wording/wording.js';
import { figures } from './answer-figures.js';
import { asking, enough, enoughGeneral, isEnough, tells } from './evidence-enough.js';
import { fitsKind } from './evidence-kind.js';
import { listed } from './evidence-list.js';
import { around, lists } from './excerpt.js';
import { asksYesOrNo } from './question-form.js';

const mostPieces = 3;
/** A name and general words say little: then a piece must hold nearly all. */
const enoughOfName = { anywhere: 0.9, inActivity: 0.9, ofWho: 0.9 };

/** What nothing else answers is answered in the agreement's own words: the pieces that hold the most of what is asked about. */
export function evidenceAbout(asked: Asked, least = enough): Draft | undefined {
  const names = new Set(stems(asked.activities.flatMap((one) => [one.name, ...(one.aliases ?? [])]).join(' ')));
  const outside = asked.reading.tokens.filter(
    (token) => !token.small && !asked.namedActivity.includes(token) && !standsIn(token.options, names),
  );
  const telling = outside.filter(tells);
  const named = telling.filter(({ cues }) => !(cues.size === 1 && cues.has('thing')));
  // "Sundhedsplejersker pr. gruppe": beside a name alone, a general word tells what is asked.
  const onlyNames = named.every((token) => asked.named.includes(token));
  const about = onlyNames ? telling : named;
  const counted =
    about.length === 0 && has(asked, 'howMany') ? asked.namedActivity.filter((token) => !token.small) : [];
  const found =
    about.length + counted.length > 0
      ? bestEvidence(asked, [...about, ...counted], onlyNames && named.length > 0 ? enoughOfName : least)
      : undefined;
  const asksOpenly = has(asked, 'what', 'which', 'when', 'where', 'why', 'howMany', 'howMuch', 'howOften');
  if (found || asked.activities.length === 0 || !asksOpenly) return found;
  // General words too may tell what is asked of an activity: then nearly all of them must stand there.
  const general = outside.filter((token) => !Array.from(token.cues).some((cue) => asking.has(cue) && cue !== 'soft'));
  return general.length > Math.max(1, about.length) ? bestEvidence(asked, general, enoughGeneral) : undefined;
}

function bestEvidence(asked: Asked, about: readonly Token[], least: typeof enough): Draft | undefined {
  if (has(asked, 'which') && has(asked, 'activities')) return undefined;
  const fits = (evidence: Evidence) => inSubject(asked, evidence) && fitsKind(asked, evidence);
  const beside = asked.reading.tokens.filter((token) => !token.small && !about.includes(token));
  const found = listed(asked, search(asked.index, about, fits, beside), () =>
    search(asked.index, about, (one) => lists(one.text) && fits(one), beside),
  );
  const isNoFigure = found[0]?.evidence.indicator && !namesFigure(asked, found[0].matched);
  const hits = isNoFigure ? search(asked.index, about, (one) => one.indicator === undefined && fits(one)) : found;
  const [best] = hits;
  if (!best || !isEnough(asked, about, best, least)) return undefined;
  const indicators = hits.flatMap(({ evidence }) => evidence.indicator ?? []);
  if (best.evidence.indicator) return serving(figures({ ...asked, indicators }), tellingCues);
  const told = hits.filter(({ evidence }) => evidence.indicator === undefined);
  const ofActivity = asked.activities.length > 0 ? told.filter(({ evidence }) => evidence.activity !== undefined) : [];
  const all = ofActivity.length > 0 ? ofActivity : told;
  const most = about.length === 1 && asked.activities.length === 0 ? 1 : mostPieces;
  const pieces = [all, factsOf(all), fullestOf(all), fullestOf(factsOf(all))].find((some) => isFew(some, most));
  return (
    pieces &&
    quoting(
      asked,
      pieces.map(({ evidence }) => evidence),
    )
  );
}

function isFew(hits: readonly Hit[], most: number): boolean {
  const passages = new Set(hits.map(({ evidence }) => evidence.passage));
  return passages.size > 0 && passages.size <= most;
}

function factsOf(hits: readonly Hit[]): readonly Hit[] {
  return hits.filter(({ evidence }) => evidence.passage.section === 'facts');
}

/** Those that also hold the most of the words that say little. */
function fullestOf(hits: readonly Hit[]): readonly Hit[] {
  const most = Math.max(0, ...hits.map(({ beside }) => beside));
  return hits.filter(({ beside }) => beside === most);
}

/** Words for people alone name no figure; "hvor mange bor i …" asks for none of an area's. */
function namesFigure(asked: Asked, matched: readonly Token[]): boolean {
  const counted = has(asked, 'howMany') && matched.length > 1;
  return matched.some((token) => isLoose(token) && !(counted && asked.namedArea.includes(token)));
}

/** Of the activities that are named, or their parts; what stands under none of them may name one. */
function inSubject(asked: Asked, { activity, words }: Evidence): boolean {
  if (asked.activities.length === 0) return isOfActors(asked, words);
  if (activity === undefined) return asked.activities.some((one) => stems(one.name).every((word) => words.has(word)));
  const line = withParents(asked.index, activity.id);
  return asked.activities.some(
    (one) => line.includes(one) || (withParents(asked.index, one.id).includes(activity) && has(asked, 'howMany')),
  );
}

/** "Kan sundhedsmedarbejderen tale arabisk?": what is said of somebody else is no answer. */
function isOfActors({ actors, index, reading }: Asked, words: ReadonlySet<string>): boolean {
  const single = actors.filter(({ kind }) => kind === 'position' || kind === 'person');
  if (single.length === 0 || single.length < actors.length || !asksYesOrNo({ reading })) return true;
  return single.some((actor) => stems(actorName(index, actor.id)).some((word) => words.has(word)));
}

const roomForPassage = 330;

/** What long texts in several places hold alike is answered by none of them. */
function isScattered(sentences: readonly string[]): boolean {
  return sentences.length > 2 && sentences.join(' ').length > longestText;
}

function quoting(asked: Asked, pieces: readonly Evidence[]): Draft | undefined {
  const { language } = asked.reading;
  const activities = new Set(pieces.map((piece) => piece.activity?.id));
  const [only] = activities.size === 1 ? Array.from(activities) : [];
  const sentences = Array.from(new Set(pieces.map((piece) => inContext(piece, language))));
  if (asked.activities.length === 0 && isScattered(sentences)) return undefined;
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
  if (said.kind !== 'words' || (said.label !== undefined && piece.passage.section !== 'facts')) return shown;
  const all = sentencesIn(said.text);
  const at = all.findIndex((sentence) => piece.text.endsWith(sentence));
  return at < 0 ? shown : shown.replace(asSentence(all[at] ?? ''), () => around(all, at, roomForPassage));
}
