/** How well an agreement's check-ins are answered: all together, and by party. */
import { nameOfActor } from '../domain/actor.js';
import { type PartyRate, type Rate, rateOf, ratesByParty } from '../domain/rates.js';
import { onTimeUntil } from '../domain/round.js';
import type { CurrentAgreement } from '../store/agreements.js';
import { askedCheckIns } from '../store/asked-check-ins.js';
import type { Bot } from './bot.js';

export interface AgreementRates extends Rate {
  /** `name` is '' for what is the secretariat's. */
  parties: (PartyRate & { name: string })[];
}

/** Since the agreement came here. */
export async function agreementRates(bot: Bot, { agreement }: CurrentAgreement): Promise<AgreementRates> {
  const rows = await askedCheckIns(bot.client, agreement.id);
  const checkIns = rows.map(({ round, ...row }) => ({ ...row, onTimeUntil: onTimeUntil(round, bot.rhythm) }));
  const parties = ratesByParty(agreement, checkIns).map((rate) => {
    return { ...rate, name: nameOfActor(agreement, rate.party) };
  });
  return { ...rateOf(checkIns), parties };
}
