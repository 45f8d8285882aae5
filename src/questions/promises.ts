import type { Actor } from '../domain/agreement.js';
import { type AgreementIndex, actorName, belongsTo } from './agreement/agreement-index.js';
import { type Task, tasksOf } from './agreement/tasks.js';
import { taskText } from './answers/roles.js';
import { grouped } from './grouped.js';
import type { Language } from './types.js';
import { say, verbOf } from './wording/phrases.js';
import { linesOf, listed } from './wording/wording.js';

/** What an actor stands for in an agreement, by activity. */
export interface Promises {
  actor: string;
  activities: {
    /** Its name, or that it is the agreement as a whole. */
    name: string;
    /** "Faciliterer: Faciliterer caféen; 4 timer om ugen", after the name of whom it is, where that is another. */
    lines: string[];
    /** True where the actor itself has a task in it, not only those that belong to it. */
    own: boolean;
  }[];
  /** "34-36, 52"; '' for nothing. */
  lines: string;
}

/**
 * The tasks of one actor; where it has none itself, of those that belong to it.
 * @param wide its organisation's: the topmost that it belongs to, with everything that belongs to that
 * @returns null where the agreement has no such actor
 */
export function promisesOf(index: AgreementIndex, id: string, wide: boolean, language: Language): Promises | null {
  const self = index.actors.get(id);
  if (self === undefined) return null;
  const actor = wide ? organisationOf(index, self) : self;
  const own = wide ? [] : tasksOf(index, actor.id);
  const order = [null, ...index.agreement.activities];
  const tasks = (own.length > 0 ? own : tasksOfAll(index, actor)).toSorted(
    (a, b) => order.indexOf(a.activity) - order.indexOf(b.activity),
  );
  const byActivity = grouped(tasks, (task) => task.activity);
  const activities = Array.from(byActivity, ([activity, some]) => ({
    name: activity?.name ?? say(language, 'Aftalen som helhed', 'The agreement as a whole'),
    lines: linesFor(index, actor, some, language),
    own: some.some(({ row }) => row.actor === id),
  }));
  const mandate = actor.group?.mandate ?? null;
  const mandated = mandate === null ? [] : [{ name: say(language, 'Opgave', 'Mandate'), lines: [mandate], own: true }];
  return {
    actor: actor.name,
    activities: [...mandated, ...activities],
    lines: linesOf([...(mandate === null ? [] : [actor.source]), ...tasks.map(({ row }) => row.source)]),
  };
}

function tasksOfAll(index: AgreementIndex, owner: Actor): Task[] {
  const members = Array.from(index.actors.keys()).filter((one) => belongsTo(index, one, owner.id));
  return members.flatMap((one) => tasksOf(index, one));
}

/** Those who have the same task in the same role share a line; the actor itself is not named. */
function linesFor(index: AgreementIndex, actor: Actor, tasks: readonly Task[], language: Language): string[] {
  const nameOf = (task: Task) => (task.row.actor === actor.id ? '' : actorName(index, task.row.actor));
  const alike = ({ row }: Task) => JSON.stringify([row.role, taskText(row, language), row.actor === actor.id]);
  return Array.from(grouped(tasks, alike).values()).flatMap((some) => {
    const names = Array.from(new Set(some.map(nameOf)));
    return some.slice(0, 1).map(({ row }) => {
      const task = taskText(row, language);
      const does = `${listed(names, language)} ${verbOf(row.role, names.length, language)}`.trimStart();
      return capital(task === '' ? does : `${does}: ${task}`);
    });
  });
}

/** The topmost organisation that an actor belongs to; without one the topmost unit, or itself. */
function organisationOf(index: AgreementIndex, actor: Actor): Actor {
  const line: Actor[] = [];
  for (let current: Actor | undefined = actor; current && !line.includes(current); ) {
    line.push(current);
    current = current.partOf === undefined ? undefined : index.actors.get(current.partOf);
  }
  const topmost = (kind: Actor['kind']) => line.findLast((one) => one.kind === kind);
  return topmost('organisation') ?? topmost('unit') ?? actor;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
