/** The cards about what is counted and what several parties have counted, with data as it could be. */

import { type MeasureFormView, measureForm, measuresMessage, whichActivityMessage } from '../../src/card/measures.js';
import { type OverlapView, overlapForm, overlapsMessage } from '../../src/card/overlap.js';
import type { Language, Message } from '../../src/chat.js';
import type { Measure } from '../../src/domain/agreement.js';
import { LONGEST_TEXT, LONGEST_UNIT, typedAs } from '../../src/domain/set-measures.js';

const PLACE = {
  agreement: { id: 'viborg-uddannelse-2025', title: 'Uddannelse og livschancer (Viborg)' },
  activity: { id: 'lektiecafe', name: 'Lektiecafé' },
  version: 3,
};

const SHARE: Measure = {
  id: 'glade-unge',
  text: '*Unge*, der er glade for caféen',
  measure: 'share',
  unit: 'unge',
  per: 'course',
  atLeast: 75,
};
const EVENINGS: Measure = { id: 'aftener', text: 'Aftener', measure: 'sum', unit: 'aftener', per: null };

export function measureCards(language: Language): Record<string, Message> {
  const view = { ...PLACE, criteria: [], measures: [], defaults: [] };
  const longest: Measure = { ...SHARE, text: 'x'.repeat(LONGEST_TEXT), unit: 'ord '.repeat(LONGEST_UNIT / 4) };
  const form: MeasureFormView = {
    ...PLACE,
    measure: null,
    typed: { text: '', unit: '', measure: '', per: '', atLeast: '' },
    replacesDefaults: true,
  };
  const wrong: MeasureFormView = {
    ...form,
    typed: {
      ...typedAs(longest),
      text: 'x'.repeat(LONGEST_TEXT + 1),
      unit: '',
      measure: '',
      per: '',
      atLeast: 'ca. 12',
    },
    errors: { text: 'tooLong', unit: 'empty', measure: 'notChosen', per: 'notChosen', atLeast: 'notANumber' },
  };
  const activities = Array.from({ length: 20 }, (_, at) => ({ id: `a-${at}`, name: `Aktivitet ${at} `.repeat(8) }));
  return {
    measures: measuresMessage({ ...view, criteria: [SHARE], measures: [EVENINGS] }, language, 'Gemt: »Aftener«.'),
    measuresDefaults: measuresMessage(
      { ...view, defaults: ['times-held', 'attendances', 'new-participants'] },
      language,
    ),
    measuresNone: measuresMessage(view, language),
    measuresForbidden: measuresMessage(
      { ...view, notCounted: { reason: 'forbidden', says: 'Der føres ikke journal' } },
      language,
    ),
    measuresElsewhere: measuresMessage(
      { ...view, notCounted: { reason: 'describedElsewhere', says: 'Se delaftalen for Bolig' } },
      language,
    ),
    measuresLongest: measuresMessage(
      {
        ...view,
        criteria: Array.from({ length: 12 }, () => longest),
        measures: Array.from({ length: 8 }, () => longest),
      },
      language,
      'Gemt: »Aftener«.',
    ),
    measureForm: measureForm(form, language),
    measureFormChange: measureForm({ ...form, measure: SHARE.id, typed: typedAs(SHARE) }, language),
    measureFormErrors: measureForm(wrong, language),
    measureFormMeanwhile: measureForm({ ...wrong, errors: {}, meanwhile: 'Aftalen er blevet ændret imens.' }, language),
    whichActivity: whichActivityMessage({ agreement: PLACE.agreement, activities, all: 31, said: 'kor' }, language),
    ...overlapCards(language),
  };
}

function overlapCards(language: Language): Record<string, Message> {
  const view: OverlapView = {
    agreement: PLACE.agreement,
    activity: PLACE.activity,
    measure: 'familier',
    period: 'year:2026-01',
    counting: 'familier i 2026',
    parties: [
      { name: 'Skolen', count: 75, until: '2026-05' },
      { name: 'Sundhedsplejen', count: 50, until: '2026-04' },
    ],
    sum: 125,
    largest: 75,
    said: null,
    seen: { numbers: 'skolen=75/2026-05 sundhedsplejen=50/2026-04', word: '' },
  };
  const three = { ...view, parties: [...view.parties, { name: null, count: 30, until: '2026-01' }], sum: 155 };
  const said = { ...view, said: { overlap: 25, by: 'Leder, Viborg', date: '2026-06-02' } };
  return {
    overlaps: overlapsMessage([three, said], language),
    overlapsMany: overlapsMessage(
      Array.from({ length: 12 }, () => three),
      language,
    ),
    noOverlaps: overlapsMessage([], language),
    overlapForm: overlapForm(view, language),
    overlapFormSaid: overlapForm(said, language),
    overlapFormError: overlapForm(three, language, { typed: '81', error: 'tooLarge' }),
    overlapFormWords: overlapForm(three, language, { typed: 'mange', error: 'notANumber' }),
    overlapFormMeanwhile: overlapForm(three, language, { typed: '25', meanwhile: 'numbersChanged' }),
  };
}
