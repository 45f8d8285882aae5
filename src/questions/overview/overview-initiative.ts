/** Answers about one initiative of an overview. */
import type { Source } from '../../domain/agreement.js';
import { type Draft, draft, mostChoices } from '../wording/draft.js';
import { say } from '../wording/phrases.js';
import { either, listed, shortened } from '../wording/wording.js';
import { type OverviewAsked, shows } from './overview-asked.js';
import type { InitiativeIndex } from './overview-index.js';
import { statusText } from './overview-words.js';

const roomForTarget = 130;
const roomForText = 220;

/** Every goal that the initiative serves, with target group, status and provider. */
export function goalsServed(asked: OverviewAsked, one: InitiativeIndex): Draft {
  const { language } = asked.reading;
  const count = one.places.length;
  const head = say(
    language,
    `${one.name} bidrager til ${count} mål:`,
    `${one.name} serves ${count} ${count === 1 ? 'goal' : 'goals'}:`,
  );
  const [first = '', ...others] = one.places.map(({ goal: { goal } }, at) => {
    const group = shortened(goal.targetGroup, roomForTarget);
    return `${count === 1 ? '' : `${at + 1}) `}${goal.text} (${say(language, 'målgruppe', 'target group')}: ${group}).`;
  });
  const rest = [statusSentence(asked, one), ...providerSentences(asked, one)];
  return draft('answer', [`${head} ${first}`, ...others, ...rest], {
    sources: [...one.places.map(({ goal: { goal } }) => ({ source: goal.source })), ...sourcesOf(one)],
    serves: ['howMany', 'targetGroup', 'purpose', 'why'],
  });
}

/** Whom the initiative is for: what it says itself, and the target groups of the goals that it stands under. */
export function targetOf(asked: OverviewAsked, one: InitiativeIndex): Draft {
  const { language } = asked.reading;
  const groups = one.places.map(({ goal: { goal } }) =>
    say(
      language,
      `Målgruppen for målet ${goal.text} er ${goal.targetGroup}.`,
      `The target group of the goal ${goal.text} is ${goal.targetGroup}.`,
    ),
  );
  return draft('answer', [...textsOf(one).map((text) => `${one.name}: ${text}.`), ...groups], {
    sources: [...sourcesOf(one), ...one.places.map(({ goal: { goal } }) => ({ source: goal.source }))],
    serves: ['targetGroup', 'age'],
  });
}

/** Who stands for the initiative. The overview names a provider and nothing more of responsibility: that is said where it is asked. */
export function providerOf(asked: OverviewAsked, one: InitiativeIndex): Draft {
  const { language } = asked.reading;
  const sentences = providerSentences(asked, one);
  const sources = sourcesOf(one);
  if (sentences.length === 0) {
    const note = say(
      language,
      `Oversigten oplyser ikke, hvem der står for ${one.name}.`,
      `The overview does not say who provides ${one.name}.`,
    );
    return draft('unknown', [note], { sources });
  }
  return draft('answer', [...sentences, statusSentence(asked, one)], {
    sources,
    serves: ['responsible', 'accountable'],
  });
}

/** "U-turn er ikke finansieret." with what the overview says of it. */
export function statusOf(asked: OverviewAsked, one: InitiativeIndex): Draft {
  const texts = textsOf(one).map((text) => `${shortened(text, roomForText)}.`);
  return draft('answer', [statusSentence(asked, one), ...texts, ...providerSentences(asked, one)], {
    sources: sourcesOf(one),
    serves: ['pays', 'budget', 'revision', ...(shows(asked, 'progress') ? (['reported', 'period'] as const) : [])],
  });
}

/** Whether money was applied for and refused. */
export function isRefused({ places }: InitiativeIndex): boolean {
  return places.some(({ initiative }) => initiative.status === 'notFunded');
}

/** Only of what was refused money does an overview say anything about money. */
export function fundingOf(asked: OverviewAsked, one: InitiativeIndex): Draft {
  if (isRefused(one)) return statusOf(asked, one);
  const { language } = asked.reading;
  const note = say(
    language,
    `Oversigten oplyser ikke, om ${one.name} er finansieret.`,
    `The overview does not say whether ${one.name} is funded.`,
  );
  return draft('unknown', [note, statusSentence(asked, one)], { sources: sourcesOf(one) });
}

/** Everything that the overview says of an initiative. */
export function initiativeFacts(asked: OverviewAsked, one: InitiativeIndex): Draft {
  const { language } = asked.reading;
  const goals = listed(
    one.places.map(({ goal: { goal } }) => goal.text),
    language,
  );
  const sentences = [
    ...textsOf(one).map((text) => `${one.name}: ${shortened(text, roomForText)}.`),
    say(language, `${one.name} bidrager til: ${goals}.`, `${one.name} serves: ${goals}.`),
    statusSentence(asked, one),
    ...providerSentences(asked, one),
  ];
  return draft('answer', sentences, { sources: sourcesOf(one), serves: ['purpose', 'why', 'expert'] });
}

/** Several initiatives fit: which one? Each button asks the question again with the whole name. */
export function whichInitiative(asked: OverviewAsked, fitting: readonly InitiativeIndex[]): Draft {
  const { language, text } = asked.reading;
  const from = asked.telling[0]?.from ?? 0;
  const to = asked.telling.at(-1)?.to ?? text.length;
  const choices = fitting.slice(0, mostChoices).map(({ name }) => ({
    label: name,
    question: text.slice(0, from) + name + text.slice(to),
  }));
  const names = either(
    fitting.map(({ name }) => name),
    language,
  );
  return draft('clarify', [`${say(language, 'Mener du', 'Do you mean')} ${names}?`], { choices });
}

/** "U-turn er planlagt." Several places may give several statuses. */
export function statusSentence({ reading: { language } }: OverviewAsked, { name, places }: InitiativeIndex): string {
  const statuses = new Set(places.map(({ initiative }) => statusText(initiative.status, language)));
  return `${name} ${say(language, 'er', 'is')} ${listed(Array.from(statuses), language)}.`;
}

/** One sentence a provider; none where the overview names none. */
export function providerSentences(
  { reading: { language } }: OverviewAsked,
  { name, places }: InitiativeIndex,
): string[] {
  const providers = new Set(places.flatMap(({ initiative }) => initiative.provider ?? []));
  return Array.from(providers, (provider) =>
    say(language, `Står for ${name}: ${provider}.`, `Provider of ${name}: ${provider}.`),
  );
}

export function textsOf({ places }: InitiativeIndex): string[] {
  return Array.from(new Set(places.flatMap(({ initiative }) => initiative.text ?? [])));
}

export function sourcesOf({ places }: InitiativeIndex): { source: Source }[] {
  return places.map(({ initiative }) => ({ source: initiative.source }));
}
