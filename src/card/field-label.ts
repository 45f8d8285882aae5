import type { Language } from '../chat.js';
import type { DefaultMeasure, Field } from '../domain/measure.js';
import { texts } from './text.js';

/** What to count in a field, in one line that stands alone: "Antal familier i november". */
export function fieldLabel(field: Field, month: string, language: Language): string {
  const { labels } = texts(language);
  const defaults: Record<DefaultMeasure, string> = {
    'times-held': labels.timesHeld(month),
    attendances: labels.attendances(month),
    'new-participants': labels.newParticipants(month),
  };
  const { unit } = field;
  if (unit === null) return defaults[field.measure as DefaultMeasure];
  switch (field.kind) {
    case 'sum':
    case 'unique':
    case 'total':
      return labels[field.kind](unit, month);
    case 'occasions':
      return labels.occasions(month);
    case 'numerator':
    case 'denominator':
      return labels[field.kind](unit);
  }
}
