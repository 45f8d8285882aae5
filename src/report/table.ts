/** An export as tables of words and numbers, before it becomes a file. */
import { checkInTexts } from '../card/check-in-texts.js';
import { fieldLabel } from '../card/field-label.js';
import type { Language } from '../chat.js';
import { nameOfActor } from '../domain/actor.js';
import { answerInForce, cameOnTime, stateOf } from '../domain/month-record.js';
import { withOffset } from '../domain/period.js';
import { OF_KIND } from '../domain/progress.js';
import { type ColumnKey, da, type ExportWords, en } from './export-words.js';
import type { ReportedNumber } from './numbers.js';

/** A text is never taken for a number, nor a number for a text; null is an empty cell. */
export type Cell = string | number | null;

export interface Table {
  name: string;
  /** In characters: how wide each column reads well. */
  widths: readonly number[];
  header: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** Who reads it, and where its moments are. */
export interface Reader {
  language: Language;
  /** IANA name. */
  zone: string;
}

export function exportWords(language: Language): ExportWords {
  return language === 'en' ? en : da;
}

/** What counts now, as `numbersInForce` gives it. */
export function monthTable(numbers: readonly ReportedNumber[], reader: Reader): Table {
  return table('months', [...ASKED, ...ANSWERED, 'corrected', 'onTime', ...SAID], numbers, reader);
}

/** All revisions, as `numbersEverSaved` gives them. */
export function historyTable(numbers: readonly ReportedNumber[], reader: Reader): Table {
  return table('history', [...ASKED, ...ANSWERED, 'inForce', ...SAID], numbers, reader);
}

const ASKED = ['agreement', 'month', 'activityId', 'activity', 'party'] as const;
const ANSWERED = [
  ...(['state', 'measureId', 'number', 'criterion', 'kind', 'part', 'addsUp', 'unit', 'per'] as const),
  ...(['atLeast', 'value', 'revision'] as const),
];
const SAID = ['ended', 'comment', 'savedBy', 'savedAt'] as const;

function table(
  name: 'months' | 'history',
  keys: readonly ColumnKey[],
  numbers: readonly ReportedNumber[],
  reader: Reader,
): Table {
  const words = exportWords(reader.language);
  return {
    name: words[name],
    widths: keys.map((key) => WIDTHS[key]),
    header: keys.map((key) => words.headers[key]),
    rows: numbers.map((number) => keys.map((key) => CELLS[key](number, { ...reader, words }) ?? null)),
  };
}

type ToCell = (number: ReportedNumber, as: Reader & { words: ExportWords }) => Cell | undefined;

const CELLS: Readonly<Record<ColumnKey, ToCell>> = {
  agreement: ({ agreement }) => agreement.id,
  month: ({ record }) => record.month,
  activityId: ({ record }) => record.activity,
  activity: (number) => activityOf(number)?.name ?? number.record.activity,
  party: ({ agreement, record: { party } }) => party && nameOfActor(agreement, party),
  state: ({ record, answer }, { words }) => words.state[stateOf(record, answer)],
  measureId: ({ field }) => field?.measure,
  number: ({ field }, { language }) => field && fieldLabel(field, '', checkInTexts(language).counted),
  criterion: ({ field }) => field?.text,
  kind: ({ field }, { words }) => field && words.kind[OF_KIND[field.kind]],
  part: ({ field }, { words }) => field && (words.part[field.kind] || null),
  addsUp: ({ field }, { words }) => field && words.addsUp[OF_KIND[field.kind]],
  unit: ({ field }) => field?.unit,
  per: ({ field }, { words }) => field?.per && words.per[field.per],
  atLeast: (number) => {
    const { criteria = [], measures = [] } = activityOf(number) ?? {};
    return [...criteria, ...measures].find(({ id }) => id === number.field?.measure)?.atLeast;
  },
  value: ({ answer, field }) => field && answer?.counts[field.id],
  revision: ({ answer }) => answer?.revision,
  inForce: ({ answer, record }, { words }) => yesNo(answer?.revision === answerInForce(record)?.revision, words),
  corrected: ({ answer }, { words }) => answer && yesNo(answer.revision > 1, words),
  onTime: ({ record }, { words }) => yesNo(cameOnTime(record), words),
  ended: ({ answer }, { words }) => answer && yesNo(answer.ended, words),
  comment: ({ answer }) => answer?.comment,
  savedBy: ({ answer }) => answer?.by,
  savedAt: ({ answer }, { zone }) => answer && withOffset(answer.at, zone),
};

const WIDTHS: Readonly<Record<ColumnKey, number>> = {
  agreement: 24,
  month: 10,
  activityId: 20,
  activity: 28,
  party: 28,
  state: 12,
  measureId: 20,
  number: 32,
  criterion: 50,
  kind: 13,
  part: 18,
  addsUp: 24,
  unit: 18,
  per: 9,
  atLeast: 13,
  value: 10,
  revision: 10,
  inForce: 10,
  corrected: 10,
  onTime: 11,
  ended: 24,
  comment: 50,
  savedBy: 30,
  savedAt: 27,
};

function activityOf({ agreement, record }: ReportedNumber) {
  return agreement.activities.find(({ id }) => id === record.activity);
}

function yesNo(said: boolean | null, { yes, no }: ExportWords): string | null {
  return said === null ? null : said ? yes : no;
}
