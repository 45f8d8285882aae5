/** A responsibility as the cards that ask about it show it. */
import type { Language } from '../chat.js';
import type { Role } from '../domain/agreement.js';
import { confirmationTexts } from './confirmation-texts.js';

/** A longer task is cut: the card is there to be recognised, the agreement to be read. */
const LONGEST_TASK = 160;

/** Slack cuts a choice of a list after this many characters. */
const LONGEST_CHOICE = 75;
/** What of a long activity's name is enough to know it by, so that role and task are seen too. */
const SHORTEST_NAME = 25;

export interface ConfirmationRow {
  /** Name of the activity; null for the agreement as a whole. */
  activity: string | null;
  role: Role;
  task: string | null;
  conditional: boolean;
}

/** Under each activity its lines. */
export function groupsOf(rows: readonly ConfirmationRow[], language: Language): { title: string; lines: string[] }[] {
  const { whole } = confirmationTexts[language];
  return grouped(rows.map((row) => ({ title: row.activity ?? whole, line: `- ${lineOf(row, language)}` })));
}

/** Lines with the same title stand under it together. */
export function grouped(lines: readonly { title: string; line: string }[]): { title: string; lines: string[] }[] {
  return [...new Set(lines.map(({ title }) => title))].map((title) => ({
    title,
    lines: lines.filter((one) => one.title === title).map(({ line }) => line),
  }));
}

/** "Tovholder: Holder møderne (efter behov)". A task that only repeats the role is left out. */
function lineOf({ role, task, conditional }: ConfirmationRow, language: Language): string {
  const t = confirmationTexts[language];
  const name = t.roles[role];
  const said = task === null || task.toLowerCase() === name.toLowerCase() ? '' : `: ${shortened(task, LONGEST_TASK)}`;
  return `${name}${said}${conditional ? ` (${t.conditional})` : ''}`;
}

export function lineWithActivity(row: ConfirmationRow, language: Language): string {
  return `${row.activity ?? confirmationTexts[language].whole}, ${lineOf(row, language)}`;
}

/** The same as a choice: of a long activity's name there is only as much as leaves the choices of one activity apart. */
export function choiceOf(row: ConfirmationRow, language: Language): string {
  const line = lineOf(row, language);
  const room = Math.max(SHORTEST_NAME, LONGEST_CHOICE - line.length - ', '.length);
  return `${shortened(row.activity ?? confirmationTexts[language].whole, room)}, ${line}`;
}

function shortened(text: string, room: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= room ? line : `${line.slice(0, room - 1).trimEnd()}…`;
}
