/** Under which id a measure is counted: numbers that mean something else never stand under one that is in use. */
import type { Activity, Measure } from './agreement.js';
import { type Field, fieldsOf } from './measure.js';
import { type MeasureToSet, measuresIn } from './set-measures.js';

/**
 * The measure with the id that it gets in the activity. A new one has an id of its own; one that says what old months were asked goes
 * on with theirs, so that what was taken out can be put back. A changed one keeps its id as long as its numbers still mean the same.
 * @param replaced the measure that it takes the place of; null: it is new
 * @param asked the fields of all months that the activity was asked about
 */
export function withId(
  measure: MeasureToSet,
  replaced: Measure | null,
  activity: Activity,
  asked: readonly Field[],
): Measure {
  if (replaced !== null && addsUpAs(replaced, measure)) return { ...measure, id: replaced.id };
  const taken = new Set(measuresIn(activity).map(({ id }) => id));
  const isFree = (id: string) =>
    !taken.has(id) &&
    asked.every((field) => field.measure !== id || askedFor({ ...measure, id }).some((own) => means(own, field)));
  const slug = slugOf(measure.text);
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? slug : `${slug}-${number}`;
    if (isFree(id)) return { ...measure, id };
  }
}

/** Numbers of different people so far belong to their period; all others can be added up over another one. */
function addsUpAs(one: MeasureToSet, other: MeasureToSet): boolean {
  return one.measure === other.measure && (one.measure !== 'unique' || one.per === other.per);
}

function means(own: Field, asked: Field): boolean {
  return own.id === asked.id && own.unit === asked.unit && (own.kind !== 'unique' || own.per === asked.per);
}

const NOTHING: Activity = {
  id: '',
  name: '',
  purpose: null,
  targetGroup: null,
  responsibilities: [],
  criteria: [],
  source: [],
};

function askedFor(measure: Measure): Field[] {
  return fieldsOf({ ...NOTHING, measures: [measure] });
}

const LONGEST_ID = 40;

/** "Unge på lektiehjælp" → `unge-paa-lektiehjaelp`. */
function slugOf(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/å/g, 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_ID)
    .replace(/^-|-$/g, '');
  return plain === '' ? 'taelling' : plain;
}
