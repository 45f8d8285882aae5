/** Local mode: the sample agreement, its made-up people, and a clock that can be moved. */
import { readFile } from 'node:fs/promises';
import { type Bot, today } from './bot/bot.js';
import { nextEvaluation } from './bot/evaluation-view.js';
import { loadFile } from './bot/load-file.js';
import type { Tick } from './bot/tick.js';
import type { Handle } from './chat.js';
import type { MovableClock } from './clock.js';
import { roundOpensAt } from './domain/due-check-ins.js';
import { ladderOf } from './domain/evaluation.js';
import { addMonths, dateAt, momentAt, monthOf } from './domain/period.js';
import { groupForEvaluation } from './domain/responsibility.js';
import { addWorkdays } from './domain/workday.js';
import { OPERATOR } from './store/agreements.js';
import { saveChannel } from './store/channels.js';
import { listPeople, partsOf } from './store/people.js';
import type { Destination, Local, LocalPerson } from './web/app.js';

const SEED = ['viborg-uddannelse-2025.yaml', 'people.yaml'].map(
  (name) => new URL(`../prisma/seed/${name}`, import.meta.url),
);

/** Loads the sample into a database that holds no agreement, and gives its chefgruppe a channel in the browser. */
export async function loadSample(bot: Bot): Promise<void> {
  if ((await bot.agreements.load()).current.length > 0) return;
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
  const people = await listPeople(bot.client);
  const described = people.map(async ({ id, name, email, title, language }): Promise<LocalPerson[]> => {
    if (email === null) return [];
    const parts = await partsOf(bot.client, id);
    const channels = current.flatMap(({ agreement }) => {
      const group = agreement.actors.find((actor) => actor.id === groupForEvaluation(agreement));
      const seesIt = parts.some((part) => part.agreement === agreement.id && part.role !== 'partner');
      return group && seesIt ? [{ id: group.id, label: group.name }] : [];
    });
    const description = title ?? [...new Set(parts.map((part) => ROLE_NAMES[part.role]))].join(', ');
    return [{ id, name, description, email, language: language ?? 'da', channels }];
  });
  return (await Promise.all(described)).flat();
}

const ROLE_NAMES = {
  partner: 'Partner',
  leader: 'Leder',
  managers: 'Chefgruppen',
  board: 'Bestyrelsen',
  secretariat: 'Sekretariatet',
};

/** The moments worth a visit: the next round, its reminder, and the next evaluation's first one. */
async function destinations(bot: Bot): Promise<Destination[]> {
  const { zone, time, calendar } = bot.rhythm;
  const now = bot.now();
  const thisMonth = monthOf(dateAt(now, zone));
  const opens = [addMonths(thisMonth, -1), thisMonth]
    .map((month) => roundOpensAt(month, bot.rhythm))
    .find((moment) => moment > now);
  const found: Destination[] = [];
  if (opens !== undefined) {
    const reminder = addWorkdays(dateAt(opens, zone), 5, calendar);
    found.push(
      { id: 'round', label: 'Første arbejdsdag i næste måned', at: opens },
      { id: 'reminder', label: 'Fem arbejdsdage efter det', at: momentAt(reminder, time, zone) },
    );
  }
  for (const current of (await bot.agreements.load()).current) {
    const next = await nextEvaluation(bot, current);
    const first = next && ladderOf(next.due, calendar).find(({ date }) => date > today(bot));
    if (!first) continue;
    const label = first.daysLeft >= 0 ? `${first.daysLeft} dage før evalueringen` : 'Evalueringens næste påmindelse';
    found.push({ id: `evaluation:${current.agreement.id}`, label, at: momentAt(first.date, time, zone) });
  }
  return found;
}
