import type { Role } from '../../domain/agreement.js';
import { allRoles } from '../language/cues.js';
import { type Asked, has } from '../subject/asked.js';
import { asksExamples, asksWhetherOneMust } from './question-form.js';
import { leadingRoles } from './roles.js';

/** Roles with a task of their own: "stiller tolk til rådighed" asks for no other contribution. */
const particular: readonly Role[] = ['recruiter', 'interpreter', 'expert', 'registrar'];

/** The roles that a question names. "Ansvar for at registrere" asks for the registrar. */
export function askedRoles(asked: Asked): Role[] {
  if (!has(asked, 'who') && asksWhetherOneMust(asked)) return [];
  const roles = allRoles.filter((role) => has(asked, role));
  const whos = asked.reading.tokens.filter((token) => token.cues.has('who')).length;
  if (roles.length < 2 || whos > 1) return roles;
  const named = roles.some((role) => particular.includes(role))
    ? roles.filter((role) => role !== 'contributor')
    : roles;
  return named.includes('performer') ? named : named.filter((role) => role !== 'responsible');
}

/** Whether somebody in a role is asked for, rather than what is done there. */
export function asksWho(asked: Asked): boolean {
  if (!has(asked, 'who') && has(asked, 'howMany', 'howMuch', 'baseline', 'howOften', 'when', 'where', 'why'))
    return false;
  if (!has(asked, 'who') && asksExamples(asked)) return false;
  const roles = askedRoles(asked);
  // "Hvad får man, når man gennemfører …": what is done is said, not who does it.
  if (
    !has(asked, 'who') &&
    has(asked, 'what', 'which') &&
    roles.every((role) => !leadingRoles.includes(role) || role === 'performer')
  )
    return false;
  return roles.length > 0 || has(asked, 'lead');
}

/** "Holder styr på" and "står for" say less of a role than "registrerer" and "har ansvaret". */
export function isVague({ reading }: Asked, role: Role): boolean {
  return reading.tokens.every(({ cues }) => !cues.has(role) || cues.has('soft'));
}

/**
 * The question with what somebody takes care of among the words that have to be explained: "hvem tager sig af børnene i X" asks for no
 * role in X, unless its task is that.
 */
export function withObject(asked: Asked): Asked {
  const { tokens } = asked.reading;
  const roles = askedRoles(asked);
  const vague = has(asked, 'who') && roles.length > 0 && roles.every((role) => isVague(asked, role));
  if (!vague) return asked;
  const last = tokens.findLastIndex(({ cues }) => roles.some((role) => cues.has(role)));
  const object = tokens.slice(last + 1).find(({ small }) => !small);
  if (!object || object.cues.has('soft') || asked.named.includes(object) || asked.loose.includes(object)) return asked;
  // Whoever recruits or counts does so with people: they are no other thing.
  const ofPeople = object.cues.has('people') && !roles.includes('recruiter') && !roles.includes('registrar');
  return ofPeople || object.cues.has('schedule') ? { ...asked, loose: [...asked.loose, object] } : asked;
}
