import { nextEvaluation } from '../bot/evaluation-view.js';
import { agreementRates } from '../bot/rates.js';
import { roundStatus } from '../bot/show-status.js';
import { placedResponsibilities } from '../domain/confirmation.js';
import { withOffset } from '../domain/period.js';
import type { Rate } from '../domain/rates.js';
import { roundState } from '../domain/round.js';
import { StartRefused } from '../errors.js';
import type { CurrentAgreement } from '../store/agreements.js';
import { lastWords } from '../store/confirmations.js';
import type { Client } from '../store/db.js';
import { undelivered } from '../store/deliveries.js';
import { findRound, newestMonth } from '../store/rounds.js';
import { type Opened, print, withProgram } from './with-program.js';

interface StatusOptions {
  agreement?: string;
  json?: boolean;
}

/**
 * `tovholder status`: the newest round of each agreement, its next evaluation, how well it is answered, what is said to be wrong in it,
 * and the messages that did not arrive.
 */
export async function status({ agreement: only, json }: StatusOptions): Promise<void> {
  await withProgram(async (program) => {
    const { current } = await program.bot.agreements.load();
    const shown = current.filter(({ agreement }) => only === undefined || agreement.id === only);
    if (only !== undefined && shown.length === 0) throw new StartRefused(`There is no agreement ${only}.`);
    if (shown.length === 0 && !json) print('no agreement is loaded. Load one: tovholder load FILE');
    for (const one of shown) await printAgreement(program, one, json === true);
    for (const { key, state, problem, why } of await undelivered(program.bot.client)) {
      print(
        json
          ? JSON.stringify({ undelivered: key, state, problem, why })
          : `not delivered (${state}): ${key}: ${problem} (${why})`,
      );
    }
  });
}

async function printAgreement({ bot, config }: Opened, one: CurrentAgreement, json: boolean): Promise<void> {
  const { id } = one.agreement;
  const month = await newestMonth(bot.client, id);
  const rows = month === null ? [] : await roundStatus(bot, one, month);
  const evaluation = (await nextEvaluation(bot, one))?.due ?? null;
  const denied = await deniedIn(bot.client, one, config.zone);
  const found = month === null ? null : await findRound(bot.client, id, month);
  const state = found && roundState(found, found.reminded);
  const rates = await agreementRates(bot, one);
  if (json) {
    const { version } = one;
    print(JSON.stringify({ agreement: id, version, month, state, checkIns: rows, evaluation, rates, denied }));
    return;
  }
  const asked = rows.filter((row) => row.state !== 'paused');
  const answered = asked.filter((row) => row.state !== 'missing').length;
  const round = month === null ? 'no round yet' : `${month}: ${answered} of ${asked.length} answered, ${state}`;
  print(`${id} (version ${one.version}): ${round}; next evaluation ${evaluation ?? 'none'}`);
  for (const { activity, state, who } of rows)
    print(`  ${state.padEnd(9)} ${activity}${who === '' ? '' : ` (${who})`}`);
  if (rates.expected > 0) print(`  all months: ${rateText(rates)}`);
  for (const { name, ...rate } of rates.parties)
    print(`    ${name === '' ? 'the secretariat' : name}: ${rateText(rate)}`);
  for (const { responsibility, by, at } of denied) print(`  said to be wrong: ${responsibility} (${by}, ${at})`);
}

function rateText({ expected, answered, onTime }: Rate): string {
  return `${answered} of ${expected} answered, ${onTime} on time`;
}

/** What its actors have said is no longer so, until the agreement says otherwise or they do. */
async function deniedIn(client: Client, { agreement }: CurrentAgreement, zone: string) {
  const words = await lastWords(client, agreement.id);
  return placedResponsibilities(agreement).flatMap(({ key }) => {
    const word = words.get(key);
    return word?.holds === false ? [{ responsibility: key, by: word.by.name, at: withOffset(word.at, zone) }] : [];
  });
}
