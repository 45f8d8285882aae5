/** What an export's columns are called, and the words in them, in both languages. */
import type { MeasureKind, MeasurePeriod } from '../domain/agreement.js';
import type { FieldKind } from '../domain/measure.js';
import type { RecordState } from '../domain/month-record.js';

export type ColumnKey =
  | 'agreement'
  | 'month'
  | 'activityId'
  | 'activity'
  | 'party'
  | 'state'
  | 'measureId'
  | 'number'
  | 'criterion'
  | 'kind'
  | 'part'
  | 'addsUp'
  | 'unit'
  | 'per'
  | 'atLeast'
  | 'value'
  | 'revision'
  | 'inForce'
  | 'corrected'
  | 'onTime'
  | 'ended'
  | 'comment'
  | 'savedBy'
  | 'savedAt';

export interface ExportWords {
  months: string;
  history: string;
  title: (agreement: string) => string;
  headers: Readonly<Record<ColumnKey, string>>;
  state: Readonly<Record<RecordState, string>>;
  kind: Readonly<Record<MeasureKind, string>>;
  /** Which of a measure's two numbers; empty where it has one. */
  part: Readonly<Record<FieldKind, string>>;
  addsUp: Readonly<Record<MeasureKind, string>>;
  per: Readonly<Record<NonNullable<MeasurePeriod>, string>>;
  yes: string;
  no: string;
}

export const da: ExportWords = {
  months: 'Måneder',
  history: 'Historik',
  title: (agreement) => `Månedlige indberetninger: ${agreement}`,
  headers: {
    agreement: 'Aftale',
    month: 'Måned',
    activityId: 'Aktivitet-id',
    activity: 'Aktivitet',
    party: 'Part',
    state: 'Svar',
    measureId: 'Måltal-id',
    number: 'Tal',
    criterion: 'Succeskriterium',
    kind: 'Slags',
    part: 'Hvilket af to tal',
    addsUp: 'Sammenlægning',
    unit: 'Enhed',
    per: 'Per',
    atLeast: 'Mål: mindst',
    value: 'Værdi',
    revision: 'Svar nr.',
    inForce: 'Gælder',
    corrected: 'Rettet',
    onTime: 'Til tiden',
    ended: 'Forløb eller sæson slut',
    comment: 'Bemærkning',
    savedBy: 'Gemt af',
    savedAt: 'Gemt',
  },
  state: { held: 'holdt', notHeld: 'ikke holdt', unknown: 'ved ikke', missing: 'mangler', paused: 'pause' },
  kind: { sum: 'antal', unique: 'forskellige', average: 'gennemsnit', share: 'andel' },
  part: {
    sum: '',
    unique: '',
    total: 'i alt',
    occasions: 'antal gange',
    numerator: 'del',
    denominator: 'ud af',
  },
  addsUp: {
    sum: 'lægges sammen',
    unique: 'lægges aldrig sammen',
    average: 'i alt over antal gange',
    share: 'andel',
  },
  per: { year: 'år', season: 'sæson', course: 'forløb' },
  yes: 'ja',
  no: 'nej',
};

export const en: ExportWords = {
  months: 'Months',
  history: 'History',
  title: (agreement) => `Monthly check-ins: ${agreement}`,
  headers: {
    agreement: 'Agreement',
    month: 'Month',
    activityId: 'Activity id',
    activity: 'Activity',
    party: 'Party',
    state: 'Answer',
    measureId: 'Measure id',
    number: 'Number',
    criterion: 'Success criterion',
    kind: 'Kind',
    part: 'Which of two numbers',
    addsUp: 'How months add up',
    unit: 'Unit',
    per: 'Per',
    atLeast: 'Target: at least',
    value: 'Value',
    revision: 'Answer no.',
    inForce: 'In force',
    corrected: 'Corrected',
    onTime: 'On time',
    ended: 'Course or season ended',
    comment: 'Comment',
    savedBy: 'Saved by',
    savedAt: 'Saved',
  },
  state: { held: 'held', notHeld: 'not held', unknown: 'don’t know', missing: 'missing', paused: 'paused' },
  kind: { sum: 'count', unique: 'different', average: 'average', share: 'share' },
  part: {
    sum: '',
    unique: '',
    total: 'total',
    occasions: 'occasions',
    numerator: 'part',
    denominator: 'out of',
  },
  addsUp: {
    sum: 'are added',
    unique: 'are never added',
    average: 'total over occasions',
    share: 'share',
  },
  per: { year: 'year', season: 'season', course: 'course' },
  yes: 'yes',
  no: 'no',
};
