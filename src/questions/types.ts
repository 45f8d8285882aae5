export type Language = 'da' | 'en';

/** A question as a person wrote it, and what it may be answered from. */
export interface Question {
  text: string;
  /** The asker's own; a text that is clearly in the other is answered in that. */
  language: Language;
  /** The agreement that is asked about; null: all that are loaded. */
  agreement: string | null;
  /** The asker's own agreements, preferred where several have an answer. */
  own?: readonly string[];
  /** What the same person asked about in the same conversation a moment ago: a follow-up keeps it. */
  before?: Topic;
  /** ISO date: an answer from an agreement that has ended before it says so. Without it, none is taken for ended. */
  today?: string;
  /** True where the sources are shown with their agreement's name: then the text does not repeat it. */
  sourcesNamed?: boolean;
}

/** Where in an agreement an answer stands. `lines` as "770, 899-903" in the agreement's document. */
export interface AnswerSource {
  agreement: string;
  activity?: string;
  lines: string;
}

/** Asking `question`, within `agreement` if it is set, gives the answer. */
export interface Choice {
  label: string;
  question: string;
  agreement?: string;
}

/** What a question was about: with it, "og hvem registrerer?" and "hvad med cykelholdet?" are understood. */
export interface Topic {
  agreement: string;
  /** Ids in the agreement. */
  activities: readonly string[];
  actors: readonly string[];
  /** The question itself: what was asked of them. */
  question: string;
}

/** What the agreement does not hold and the database may: whoever answers adds it, where the asker may see it. */
export interface Wanted {
  what: 'reported' | 'nextRound' | 'nextEvaluation';
  agreement: string;
  /** Null: the agreement as a whole. */
  activity: string | null;
}

/** What is said back. */
export interface Answer {
  /** `unknown` is both "I did not understand" and "the agreement does not say"; the text says which. */
  kind: 'answer' | 'clarify' | 'unknown';
  /** What a person reads, at most 600 characters. */
  text: string;
  choices?: Choice[];
  sources: AnswerSource[];
  /** What it was about, when it was one activity. */
  activity?: { agreement: string; activity: string };
  /** For the next question in the same conversation. */
  topic?: Topic;
  wanted?: Wanted;
}
