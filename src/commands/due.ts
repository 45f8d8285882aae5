import { type Due, dueAt, dueBetween, type Recipient } from '../domain/due.js';
import { withOffset } from '../domain/period.js';
import { gatherFacts } from '../store/facts.js';
import { listPeople } from '../store/people.js';
import { knownKeys } from '../store/plan-deliveries.js';
import { Misused } from './misused.js';
import { endOfDay, momentOf, startOfDay } from './moment.js';
import { type Opened, print, withProgram } from './with-program.js';

interface DueOptions {
  at?: string;
  from?: string;
  to?: string;
  json?: boolean;
}

/** `tovholder due`: people with an e-mail address count as reachable, as a chat may find them by it. */
export async function due(options: DueOptions): Promise<void> {
  checkTogether(options);
  await withProgram(async (program) => {
    const { bot, config } = program;
    const people = new Map((await listPeople(bot.client)).map(({ id, name }) => [id, name]));
    const dues = await duesOf(program, options);
    if (dues.length === 0 && !options.json) print('nothing is due');
    for (const one of dues) {
      const to = one.to && named(one.to, people);
      const at = withOffset(one.at, config.zone);
      const { kind, agreement, activity, period, why, key } = one;
      const line = { kind, agreement, ...(activity !== undefined && { activity }), period, to, at, why, key };
      print(options.json ? JSON.stringify(line) : `${at}  ${kind}  to ${to?.name ?? 'nobody'}: ${why}`);
    }
  });
}

function checkTogether({ at, from, to }: DueOptions): void {
  const wheel = from !== undefined || to !== undefined;
  if (wheel && (at !== undefined || from === undefined || to === undefined)) {
    throw new Misused('Write --at, or both --from and --to.');
  }
  if (from !== undefined && to !== undefined && to < from) throw new Misused('--to lies before --from.');
}

async function duesOf({ bot, config }: Opened, { at, from, to }: DueOptions): Promise<Due[]> {
  const { zone } = config;
  const { current } = await bot.agreements.load();
  const facts = await gatherFacts(bot.client, current, null);
  if (from !== undefined && to !== undefined) {
    return dueBetween(facts, bot.rhythm, startOfDay(from, zone), endOfDay(to, zone));
  }
  const dues = dueAt(facts, bot.rhythm, at === undefined ? bot.now() : momentOf(at, zone));
  const known = await knownKeys(bot.client, dues);
  return dues.filter(({ key }) => !known.has(key));
}

function named(to: Recipient, people: ReadonlyMap<string, string>): { person?: string; group?: string; name: string } {
  return 'person' in to ? { ...to, name: people.get(to.person) ?? to.person } : { ...to, name: to.group };
}
