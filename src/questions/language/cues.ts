import type { Role } from '../../domain/agreement.js';

/** What a word of a question can point to. A question is understood from the set of these, not from its sentence pattern. */
export type Cue =
  | Role
  | 'who'
  | 'what'
  | 'when'
  | 'where'
  | 'which'
  | 'why'
  | 'howMany'
  | 'howMuch'
  | 'howOften'
  | 'lead'
  | 'hours'
  | 'staff'
  | 'budget'
  | 'pays'
  | 'ends'
  | 'starts'
  | 'period'
  | 'schedule'
  | 'next'
  | 'place'
  | 'targetGroup'
  | 'age'
  | 'purpose'
  | 'content'
  | 'criteria'
  | 'goal'
  | 'baseline'
  | 'dataSource'
  | 'municipal'
  | 'evaluation'
  | 'revision'
  | 'conflict'
  /** The agreement disagrees with itself. */
  | 'contradiction'
  | 'members'
  | 'title'
  | 'contact'
  | 'parties'
  | 'activities'
  | 'agreement'
  | 'reported'
  | 'task'
  | 'joins'
  | 'references'
  | 'total'
  | 'must'
  /** Asks what something is spent on. */
  | 'covers'
  /** Words for the people that an activity is for or with: explained, but not enough to name an activity. */
  | 'people'
  /** Words such as "group" or "course": part of many names, and of the way people speak of an activity. */
  | 'thing'
  /** Says nothing by itself. */
  | 'soft';

/** Words and phrases for each cue, separated by commas (see phrase-book.ts for "=" and "…"). */
export type Phrases = Partial<Record<Cue, string>>;

/** Every role, in the order in which an answer names them. */
export const allRoles: readonly Role[] = [
  'accountable',
  'responsible',
  'coordinator',
  'facilitator',
  'performer',
  'recruiter',
  'interpreter',
  'expert',
  'registrar',
  'contributor',
  'partner',
  'participant',
  'governance',
];

/** Cues of the words that ask: "hvem", "how many". */
export const questionCues: readonly Cue[] = [
  'who',
  'what',
  'when',
  'where',
  'which',
  'why',
  'howMany',
  'howMuch',
  'howOften',
];

/** Cues that a question cannot carry by chance: an answer that takes no care of one answers something else. */
export const tellingCues: readonly Cue[] = [
  'when',
  'where',
  'why',
  'howMany',
  'howMuch',
  'howOften',
  'lead',
  'hours',
  'budget',
  'pays',
  'ends',
  'starts',
  'period',
  'schedule',
  'next',
  'place',
  'targetGroup',
  'age',
  'purpose',
  'criteria',
  'dataSource',
  'evaluation',
  'revision',
  'conflict',
  'contradiction',
  'members',
  'title',
  'contact',
  'reported',
  'references',
  'covers',
  'accountable',
  'responsible',
  'coordinator',
  'facilitator',
  'recruiter',
  'interpreter',
  'expert',
  'registrar',
];
