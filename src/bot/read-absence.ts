/** "Jeg er væk til 15.12.", "I'm back": what somebody writes about being away. */
import type { IsoDate } from '../domain/period.js';
import { readPeriod } from './read-period.js';

export type SaidAbsence =
  | { kind: 'back' }
  /** `from` and `to` null where they were not said or not understood. */
  | { kind: 'away'; from: IsoDate | null; to: IsoDate | null; understood: boolean };

/** Longer texts tell more than this understands. */
const MOST_CHARACTERS = 160;

const HELLO = '(?:(?:hej|hi|hello)[\\s,]+)?';
const AWAY_DA =
  'væk|vaek|fraværende|bortrejst|syg|sygemeldt|(?:på |i )?(?:ferie|sommerferie|vinterferie|efterårsferie|juleferie|påskeferie|orlov|barselsorlov|barsel)';
const AWAY_EN = 'away|off sick|off|sick|out of (?:the )?office|(?:on )?(?:holidays?|vacation|(?:\\w+ )?leave)';
const BACK = 'tilbage|back';
const STARTS = [
  `jeg (?:er|har|holder|tager|går|skal)(?: (?:nu|desværre|også|først|lige|have|holde|være))* (?<what>${AWAY_DA}|${BACK})`,
  `(?:i'?m|i am|i'll be|i will be|i have|i take)(?: (?:now|only))* (?<what>${AWAY_EN}|${BACK})`,
].map((start) => new RegExp(`^${HELLO}${start}(?=[\\s,.]|$)`, 'u'));
/** A single word says it only where dates alone follow. */
const SHORT = /^(?<what>væk|vaek|away)(?=[\s,.]|$)/u;

/** What is said of one's own absence; null for any other text, a question among them. */
export function readAbsence(text: string, today: IsoDate): SaidAbsence | null {
  const said = text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
  if (said.length > MOST_CHARACTERS || said.includes('?')) return null;
  const long = STARTS.map((start) => start.exec(said)).find((match) => match !== null);
  const match = long ?? SHORT.exec(said);
  if (match === null) return null;
  const what = match.groups?.what ?? '';
  const isBack = what === 'tilbage' || what === 'back';
  // "Tilbage mandag" needs its first word to be read as what it is.
  const { from, to, rest } = readPeriod(`${isBack ? what : ''}${said.slice(match[0].length)}`, today);
  if (rest !== '' && long === undefined) return null;
  if (from === null && to === null) {
    if (isBack) return rest === '' ? { kind: 'back' } : null;
    return { kind: 'away', from: null, to: null, understood: rest === '' };
  }
  // "Jeg er væk til fredag" begins today.
  return { kind: 'away', from: from ?? (to !== null && to >= today ? today : null), to, understood: rest === '' };
}
