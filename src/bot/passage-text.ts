/** A piece of an agreement as a person reads it: in the agreement's own words, where it has any. */
import { nameOfActor } from '../domain/actor.js';
import type { Agreement, Baseline, Responsibility } from '../domain/agreement.js';
import type { Passage } from '../domain/passage.js';
import type { Language } from '../questions/types.js';
import { date } from '../questions/wording/dates.js';
import { hoursText, moneyText, resourceText, say, verbOf } from '../questions/wording/phrases.js';
import { number } from '../questions/wording/wording.js';

/** Its lines; one that begins with "- " is a bullet. */
export function passageText(agreement: Agreement, { said }: Passage, language: Language): string {
  switch (said.kind) {
    case 'words':
      return said.label === undefined ? said.text : `${said.label}: ${said.text}`;
    case 'responsibility':
      return responsibilityText(agreement, said.row, language);
    case 'resource':
      return [nameOfActor(agreement, said.resource.actor), resourceText(said.resource, language)]
        .filter((part) => part !== null)
        .join(': ');
    case 'money':
      return `${said.line.label}: ${moneyText(said.line, language)}`;
    case 'baseline':
      return `${said.indicator}\n- ${baselineText(said.baseline, language)}`;
    case 'span':
      return `${date(said.from, language)} – ${date(said.to, language)}`;
  }
}

function responsibilityText(agreement: Agreement, row: Responsibility, language: Language): string {
  const who = nameOfActor(agreement, row.actor);
  const what = row.task === undefined ? `${who} ${verbOf(row.role, 1, language)}` : `${who}: ${row.task}`;
  const more = [
    ...(row.hours === undefined ? [] : [hoursText(row.hours, language)]),
    ...(row.conditional === true ? [say(language, 'efter behov', 'when needed')] : []),
  ];
  return more.length === 0 ? what : `${what} (${more.join(', ')})`;
}

/** What is to come or missing is said in the document's words. */
function baselineText({ scope, comparison, state, value, unit, period }: Baseline, language: Language): string {
  const other = comparison ? say(language, 'Anden baseline', 'Other baseline') : say(language, 'Baseline', 'Baseline');
  const figures = {
    pending: 'Data kommer',
    noData: 'Ingen data',
    known: value === null ? '' : number(value, language),
  };
  const figure = unit === 'percent' && state === 'known' ? `${figures[state]} %` : figures[state];
  return `${scope ?? other}: ${figure}${period === null ? '' : ` (${period})`}`;
}
