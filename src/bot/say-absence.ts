/** "I'm away until …", "I am back": kept by the person, or by whoever appoints. */
import { type AbsenceInputs, absenceForm, absenceReceipt, NO_STAND_IN } from '../card/absence.js';
import { absenceTexts } from '../card/absence-texts.js';
import { formatDate } from '../card/format.js';
import { notice } from '../card/notice.js';
import type { Message, Reply } from '../chat.js';
import { absenceErrors } from '../domain/absence.js';
import { absencesFrom, endAbsence, findAbsence, type SavedAbsence, saveAbsence } from '../store/absences.js';
import { findPerson, type Person } from '../store/people.js';
import { absenceView, mayBeAway, standInsOf } from './absence-view.js';
import type { Asker } from './asker.js';
import { type Bot, today } from './bot.js';
import type { SaidAbsence } from './read-absence.js';
import { notAllowed, whoToAsk } from './secretariat.js';
import { tellPerson } from './tell-secretariat.js';
import type { Values } from './values.js';
import { words } from './words.js';

/** What was written about being away: the form with what was understood, after what is kept already; or the end of it. */
export async function hearAbsence(bot: Bot, asker: Asker, said: SaidAbsence): Promise<Reply> {
  const self = asker.person;
  if (self === null) return notLinked(bot, asker);
  const kept = await absencesFrom(bot.client, self.id, today(bot));
  if (said.kind === 'away') {
    const receipts = await Promise.all(kept.map((absence) => receiptOf(bot, asker, absence, self)));
    const { from, to, understood } = said;
    return {
      messages: [...receipts, await formFor(bot, asker, self, { from: from ?? '', to: to ?? '' }, { understood })],
    };
  }
  const begun = kept.filter(({ from }) => from <= today(bot));
  for (const { id } of begun) await endAbsence(bot.client, id, self.id, bot.now());
  const t = absenceTexts[asker.language];
  if (begun.length > 0) return { messages: [notice(t.welcomeBack, asker.language)] };
  if (kept.length === 0) return { messages: [notice(t.notAway, asker.language)] };
  return { messages: await Promise.all(kept.map((absence) => receiptOf(bot, asker, absence, self))) };
}

/** The form anew, for a chat that shows forms apart. */
export async function showAbsence(bot: Bot, asker: Asker, data: Values): Promise<Reply> {
  if (asker.person === null) return notLinked(bot, asker);
  const { from = '', to = '', understood } = data;
  const form = await formFor(bot, asker, asker.person, { from, to }, { understood: understood !== 'no' });
  return { messages: [form] };
}

export async function keepAbsence(bot: Bot, asker: Asker, values: Values): Promise<Reply> {
  const self = asker.person;
  if (self === null) return notLinked(bot, asker);
  const t = absenceTexts[asker.language];
  const { from = '', to = '', standIn = '', person: chosen = self.id } = values;
  const person = (await mayBeAway(bot, asker, self)).find(({ id }) => id === chosen);
  const wrong = Object.entries(absenceErrors({ from, to }, today(bot))).map(([input, error]) => [
    input,
    t.errors[error],
  ]);
  const errors: Partial<AbsenceInputs> = Object.fromEntries(wrong);
  if (person === undefined) errors.person = t.whoError;
  else if (!(await mayStandIn(bot, standIn, person))) errors.standIn = t.standInError;
  const again = async (found: Partial<AbsenceInputs>): Promise<Reply> => {
    const form = await formFor(bot, asker, self, { person: chosen, from, to, standIn }, { errors: found });
    return { messages: [], update: form, errors: found as Record<string, string> };
  };
  if (person === undefined || Object.keys(errors).length > 0) return again(errors);
  const absence = { person: person.id, from, to, standIn: standIn === NO_STAND_IN ? null : standIn };
  const result = await saveAbsence(bot.client, absence, self.id, bot.now());
  if ('overlaps' in result) {
    const { overlaps: other } = result;
    return again({ from: t.overlaps(formatDate(other.from, asker.language), formatDate(other.to, asker.language)) });
  }
  // Whoever says it does not wait for the stand-in to be told: the check-ins themselves say it too.
  if (result.isNew) void tellStandIn(bot, result.saved, person);
  return { messages: [], update: await receiptOf(bot, asker, result.saved, self) };
}

/** "I am back", or it was not to be: said by the person, or by whoever appoints. */
export async function takeBackAbsence(bot: Bot, asker: Asker, data: Values): Promise<Reply> {
  const self = asker.person;
  if (self === null) return notLinked(bot, asker);
  const say = (text: string): Reply => ({ messages: [], update: notice(text, asker.language) });
  const absence = await findAbsence(bot.client, data.absence ?? '');
  if (absence === null) return say(words(asker.language).gone);
  const person = (await mayBeAway(bot, asker, self)).find(({ id }) => id === absence.person);
  if (person === undefined) return notAllowed(bot, asker);
  await endAbsence(bot.client, absence.id, self.id, bot.now());
  const t = absenceTexts[asker.language];
  return say(person.id === self.id ? t.welcomeBack : t.endedFor(person.name));
}

async function mayStandIn(bot: Bot, standIn: string, person: Person): Promise<boolean> {
  return standIn === NO_STAND_IN || (await standInsOf(bot, person.id)).some(({ id }) => id === standIn);
}

interface FormState {
  understood?: boolean;
  errors?: Partial<AbsenceInputs>;
}

async function formFor(
  bot: Bot,
  asker: Asker,
  self: Person,
  inputs: Partial<AbsenceInputs>,
  { understood = true, errors = {} }: FormState,
): Promise<Message> {
  const people = await mayBeAway(bot, asker, self);
  const saysOfOthers = people.length > 1;
  const standIns = await standInsOf(bot, self.id);
  const view = {
    people: saysOfOthers ? people : [],
    // Whoever says it of somebody else may be the one who answers.
    standIns: saysOfOthers ? [...standIns, self] : standIns,
    today: today(bot),
    inputs: { person: self.id, from: '', to: '', standIn: NO_STAND_IN, ...inputs },
    understood,
    errors,
  };
  return absenceForm(view, asker.language);
}

async function receiptOf(bot: Bot, asker: Asker, absence: SavedAbsence, self: Person): Promise<Message> {
  return absenceReceipt(await absenceView(bot, absence, self), asker.language);
}

async function tellStandIn(bot: Bot, { standIn, from, to }: SavedAbsence, { name }: Person): Promise<void> {
  const person = standIn === null ? null : await findPerson(bot.client, standIn);
  if (person === null) return;
  await tellPerson(bot, person, async ({ language }) =>
    notice(absenceTexts[language].chosen(name, formatDate(from, language), formatDate(to, language)), language),
  );
}

async function notLinked(bot: Bot, asker: Asker): Promise<Reply> {
  return { messages: [notice(words(asker.language).notLinked(await whoToAsk(bot, asker)), asker.language)] };
}
