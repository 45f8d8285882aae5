import { z } from 'zod';
import { isDate, isMonth } from '../domain/period.js';
import { isMap } from './finding.js';

/** What a value is called in a message ("… is not a date"), and what to write instead. */
interface Wording {
  title: string;
  remedy: string;
}

/** A schema for an interface: every key of it has to be named, the optional ones too, and no other. */
export function object<T extends object>(shape: { [Key in keyof T]-?: z.ZodType<T[Key]> }): z.ZodType<T> {
  // zod cannot follow a mapped type back to the interface; the parameter's type has checked every key.
  return z.strictObject(shape) as unknown as z.ZodType<T>;
}

/** A rule about several keys of one map. `report` takes the key that is wrong. */
export function withRule<T extends object>(
  schema: z.ZodType<T>,
  check: (value: T, report: (key: keyof T & string, reason: string, remedy: string) => void) => void,
): z.ZodType<T> {
  return schema.superRefine((value, context) => {
    check(value, (key, reason, remedy) => {
      context.addIssue({ code: 'custom', path: [key], params: { reason, remedy } });
    });
  });
}

/** The texts of a list of allowed words. */
export function oneOf<const Words extends readonly string[]>(words: Words): z.ZodType<Words[number]> {
  return z.enum(words);
}

export const list = z.array;

export const text = worded(
  z.string().refine((value) => /\S/.test(value) && !hasControlCharacter(value)),
  { title: 'a text', remedy: 'Write a text, not empty and without control characters.' },
);

export const slug = worded(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), {
  title: 'an id',
  remedy: 'Use small letters a to z, digits and single hyphens, as barselscafe or viborg-uddannelse-2025.',
});

/** A slug that stands for something elsewhere; references.ts checks that it is there. */
export const reference = worded(z.string(), { title: 'an id', remedy: 'Write the id of what is meant.' });

export const date = worded(z.string().refine(isDate), {
  title: 'a date',
  remedy: 'Write a day of the calendar as 2025-08-01.',
});

/** When an evaluation is due, see the agreement file's `occasions`. */
export const due = worded(
  z.string().refine((value) => isMonth(`2001-${value}`) || isMonth(value) || isDate(value)),
  {
    title: 'a time for an evaluation',
    remedy: 'Write a month of every year as "06" in quotes, a month as 2026-10 or a day as 2028-04-30.',
  },
);

export const dayOfYear = worded(
  // A year without 29 February: the evaluation comes every year.
  z.string().refine((value) => isDate(`2001-${value}`)),
  { title: 'a day of every year', remedy: 'Write month and day as "03-15" in quotes; 29 February cannot be used.' },
);

export const duration = worded(z.iso.duration(), {
  title: 'a length of time',
  remedy: 'Write it as P1Y for a year or P6M for six months.',
});

export const email = worded(z.email().toLowerCase(), {
  title: 'an e-mail address',
  remedy: 'Write it as koordinator@example.org.',
});

export const wholeNumber = worded(z.int().nonnegative(), { title: 'a whole number', remedy: 'Write a number as 25.' });

export const number = worded(z.number(), {
  title: 'a number',
  remedy: 'Write a number as 25 or 6.6, without unit or quotes.',
});

export const amount = worded(z.number().nonnegative(), {
  title: 'an amount',
  remedy: 'Write a number from 0 as 25 or 6.6, without unit or quotes.',
});

type Line = number | readonly [number, number];

export const source = worded(
  z.array(
    worded(z.custom<Line>(isLine), {
      title: 'a line or a range of lines',
      remedy: 'Write line numbers from 1 and ranges with the first line first, as [770] or [[899, 903], 910].',
    }),
  ),
  { title: 'a list of lines', remedy: 'Write line numbers and ranges in brackets, as [770] or [[899, 903], 910].' },
);

function isLine(value: unknown): boolean {
  if (!Array.isArray(value)) return isLineNumber(value);
  const [first, last] = value;
  return value.length === 2 && isLineNumber(first) && isLineNumber(last) && first <= last;
}

function isLineNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 1;
}

/** Anything but line breaks and tabs below the space: databases refuse some of them, and nobody typed them on purpose. */
function hasControlCharacter(value: string): boolean {
  return [...value].some((sign) => (sign < ' ' && sign !== '\n' && sign !== '\t') || sign === '\x7f');
}

export function worded<Schema extends z.ZodType>(schema: Schema, wording: Wording): Schema {
  return schema.meta({ ...wording });
}

export function wordingOf(schema: z.ZodType): Wording | null {
  const meta: unknown = schema.meta();
  return isMap(meta) && typeof meta.title === 'string' && typeof meta.remedy === 'string'
    ? { title: meta.title, remedy: meta.remedy }
    : null;
}
