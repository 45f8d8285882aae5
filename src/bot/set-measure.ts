/** The secretariat adds, changes or takes out what is counted of an activity: a new version of the agreement. */
import { isDeepStrictEqual } from 'node:util';
import { measureTexts } from '../card/measure-texts.js';
import { countsText, type MeasureFormView, measureErrorText, measureForm, measuresMessage } from '../card/measures.js';
import { notice } from '../card/notice.js';
import type { Reply } from '../chat.js';
import type { Measure } from '../domain/agreement.js';
import { withId } from '../domain/measure-id.js';
import { privateKinds } from '../domain/private-text.js';
import {
  asksDefaults,
  type MeasureError,
  type MeasureErrors,
  type MeasureInput,
  type MeasureToSet,
  MOST_MEASURES,
  readMeasure,
  type TypedMeasure,
  typedAs,
  whyNotCounted,
  withMeasure,
  withoutMeasure,
} from '../domain/set-measures.js';
import { saveAgreementOver } from '../store/agreements.js';
import { reportsOf } from '../store/reports.js';
import type { Asker } from './asker.js';
import type { Bot } from './bot.js';
import { measuredActivity, measuresView, type OpenMeasures, openMeasures } from './open-measures.js';
import type { Values } from './values.js';
import { words } from './words.js';

const NOTHING_TYPED: TypedMeasure = { text: '', unit: '', measure: '', per: '', atLeast: '' };

/** The form of a measure: a new one, or one of the secretariat's with what it says. */
export async function showMeasureForm(bot: Bot, asker: Asker, data: Values): Promise<Reply> {
  const opened = await openMeasures(bot, asker, data);
  if ('refused' in opened) return opened.refused;
  const changed = measureOf(opened, data.measure);
  const isFull = changed === null && ownOf(opened).length >= MOST_MEASURES;
  const isGone = changed === null && data.measure !== undefined;
  if (whyNotCounted(opened.activity) !== null || isFull || isGone) return listNow(opened, asker);
  const form = measureForm(formView(opened, changed, changed ? typedAs(changed) : NOTHING_TYPED), asker.language);
  return data.where === 'here' ? { messages: [], update: form } : { messages: [form] };
}

/**
 * Saves a measure, if the agreement is still the one that the form was filled from; otherwise the form is shown anew with what was
 * typed and what has changed. Sent twice, it is saved once.
 */
export async function saveMeasure(bot: Bot, asker: Asker, data: Values, values: Values): Promise<Reply> {
  const opened = await openMeasures(bot, asker, data);
  if ('refused' in opened) return opened.refused;
  const version = versionOf(data, opened);
  if (version === null) return { messages: [notice(words(asker.language).gone, asker.language)] };
  if (whyNotCounted(opened.activity) !== null) return listNow(opened, asker);
  const typed = typedIn(values);
  const changed = measureOf(opened, data.measure);
  const others = [...opened.activity.criteria, ...ownOf(opened)].filter((one) => one.id !== changed?.id);
  const done = ownOf(opened).find((one) => version < opened.inForce.version && says(one, typed));
  if (done !== undefined) return listNow(opened, asker, measureTexts(asker.language).saved(done.text));
  const read = readMeasure(typed, others);
  const errors = { ...(read.ok ? {} : read.errors), ...privateIn(typed) };
  if (!read.ok || Object.keys(errors).length > 0) return formAgain(opened, asker, changed, typed, { errors });
  if (version !== opened.inForce.version) return formAfterChange(opened, asker, data, typed);
  if (changed === null && ownOf(opened).length >= MOST_MEASURES) return listNow(opened, asker);
  return save(bot, asker, opened, { data, typed, measure: read.measure, changed });
}

interface ToSave {
  data: Values;
  typed: TypedMeasure;
  measure: MeasureToSet;
  changed: Measure | null;
}

