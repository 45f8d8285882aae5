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

/** What is read on a telephone before one gives up, all agreements together. */
const ROOM = 1_500;

/** A heading for each agreement and under it the tasks, activity by activity; what there is no room for is counted. */
export function tasksMessage({ sections, ended }: TasksView, language: Language): Message {
  const t = texts(language);
  const room = ROOM / Math.max(sections.length, 1);
  return message('tasks', language, {
    sections: sections.map(({ title, who, activities, lines }) => {
      const shown = within(activities, room - title.length - who.length - t.source(t.place(title, lines)).length);
      const left = activities.length - shown.length;
      return {
        title,
        who,
        rows: shown.map((activity) => ({ title: activity.name, lines: activity.lines })),
        notes: activities.length === 0 ? [t.noTasks(who)] : left > 0 ? [t.tasksMore(left)] : [],
        source: lines === '' ? '' : t.source(t.place(title, lines)),
      };
    }),
    notes: ended.length === 0 ? [] : [t.tasksEnded(ended)],
  });
}

/** The first of these that fit; the very first is cut after the lines that do. */
function within(activities: TasksView['sections'][number]['activities'], room: number): typeof activities {
  const shown: typeof activities = [];
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
