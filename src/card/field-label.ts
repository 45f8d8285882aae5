import type { DefaultMeasure, Field } from '../domain/measure.js';
import type { CheckInLabels } from './check-in-texts.js';

/** What to count in a field ("Antal familier i november"), or what was counted, as the labels have it. */
export function fieldLabel(field: Field, month: string, labels: CheckInLabels): string {
  const { unit } = field;
  if (unit === null) return defaultLabel(field.measure as DefaultMeasure, month, labels);
  switch (field.kind) {
    case 'sum':
    case 'total':
      return labels[field.kind](unit, month);
    case 'unique':
      return labels.unique(unit, month, field.per ?? 'agreement');
    case 'occasions':
      return labels.occasions(month);
    case 'numerator':
    case 'denominator':
      return labels[field.kind](unit);
  }
}

function defaultLabel(measure: DefaultMeasure, month: string, labels: CheckInLabels): string {
  switch (measure) {
    case 'times-held':
      return labels.timesHeld(month);
    case 'attendances':
      return labels.attendances(month);
    case 'new-participants':
      return labels.newParticipants(month);
  }
}

/** What was counted, field by field. Where two would read the same, each has its criterion's own text with it. */
export function countedTitles(fields: readonly Field[], labels: CheckInLabels): string[] {
  const titles = fields.map((field) => fieldLabel(field, '', labels));
  return titles.map((title, index) => {
    const text = fields[index]?.text ?? null;
    const twice = titles.indexOf(title) !== titles.lastIndexOf(title);
    return twice && text !== null ? `${title} (${text})` : title;
  });
}
