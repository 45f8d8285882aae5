/** What is counted of an activity, for the secretariat to set: the list, and the form of one measure. */
import type { Language, Message } from '../chat.js';
import type { Measure } from '../domain/agreement.js';
import type { DefaultMeasure } from '../domain/measure.js';
import { privateKinds } from '../domain/private-text.js';
import {
  KINDS,
  LONGEST_TEXT,
  LONGEST_UNIT,
  type MeasureError,
  type MeasureErrors,
  type MeasureInput,
  type MeasureToSet,
  MOST_MEASURES,
  PERIODS,
  type TypedMeasure,
} from '../domain/set-measures.js';
import { numberTyped } from './check-in-field.js';
import { checkInTexts } from './check-in-texts.js';
import { formatNumber } from './format.js';
import { measureTexts } from './measure-texts.js';
import { type Button, form, inPlace, message, opensForm } from './message.js';
import { withChoices } from './notice.js';
import { privateText } from './private-texts.js';
import { texts } from './text.js';

/** As many of the agreement's criteria as Slack has room for beside the secretariat's measures. */
const MOST_CRITERIA = 8;
/** As long as the list shows a text. */
const ROOM_FOR_TEXT = 140;

/** Which activity, and the version of its agreement that is shown. */
export interface MeasuredActivity {
  agreement: { id: string; title: string };
  activity: { id: string; name: string };
  version: number;
}

export interface MeasuresView extends MeasuredActivity {
  /** The agreement's own. */
  criteria: readonly Measure[];
  /** The secretariat's. */
  measures: readonly Measure[];
  /** What is asked where there is neither. */
  defaults: readonly DefaultMeasure[];
  /** Set where nothing can be counted: the agreement's own words for it. */
  notCounted?: { reason: 'forbidden' | 'describedElsewhere'; says: string };
}

/** What is counted today; the secretariat's own with buttons. `said` is what was just done, '' for nothing. */
export function measuresMessage(view: MeasuresView, language: Language, said = ''): Message {
  const t = measureTexts(language);
  const isFull = view.measures.length >= MOST_MEASURES;
  const shown = view.measures.slice(0, MOST_MEASURES);
  const items = [
    ...view.criteria.slice(0, MOST_CRITERIA).map((one) => item(one, t.ofAgreement, [], language)),
    ...shown.map((one) => item(one, t.ofSecretariat, buttonsFor(one, view, language), language)),
    ...view.defaults.map((id) => ({ title: t.standard[id] ?? id, note: '', buttons: [] })),
  ];
  const more = Math.max(0, view.criteria.length - MOST_CRITERIA) + view.measures.length - shown.length;
  const lines = [
    ...(more > 0 ? [t.more(more)] : []),
    ...(view.defaults.length > 0 ? [t.ofDefault] : []),
    ...(items.length === 0 && view.notCounted === undefined ? [t.notAskedYet] : []),
    ...(view.notCounted === undefined ? [] : [whyNot(view.notCounted, language)]),
    ...(isFull ? [t.full(MOST_MEASURES)] : []),
  ];
  const add: Button = { label: t.add, action: 'show-measure-form', data: placeOf(view) };
  return message('measures', language, {
    title: t.title(view.activity.name),
    subtitle: view.agreement.title,
    said,
    items,
    lines,
    buttons: isFull || view.notCounted !== undefined ? [] : [inPlace(opensForm(add))],
  });
}

function whyNot({ reason, says }: NonNullable<MeasuresView['notCounted']>, language: Language): string {
  const t = measureTexts(language);
  const quoted = texts(language).agreementSays(says);
  return reason === 'forbidden' ? `${t.forbidden} ${quoted}` : t.describedElsewhere(quoted);
}

function item(measure: Measure, from: string, buttons: Button[], language: Language) {
  return { title: shortened(measure.text), note: `${countsText(measure, language)} ${from}`, buttons };
}

function buttonsFor({ id }: Measure, view: MeasuredActivity, language: Language): Button[] {
  const t = measureTexts(language);
  const data = { ...placeOf(view), measure: id };
  return [
    inPlace(opensForm({ label: t.change, action: 'show-measure-form', data })),
    { label: t.remove, action: 'remove-measure', data: { ...data, version: String(view.version) } },
  ];
}

