import { z } from 'zod';
import type { Agreement } from '../domain/agreement.js';
import type { Problem } from './file-refused.js';
import { type Finding, isMap, type Locate, show, toProblem } from './finding.js';
import { nearest } from './nearest.js';
import { dayOfYear, email, list, object, oneOf, reference, slug, text, withRule, worded } from './schema-parts.js';

/** How an office tells who its people are in one agreement. See docs/agreement-file.md. */
export interface PeopleFile {
  format: 'people/1';
  /** The agreement's id. */
  agreement: string;
  /** Month and day (`03-15`) of the yearly evaluation, where the secretariat has chosen one. */
  evaluation?: string;
  /** Activity ids: each party counts on its own, so each is asked; the others' numbers it neither sees nor answers. */
  separately?: string[];
  people: PersonEntry[];
}

export interface PersonEntry {
  /** A name or a title: what the others see. */
  name: string;
  title?: string;
  /** Lower case, unique in the file. It links the person's chat accounts. */
  email?: string;
  language?: 'da' | 'en';
  roles: PersonRole[];
  /** Activity ids: whose month's numbers the person is asked for, before anyone that the agreement names. */
  reports?: string[];
}

export interface PersonRole {
  role: 'partner' | 'leader' | 'managers' | 'board' | 'secretariat';
  /** The actor in the agreement that the person stands for. */
  actor?: string;
}

const role = object<PersonRole>({
  role: oneOf(['partner', 'leader', 'managers', 'board', 'secretariat']),
  actor: reference.optional(),
});

const person = withRule(
  object<PersonEntry>({
    name: text,
    title: text.optional(),
    email: email.optional(),
    language: oneOf(['da', 'en']).optional(),
    roles: worded(list(role).min(1), {
      title: 'a list with a role in it',
      remedy: 'Write one role or more, as [{role: partner}].',
    }),
    reports: list(reference).optional(),
  }),
  ({ roles }, report) => {
    const names = roles.map(({ role, actor }) => `${role} ${actor ?? ''}`);
    if (new Set(names).size < names.length) report('roles', 'the same role stands twice', 'Take one of them out.');
  },
);

export const peopleSchema: z.ZodType<PeopleFile> = object<PeopleFile>({
  format: z.literal('people/1'),
  agreement: slug,
  evaluation: dayOfYear.optional(),
  separately: list(reference).optional(),
  people: list(person),
});

/** Names given twice in a file of any content: a person without an e-mail address is known by the name alone. */
export function checkNames(file: unknown): Finding[] {
  const people = isMap(file) && Array.isArray(file.people) ? file.people : [];
  const seen = new Set<unknown>();
  return people.flatMap((entry, index) => {
    if (!isMap(entry) || typeof entry.name !== 'string' || entry.email !== undefined) return [];
    if (!seen.has(entry.name)) {
      seen.add(entry.name);
      return [];
    }
    const reason = `two people without e-mail address are called ${show(entry.name)}`;
    return [{ path: ['people', index, 'name'], reason, remedy: 'Give one of them an e-mail address or another name.' }];
  });
}

/**
 * What a people file says that the agreement does not know: another agreement's id, actors and activities that are not in it.
 * `locate` comes with the file that was read; without it every problem stands at line 1.
 */
export function checkPeopleFile(file: PeopleFile, agreement: Agreement, locate: Locate = atTheTop): Problem[] {
  const actors = agreement.actors.map(({ id }) => id);
  const activities = agreement.activities.map(({ id }) => id);
  const findings: Finding[] = [];
  const check = (path: Finding['path'], id: string | undefined, kind: string, known: readonly string[]) => {
    if (id !== undefined && !known.includes(id)) findings.push({ path, ...unknownId(id, kind, known, agreement.id) });
  };
  check(['agreement'], file.agreement, 'agreement', [agreement.id]);
  file.separately?.forEach((activity, at) => {
    check(['separately', at], activity, 'activity', activities);
  });
  file.people.forEach(({ roles, reports }, index) => {
    roles.forEach(({ actor }, at) => {
      check(['people', index, 'roles', at, 'actor'], actor, 'actor', actors);
    });
    reports?.forEach((activity, at) => {
      check(['people', index, 'reports', at], activity, 'activity', activities);
    });
  });
  return findings.map((finding) => toProblem(finding, locate));
}

function unknownId(id: string, kind: string, known: readonly string[], agreement: string): Omit<Finding, 'path'> {
  const meant = nearest(id, known);
  return {
    reason: kind === 'agreement' ? `these are not the people of ${agreement}` : `${agreement} has no ${kind} "${id}"`,
    remedy: meant
      ? `Did you mean ${meant}?`
      : `Write the id of one that is in the agreement's file under ${kind === 'actor' ? 'actors' : 'activities'}.`,
  };
}

function atTheTop(): { line: number; column: number } {
  return { line: 1, column: 1 };
}
