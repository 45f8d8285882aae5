/** What an initiative's own text answers: since when, until when, and with whom. */
import { type Draft, draft } from '../wording/draft.js';
import { asSentence } from '../wording/wording.js';
import { type OverviewAsked, shows } from './overview-asked.js';
import type { InitiativeIndex } from './overview-index.js';
import { isRefused, providerSentences, sourcesOf, statusSentence, textsOf } from './overview-initiative.js';

const year = /\b(?:19|20)\d\d\b/;
const began = /\b(?:siden|fra|begyndte|startede|etableret)\b[^.;]*\b(?:19|20)\d\d\b/i;
const ending = /\btil\b[^.;]*\b(?:19|20)\d\d\b/i;
const often = /\b(?:gange?|dagligt?|ugentligt?|månedligt?|årligt?|hver)\b/i;
const together = /\b(?:samarbejde|partnerskab|sammen)\b/i;
/** A provider that is several: "Skole, socialforvaltning og politi". */
const several = /,| og | samt /;

/** The text, where it holds what is asked for; else undefined. */
export function toldInText(asked: OverviewAsked, one: InitiativeIndex): Draft | undefined {
  if (shows(asked, 'progress')) return undefined;
  const times = timesAsked(asked);
  const texts = textsOf(one);
  if (times.length > 0) {
    const fitting = texts.filter((text) => times.every((pattern) => pattern.test(text)));
    return fitting.length > 0 ? telling(asked, one, fitting) : undefined;
  }
  const providers = one.places.flatMap(({ initiative }) => initiative.provider ?? []);
  const shared = texts.some((text) => together.test(text)) || providers.some((provider) => several.test(provider));
  return asksWithWhom(asked) && shared ? telling(asked, one, texts) : undefined;
}

function timesAsked({ cues }: OverviewAsked): RegExp[] {
  const bounds = [...(cues.has('starts') ? [began] : []), ...(cues.has('ends') ? [ending] : [])];
  if (bounds.length > 0) return bounds;
  if (cues.has('period')) return [ending];
  if (cues.has('howOften')) return [often];
  return cues.has('when') ? [year] : [];
}

/** Not who takes part in it, but who is behind it together. */
function asksWithWhom({ cues }: OverviewAsked): boolean {
  const together = ['joins', 'members', 'partner', 'parties'] as const;
  return (cues.has('who') || cues.has('which') || cues.has('parties')) && together.some((cue) => cues.has(cue));
}

function telling(asked: OverviewAsked, one: InitiativeIndex, texts: readonly string[]): Draft {
  const sentences = texts.map((text) => `${one.name}: ${asSentence(text)}`);
  const refused = isRefused(one);
  return draft('answer', [...sentences, ...providerSentences(asked, one), statusSentence(asked, one)], {
    sources: sourcesOf(one),
    serves: [
      'when',
      'howOften',
      'starts',
      'ends',
      'period',
      'members',
      'responsible',
      ...(refused ? (['budget', 'pays'] as const) : []),
    ],
  });
}
