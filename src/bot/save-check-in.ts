/** A sent check-in: saved and echoed, or refused with what is wrong beside its field. */
import { isDeepStrictEqual } from 'node:util';
import { askedAbout, checkInForm } from '../card/check-in-form.js';
import { checkInReceipt } from '../card/check-in-receipt.js';
import { checkInTexts } from '../card/check-in-texts.js';
import type { CheckInAttempt } from '../card/check-in-view.js';
import { commentProblemText } from '../card/comment-texts.js';
import { notice } from '../card/notice.js';
import type { Reply } from '../chat.js';
import { type CheckInAnswer, COMMENT_INPUT, readCheckIn } from '../domain/check-in.js';
import { type Unusual, unusualCounts } from '../domain/history.js';
import { type CheckIn, type SavedAnswer, saveAnswer } from '../store/check-ins.js';
import { RoundLocked } from '../store/locks.js';
import { peopleWho } from '../store/people.js';
import type { Asker } from './asker.js';
import type { Bot } from './bot.js';
import { updateMissingList } from './missing-list.js';
import { type OpenCheckIn, openCheckIn } from './open-check-in.js';
import { replaceStanding } from './replace-standing.js';
import { reportersNow } from './reporters-now.js';
import { updateSummaries } from './round-summary.js';
import type { Values } from './values.js';
import { words } from './words.js';

type Unusuals = Readonly<Record<string, Unusual>>;

/**
 * Saves what was typed, all of it or nothing. When somebody else has saved since the form was shown, their answer is shown beside
 * what was typed, and nothing is saved. The same person's same answer, sent twice, is saved once and shown as saved. Every other card
 * that asks for the same is replaced by the receipt. A number that may be a slip is asked about once, and saved when it is sent again.
 */
export async function saveCheckIn(bot: Bot, asker: Asker, data: Values, values: Values): Promise<Reply> {
  const opened = await openCheckIn(bot, asker, data);
  if ('refused' in opened) return opened.refused;
  const { checkIn, by } = opened;
  const basedOn = revisionOf(data.revision, checkIn);
  if (basedOn === null) return { messages: [notice(words(asker.language).gone, asker.language)] };
  const ended = data.ended === 'yes';
  const attempt = { typed: { ...values }, errors: {}, ended };
  const read = readCheckIn(values, checkIn.fields, ended);
  if (!read.ok) return formAgain(opened, asker, { ...attempt, ...read });
  const unusual = notAskedYet(unusualIn(opened, read.answer), values, data.asked);
  if (Object.keys(unusual).length > 0) return formAgain(opened, asker, { ...attempt, unusual });

  const saved = await saveUnlocked(bot, checkIn, read.answer, { by, basedOn });
  const after = await openCheckIn(bot, asker, data);
  if ('refused' in after) return after.refused;
  const [newest] = after.checkIn.answers;
  if (!saved && newest?.by.id === by && isDeepStrictEqual(toAnswer(newest), read.answer)) {
    return { messages: [], update: checkInReceipt(after.view, asker.language) };
  }
  if (!saved) {
    return formAgain(after, asker, { ...attempt, meanwhile: true });
  }
  await showEverywhere(bot, after);
  return { messages: [], update: checkInReceipt(after.view, asker.language) };
}

/** The numbers to ask about once; what is saved already was asked about. */
function unusualIn({ checkIn, history }: OpenCheckIn, { counts }: CheckInAnswer): Unusuals {
  const saved = checkIn.answers[0]?.counts ?? {};
  const found = Object.entries(unusualCounts(checkIn.fields, counts, history, checkIn.month));
  return Object.fromEntries(found.filter(([field]) => saved[field] !== counts[field]));
}

/** @param asked what the form had asked about when it was sent, as `checkInForm` writes it */
function notAskedYet(unusual: Unusuals, values: Values, asked = ''): Unusuals {
  const known = new Set(asked.split(' '));
  return Object.fromEntries(Object.entries(unusual).filter(([field]) => !known.has(askedAbout(field, values))));
}

/** What a lock refused while it was being saved is not saved; who opens the check-in again is told why. */
async function saveUnlocked(
  bot: Bot,
  checkIn: CheckIn,
  answer: CheckInAnswer,
  saved: { by: string; basedOn: number },
): Promise<boolean> {
  try {
    return await saveAnswer(bot.client, checkIn, answer, { ...saved, at: bot.now() });
  } catch (error) {
    if (error instanceof RoundLocked) return false;
    throw error;
  }
}

/** The receipt on every card that asked for it, for those who are asked now and those who may see every count. */
async function showEverywhere(bot: Bot, { checkIn, view, inForce }: OpenCheckIn): Promise<void> {
  const { agreement, activity, party, month } = checkIn;
  await replaceStanding(bot, {
    about: { agreement, activity, party, period: month },
    message: (language) => checkInReceipt(view, language),
    whoMaySee: async () => [
      ...(await reportersNow(bot, inForce, activity, party)),
      ...(await peopleWho(bot.client, 'seeExactCounts', agreement)),
    ],
  });
  await updateMissingList(bot, inForce, month);
  await updateSummaries(bot, inForce, month);
}

/** The revision that the form was filled in from; null for one that the check-in never had. */
function revisionOf(text: string | undefined, { answers }: CheckIn): number | null {
  const newest = answers[0]?.revision ?? 0;
  return /^\d{1,9}$/.test(text ?? '') && Number(text) <= newest ? Number(text) : null;
}

function toAnswer({ status, counts, ended, comment }: SavedAnswer): CheckInAnswer {
  return { status, counts, ended, comment };
}

/** The form with what was typed. The errors stand on the card, and apart for a chat that writes them itself. */
function formAgain({ view }: OpenCheckIn, { language }: Asker, attempt: CheckInAttempt): Reply {
  const said = checkInTexts(language).fieldErrors;
  const errors: Record<string, string> = Object.fromEntries(
    Object.entries(attempt.errors).map(([field, error]) => [field, said[error]]),
  );
  if (attempt.comment !== undefined) errors[COMMENT_INPUT] = commentProblemText(attempt.comment, language);
  return { messages: [], update: checkInForm(view, language, attempt), errors };
}
