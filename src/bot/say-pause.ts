/** "Hold pause med Lektiecafé i juli": kept by whoever reports the activity or may save its numbers. */
import { MOST_CHOICES } from '../card/message.js';
import { notice } from '../card/notice.js';
import { type PauseInputs, pauseForm, pausePeriod, pauseReceipt } from '../card/pause.js';
import { pauseTexts } from '../card/pause-texts.js';
import type { Message, Reply } from '../chat.js';
import { pauseErrors } from '../domain/pause.js';
import { addMonths, type Month, monthOf } from '../domain/period.js';
import { shortTitle } from '../domain/title.js';
import { endPause, findPause, pausesOf, type SavedPause, savePause } from '../store/pauses.js';
import type { Asker } from './asker.js';
import { type Bot, today } from './bot.js';
import { namedAmong, type Pausable, pausableBy } from './pausable.js';
import type { SaidPause } from './read-pause.js';
import { notAllowed, whoToAsk } from './secretariat.js';
import type { Values } from './values.js';
import { words } from './words.js';

/** How far ahead a pause may be kept. */
const MONTHS_AHEAD = 12;

/** The form with what was understood, after the pauses that the activity holds already. */
export async function hearPause(bot: Bot, asker: Asker, said: SaidPause): Promise<Reply> {
  const opened = await openPauses(bot, asker);
  if ('refused' in opened) return opened.refused;
  const named = namedAmong(opened.choices, said.activity);
  const held = named.length === 1 ? await heldBy(bot, named) : [];
  const receipts = held.map((pause) => receiptOf(opened.choices, pause, asker)).filter((one) => one !== null);
  const inputs = {
    activity: named.length === 1 ? (named[0]?.value ?? '') : '',
    from: said.from ?? '',
    to: said.to ?? '',
  };
  const form = formFor(bot, asker, named.length > 0 ? named : opened.choices, inputs, said.activity, named.length > 0);
  return { messages: [...receipts, form ?? notice(pauseTexts[asker.language].writeName, asker.language)] };
}

/** The form anew, for a chat that shows forms apart. */
export async function showPause(bot: Bot, asker: Asker, { said = '', from = '', to = '' }: Values): Promise<Reply> {
  const { messages } = await hearPause(bot, asker, { activity: said, from, to });
  return { messages: messages.slice(-1) };
}

export async function keepPause(bot: Bot, asker: Asker, values: Values): Promise<Reply> {
  const opened = await openPauses(bot, asker);
  if ('refused' in opened) return opened.refused;
  const { language } = asker;
  const t = pauseTexts[language];
  const { activity: value = '', from = '', to = '' } = values;
  const chosen = opened.choices.find((choice) => choice.value === value);
  const wrong = Object.entries(pauseErrors({ from, to }, monthsOf(bot))).map(([input, error]) => [
    input,
    t.errors[error],
  ]);
  const errors: Partial<PauseInputs> = Object.fromEntries(wrong);
  if (chosen === undefined) errors.activity = t.activityError;
  const again = (found: Partial<PauseInputs>): Reply => {
    const choices = chosen === undefined ? opened.choices : [chosen];
    const form = formFor(bot, asker, choices, { activity: value, from, to }, '', true, found);
    return { messages: [], update: form ?? notice(t.writeName, language), errors: found as Record<string, string> };
  };
  if (chosen === undefined || Object.keys(errors).length > 0) return again(errors);
  const pause = { agreement: chosen.agreement.id, activity: chosen.activity.id, from, to };
  const result = await savePause(bot.client, pause, opened.by, bot.now());
  if ('overlaps' in result) return again({ from: t.overlaps(pausePeriod(result.overlaps, language)) });
  const receipt = receiptOf(opened.choices, result.saved, asker);
  return { messages: [], update: receipt ?? notice(words(language).gone, language) };
}

export async function takeBackPause(bot: Bot, asker: Asker, data: Values): Promise<Reply> {
  const opened = await openPauses(bot, asker);
  if ('refused' in opened) return opened.refused;
  const { language } = asker;
  const pause = await findPause(bot.client, data.pause ?? '');
  const of = pause && choiceOf(opened.choices, pause);
  if (pause === null) return { messages: [], update: notice(words(language).gone, language) };
  if (!of) return notAllowed(bot, asker);
  await endPause(bot.client, pause.id, opened.by, bot.now());
  return { messages: [], update: notice(pauseTexts[language].ended(of.activity.name), language) };
}

async function openPauses(bot: Bot, asker: Asker): Promise<{ choices: Pausable[]; by: string } | { refused: Reply }> {
  const { language, person } = asker;
  const refuse = (text: string) => ({ refused: { messages: [notice(text, language)] } });
  if (person === null) return refuse(words(language).notLinked(await whoToAsk(bot, asker)));
  const choices = await pausableBy(bot, asker);
  return choices.length === 0 ? refuse(pauseTexts[language].nothing) : { choices, by: person.id };
}

/** The months that a pause may be of: from the last one, whose round may be open. */
function monthsOf(bot: Bot): Month[] {
  const last = addMonths(monthOf(today(bot)), -1);
  return Array.from({ length: MONTHS_AHEAD + 2 }, (_, at) => addMonths(last, at));
}

/** Null where there are more activities than a list can hold. */
function formFor(
  bot: Bot,
  { language }: Asker,
  choices: readonly Pausable[],
  inputs: PauseInputs,
  said: string,
  found: boolean,
  errors: Partial<PauseInputs> = {},
): Message | null {
  if (choices.length > MOST_CHOICES) return null;
  const several = new Set(choices.map(({ agreement }) => agreement.id)).size > 1;
  const activities = choices.map(({ activity, agreement, value }) => ({
    value,
    name: several ? `${activity.name}, ${shortTitle(agreement)}` : activity.name,
  }));
  return pauseForm({ activities, months: monthsOf(bot), inputs, said, found, errors }, language);
}

async function heldBy(bot: Bot, [only]: readonly Pausable[]): Promise<SavedPause[]> {
  if (only === undefined) return [];
  const { held } = await pausesOf(bot.client, only.agreement.id);
  const [first = ''] = monthsOf(bot);
  return held.filter(({ activity, to }) => activity === only.activity.id && to >= first);
}

function choiceOf(choices: readonly Pausable[], pause: SavedPause): Pausable | undefined {
  return choices.find(({ agreement, activity }) => agreement.id === pause.agreement && activity.id === pause.activity);
}

function receiptOf(choices: readonly Pausable[], pause: SavedPause, { language }: Asker): Message | null {
  const of = choiceOf(choices, pause);
  if (of === undefined) return null;
  const { id, from, to } = pause;
  const view = { id, from, to, agreement: { title: shortTitle(of.agreement) }, activity: { name: of.activity.name } };
  return pauseReceipt(view, language);
}
