import type { Activity, Actor } from '../../domain/agreement.js';
import { type AgreementIndex, withParents } from '../agreement/agreement-index.js';
import type { IndicatorMatch } from '../agreement/indicator.js';
import type { Mention } from '../agreement/link.js';
import type { Ref } from '../agreement/names.js';
import type { Cue } from '../language/cues.js';
import type { Reading, Token } from '../language/reading.js';
import type { Asked } from './asked.js';

/** Cues that ask for something of an actor rather than of an activity. */
export const actorCues: readonly Cue[] = ['task', 'joins', 'members', 'contact', 'title', 'lead'];

/** What the names in a question point to, of the kinds that it asks about. */
export function settle(
  index: AgreementIndex,
  reading: Reading,
  mentions: readonly Mention[],
  indicators: readonly IndicatorMatch[],
  loose: readonly Token[],
): Asked {
  const activities: Activity[] = [];
  const actors: Actor[] = [];
  const titled: Actor[] = [];
  const scopes: string[] = [];
  const budgetLabels: string[] = [];
  let self = false;
  let unclear: Mention | undefined;
  for (const mention of mentions) {
    const refs = preferred(index, reading, mention);
    const kinds = new Set(refs.map((ref) => ref.kind));
    if (refs.length > 1 && kinds.size === 1 && !kinds.has('scope') && !kinds.has('title'))
      unclear ??= { ...mention, refs };
    for (const ref of refs) {
      const actor = index.actors.get(ref.id);
      const activity = index.activities.get(ref.id);
      if (ref.kind === 'activity' && activity) activities.push(activity);
      else if (ref.kind === 'actor' && actor) actors.push(actor);
      else if (ref.kind === 'title' && actor) titled.push(actor);
      else if (ref.kind === 'scope') scopes.push(ref.id);
      else if (ref.kind === 'budget') budgetLabels.push(ref.id);
      else if (ref.kind === 'self') self = true;
    }
  }
  return {
    index,
    reading,
    cues: cuesOutside(reading, mentions),
    activities,
    actors,
    titled,
    scopes,
    budgetLabels,
    self,
    indicators,
    named: mentions.flatMap((mention) => mention.tokens),
    namedActivity: mentions
      .filter((mention) => mention.refs.some((ref) => ref.kind === 'activity' || ref.kind === 'self'))
      .flatMap((mention) => mention.tokens),
    namedArea: mentions
      .filter((mention) => mention.refs.some((ref) => ref.kind === 'scope'))
      .flatMap((mention) => mention.tokens),
    loose,
    ...(unclear ? { unclear } : {}),
  };
}

function cuesOutside(reading: Reading, mentions: readonly Mention[]): Set<Cue> {
  const inNames = new Set(mentions.flatMap((mention) => (mention.tokens.length > 1 ? mention.tokens : [])));
  return new Set(reading.tokens.flatMap((token) => (inNames.has(token) ? [] : [...token.cues])));
}

/** Of what a name may point to, the kinds that the question asks about; a sub-activity gives way to its parent. */
function preferred(index: AgreementIndex, reading: Reading, mention: Mention): readonly Ref[] {
  const { refs } = mention;
  const wantsActor = actorCues.some((cue) => reading.cues.has(cue));
  const activities = refs.filter((ref) => ref.kind === 'activity');
  const actors = refs.filter((ref) => ref.kind === 'actor');
  const others = refs.filter((ref) => ref.kind !== 'activity' && ref.kind !== 'actor');
  if (activities.length > 0 && !(wantsActor && actors.length > 0)) {
    const ids = new Set(activities.map((ref) => ref.id));
    const tops = activities.filter(
      (ref) => !withParents(index, ref.id).some((parent) => parent.id !== ref.id && ids.has(parent.id)),
    );
    return tops;
  }
  return mention.whole ? [...actors, ...others] : actors.length > 0 ? actors : others;
}
