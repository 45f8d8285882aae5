/** An answer with what the agreement does not hold and the database does: numbers that were reported, dates to come. */
import { formatDate, formatMonth } from '../card/format.js';
import type { Language } from '../chat.js';
import { hasCheckIn } from '../domain/measure.js';
import type { Part } from '../domain/permission.js';
import { shortTitle } from '../domain/title.js';
import { words as wordsOf } from '../questions/language/danish.js';
import { languageOf } from '../questions/language/vocabulary.js';
import type { Answer, Wanted } from '../questions/types.js';
import { fitted, longestText, shortened } from '../questions/wording/wording.js';
import type { CurrentAgreement } from '../store/agreements.js';
import { type Bot, today } from './bot.js';
import { hasEvaluations, nextEvaluation } from './evaluation-view.js';
import { nextRound } from './next-round.js';
import { progressWords } from './progress-words.js';
import { reportedOf } from './reported.js';
import { sightOf } from './seen-counts.js';
import { words } from './words.js';

/** Whoever reads the answer. */
export interface Viewer {
  /** Null for the operator, who sees everything. */
  parts: readonly Part[] | null;
  person: string | null;
  /** False in a channel: numbers are not for everybody there. */
  alone: boolean;
}

export const OPERATOR_VIEW: Viewer = { parts: null, person: null, alone: true };

interface Wish {
  current: CurrentAgreement;
  wanted: Wanted;
  /** The question. */
  text: string;
  language: Language;
}

/** The answer to a question with what is wanted in it, as far as this viewer may see that; at most 600 characters. */
export async function completeAnswer(
  bot: Bot,
  answer: Answer,
  question: { text: string; language: Language },
  viewer: Viewer,
): Promise<Answer> {
  const { wanted } = answer;
  if (wanted === undefined || !hasPart(viewer, wanted)) return answer;
  const current = (await bot.agreements.load()).find(wanted.agreement);
  if (current === undefined) return answer;
  const language = languageOf(wordsOf(question.text), question.language);
  const wish: Wish = { current, wanted, text: question.text, language };
  switch (wanted.what) {
    case 'reported':
      return withReported(bot, answer, wish, viewer);
    case 'nextRound':
      return withMore(answer, await roundText(bot, wish), answer.kind);
    case 'nextEvaluation':
      return withMore(answer, await evaluationText(bot, wish), 'answer');
  }
}

function hasPart({ parts }: Viewer, { agreement }: Wanted): boolean {
  return parts === null || parts.some((part) => part.agreement === agreement);
}

/** The answer's own text gives way where both don't fit. */
function withMore(answer: Answer, more: string | null, kind: Answer['kind']): Answer {
  if (more === null) return answer;
  return { ...answer, kind, text: `${shortened(answer.text, longestText - more.length - 1)} ${more}` };
}

async function withReported(bot: Bot, answer: Answer, wish: Wish, viewer: Viewer): Promise<Answer> {
  const t = progressWords(wish.language);
  if (!viewer.alone) return withMore(answer, t.onlyPersonal, answer.kind);
  const sight = await sightOf(bot, wish.current, viewer);
  const { agreement } = wish.current;
  const activity = agreement.activities.find(({ id }) => id === wish.wanted.activity) ?? null;
  if (sight(activity, '') === null) return withMore(answer, t.forThoseWhoMay, answer.kind);
  const { sentences, answered } = await reportedOf(bot, agreement, wish.wanted.activity, wish, sight);
  if (!answered) return withMore(answer, sentences.join(' '), answer.kind);
  // "The result is not in the agreement" is no longer what there is to say.
  const before = answer.kind === 'unknown' ? [] : [answer.text];
  const tail = answer.sources.length === 0 ? ` – ${shortTitle(wish.current.agreement)}` : '';
  const text = fitted([...before, ...sentences], wish.language, longestText - tail.length);
  return { ...answer, kind: 'answer', text: text + tail };
}

async function roundText(bot: Bot, { current, wanted, language }: Wish): Promise<string> {
  const t = progressWords(language);
  const activity = current.agreement.activities.find(({ id }) => id === wanted.activity);
  if (activity && !hasCheckIn(activity)) return t.notCounted(activity.name);
  const next = await nextRound(bot, current.agreement, wanted.activity);
  return next === null
    ? t.noNextRound
    : t.nextRound(formatDate(next.date, language), formatMonth(next.month, language));
}

/** Null where the agreement has no evaluation: then its own answer says so. */
async function evaluationText(bot: Bot, { current, language }: Wish): Promise<string | null> {
  const t = words(language);
  const next = await nextEvaluation(bot, current);
  if (next !== null && next.due < today(bot))
    return progressWords(language).evaluationLate(formatDate(next.due, language));
  if (next !== null) return t.evaluationOn(formatDate(next.due, language));
  return (await hasEvaluations(bot, current)) ? t.allEvaluated : null;
}
