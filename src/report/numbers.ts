/** The rows of an export: one for each number of a check-in, and one for a check-in that has none. */
import type { Agreement } from '../domain/agreement.js';
import type { Field } from '../domain/measure.js';
import { answerInForce, inOrder, type MonthRecord, type RecordedAnswer } from '../domain/month-record.js';

export interface ReportedNumber {
  /** As it stood when the month was asked about. */
  agreement: Agreement;
  record: MonthRecord;
  /** Null where nobody has answered. */
  answer: RecordedAnswer | null;
  /** Null where there is no number: not held, not known, not answered, or an activity that nothing is counted of. */
  field: Field | null;
}

/** The agreement in each of its versions, by number. */
export type Versions = ReadonlyMap<number, Agreement>;

/** What counts now. In order of month, activity (as in the agreement), party and field, whatever order the records come in. */
export function numbersInForce(records: readonly MonthRecord[], versions: Versions): ReportedNumber[] {
  return ordered(records, versions).flatMap(([record, agreement]) =>
    numbersOf(record, agreement, answerInForce(record)),
  );
}

/** Everything that was ever answered, in the same order, a check-in's first answer first. */
export function numbersEverSaved(records: readonly MonthRecord[], versions: Versions): ReportedNumber[] {
  return ordered(records, versions).flatMap(([record, agreement]) =>
    inOrder(record.answers).flatMap((answer) => numbersOf(record, agreement, answer)),
  );
}

function numbersOf(record: MonthRecord, agreement: Agreement, answer: RecordedAnswer | null): ReportedNumber[] {
  const fields = answer?.status === 'held' ? record.fields : [];
  return (fields.length === 0 ? [null] : fields).map((field) => ({ agreement, record, answer, field }));
}

function ordered(records: readonly MonthRecord[], versions: Versions): [MonthRecord, Agreement][] {
  const placed = records.map((record) => {
    const agreement = versions.get(record.version);
    if (agreement === undefined) throw new Error(`version ${record.version} of the agreement is not there`);
    const place = agreement.activities.findIndex(({ id }) => id === record.activity);
    return { record, agreement, place };
  });
  placed.sort(
    (a, b) =>
      compare(a.record.month, b.record.month) ||
      a.place - b.place ||
      compare(a.record.activity, b.record.activity) ||
      compare(a.record.party ?? '', b.record.party ?? ''),
  );
  return placed.map(({ record, agreement }) => [record, agreement]);
}

/** By code unit: no language's order, so the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