/** "Tæller unge: forskellige hidtil, pr. år. Mål: mindst 30." */
export function countsText({ unit, measure, per, atLeast = null }: MeasureToSet, language: Language): string {
  const t = measureTexts(language);
  const counts = t.counts(unit, t.kindSaid[measure], t.per[per ?? 'agreement']);
  if (atLeast === null) return counts;
  return `${counts} ${t.target(formatNumber(atLeast, language) + (measure === 'share' ? ' %' : ''))}`;
}

function shortened(text: string): string {
  if (text.length <= ROOM_FOR_TEXT) return text;
  return `${text.slice(0, ROOM_FOR_TEXT - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function placeOf({ agreement, activity }: MeasuredActivity): Record<string, string> {
  return { agreement: agreement.id, activity: activity.id };
}

export interface MeasureFormView extends MeasuredActivity {
  /** The id of the measure that is changed; null for a new one. */
  measure: string | null;
  typed: TypedMeasure;
  /** Whether the three that every activity is asked give way to it. */
  replacesDefaults: boolean;
  errors?: MeasureErrors;
  /** Why it was not saved, when that lies in no field. */
  meanwhile?: string;
}

/** What is wrong with what was typed, in words; '' for nothing. */
export function measureErrorText(error: MeasureError | undefined, typed: string, language: Language): string {
  if (error === undefined) return '';
  return error === 'private' ? privateText(privateKinds(typed), language) : measureTexts(language).errors[error];
}

/** Asks for one measure. Sends `MeasureInput`s, and the version that the form was filled from. */
export function measureForm(view: MeasureFormView, language: Language): Message {
  const t = measureTexts(language);
  const { typed, errors = {}, meanwhile = '' } = view;
  const error = (input: MeasureInput) => measureErrorText(errors[input], typed[input], language);
  const target = numberTyped(typed.atLeast.trim());
  const quoted = typed.atLeast.trim() !== '' && target === '' ? `${checkInTexts(language).typed(typed.atLeast)} ` : '';
  const place = { ...placeOf(view), ...(view.measure !== null && { measure: view.measure }) };
  const filled = {
    title: t.formTitle(view.activity.name),
    subtitle: view.agreement.title,
    notSaved: meanwhile || (Object.keys(errors).length > 0 ? t.notSaved : ''),
    lines: [
      t.fromNextRound,
      ...(view.replacesDefaults ? [t.takesPlaceOfDefaults] : []),
      ...(view.measure === null ? [] : [t.otherKind]),
    ],
    textInput: { label: t.textLabel, value: typed.text, longest: LONGEST_TEXT, help: t.textHelp, error: error('text') },
    unitInput: { label: t.unitLabel, value: typed.unit, longest: LONGEST_UNIT, help: t.unitHelp, error: error('unit') },
    kindInput: {
      label: t.kindLabel,
      value: typed.measure,
      choices: KINDS.map((value) => ({ title: t.kind[value], value })),
      help: t.kindHelp,
      error: error('measure'),
    },
    perInput: {
      label: t.perLabel,
      value: typed.per,
      choices: PERIODS.map((value) => ({ title: t.per[value], value })),
      help: t.perHelp,
      error: error('per'),
    },
    targetInput: {
      label: t.targetLabel,
      value: target,
      help: t.targetHelp,
      error: error('atLeast') && quoted + error('atLeast'),
    },
    send: t.send,
    action: 'save-measure',
    data: { ...place, version: String(view.version) },
  };
  const label = view.measure === null ? t.add : t.change;
  return form('measure-form', language, filled, { label, action: 'show-measure-form', data: place });
}

/** Asks which activity; each button shows what is counted of it. */
export function whichActivityMessage(
  view: {
    agreement: { id: string; title: string };
    activities: readonly { id: string; name: string }[];
    all: number;
    said: string;
  },
  language: Language,
): Message {
  const t = measureTexts(language);
  const { agreement, activities, all, said } = view;
  const buttons = activities.map(({ id, name }): Button => {
    return { label: name, action: 'show-measures', data: { agreement: agreement.id, activity: id } };
  });
  const lines = [
    ...(said === '' ? [] : [t.noActivity(said)]),
    t.whichActivity(agreement.title),
    ...(all > activities.length ? [t.manyActivities(activities.length, all)] : []),
  ];
  return withChoices(lines.join('\n'), buttons, language);
}
