import type { Activity } from '../../domain/agreement.js';
import { topActivities } from '../agreement/agreement-index.js';
import { inQuotes } from '../agreement/name-openings.js';
import type { Asked } from '../subject/asked.js';
import { type Draft, draft, mostChoices } from '../wording/draft.js';
import { say } from '../wording/phrases.js';
import { either } from '../wording/wording.js';

/** An agreement's activities: of these there are often more. */
const mostActivities = 10;

/** Asks which of the things is meant that a name fits; undefined where it fits one, or several that have the very same name. */
export function askWhich(asked: Asked): Draft | undefined {
  const { unclear, index, reading } = asked;
  const from = unclear?.tokens[0]?.from;
  const to = unclear?.tokens.at(-1)?.to;
  if (!unclear || from === undefined || to === undefined) return undefined;
  const things = unclear.refs.flatMap(({ id }) => index.activities.get(id) ?? index.actors.get(id) ?? []);
  const names = Array.from(new Set(things.map(({ name }) => name)));
  if (names.length < 2) return undefined;
  const shown = names.slice(0, mostChoices);
  // "Brobygning" alone says little beside "Brobygning til …": what it is part of tells them apart.
  const labelOf = (name: string) => {
    const parent = unclear.refs
      .flatMap(({ id }) => index.activities.get(id) ?? [])
      .find((one) => one.name === name)?.partOf;
    const within = parent === undefined ? undefined : index.activities.get(parent)?.name;
    return within === undefined ? name : `${name} (${within})`;
  };
  // Where one name is the beginning of another, its button must not lead back here.
  const named = (name: string) => (names.some((other) => other.startsWith(`${name} `)) ? inQuotes(name) : name);
  const choices = shown.map((name) => ({
    label: labelOf(name),
    question: reading.text.slice(0, from) + named(name) + reading.text.slice(to),
  }));
  const text = `${say(reading.language, 'Mener du', 'Do you mean')} ${either(names.map(labelOf), reading.language)}?`;
  return draft('clarify', [text], { choices });
}

/** Asks for which figure of an area, where only the area is named; undefined where it has one figure or none. */
export function askWhichFigure({ index, reading, scopes }: Asked): Draft | undefined {
  const [scope] = scopes;
  const figures = index.indicators.filter(({ indicator }) => indicator.baselines.some((one) => one.scope === scope));
  if (scope === undefined || figures.length < 2) return undefined;
  const names = figures.slice(0, mostChoices).map(({ indicator }) => indicator.text.replace(/\.$/, ''));
  const choices = names.map((name) => ({ label: name, question: `${name}, ${scope}` }));
  const text = `${say(reading.language, 'Hvilket tal mener du', 'Which figure do you mean')}: ${either(names, reading.language)}?`;
  return draft('clarify', [text], { choices });
}

/** Asks for which of some activities, where none is named; there must be one to choose. */
export function askWhichActivity(
  { index, reading }: Asked,
  some: readonly Activity[] = topActivities(index.agreement),
): Draft {
  if (some.length === 0) {
    const note = say(reading.language, 'Aftalen nævner ingen aktiviteter.', 'The agreement names no activities.');
    return draft('unknown', [note], { sources: [{ source: index.agreement.period.source }] });
  }
  const base = reading.text.trim().replace(/[?.!\s]+$/, '');
  const forWord = say(reading.language, 'for', 'for');
  const choices = some
    .slice(0, mostActivities)
    .map((activity) => ({ label: activity.name, question: `${base} ${forWord} ${activity.name}?` }));
  return draft('clarify', [say(reading.language, 'Hvilken aktivitet mener du?', 'Which activity do you mean?')], {
    choices,
  });
}
