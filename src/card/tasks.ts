/** What somebody, or their organisation, has promised in each agreement. */
import type { Language, Message } from '../chat.js';
import { message } from './message.js';
import { texts } from './text.js';

export interface TasksView {
  sections: {
    /** The agreement. */
    title: string;
    /** The actor. */
    who: string;
    activities: { name: string; lines: string[] }[];
    /** Line numbers as text; '' for none. */
    lines: string;
  }[];
  /** Titles of agreements that have ended, whose tasks are left out. */
  ended: string[];
}

/** What is read on a telephone before one gives up: the tasks of all agreements together, their headings and sources beside them. */
const ROOM = 1_200;

/** Activities that there is no room for are named, as many as this. */
const MOST_NAMED = 6;

type Section = TasksView['sections'][number];

/** A heading for each agreement and under it the tasks, activity by activity; what there is no room for is named. */
export function tasksMessage({ sections, ended }: TasksView, language: Language): Message {
  const t = texts(language);
  const rooms = shared(sections.map(lengthOf));
  return message('tasks', language, {
    sections: sections.map(({ title, who, activities, lines }, at) => {
      const shown = within(activities, rooms[at] ?? 0);
      const left = activities.slice(shown.length).map(({ name }) => name);
      const more = t.tasksMore(left.slice(0, MOST_NAMED), Math.max(0, left.length - MOST_NAMED));
      return {
        title,
        who,
        rows: shown.map((activity) => ({ title: activity.name, lines: activity.lines })),
        notes: activities.length === 0 ? [t.noTasks(who)] : left.length > 0 ? [more] : [],
        source: lines === '' ? '' : t.source(t.place(title, lines)),
      };
    }),
    notes: ended.length === 0 ? [] : [t.tasksEnded(ended)],
  });
}

function lengthOf({ activities }: Section): number {
  return activities.reduce((sum, { name, lines }) => sum + name.length + lines.join('').length, 0);
}

/** Room for each of these lengths: what a short one does not need, the longer ones get. */
function shared(lengths: readonly number[]): number[] {
  const rooms = lengths.map(() => 0);
  let left = ROOM;
  const shortestFirst = lengths.map((length, at) => ({ length, at })).sort((a, b) => a.length - b.length);
  for (const [index, { length, at }] of shortestFirst.entries()) {
    const room = Math.min(length, Math.floor(left / (lengths.length - index)));
    rooms[at] = room;
    left -= room;
  }
  return rooms;
}

/** The first of these that fit; the very first is cut after the lines that do. */
function within(activities: Section['activities'], room: number): Section['activities'] {
  const shown: Section['activities'] = [];
  let left = room;
  for (const { name, lines } of activities) {
    const fitting: string[] = [];
    left -= name.length;
    for (const line of lines) {
      if (line.length > left && (fitting.length > 0 || shown.length > 0)) break;
      fitting.push(line);
      left -= line.length;
    }
    const all = fitting.length === lines.length;
    if (!all && shown.length > 0) break;
    shown.push({ name, lines: all ? fitting : [...fitting, '…'] });
    if (!all) break;
  }
  return shown;
}
