/** Answers that list goals or initiatives of an overview. */
import type { Initiative } from '../../domain/agreement.js';
import type { Cue } from '../language/cues.js';
import { type Draft, draft } from '../wording/draft.js';
import { say } from '../wording/phrases.js';
import { listed, listedWithin, shortened } from '../wording/wording.js';
import { type OverviewAsked, shows } from './overview-asked.js';
import { headingOf, type Place, type PreparedGoal } from './overview-index.js';
import { statusText } from './overview-words.js';

const roomForNames = 400;
const roomForGoals = 540;
const roomsForGoal = [540, 80, 75, 70, 65, 60, 55, 50];

/** "Mål (10): A, B og C." Long ones are cut before any is left out. */
export function listGoals(asked: OverviewAsked, goals: readonly PreparedGoal[]): Draft {
  const { language } = asked.reading;
  if (goals.length === 0) {
    return draft('unknown', [say(language, 'Oversigten nævner ingen mål.', 'The overview names no goals.')]);
  }
  const lists = roomsForGoal.map((room) => goals.map(({ goal }) => shortened(goal.text, room)));
  const fitting = lists.find((names) => listed(names, language).length <= roomForGoals) ?? lists.at(-1) ?? [];
  const names = listedWithin(fitting, roomForGoals, language);
  return draft('answer', [`${say(language, 'Mål', 'Goals')} (${goals.length}): ${names}.`], {
    sources: goals.map(({ goal }) => ({ source: goal.source })),
    serves: ['howMany'],
  });
}

/** A goal with its target group each. */
export function targetGroups(asked: OverviewAsked, goals: readonly PreparedGoal[]): Draft {
  const { language } = asked.reading;
  const sentences = goals.map(
    ({ goal }) => `${goal.text}: ${say(language, 'målgruppen er', 'the target group is')} ${goal.targetGroup}.`,
  );
  return draft('answer', sentences, {
    sources: goals.map(({ goal }) => ({ source: goal.source })),
    serves: ['targetGroup', 'age', 'period'],
  });
}

/** "Færre skal være hjemløse: A, B (foreslået) og C." One sentence a goal; with providers where the question asks who. */
export function listInitiatives(asked: OverviewAsked, places: readonly Place[]): Draft {
  const { language } = asked.reading;
  if (places.length === 0) {
    const note = say(
      language,
      'Oversigten nævner ingen indsatser af den slags.',
      'The overview names no such initiatives.',
    );
    return draft('unknown', [note], { sources: [{ source: headingOf(asked.index.overview) }] });
  }
  const goals = Array.from(new Set(places.map((place) => place.goal)));
  const sentences = goals.map(({ goal }) => {
    const names = places
      .filter((place) => place.goal.goal === goal)
      .map(({ initiative }) => `${initiative.name}${noteOf(asked, initiative)}`);
    return `${goal.text}: ${listedWithin(names, roomForNames, language)}.`;
  });
  const count = distinct(places);
  const counted = asked.cues.has('howMany') ? [say(language, `${count} indsatser.`, `${count} initiatives.`)] : [];
  return draft('answer', [...counted, ...sentences], {
    sources: places.map(({ initiative }) => ({ source: initiative.source })),
    // "Få flere i job" is what an initiative is to do, unless it is asked who does it.
    serves: [
      'howMany',
      'responsible',
      'targetGroup',
      'purpose',
      ...(asked.cues.has('who') ? [] : (['recruiter'] as const)),
    ],
  });
}

function noteOf(asked: OverviewAsked, { status, provider }: Initiative): string {
  const { language } = asked.reading;
  const notes = [
    ...(asked.cues.has('who') && provider !== undefined ? [provider] : []),
    ...(status === 'running' ? [] : [statusText(status, language)]),
  ];
  return notes.length === 0 ? '' : ` (${notes.join(', ')})`;
}

function distinct(places: readonly Place[]): number {
  return new Set(places.map(({ initiative }) => initiative.name)).size;
}

type Status = Initiative['status'];
const statuses: readonly Status[] = ['running', 'planned', 'proposed', 'notFunded'];

/** The statuses that a question asks for; undefined where the overview does not tell them apart. */
export function askedStatuses(asked: OverviewAsked): readonly Status[] | undefined {
  const named = statuses.filter((status) => status !== 'notFunded' && shows(asked, status));
  if (!asked.negated) {
    if (named.length > 0) return named;
    return shows(asked, 'status', 'decided', 'progress') ? statuses : undefined;
  }
  if (shows(asked, 'funding')) return ['notFunded'];
  return named.length === 1 && named[0] === 'running' ? statuses.filter((status) => status !== 'running') : undefined;
}

/** "Planlagt (1): A." for each of the statuses; that there is none is read off the whole overview, so its heading is the source. */
export function listByStatus(asked: OverviewAsked, places: readonly Place[], wanted: readonly Status[]): Draft {
  const { language } = asked.reading;
  const all = wanted.map((status) => ({
    status,
    places: places.filter(({ initiative }) => initiative.status === status),
  }));
  const some = all.filter((one) => one.places.length > 0);
  const found = some.length > 0 ? some : all;
  const sentences = found.map(({ status, places: fitting }) => {
    const label = statusText(status, language);
    const names = Array.from(new Set(fitting.map(({ initiative }) => initiative.name)));
    const heading = `${label.charAt(0).toUpperCase()}${label.slice(1)} (${names.length})`;
    return names.length === 0 ? `${heading}.` : `${heading}: ${listedWithin(names, roomForNames, language)}.`;
  });
  const sources = found.flatMap((one) => one.places.map(({ initiative }) => ({ source: initiative.source })));
  return draft('answer', sentences, {
    sources: sources.length > 0 ? sources : [{ source: headingOf(asked.index.overview) }],
    serves: ['howMany', ...servedByStatus(asked)],
  });
}

/** What of the question a status takes care of: "vedtaget", and that something is not paid for. */
function servedByStatus(asked: OverviewAsked): Cue[] {
  const unpaid = asked.negated && shows(asked, 'funding');
  return [
    ...(shows(asked, 'decided') ? (['revision'] as const) : []),
    ...(unpaid ? (['pays', 'budget'] as const) : []),
  ];
}
