/** The list of what is missing in a month: as it stands, its button, and every copy of it kept up to date. */
import { type MissingListView, missingList } from '../card/missing-list.js';
import { notice } from '../card/notice.js';
import { reminderTexts } from '../card/reminder-texts.js';
import type { Language, Message, Reply } from '../chat.js';
import { leaderReminders, missingIn } from '../domain/missing-list.js';
import { nameWithParty } from '../domain/party.js';
import { dateAt, type Month } from '../domain/period.js';
import { may } from '../domain/permission.js';
import { shortTitle } from '../domain/title.js';
import type { CurrentAgreement } from '../store/agreements.js';
import { gatherFacts } from '../store/facts.js';
import { leaderRemindersOf, planLeaderReminders } from '../store/leader-reminders.js';
import { listPeople, peopleWho } from '../store/people.js';
import { findRound } from '../store/rounds.js';
import type { Asker } from './asker.js';
import { type Bot, reachOf, today } from './bot.js';
import { lockedText } from './locked-round.js';
import { replaceStanding } from './replace-standing.js';
import { notAllowed } from './secretariat.js';
import type { Values } from './values.js';
import { words } from './words.js';

/** The list as it is sent; null when nothing is missing any more. */
export async function missingListMessage(
  bot: Bot,
  current: CurrentAgreement,
  month: Month,
  language: Language,
): Promise<Message | null> {
  const view = await viewOf(bot, current, month);
  return view.rows.length === 0 ? null : missingList(view, language);
}

/** "Remind them": those who are waited for get a reminder with the next turn of the clock, once a day however often it is pressed. */
export async function remindMissing(bot: Bot, asker: Asker, data: Values): Promise<Reply> {
  const { language, person, parts } = asker;
  const say = (text: string): Reply => ({ messages: [notice(text, language)] });
  const { agreement: id = '', month = '' } = data;
  const current = (await bot.agreements.load()).find(id);
  const round = current && (await findRound(bot.client, id, month));
  if (!current || !round) return say(words(language).gone);
  if (person === null || !may('remindOthers', parts, id)) return notAllowed(bot, asker, id);
  if (round.lockedAt !== null)
    return say(await lockedText(bot, { agreement: id, month, lockedAt: round.lockedAt }, language));

  const now = bot.now();
  const [facts] = await gatherFacts(bot.client, [current], reachOf(bot));
  const dues = facts === undefined ? [] : leaderReminders(facts, month, bot.rhythm, now);
  if (dues.length === 0 && facts !== undefined && missingIn(facts, month, today(bot)).length > 0) {
    return say(reminderTexts(language).nobodyToRemind);
  }
  await planLeaderReminders(bot.client, dues, { by: person.id, at: now });
  await updateMissingList(bot, current, month);
  return { messages: [], update: missingList(await viewOf(bot, current, month), language) };
}

/** Every posted list of the month shows how things are now. */
export async function updateMissingList(bot: Bot, current: CurrentAgreement, month: Month): Promise<void> {
  const { id } = current.agreement;
  let view: Promise<MissingListView> | undefined;
  await replaceStanding(bot, {
    about: { agreement: id, activity: null, period: month, kind: 'missing-list' },
    message: async (language) => {
      view ??= viewOf(bot, current, month);
      return missingList(await view, language);
    },
    whoMaySee: () => peopleWho(bot.client, 'remindOthers', id),
  });
}

async function viewOf(bot: Bot, current: CurrentAgreement, month: Month): Promise<MissingListView> {
  const { agreement } = current;
  const { zone } = bot.rhythm;
  const [facts] = await gatherFacts(bot.client, [current], reachOf(bot));
  const names = new Map((await listPeople(bot.client, [agreement.id])).map(({ id, name }) => [id, name]));
  const named = (ids: readonly string[]) => [...new Set(ids)].map((id) => names.get(id) ?? '');
  const rows = facts === undefined ? [] : missingIn(facts, month, today(bot));
  return {
    agreement: { id: agreement.id, title: shortTitle(agreement) },
    month,
    rows: rows.map(({ activity, party, people, since }) => {
      return {
        activity: nameWithParty(agreement, activity.name, party),
        who: named(people),
        since: dateAt(since, zone),
      };
    }),
    reminded: await remindedIn(bot, agreement.id, month, named),
  };
}

/** One line a press. */
async function remindedIn(
  bot: Bot,
  agreement: string,
  month: Month,
  named: (ids: readonly string[]) => string[],
): Promise<MissingListView['reminded']> {
  const reminders = await leaderRemindersOf(bot.client, agreement, month);
  const presses = new Map(reminders.map(({ by, at, sentAt }) => [`${by} ${at.getTime()}`, { by, at, sentAt }]));
  return [...presses.values()].map(({ by, at, sentAt }) => {
    const [pressedOn, sentOn] = [at, sentAt].map((moment) => dateAt(moment, bot.rhythm.zone));
    return {
      who: named(
        reminders.filter((one) => one.by === by && one.at.getTime() === at.getTime()).map(({ person }) => person),
      ),
      by: named([by])[0] ?? '',
      at,
      sentOn: sentOn === pressedOn ? null : (sentOn ?? null),
    };
  });
}
