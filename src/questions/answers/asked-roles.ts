import type { Role } from '../../domain/agreement.js';
import { allRoles } from '../language/cues.js';
import { type Asked, has } from '../subject/asked.js';

/** Roles with a task of their own: "stiller tolk til rådighed" asks for no other contribution. */
const particular: readonly Role[] = ['recruiter', 'interpreter', 'expert', 'registrar'];

/** The roles that a question names. "Ansvar for at registrere" asks for the registrar. */
export function askedRoles(asked: Asked): Role[] {
  const roles = allRoles.filter((role) => has(asked, role));
  const whos = asked.reading.tokens.filter((token) => token.cues.has('who')).length;
  if (roles.length < 2 || whos > 1) return roles;
  const named = roles.some((role) => particular.includes(role))
    ? roles.filter((role) => role !== 'contributor')
    : roles;
  return named.includes('performer') ? named : named.filter((role) => role !== 'responsible');
}
