/** Local mode: the sample agreement, its made-up people, and a clock that can be moved. */
import { readFile } from 'node:fs/promises';
import { type Bot, today } from './bot/bot.js';
import { nextEvaluation } from './bot/evaluation-view.js';
import type { Tick } from './bot/tick.js';
import type { Handle, Language } from './chat.js';
import type { MovableClock } from './clock.js';
import type { AgreementFacts } from './domain/due.js';
import { REMINDERS, roundOpensAt } from './domain/due-check-ins.js';
import { ladderOf } from './domain/evaluation.js';
import { activitiesAsked } from './domain/pause.js';
import { addMonths, dateAt, momentAt, monthOf } from './domain/period.js';
import type { MemberRole } from './domain/permission.js';
import { reportersOf } from './domain/reporter.js';
import { groupForEvaluation } from './domain/responsibility.js';
import { workdaysAfter } from './domain/round.js';
import { type CurrentAgreement, holdsAgreements, OPERATOR } from './store/agreements.js';
import { saveChannel } from './store/channels.js';
import { gatherFacts } from './store/facts.js';
import { listPeople, partsOf } from './store/people.js';
import type { Destination, Local, LocalPerson } from './web/app.js';

const SEED = ['viborg-uddannelse-2025.yaml', 'people.yaml'].map(
  (name) => new URL(`../prisma/seed/${name}`, import.meta.url),
);

/** Loads the sample into a database that holds no agreement, and gives its chefgruppe a channel in the browser. */
export async function loadSample(bot: Bot): Promise<void> {
  if (await holdsAgreements(bot.client)) return;
  // What reads files is needed this one time.
  const { loadFile } = await import('./bot/load-file.js');
  for (const file of SEED) {
    await loadFile(bot.client, await readFile(file), file.pathname.split('/').at(-1) ?? '', OPERATOR, bot.now());
  }
  for (const { agreement } of (await bot.agreements.load()).current) {
    const group = groupForEvaluation(agreement);
    if (group === null) continue;
    const channel = { chat: 'web', address: `channel:${group}` } as const;
    await saveChannel(bot.client, { agreement: agreement.id, group }, channel, OPERATOR, bot.now());
  }
}

/** What the browser chat needs of the program around it. */
export function createLocal(bot: Bot, handle: Handle, clock: MovableClock, tick: Tick): Local {
  return {
    handle,
    people: () => localPeople(bot),
    clock: {
      now: clock.now,
      moved: clock.moved,
      destinations: () => destinations(bot),
      moveTo: async (at) => {
        clock.moveTo(at);
        await tick();
      },
      reset: async () => clock.reset(),
    },
  };
}

async function localPeople(bot: Bot): Promise<LocalPerson[]> {
  const { current } = await bot.agreements.load();
  const facts = await gatherFacts(bot.client, current, null);
  const people = (await listPeople(bot.client)).flatMap(({ email, ...person }) =>
    email === null ? [] : [{ ...person, email }],
  );
  return Promise.all(
    people.map(async ({ id, name, email, title, language }): Promise<LocalPerson> => {
      const parts = await partsOf(bot.client, id);
      const channels = current.flatMap(({ agreement }) => {
        const group = agreement.actors.find((actor) => actor.id === groupForEvaluation(agreement));
        const seesIt = parts.some((part) => part.agreement === agreement.id && part.role !== 'partner');
        return group && seesIt ? [{ id: group.id, label: group.name }] : [];
      });
      const reports = facts.flatMap((one) => reportedBy(id, one, today(bot)));
      const roles = [...new Set(parts.map(({ role }) => role))];
      const description = { da: describe('da', title, roles, reports), en: describe('en', title, roles, reports) };
      return { id, name, description, email, language: language ?? 'da', channels };
    }),
  );
}

/** The names of the activities that a person is asked about on a day (`YYYY-MM-DD`). */
function reportedBy(person: string, facts: AgreementFacts, day: string): string[] {
  return activitiesAsked(facts.agreement, monthOf(day), facts.pauses)
    .filter((activity) => reportersOf(facts, activity, day).people.includes(person))
    .map(({ name }) => name);
}

function describe(language: Language, title: string | null, roles: MemberRole[], reports: string[]): string {
  const part = title ?? roles.map((role) => ROLES[language][role]).join(', ');
  const list = new Intl.ListFormat(language).format(reports);
  return reports.length === 0 ? part : `${part}, ${language === 'da' ? 'indberetter' : 'reports'} ${list}`;
}

const ROLES: Record<Language, Record<MemberRole, string>> = {
  da: {
    partner: 'Partner',
    leader: 'Leder',
    managers: 'Chefgruppen',
    board: 'Bestyrelsen',
    secretariat: 'Sekretariatet',
  },
  en: {
    partner: 'Partner',
    leader: 'Leader',
    managers: 'Managers',
    board: 'Board',
    secretariat: 'Secretariat',
  },
};

/** The moments worth a visit, in order of time: the next round, the next reminder of one, and the next step of an evaluation. */
async function destinations(bot: Bot): Promise<Destination[]> {
  const { current } = await bot.agreements.load();
  const rounds = roundDestinations(bot, current);
  const evaluations = await Promise.all(current.map((one) => evaluationDestination(bot, one)));
  return [...rounds, ...evaluations.flat()].sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** The reminder is that of the round just opened, while it is still to come; otherwise of the round that opens next. */
function roundDestinations(bot: Bot, current: readonly CurrentAgreement[]): Destination[] {
  const { zone } = bot.rhythm;
  const now = bot.now();
  const asked = (opens: Date) => opens > now || current.some(({ loadedAt }) => loadedAt < opens);
  const thisMonth = monthOf(dateAt(now, zone));
  const opens = [-2, -1, 0].map((months) => roundOpensAt(addMonths(thisMonth, months), bot.rhythm)).filter(asked);
  const reminders = opens.map((moment) => workdaysAfter(moment, REMINDERS[0].workdays, bot.rhythm));
  const coming = (moments: Date[]) => moments.filter((moment) => moment > now).slice(0, 1);
  return [
    ...coming(opens).map((at) => ({ id: 'round', label: roundLabel(at, thisMonth, zone), at })),
    ...coming(reminders).map((at) => ({ id: 'reminder', label: REMINDER, at })),
  ];
}

const REMINDER = { da: 'Påmindelsen fem arbejdsdage senere', en: 'The reminder five working days later' };

function roundLabel(at: Date, thisMonth: string, zone: string): Destination['label'] {
  return monthOf(dateAt(at, zone)) === thisMonth
    ? { da: 'Første arbejdsdag i denne måned', en: 'First working day of this month' }
    : { da: 'Første arbejdsdag i næste måned', en: 'First working day of next month' };
}

async function evaluationDestination(bot: Bot, current: CurrentAgreement): Promise<Destination[]> {
  const { zone, time, calendar } = bot.rhythm;
  const next = await nextEvaluation(bot, current);
  const step = next && ladderOf(next.due, calendar).find(({ date }) => date > today(bot));
  if (!step) return [];
  const label =
    step.daysLeft > 0
      ? { da: `${step.daysLeft} dage før evalueringen`, en: `${step.daysLeft} days before the evaluation` }
      : { da: 'Evalueringens næste påmindelse', en: "The evaluation's next reminder" };
  return [{ id: `evaluation:${current.agreement.id}`, label, at: momentAt(step.date, time, zone) }];
}
