import { z } from 'zod';
import type { Baseline, Goal, Indicator, Initiative, Overview, OverviewGoal } from '../domain/agreement.js';
import { list, number, object, oneOf, slug, source, text, wholeNumber, withRule } from './schema-parts.js';

const split = object<NonNullable<Baseline['split']>[number]>({ label: text, count: wholeNumber, countUnit: text });

const baseline = withRule(
  object<Baseline>({
    scope: text.nullable(),
    comparison: z.boolean(),
    state: oneOf(['known', 'pending', 'noData']),
    value: number.nullable(),
    unit: oneOf(['percent', 'count', 'grade']).nullable(),
    period: text.nullable(),
    count: wholeNumber.optional(),
    countUnit: text.optional(),
    split: list(split).optional(),
    source,
  }),
  ({ state, value }, report) => {
    if (state === 'known' && value === null)
      report('value', 'a known baseline has a value', 'Write the number, or state: pending or noData.');
    if (state !== 'known' && value !== null)
      report('value', `a baseline that is ${state} has no value`, 'Write value: null, or state: known.');
  },
);

const indicator = object<Indicator>({
  id: slug,
  text,
  direction: oneOf(['up', 'down']).nullable(),
  dataSource: text.nullable(),
  source,
  baselines: list(baseline),
});

export const goal = object<Goal>({ id: slug, text, source, indicators: list(indicator) });

const initiative = object<Initiative>({
  name: text,
  provider: text.optional(),
  status: oneOf(['running', 'planned', 'proposed', 'notFunded']),
  text: text.optional(),
  source,
});

const overviewGoal = object<OverviewGoal>({ id: slug, text, targetGroup: text, initiatives: list(initiative), source });

export const overviewSchema: z.ZodType<Overview> = object<Overview>({
  format: z.literal('overview/1'),
  id: slug,
  title: text,
  municipality: text.nullable(),
  asOf: text,
  document: text,
  goals: list(overviewGoal),
});
