/** Everything in an agreement that has a place in its document, piece by piece. */
import type { Activity, Actor, Agreement, Goal, Source, SourcedText } from './agreement.js';
import type { Passage, Said, Section } from './passage.js';

/** Every sourced piece of an agreement, in the agreement file's order. */
export function listPassages(agreement: Agreement): Passage[] {
  return [
    ...headOf(agreement),
    ...agreement.actors.map((actor) => actorPassage(agreement, actor)),
    ...agreement.responsibilities.map((row) => passage('responsibility', { kind: 'responsibility', row }, row.source)),
    ...agreement.goals.flatMap(goalPassages),
    ...agreement.targets.map(({ text, source }) => passage('targets', words(text), source)),
    ...agreement.activities.flatMap(activityPassages),
    ...figuresOf(agreement),
    ...rulesOf(agreement),
    ...agreement.facts.map(({ label, value, source }) => passage('facts', words(value, label), source)),
    ...agreement.contradictions.map(({ text, sources }) => passage('contradictions', words(text), sources)),
  ];
}

function passage(section: Section, said: Said, source: Source): Passage {
  return { section, said, source };
}

function words(text: string, label?: string): Said {
  return { kind: 'words', text, ...(label !== undefined && { label }) };
}

const HEAD = ['title', 'area', 'plan', 'municipality', 'place'] as const;

function headOf(agreement: Agreement): Passage[] {
  const { period, headSource } = agreement;
  const head = HEAD.flatMap((section) => {
    const [text, source] = [agreement[section], headSource[section]];
    return text === null || source === undefined ? [] : [passage(section, words(text), source)];
  });
  return [...head, passage('period', { kind: 'span', from: period.from, to: period.to }, period.source)];
}

function actorPassage({ parties }: Agreement, { id, name, group, titles, source }: Actor): Passage {
  const who = [name, ...(titles ?? [])].filter((text, index, all) => all.indexOf(text) === index).join(', ');
  if (group?.mandate) return passage('organisation', words(group.mandate, name), source);
  if (group !== undefined) return passage('organisation', words(name), source);
  return passage(parties.includes(id) ? 'parties' : 'actors', words(who), source);
}

function goalPassages({ text, source, indicators }: Goal): Passage[] {
  return [
    passage('goals', words(text), source),
    ...indicators.flatMap((indicator) => [
      passage('goals', words(indicator.text), indicator.source),
      ...indicator.baselines.map((baseline) =>
        passage('goals', { kind: 'baseline', baseline, indicator: indicator.text }, baseline.source),
      ),
    ]),
  ];
}

function activityPassages(activity: Activity): Passage[] {
  const { name, listedAs, period, registration, responsibilities, criteria, facts = [], source } = activity;
  const sections = ['purpose', 'targetGroup', 'content', 'place', 'schedule', 'describedIn'] as const;
  const pieces = [
    passage('activity', words(name), source),
    ...texts('activity', [listedAs]),
    ...sections.flatMap((section) => texts(section, [activity[section]])),
    ...texts('schedule', [period]),
    ...texts('sharedWith', activity.sharedWith ?? []),
    ...texts('references', activity.references ?? []),
    ...responsibilities.map((row) => passage('responsibility', { kind: 'responsibility', row }, row.source)),
    ...texts('criteria', criteria),
    ...facts.map((fact) => passage('facts', words(fact.value, fact.label), fact.source)),
    ...(registration ? [passage('registration', words(registration.why), registration.source)] : []),
  ];
  return pieces.map((piece) => ({ ...piece, activity: activity.id }));
}

function texts(section: Section, parts: readonly (SourcedText | null | undefined)[]): Passage[] {
  return parts.flatMap((part) => (part ? [passage(section, words(part.text), part.source)] : []));
}

function figuresOf({ resources, budget }: Agreement): Passage[] {
  const staff = resources.map((resource): Passage => {
    const { activity, source } = resource;
    return {
      ...passage('resources', { kind: 'resource', resource }, source),
      ...(activity !== undefined && { activity }),
    };
  });
  return [...staff, ...budget.map((line) => passage('budget', { kind: 'money', line }, line.source))];
}

function rulesOf({ rules: { evaluation, revision, conflict } }: Agreement): Passage[] {
  return [
    ...texts('evaluation', [evaluation]),
    ...texts('revision', revision),
    ...conflict.map(({ step, text, source }) => passage('conflict', words(text, step), source)),
  ];
}
