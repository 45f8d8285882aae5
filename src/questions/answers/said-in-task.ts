/** Those whose task is said in the question's own words. */
import type { Role } from '../../domain/agreement.js';
import { stems } from '../language/danish.js';
import type { Asked } from '../subject/asked.js';
import { type Held, leadingRoles } from './roles.js';

const dailyStems = new Set(stems('daglig dagligt daglige daily'));

/** "Hvem driver X til daglig?": those who lead it day by day, as their tasks say. */
export function heldDaily({ reading }: Asked, held: readonly Held[]): readonly Held[] {
  const asksIt = reading.tokens.some(({ stem, plain }) => dailyStems.has(stem) || plain === 'daily');
  return asksIt ? held.filter(isDaily) : [];
}

function isDaily({ row }: Held): boolean {
  return leadingRoles.includes(row.role) && stems(row.task ?? '').some((word) => dailyStems.has(word));
}

/** The ending of a noun that is known: "deltagerne" is counted, and counts nothing. */
const definite = /(en|et|ne)$/;

/** "Hvem underviser …": whoever's task is said in the same verb, in whatever role. */
export function saysIt({ reading }: Asked, { row, inherited }: Held, role: Role): boolean {
  const { tokens } = reading;
  const after = tokens.slice(tokens.findIndex(({ cues }) => cues.has('who')) + 1);
  const verbs = after.filter((token) => token.cues.has(role) && !definite.test(token.plain));
  const task = new Set(stems(row.task ?? ''));
  return !inherited && verbs.some(({ options }) => options.some((option) => task.has(option)));
}
