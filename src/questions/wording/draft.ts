import type { Source } from '../../domain/agreement.js';
import type { Cue } from '../language/cues.js';
import type { Wanted } from '../types.js';

/** How many buttons a question back has at the most. */
export const mostChoices = 6;

/** An answer within one agreement, before it is cut to length and given its sources as text. */
export interface Draft {
  kind: 'answer' | 'clarify' | 'unknown';
  /** Sentences in the order in which they are kept when there is not room for all. */
  sentences: string[];
  sources: { activity?: string; source: Source }[];
  /** The agreement's own words that the answer rests on: they explain words of the question that no name or cue explains. */
  evidence: string[];
  /** The telling cues that the answer takes care of. One that nobody takes care of blocks the answer. */
  serves: readonly Cue[];
  activity?: string;
  /** Set when words of the question were not understood: these, and the names nearest to them. */
  notKnown?: { words: string[]; near: string[] };
  choices?: { label: string; question: string }[];
  /** Ids of what the question was about, for a follow-up. */
  subject?: { activities: readonly string[]; actors: readonly string[] };
  /** Set on an indicator's baselines: its text. Another agreement may have such a figure for another area. */
  figure?: string;
  wanted?: Pick<Wanted, 'what' | 'activity'>;
}

/** A draft with what is given, and nothing else. */
export function draft(kind: Draft['kind'], sentences: string[], rest: Partial<Draft> = {}): Draft {
  return { kind, sentences, sources: [], evidence: [], serves: [], ...rest };
}

/** One draft of several, for a question that asks more than one thing. Answers come before what the agreement leaves open. */
export function joinDrafts(drafts: readonly Draft[]): Draft | undefined {
  const [first] = drafts;
  if (!first || drafts.length === 1) return first;
  const answers = drafts.filter((one) => one.kind === 'answer');
  const activities = new Set(drafts.flatMap((one) => one.activity ?? []));
  const activity = activities.size === 1 ? Array.from(activities)[0] : undefined;
  const wanted = drafts.find((one) => one.wanted)?.wanted;
  return {
    kind: answers.length > 0 ? 'answer' : first.kind,
    sentences: Array.from(
      new Set([...answers, ...drafts.filter((one) => one.kind !== 'answer')].flatMap((one) => one.sentences)),
    ),
    sources: drafts.flatMap((one) => one.sources),
    evidence: drafts.flatMap((one) => one.evidence),
    serves: drafts.flatMap((one) => one.serves),
    ...(activity === undefined ? {} : { activity }),
    ...(wanted && { wanted }),
  };
}

/** The same draft, taking care of more cues. */
export function serving(one: Draft, cues: readonly Cue[]): Draft {
  return { ...one, serves: [...one.serves, ...cues] };
}
