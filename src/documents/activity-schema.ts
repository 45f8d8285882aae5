import { z } from 'zod';
import type {
  Activity,
  ActivityPeriod,
  Criterion,
  Fact,
  Hours,
  Measure,
  Responsibility,
  SourcedText,
} from '../domain/agreement.js';
import { amount, date, list, object, oneOf, reference, slug, source, text, withRule } from './schema-parts.js';

// The keys stand in the order in which the file is written.

const sourcedText = object<SourcedText>({ text, source });

const hours = object<Hours>({ amount, per: oneOf(['week', 'month', 'year', 'event', 'course']) });

export const responsibility = object<Responsibility>({
  role: oneOf([
    'accountable',
    'responsible',
    'coordinator',
    'facilitator',
    'performer',
    'contributor',
    'recruiter',
    'interpreter',
    'expert',
    'registrar',
    'partner',
    'participant',
    'governance',
  ]),
  actor: reference,
  task: text.optional(),
  hours: hours.optional(),
  conditional: z.boolean().optional(),
  source,
});

const measureShape = {
  id: slug,
  text,
  measure: oneOf(['sum', 'unique', 'average', 'share']),
  unit: text,
  per: oneOf(['year', 'season', 'course']).nullable(),
};

const measure = withRule(object<Measure>({ ...measureShape, atLeast: amount.nullable().optional() }), checkTarget);

const criterion = withRule(
  object<Criterion>({ ...measureShape, atLeast: amount.nullable(), registrar: reference.nullable(), source }),
  checkTarget,
);

export const fact = object<Fact>({ label: text, about: reference.optional(), value: text, source });

const activityPeriod = withRule(
  object<ActivityPeriod>({ from: date.nullable(), to: date.nullable(), text, source }),
  checkOrder,
);

export const activity = object<Activity>({
  id: slug,
  name: text,
  aliases: list(text).optional(),
  listedAs: sourcedText.optional(),
  partOf: reference.optional(),
  describedIn: sourcedText.optional(),
  sharedWith: list(sourcedText).optional(),
  purpose: sourcedText.nullable(),
  targetGroup: sourcedText.nullable(),
  content: sourcedText.optional(),
  place: sourcedText.optional(),
  schedule: sourcedText.optional(),
  period: activityPeriod.optional(),
  responsibilities: list(responsibility),
  criteria: list(criterion),
  measures: list(measure).optional(),
  facts: list(fact).optional(),
  references: list(sourcedText).optional(),
  registration: object<NonNullable<Activity['registration']>>({ allowed: z.boolean(), why: text, source }).optional(),
  source,
});

function checkTarget(
  { measure, atLeast = null }: Pick<Measure, 'measure' | 'atLeast'>,
  report: (key: 'atLeast', reason: string, remedy: string) => void,
): void {
  if (measure === 'share' && (atLeast ?? 0) > 100)
    report('atLeast', `${atLeast} is more than 100 percent`, 'Write a share from 0 to 100.');
}

/** The last day of a period is not before its first. */
export function checkOrder(
  { from, to }: { from: string | null; to: string | null },
  report: (key: 'to', reason: string, remedy: string) => void,
): void {
  if (from && to && to < from)
    report('to', `${to} is before ${from}, where the period begins`, 'Write the last day of the period.');
}
