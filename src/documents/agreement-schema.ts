import { z } from 'zod';
import type {
  Actor,
  Agreement,
  BudgetLine,
  ConflictStep,
  Contradiction,
  EvaluationRule,
  Group,
  Resource,
  RevisionRule,
  Rules,
  Target,
} from '../domain/agreement.js';
import { activity, checkOrder, fact, responsibility } from './activity-schema.js';
import { goal } from './goal-schema.js';
import {
  amount,
  date,
  due,
  duration,
  list,
  object,
  oneOf,
  reference,
  slug,
  source,
  text,
  wholeNumber,
  withRule,
  worded,
} from './schema-parts.js';

// The keys stand in the order in which the file is written.

const members = worded(z.union([list(reference), z.literal('notStated')]), {
  title: 'a list of actor ids or notStated',
  remedy: 'Write [chefgruppen, viborg-kommune], or notStated where the document does not say who sits in it.',
});

const group = object<Group>({
  kind: oneOf(['board', 'managers', 'adHoc', 'steering', 'coordination', 'followUp', 'working', 'meeting', 'arbiter']),
  mandate: text.nullable(),
  term: duration.optional(),
  members,
  coordinator: reference.optional(),
});

const actor = withRule(
  object<Actor>({
    id: slug,
    kind: oneOf(['organisation', 'unit', 'position', 'person', 'group', 'collective']),
    name: text,
    aliases: list(text).optional(),
    partOf: reference.optional(),
    titles: list(text).optional(),
    group: group.optional(),
    source,
  }),
  ({ kind, group }, report) => {
    if (group && kind !== 'group')
      report('group', `only an actor of kind group has it, this one is ${kind}`, 'Take it out, or write kind: group.');
    if (!group && kind === 'group')
      report('group', 'an actor of kind group says what group it is', 'Add group: {kind, mandate, members}.');
  },
);

const target = object<Target>({ text, owner: reference, value: text.nullable(), year: wholeNumber.nullable(), source });

const resource = object<Resource>({
  id: slug.optional(),
  actor: reference,
  activity: reference.optional(),
  count: amount.optional(),
  amount: amount.nullable(),
  unit: oneOf(['hoursPerWeek', 'hoursPerYear', 'hoursPerEvent', 'percent']).nullable(),
  partOf: reference.optional(),
  elsewhere: object<NonNullable<Resource['elsewhere']>>({ amount, unit: text, text }).optional(),
  source,
});

const budgetLine = object<BudgetLine>({
  label: text,
  from: reference.nullable(),
  total: z.boolean().optional(),
  amount,
  unit: text.nullable(),
  source,
});

const evaluation = object<EvaluationRule>({
  frequency: oneOf(['yearly', 'continuous']).nullable(),
  occasions: list(object<{ label: string; due: string }>({ label: text, due })).optional(),
  presentedTo: reference.nullable(),
  decidedBy: reference.nullable(),
  text,
  source,
});

const revision = object<RevisionRule>({
  change: text,
  proposedBy: list(reference).optional(),
  decidedBy: list(reference),
  form: text.optional(),
  frequency: oneOf(['yearly', 'continuous']).optional(),
  text,
  source,
});

const rules = object<Rules>({
  evaluation: evaluation.nullable(),
  revision: list(revision),
  conflict: list(object<ConflictStep>({ step: text, text, source })),
});

export const agreementSchema: z.ZodType<Agreement> = object<Agreement>({
  format: z.literal('agreement/1'),
  id: slug,
  title: text,
  area: text.nullable(),
  plan: text.nullable(),
  municipality: text.nullable(),
  place: text.nullable(),
  headSource: object<Agreement['headSource']>({
    title: source.optional(),
    area: source.optional(),
    plan: source.optional(),
    municipality: source.optional(),
    place: source.optional(),
  }),
  period: withRule(object<Agreement['period']>({ from: date, to: date, source }), checkOrder),
  document: text,
  actors: list(actor),
  parties: list(reference),
  responsibilities: list(responsibility),
  goals: list(goal),
  targets: list(target),
  activities: list(activity),
  resources: list(resource),
  budget: list(budgetLine),
  rules,
  facts: list(fact),
  contradictions: list(object<Contradiction>({ text, sources: source })),
});
