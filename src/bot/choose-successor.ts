/** "Who reports it now?": the leader or the secretariat names somebody for an activity that has lost its reporter. */
import { MOST_CHOICES } from '../card/message.js';
import { notice } from '../card/notice.js';
import { type SuccessorView, successorError, successorForm, successorReceipt } from '../card/successor.js';
import type { Language, Message, Reply } from '../chat.js';
import type { AgreementFacts } from '../domain/due.js';
import { type Departure, departuresOn } from '../domain/due-successor.js';
import { may } from '../domain/permission.js';
import { reportersOf } from '../domain/reporter.js';
import { shortTitle } from '../domain/title.js';
import type { CurrentAgreement } from '../store/agreements.js';
import type { Delivery } from '../store/deliveries.js';
import { gatherFacts } from '../store/facts.js';
import { findPerson, listPeople, type Person, peopleWho } from '../store/people.js';
import { nameReporter } from '../store/reporters.js';
import type { Asker } from './asker.js';
import { type Bot, reachOf, today } from './bot.js';
import { replaceStanding } from './replace-standing.js';
import { notAllowed } from './secretariat.js';
import type { Values } from './values.js';
import { words } from './words.js';

/** The card that asks; null when somebody reports the activity again. */
export async function successorMessage(bot: Bot, delivery: Delivery, language: Language): Promise<Message | null> {
  const { agreement, activity, period } = delivery;
  const opened = await openDeparture(bot, { agreement, activity: activity ?? '', period });
  return opened?.departure ? successorForm(await viewOf(bot, opened, opened.departure, period), language) : null;
}

export async function showSuccessor(bot: Bot, asker: Asker, data: Values): Promise<Reply> {
  const opened = await openFor(bot, asker, data);
  if ('refused' in opened) return opened.refused;
  const { departure } = opened;
  if (departure === null) return { messages: [await asItIs(bot, opened, asker.language)] };
  return { messages: [successorForm(await viewOf(bot, opened, departure, data.period ?? ''), asker.language)] };
}

export async function chooseSuccessor(bot: Bot, asker: Asker, data: Values, values: Values): Promise<Reply> {
  const opened = await openFor(bot, asker, data);
  if ('refused' in opened) return opened.refused;
  const { departure, by, current } = opened;
  const { language } = asker;
  if (departure === null) return { messages: [], update: await asItIs(bot, opened, language) };
  const view = await viewOf(bot, opened, departure, data.period ?? '');
  const chosen = view.people.find(({ id }) => id === values.person);
  if (chosen === undefined) {
    const error = successorError(language);
    return { messages: [], update: successorForm(view, language, true), errors: { person: error } };
  }
  const wanted = { agreement: current.agreement.id, activity: departure.activity.id, person: chosen.id };
  const named = await nameReporter(bot.client, wanted, [departure.person, ...opened.facts.refused], by.id, bot.now());
  const isTheirs = named === chosen.id;
  const person = isTheirs ? chosen.name : ((await findPerson(bot.client, named))?.name ?? '');
  const said = { activity: departure.activity.name, person, by: isTheirs ? { name: by.name, at: bot.now() } : null };
  await replaceStanding(bot, {
    about: { agreement: current.agreement.id, activity: departure.activity.id, period: data.period ?? '' },
    message: (to) => successorReceipt(said, to),
    whoMaySee: () => peopleWho(bot.client, 'appoint', current.agreement.id),
  });
  return { messages: [], update: successorReceipt(said, language) };
}

interface OpenDeparture {
  current: CurrentAgreement;
  facts: AgreementFacts;
  activity: AgreementFacts['agreement']['activities'][number];
  /** Null when somebody reports the activity again. */
  departure: Departure | null;
}

async function openDeparture(bot: Bot, { agreement = '', activity: id }: Values): Promise<OpenDeparture | null> {
  const current = (await bot.agreements.load()).find(agreement);
  const activity = current?.agreement.activities.find((one) => one.id === id);
  if (current === undefined || activity === undefined) return null;
  const [facts] = await gatherFacts(bot.client, [current], reachOf(bot));
  if (facts === undefined) return null;
  const departure = departuresOn(facts, today(bot)).find((one) => one.activity.id === id) ?? null;
  return { current, facts, activity, departure };
}

async function openFor(
  bot: Bot,
  asker: Asker,
  data: Values,
): Promise<(OpenDeparture & { by: Person }) | { refused: Reply }> {
  const t = words(asker.language);
  const refuse = (text: string) => ({ refused: { messages: [notice(text, asker.language)] } });
  const opened = await openDeparture(bot, data);
  if (opened === null) return refuse(t.gone);
  const { id } = opened.current.agreement;
  if (asker.person === null || !may('appoint', asker.parts, id)) {
    return { refused: await notAllowed(bot, asker, id) };
  }
  return { ...opened, by: asker.person };
}

/** Only who can be written to: nobody shall be chosen who is not asked. */
async function viewOf(
  bot: Bot,
  { current, facts }: OpenDeparture,
  { activity, person, how }: Departure,
  period: string,
): Promise<SuccessorView> {
  const { agreement } = current;
  const reachable = new Set(facts.members.filter((member) => member.reachable).map((member) => member.person));
  const people = (await listPeople(bot.client, [agreement.id])).filter(({ id }) => reachable.has(id));
  const former = await findPerson(bot.client, person);
  return {
    agreement: { id: agreement.id, title: shortTitle(agreement) },
    activity: { id: activity.id, name: activity.name },
    former: { name: former?.name ?? '', how },
    people: people.map(({ id, name }) => ({ id, name })).slice(0, MOST_CHOICES),
    period,
  };
}

/** Somebody was chosen already, or the agreement names somebody again. */
async function asItIs(bot: Bot, { facts, activity }: OpenDeparture, language: Language): Promise<Message> {
  const [id = ''] = reportersOf(facts, activity, today(bot)).people;
  const person = await findPerson(bot.client, id);
  if (person === null) return notice(words(language).settled, language);
  return successorReceipt({ activity: activity.name, person: person.name, by: null }, language);
}
