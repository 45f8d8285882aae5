/** Answers about an overview as a whole, and what is said when it has none. */
import { type Draft, draft } from '../wording/draft.js';
import { say } from '../wording/phrases.js';
import { listed, quotedList } from '../wording/wording.js';
import { type OverviewAsked, shows } from './overview-asked.js';
import { headingOf } from './overview-index.js';
import { askedStatuses, listByStatus, listGoals, listInitiatives } from './overview-lists.js';
import type { OverviewSubject } from './overview-subject.js';

const mostNamed = 2;

/** Answers a question that names no goal, initiative or provider. */
export function aboutWhole(asked: OverviewAsked): Draft | undefined {
  const { cues, index } = asked;
  const places = index.goals.flatMap((goal) => goal.goal.initiatives.map((initiative) => ({ goal, initiative })));
  const wanted = askedStatuses(asked);
  const ofInitiatives = shows(asked, 'initiative') || cues.has('activities');
  if (wanted && cues.has('goal')) {
    return listInitiatives(
      asked,
      places.filter(({ initiative }) => wanted.includes(initiative.status)),
    );
  }
  if (
    wanted &&
    (ofInitiatives || shows(asked, 'funding') || cues.has('which') || cues.has('howMany') || cues.has('what'))
  ) {
    return listByStatus(asked, places, wanted);
  }
  const asksDate = cues.has('when') || shows(asked, 'age') || (cues.has('age') && !cues.has('baseline'));
  if (shows(asked, 'overview') && asksDate) return itsDate(asked);
  if (shows(asked, 'funding') || (cues.has('who') && !asksProviders(asked))) return overviewSilent(asked);
  if (cues.has('goal')) return listGoals(asked, index.goals);
  if (ofInitiatives) return listInitiatives(asked, places);
  return shows(asked, 'overview') ? itsContents(asked) : undefined;
}

function asksProviders(asked: OverviewAsked): boolean {
  const ofInitiatives = shows(asked, 'initiative') || asked.cues.has('activities');
  return ofInitiatives && (shows(asked, 'provides') || asked.cues.has('responsible'));
}

function itsDate({ index, cues, reading: { language } }: OverviewAsked): Draft {
  const { title, asOf } = index.overview;
  const text = say(language, `Oversigten er fra ${asOf}: ${title}.`, `The overview is from ${asOf}: ${title}.`);
  return draft('answer', [text], {
    sources: [{ source: headingOf(index.overview) }],
    serves: ['when', 'where', 'revision', 'period', 'reported', ...(cues.has('baseline') ? [] : (['age'] as const))],
  });
}

function itsContents({ index, reading: { language } }: OverviewAsked): Draft {
  const { title, goals } = index.overview;
  const counts = [goals.length, index.initiatives.length] as const;
  const text = say(
    language,
    `${title}: ${counts[0]} mål og ${counts[1]} indsatser.`,
    `${title}: ${counts[0]} goals and ${counts[1]} initiatives.`,
  );
  return draft('answer', [text], { sources: goals.map(({ source }) => ({ source })), serves: ['purpose'] });
}

const nothingNamed: OverviewSubject = { goals: [], named: [], provided: [], whole: false };

/** The thing is known, but the overview does not say what is asked of it. */
export function overviewSilent({ reading: { language } }: OverviewAsked, subject = nothingNamed): Draft {
  const { goals, named, whole } = subject;
  const byGoal = goals.length > 0 && !whole;
  const known = byGoal
    ? goals.map(({ goal }) => ({ name: goal.text, sources: [goal.source] }))
    : named.map(({ name, places }) => ({ name, sources: places.map(({ initiative }) => initiative.source) }));
  const shown = known.slice(0, mostNamed);
  const names = listed(
    shown.map(({ name }) => name),
    language,
  );
  const about = names === '' ? '' : `${say(language, ' om ', ' about ')}${names}`;
  const note = say(language, `Det oplyser oversigten ikke${about}.`, `The overview does not say that${about}.`);
  return draft('unknown', [note], { sources: shown.flatMap((one) => one.sources.map((source) => ({ source }))) });
}

/** Which of the question's words the overview does not hold. */
export function notInOverview({ telling, index, reading: { language } }: OverviewAsked): Draft {
  const strange = telling.filter((token) => !token.options.some((option) => index.lexicon.has(option)));
  const shown = (strange.length > 0 ? strange : telling).map((token) => token.text);
  if (shown.length === 0) {
    const note = say(
      language,
      'Jeg forstår ikke spørgsmålet. Prøv med et mål eller navnet på en indsats.',
      'I do not understand the question. Try a goal or the name of an initiative.',
    );
    return draft('unknown', [note]);
  }
  const words = quotedList(shown, language);
  const note = say(
    language,
    `Jeg finder ikke svaret på ${words} i oversigten.`,
    `I do not find an answer about ${words} in the overview.`,
  );
  return draft('unknown', [note]);
}