async function save(
  bot: Bot,
  asker: Asker,
  opened: OpenMeasures,
  { data, typed, measure, changed }: ToSave,
): Promise<Reply> {
  const { inForce, activity, by } = opened;
  const { agreement, version } = inForce;
  const reports = (await reportsOf(bot.client, agreement.id, [activity.id])).get(activity.id) ?? [];
  const set = withId(
    measure,
    changed,
    activity,
    reports.flatMap(({ fields }) => fields),
  );
  const next = withMeasure(agreement, activity.id, set, changed?.id ?? null);
  const saved = await saveAgreementOver(bot.client, next, version, by, bot.now());
  // As it is now, whoever has changed it: a slower form of the same person may just have saved this very measure.
  const after = await openMeasures(bot, asker, data);
  if ('refused' in after) return after.refused;
  if (saved === null && !ownOf(after).some((one) => says(one, typed)))
    return formAfterChange(after, asker, data, typed);
  return listNow(after, asker, measureTexts(asker.language).saved(measure.text));
}

/** Takes a measure out; done twice, it says the same. The months that were asked about keep their questions and numbers. */
export async function removeMeasure(bot: Bot, asker: Asker, data: Values): Promise<Reply> {
  const opened = await openMeasures(bot, asker, data);
  if ('refused' in opened) return opened.refused;
  const t = measureTexts(asker.language);
  const { inForce, activity, by } = opened;
  const measure = measureOf(opened, data.measure);
  if (measure === null) return listNow(opened, asker);
  const isShown = versionOf(data, opened) === inForce.version;
  const next = withoutMeasure(inForce.agreement, activity.id, measure.id);
  const saved = isShown && (await saveAgreementOver(bot.client, next, inForce.version, by, bot.now()));
  const after = await openMeasures(bot, asker, data);
  if ('refused' in after) return after.refused;
  const isGone = measureOf(after, measure.id) === null;
  return listNow(after, asker, saved || isGone ? t.removed(measure.text) : t.notRemoved);
}

function ownOf({ activity }: OpenMeasures): readonly Measure[] {
  return activity.measures ?? [];
}

function measureOf(opened: OpenMeasures, id: string | undefined): Measure | null {
  return ownOf(opened).find((one) => one.id === id) ?? null;
}

/** The version that a card was made from; null for one that the agreement never had. */
function versionOf({ version = '' }: Values, { inForce }: OpenMeasures): number | null {
  return /^[1-9]\d{0,8}$/.test(version) && Number(version) <= inForce.version ? Number(version) : null;
}

function typedIn({ text = '', unit = '', measure = '', per = '', atLeast = '' }: Values): TypedMeasure {
  return { text, unit, measure, per, atLeast };
}

/** Whether a measure is what was typed. */
function says({ id: _, ...measure }: Measure, typed: TypedMeasure): boolean {
  const read = readMeasure(typed, []);
  return read.ok && isDeepStrictEqual(read.measure, measure);
}

/** The one place where the texts are held against what must not be stored about anybody. */
function privateIn({ text, unit }: TypedMeasure): MeasureErrors {
  const holds = (one: string) => privateKinds(one).length > 0;
  return { ...(holds(text) && { text: 'private' }), ...(holds(unit) && { unit: 'private' }) };
}

function listNow(opened: OpenMeasures, { language }: Asker, said = ''): Reply {
  return { messages: [], update: measuresMessage(measuresView(opened), language, said) };
}

/** The form on the agreement as it is now, with what was typed and what has become of the measure. */
function formAfterChange(opened: OpenMeasures, asker: Asker, data: Values, typed: TypedMeasure): Reply {
  const t = measureTexts(asker.language);
  const now = measureOf(opened, data.measure);
  const gone = data.measure === undefined ? t.agreementChanged : t.removedMeanwhile;
  const meanwhile = now === null ? gone : t.changedMeanwhile(now.text, countsText(now, asker.language));
  return formAgain(opened, asker, now, typed, { meanwhile });
}

function formAgain(
  opened: OpenMeasures,
  { language }: Asker,
  changed: Measure | null,
  typed: TypedMeasure,
  why: Pick<MeasureFormView, 'errors' | 'meanwhile'>,
): Reply {
  const wrong = Object.entries(why.errors ?? {}) as [MeasureInput, MeasureError][];
  const errors = Object.fromEntries(
    wrong.map(([input, error]) => [input, measureErrorText(error, typed[input], language)]),
  );
  return { messages: [], update: measureForm({ ...formView(opened, changed, typed), ...why }, language), errors };
}

function formView(opened: OpenMeasures, changed: Measure | null, typed: TypedMeasure): MeasureFormView {
  return {
    ...measuredActivity(opened),
    measure: changed?.id ?? null,
    typed,
    replacesDefaults: asksDefaults(opened.activity),
  };
}
