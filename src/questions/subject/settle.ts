import { type AgreementIndex, withParents } from '../agreement/agreement-index.js';
import type { IndicatorMatch } from '../agreement/indicator.js';
import type { Mention } from '../agreement/link.js';
import type { Ref } from '../agreement/names.js';
import { allRoles, type Cue } from '../language/cues.js';
import { stems } from '../language/danish.js';
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
  const meant = mentions.map((mention) => ({ ...mention, refs: preferred(index, reading, mention) }));
  const unclear = meant.find(isUnclear);
  const refs = meant.flatMap((mention) => mention.refs);
  const idsOf = (kind: Ref['kind']) => refs.flatMap((ref) => (ref.kind === kind ? [ref.id] : []));
  return {
    index,
    reading,
    cues: cuesOutside(index, reading, meant),
    activities: idsOf('activity').flatMap((id) => index.activities.get(id) ?? []),
    actors: idsOf('actor').flatMap((id) => index.actors.get(id) ?? []),
    titled: idsOf('title').flatMap((id) => index.actors.get(id) ?? []),
    scopes: idsOf('scope'),
    budgetLabels: idsOf('budget'),
    self: idsOf('self').length > 0,
    indicators,
    halfNamed: mentions.some(({ whole }) => !whole),
    named: mentions.flatMap((mention) => mention.tokens),
    namedActivity: tokensOf(mentions, 'activity', 'self'),
    namedArea: tokensOf(mentions, 'scope'),
    loose,
    ...(unclear ? { unclear } : {}),
  };
}

/** Whether a name fits several things of one kind, of which an answer needs one. Areas are told side by side, persons with a title too. */
function isUnclear({ refs }: Mention): boolean {
  const kinds = new Set(refs.map((ref) => ref.kind));
  return refs.length > 1 && kinds.size === 1 && !kinds.has('scope') && !kinds.has('title');
}

/** The words of the names that may point to one of these kinds. */
function tokensOf(mentions: readonly Mention[], ...kinds: Ref['kind'][]): Token[] {
  return mentions.flatMap(({ refs, tokens }) => (refs.some((ref) => kinds.includes(ref.kind)) ? tokens : []));
}

/** What the words of an activity's name may look like: "den åbne rådgivning" asks for no opening hours. */
const cuesOfNames: readonly Cue[] = ['schedule', 'place', 'period', 'starts', 'ends'];

function cuesOutside(index: AgreementIndex, reading: Reading, mentions: readonly Mention[]): Set<Cue> {
  const inNames = new Set(mentions.flatMap((mention) => (mention.tokens.length > 1 ? mention.tokens : [])));
  const names = new Set(
    mentions
      .flatMap(({ refs }) => refs)
      .flatMap(({ kind, id }) => (kind === 'activity' ? stems(index.activities.get(id)?.name ?? '') : [])),
  );
  return new Set(
    reading.tokens.flatMap((token) => {
      if (inNames.has(token)) return [];
      const ofName = token.options.some((option) => names.has(option));
      return Array.from(token.cues).filter((cue) => !ofName || !cuesOfNames.includes(cue));
    }),
  );
}

/** Of what a name may point to, the kinds that the question asks about; a sub-activity gives way to its parent. */
function preferred(index: AgreementIndex, reading: Reading, mention: Mention): readonly Ref[] {
  const { refs } = mention;
  const isPost = refs.some(({ kind, id }) => kind === 'actor' && index.actors.get(id)?.kind === 'position');
  // "Who registers participation in X?" asks for a role in the activity, though participants have a part in it.
  const asksRole = reading.cues.has('who') && allRoles.some((role) => reading.cues.has(role));
  const asksOfActor = actorCues.some((cue) => reading.cues.has(cue) && !(asksRole && cue === 'joins'));
  const wantsActor = asksOfActor || (isPost && reading.cues.has('total'));
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
