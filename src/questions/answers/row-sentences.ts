import type { Role } from '../../domain/agreement.js';
import { actorName } from '../agreement/agreement-index.js';
import { stems } from '../language/danish.js';
import type { Asked } from '../subject/asked.js';
import type { Language } from '../types.js';
import { verbOf } from '../wording/phrases.js';
import { listedWithin, quoted } from '../wording/wording.js';
import { type Held, origin, taskText } from './roles.js';

const roomForNames = 300;

/** A row that stands where it is asked for. */
type OwnRow = Pick<Held, 'row'> & { inherited: false };

/** One sentence a task: who does what, in the agreement's words. Actors with the same task share it. */
export function rowSentences(asked: Asked, held: readonly (Held | OwnRow)[]): string[] {
  const { language } = asked.reading;
  const byTask = new Map<string, { names: Set<string>; role: Role; tail: string }>();
  for (const one of held) {
    const { row } = one;
    const task = taskText(row, language, held.length === 1);
    const told = saysMore(task, row.role, language) ? ` (${quoted(task, language)})` : '';
    const tail = `${told}${one.inherited ? origin(one.activity, language) : ''}`;
    const entry = byTask.get(row.role + tail) ?? { names: new Set(), role: row.role, tail };
    entry.names.add(actorName(asked.index, row.actor));
    byTask.set(row.role + tail, entry);
  }
  return Array.from(byTask.values(), ({ names, role, tail }) => {
    const verb = verbOf(role, names.size, language);
    return `${listedWithin(Array.from(names), roomForNames, language)} ${verb}${tail}.`;
  });
}

/** Whether a task says more than the role's own words: "Tovholder" beside "koordinerer (tovholder)" does not. */
function saysMore(task: string, role: Role, language: Language): boolean {
  const own = new Set(stems(verbOf(role, 1, language)));
  return stems(task).some((word) => !own.has(word));
}
