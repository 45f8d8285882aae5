import type { Role } from '../../domain/agreement.js';
import { allRoles } from '../language/cues.js';
import { type Asked, has } from '../subject/asked.js';

/** The roles that a question names. "Ansvar for at registrere" asks for the registrar. */
export function askedRoles(asked: Asked): Role[] {
  const roles = allRoles.filter((role) => has(asked, role));
  const whos = asked.reading.tokens.filter((token) => token.cues.has('who')).length;
  if (roles.length < 2 || whos > 1) return roles;
  return roles.includes('performer') ? roles : roles.filter((role) => role !== 'responsible');
}
