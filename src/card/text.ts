/** Every text around the cards, in both languages. A text that one language lacks fails the build. */
import type { ChatName, Language } from '../chat.js';
import { da } from './da.js';
import { en } from './en.js';

export type RowState = 'answered' | 'missing' | 'notHeld' | 'unknown' | 'paused';

export interface Texts {
  source: (places: string) => string;
  place: (title: string, lines: string) => string;
  /** When what is shown came into force, and when it was last said to be so; `date` as people read it. */
  version: (number: number, date: string) => string;
  /** The same beside an agreement's name, where an answer comes from several. */
  versionNote: (number: number, date: string) => string;
  confirmed: (date: string) => string;
  neverConfirmed: (loaded: string) => string;
  /** The same, after a version of that day. */
  neverConfirmedSince: string;
  denied: (date: string) => string;
  /** A text of the agreement was too long to be shown whole. */
  textGoesOn: string;
  /** "Aftalen siger: …", with the agreement's own words. */
  agreementSays: (text: string) => string;
  fillIn: string;
  helpTitle: string;

  /** `label` as the agreement calls the occasion, or ''. */
  evaluationTitle: (label: string) => string;
  /** `days` from today: positive are left, negative are over. */
  evaluationDue: (date: string, days: number) => string;
  evaluationPlanned: (date: string, days: number) => string;
  presentedTo: (who: string) => string;
  receivedBy: (who: string) => string;
  evaluationDone: (name: string, moment: string) => string;
  received: string;
  planFor: string;
  done: string;
  planTitle: string;
  planLabel: string;
  planError: string;
  planSend: string;

  chatNames: Readonly<Record<ChatName, string>>;
  linkTitle: string;
  linkText: (name: string, chat: string) => string;
  linkWarning: string;
  linkLabel: string;
  linkNone: string;
  linkError: string;
  linkSend: string;
  linkOpen: string;

  waitingTitle: string;
  correctActivity: (activity: string) => string;
  nothingWaiting: string;
  waitingMore: (count: number) => string;
  waitingEvaluation: (date: string) => string;

  objectionTitle: string;
  objectionBy: (name: string) => string;
  objectionByNobody: string;
  objectionByAccount: (name: string) => string;
  objectionQuestion: string;
  objectionAnswer: string;
  lookedAt: string;
  lookedAtBy: (name: string, moment: string) => string;

  statusTitle: (month: string) => string;
  statusCount: (answered: number, of: number) => string;
  rowState: Readonly<Record<RowState, (who: string) => string>>;
  evaluationFact: string;

  noTasks: (who: string) => string;
  /** `names` of some, and how many more. */
  tasksMore: (names: readonly string[], more: number) => string;
  tasksEnded: (agreements: readonly string[]) => string;
}

const TEXTS: Readonly<Record<Language, Texts>> = { da, en };

export function texts(language: Language): Texts {
  return TEXTS[language];
}
