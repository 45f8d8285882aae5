/** What a delivery says now: made when it is sent, from how things are by then. */
import { checkInForm } from '../card/check-in-form.js';
import { confirmationCard } from '../card/confirmation.js';
import { evaluationReminder } from '../card/evaluation.js';
import type { Reminder } from '../card/reminder-texts.js';
import type { Language, Message } from '../chat.js';
import type { DueKind } from '../domain/due.js';
import { type History, lastCounts } from '../domain/history.js';
import { standInsOn } from '../store/absences.js';
import type { CurrentAgreement } from '../store/agreements.js';
import { type CheckIn, nameOf, unansweredCheckIns } from '../store/check-ins.js';
import type { Delivery } from '../store/deliveries.js';
import { type Bot, today } from './bot.js';
import { checkInView, historiesOf } from './check-in-view.js';
import { successorMessage } from './choose-successor.js';
import { askingOf, type Record, readRecord, viewOf } from './confirmation-view.js';
import { evaluationView } from './evaluation-view.js';
import { missingListMessage } from './missing-list.js';
import { standsInForIn } from './reporters-now.js';
import { roundSummaryMessage } from './round-summary.js';

/** Makes the message of one of the deliveries; null when it is no longer needed. */
export type MessageMaker = (delivery: Delivery, language: Language) => Promise<Message | null>;

/**
 * Reads what a batch of deliveries needs at once, and returns the maker of its messages. Nothing in a message is about its recipient but
 * the language, so those who are sent the same share one: filling in a card takes more time than anything else that is ours. Only
 * a card about responsibilities is the recipient's own, and a stand-in's check-in, which says for whom it is answered.
 */
export async function messagesFor(running: Bot, deliveries: readonly Delivery[]): Promise<MessageMaker> {
  // One look at the agreements serves the whole batch: asking the database anew for each message costs more than making it.
  const loaded = await running.agreements.load();
  const bot: Bot = { ...running, agreements: { load: async () => loaded } };
  const keys = deliveries.flatMap(({ kind, agreement, activity, party, period }) =>
    activity === null || kind === 'successor' ? [] : [{ agreement, activity, party, month: period }],
  );
  const found = keys.length === 0 ? [] : await unansweredCheckIns(bot.client, keys);
  const checkIns = new Map(found.map((checkIn) => [nameOf(checkIn), checkIn]));
  const historyOf = await historiesOf(bot, found);
  const recordOf = recordsOf(bot);
  const standIns = keys.length === 0 ? new Set<string>() : await standInsOn(bot.client, today(bot));
  const make: MessageMaker = async (delivery, language) => {
    if (delivery.kind === 'evaluation') return evaluationMessage(bot, delivery, language);
    if (delivery.kind === 'successor') return successorMessage(bot, delivery, language);
    if (delivery.kind === 'missing-list') return missingMessage(bot, delivery, language);
    if (delivery.kind === 'round-summary') return summaryMessage(bot, delivery, language);
    if (delivery.kind === 'confirmation') return confirmationMessage(bot, delivery, language, recordOf);
    const checkIn = checkIns.get(checkInOf(delivery));
    return checkIn === undefined
      ? null
      : checkInMessage(bot, checkIn, historyOf(checkIn), delivery, language, standIns);
  };
  return shared(make, standIns);
}

function shared(make: MessageMaker, standIns: ReadonlySet<string>): MessageMaker {
  const made = new Map<string, Promise<Message | null>>();
  return (delivery, language) => {
    const { kind, to } = delivery;
    const own = 'person' in to && (kind === 'confirmation' || standIns.has(to.person)) ? to.person : '';
    const same = `${kind} ${language} ${checkInOf(delivery)} ${own}`;
    const message = made.get(same) ?? make(delivery, language);
    made.set(same, message);
    return message;
  };
}

async function checkInMessage(
  bot: Bot,
  checkIn: CheckIn,
  history: History,
  { kind, to }: Delivery,
  language: Language,
  standIns: ReadonlySet<string>,
): Promise<Message | null> {
  const view = await checkInView(bot, checkIn);
  const last = lastCounts(checkIn.fields, history, checkIn.month);
  const standsIn = 'person' in to && standIns.has(to.person);
  const standsInFor = standsIn ? await standsInForIn(bot, checkIn, to.person) : [];
  const reminder = REMINDERS[kind];
  return view && checkInForm({ ...view, last, ...(reminder && { reminder }), standsInFor }, language);
}

const REMINDERS: { readonly [kind in DueKind]?: Reminder } = {
  'check-in-reminder': 'first',
  'check-in-last-reminder': 'last',
  'leader-reminder': 'leader',
};

async function summaryMessage(bot: Bot, { agreement, period }: Delivery, language: Language): Promise<Message | null> {
  const current = (await bot.agreements.load()).find(agreement);
  return current === undefined ? null : roundSummaryMessage(bot, current, period, language);
}

async function missingMessage(bot: Bot, { agreement, period }: Delivery, language: Language): Promise<Message | null> {
  const current = (await bot.agreements.load()).find(agreement);
  return current === undefined ? null : missingListMessage(bot, current, period, language);
}

async function evaluationMessage(
  bot: Bot,
  { agreement, period }: Delivery,
  language: Language,
): Promise<Message | null> {
  const current = (await bot.agreements.load()).find(agreement);
  const view = current && (await evaluationView(bot, current, { agreement, occasion: period }));
  return view && view.done === null ? evaluationReminder(view, language) : null;
}

/** What is known of an agreement's responsibilities is read once for all who are asked about it. */
function recordsOf(bot: Bot): (current: CurrentAgreement) => Promise<Record> {
  const records = new Map<CurrentAgreement, Promise<Record>>();
  return (current) => {
    const record = records.get(current) ?? readRecord(bot, current);
    records.set(current, record);
    return record;
  };
}

/** What has lapsed by now; null when somebody has confirmed it meanwhile. */
async function confirmationMessage(
  bot: Bot,
  { agreement, to }: Delivery,
  language: Language,
  recordOf: ReturnType<typeof recordsOf>,
): Promise<Message | null> {
  const current = (await bot.agreements.load()).find(agreement);
  if (current === undefined || !('person' in to)) return null;
  const record = await recordOf(current);
  const asking = askingOf(bot, record, to.person, { of: 'lapsed', askedAt: bot.now() });
  return asking.open.length > 0 ? confirmationCard(viewOf(record, asking), language) : null;
}

function checkInOf({ agreement, activity, party, period }: Delivery): string {
  return nameOf({ agreement, activity: activity ?? '', party, month: period });
}
