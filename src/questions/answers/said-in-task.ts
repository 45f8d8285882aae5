/** Those whose task is said in the question's own words. */
import type { Role } from '../../domain/agreement.js';
import { stems, words } from '../language/danish.js';
import type { Asked } from '../subject/asked.js';
import { type Held, leadingRoles } from './roles.js';

const dailyStems = new Set(stems('daglig dagligt daglige daily'));

/** "Hvem driver X til daglig?": those who lead it day by day, as their tasks say. Empty where another role is asked for. */
export function heldDaily({ reading }: Asked, held: readonly Held[], roles: readonly Role[]): readonly Held[] {
  const asksIt = reading.tokens.some(({ stem }) => dailyStems.has(stem));
  const leads = roles.length > 0 && roles.every((role) => leadingRoles.includes(role) && role !== 'accountable');
  return asksIt && leads ? held.filter(isDaily) : [];
}

function isDaily({ row }: Held): boolean {
  return leadingRoles.includes(row.role) && stems(row.task ?? '').some((word) => dailyStems.has(word));
}

/**
 * "Hvem underviser …": whoever's task says that they do, in whatever role: "Planlægger og underviser". What they only help with ("at
 * registrere") or what is done to them ("Inviteres") is not that.
 */
export function saysIt({ reading }: Asked, { row, inherited }: Held, role: Role): boolean {
  const { tokens } = reading;
  const after = tokens.slice(tokens.findIndex(({ cues }) => cues.has('who')) + 1);
  const asked = new Set(after.flatMap(({ cues, options }) => (cues.has(role) ? options : [])));
  return !inherited && words(row.task ?? '').some((word) => word.plain.endsWith('r') && asked.has(word.stem));
}
