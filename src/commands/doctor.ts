import { isLocal } from '../config.js';
import type { AgreementFacts } from '../domain/due.js';
import { lapsedWithoutAnybody } from '../domain/due-confirmations.js';
import { activitiesAsked } from '../domain/pause.js';
import { dateAt, monthOf } from '../domain/period.js';
import { reportersOf } from '../domain/reporter.js';
import { actorsInRole, groupForEvaluation, registrarsOf } from '../domain/responsibility.js';
import { gatherFacts } from '../store/facts.js';
import { type Opened, print, withProgram } from './with-program.js';

/** `tovholder doctor`: what is configured, and what nobody would be told of. */
export async function doctor(): Promise<void> {
  await withProgram(async (program) => {
    const { bot, config, database } = program;
    print(`database: ${database.provider}, up to date`);
    const chats = [config.teams && 'Teams', config.slack && 'Slack'].filter(Boolean);
    print(`chats: ${isLocal(config) ? 'none, local mode in the browser' : chats.join(', ')}`);
    print(`days off: ${listOf(config.daysOff)}; quiet weeks: ${listOf(config.quietWeeks)}`);
    const { current } = await bot.agreements.load();
    if (current.length === 0) print('agreements: none. Load one: tovholder load FILE');
    for (const facts of await gatherFacts(bot.client, current, null)) printAgreement(program, facts);
  });
}

function listOf(items: readonly (string | number)[]): string {
  return items.length === 0 ? 'none' : items.join(', ');
}

function printAgreement({ bot, config }: Opened, facts: AgreementFacts): void {
  const { agreement, members, channels } = facts;
  print(`${agreement.id}: ${new Set(members.map(({ person }) => person)).size} people`);
  if (!members.some(({ role }) => role === 'secretariat')) print('  no secretariat: name one in the people file');
  const group = groupForEvaluation(agreement);
  if (group !== null && !channels.includes(group))
    print(`  ${group} has no channel: write "kanal" in it, as the secretariat`);
  const today = dateAt(bot.now(), config.zone);
  for (const activity of activitiesAsked(agreement, monthOf(today), facts.pauses)) {
    const { people, why } = reportersOf(facts, activity, today);
    const named = [...registrarsOf(agreement, activity), ...actorsInRole(agreement, activity, 'coordinator')];
    const detail =
      named.length === 0 ? 'the agreement names no registrar or coordinator' : `agreement: ${named.join(', ')}`;
    print(
      `  ${activity.name}: ${people.length === 0 ? 'NOBODY is asked' : `${people.length} asked`} (${why}; ${detail})`,
    );
  }
  const lapsed = [...lapsedWithoutAnybody(facts, bot.rhythm, bot.now())].map(([actor, count]) => `${actor} (${count})`);
  if (lapsed.length > 0)
    print(`  nobody to ask about responsibilities that were not confirmed for a year: ${lapsed.join(', ')}`);
}
