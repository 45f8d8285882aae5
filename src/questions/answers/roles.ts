import type { Activity, Responsibility, Role } from '../../domain/agreement.js';
import { type AgreementIndex, actorName, withParents } from '../agreement/agreement-index.js';
import { allRoles } from '../language/cues.js';
import { stems } from '../language/danish.js';
import type { Token } from '../language/reading.js';
import { standsIn } from '../language/stands-in.js';
import type { Language } from '../types.js';
import { hoursText, say, verbOf } from '../wording/phrases.js';
import { flattened, listedWithin, shortened } from '../wording/wording.js';

/** The roles that lead an activity, from the top. */
export const leadingRoles: readonly Role[] = ['accountable', 'responsible', 'coordinator', 'facilitator', 'performer'];

/** A person or organisation in a role, and the activity where the agreement says so. */
export interface Held {
  row: Responsibility;
  /** The activity, or its parent when the row is inherited. */
  activity: Activity;
  inherited: boolean;
}

/**
 * Who is in which role for an activity. Where a sub-activity has nobody in a role, its parent's hold for it too; a parent's hours
 * never do (docs: the agreement file, activities).
 */
export function heldRoles(index: AgreementIndex, activity: Activity): Held[] {
  const line = withParents(index, activity.id);
  const held = allRoles.flatMap((role) => {
    const holder = line.find((one) => one.responsibilities.some((row) => row.role === role));
    if (!holder) return [];
    const inherited = holder !== activity;
    return holder.responsibilities
      .filter((row) => row.role === role)
      .map((row) => ({ row: inherited ? withoutHours(row) : row, activity: holder, inherited }));
  });
  return held.some(({ row }) => row.role === 'registrar') ? held : [...held, ...registrarsOf(activity)];
}

/** What a task says that lets its actor decide. */
const decidingStems = new Set(
  stems(
    'bestemmer beslutter vælger udvælger prioriterer godkender afgør visiterer visitation fordeler bevilger tildeler udpeger',
  ),
);

/** Whether a row lets its actor decide there. */
export function decides({ row }: Held): boolean {
  return stems(row.task ?? '').some((word) => decidingStems.has(word));
}

/** Who records what is counted, where only the success criteria say so. */
function registrarsOf(activity: Activity): Held[] {
  const byActor = new Map(
    activity.criteria.flatMap(({ registrar, source }) => (registrar === null ? [] : [[registrar, source]])),
  );
  return Array.from(byActor, ([actor, source]) => ({
    row: { role: 'registrar', actor, source },
    activity,
    inherited: false,
  }));
}

function withoutHours({ hours: _hours, ...row }: Responsibility): Responsibility {
  return row;
}

/** The rows whose task or actor holds every one of the loose words; all rows if there are none. */
export function rowsAbout<Row extends Pick<Held, 'row'>>(
  index: AgreementIndex,
  held: readonly Row[],
  loose: readonly Token[],
): readonly Row[] {
  return held.filter(({ row }) => {
    const own = new Set(stems(`${row.task ?? ''} ${actorName(index, row.actor)}`));
    return loose.every((token) => standsIn([...token.options, ...token.kin], own));
  });
}

/** Who is in a role for an activity and is of a kind: "fonde" are the actors with a name that ends so. */
export function heldBy(index: AgreementIndex, activity: Activity, kind: Token): readonly Held[] {
  return heldRoles(index, activity).filter(({ row }) =>
    stems(actorName(index, row.actor)).some((word) => [...kind.options, ...kind.kin].some((one) => word.endsWith(one))),
  );
}

const roomForNames = 240;

/** "A har det overordnede ansvar. B og C bidrager (fra Familien i Fokus)." Actors with the same roles from the same activity share a sentence. */
export function roleSentences(index: AgreementIndex, held: readonly Held[], language: Language): string[] {
  const byActor = new Map<string, { rows: Responsibility[]; from: Activity | null }>();
  for (const { row, activity, inherited } of held) {
    const from = inherited ? activity : null;
    const key = JSON.stringify([row.actor, from?.id]);
    const entry = byActor.get(key) ?? { rows: [], from };
    entry.rows.push(row);
    byActor.set(key, entry);
  }
  const groups = new Map<string, { actors: string[]; does: RoleHeld[]; from: Activity | null }>();
  for (const { rows, from } of byActor.values()) {
    const does = rolesHeld(rows);
    const key = JSON.stringify([does, from?.id]);
    const group = groups.get(key) ?? { actors: [], does, from };
    group.actors.push(rows[0]?.actor ?? '');
    groups.set(key, group);
  }
  return Array.from(groups.values(), ({ actors, does, from }) => {
    const names = actors.map((id) => actorName(index, id));
    const many = names.length > 1 || actors.some((id) => index.actors.get(id)?.kind === 'collective') ? 2 : 1;
    const needed = say(language, ' (efter behov)', ' (when needed)');
    const verbs = does.map(({ role, conditional }) => verbOf(role, many, language) + (conditional ? needed : ''));
    const tail = from ? origin(from, language) : '';
    return `${listedWithin(names, roomForNames, language)} ${verbs.join(say(language, ' og ', ' and '))}${tail}.`;
  });
}

/** A role that somebody holds; conditional where every row for it says only when needed. */
interface RoleHeld {
  role: Role;
  conditional: boolean;
}

function rolesHeld(rows: readonly Responsibility[]): RoleHeld[] {
  return Array.from(new Set(rows.map(({ role }) => role)), (role) => ({
    role,
    conditional: rows.every((row) => row.role !== role || row.conditional === true),
  }));
}

/** "(fra Familien i Fokus)". */
export function origin(activity: Activity, language: Language): string {
  return say(language, ` (fra ${activity.name})`, ` (from ${activity.name})`);
}

/** A task is told at this length beside others, and at greater length alone. */
const roomForTask = 160;
const roomForOnlyTask = 330;

/** What one row says beyond the role: "Bidrager med tolke; 20 timer om året; efter behov". Empty if nothing. */
export function taskText(row: Responsibility, language: Language, isOnly = false): string {
  const room = isOnly ? roomForOnlyTask : roomForTask;
  const parts = [
    row.task === undefined ? '' : shortened(flattened(row.task), room),
    row.hours ? hoursText(row.hours, language) : '',
    row.conditional ? say(language, 'efter behov', 'when needed') : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}
