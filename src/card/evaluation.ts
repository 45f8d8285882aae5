/** The yearly evaluation: the reminder with its three buttons, and the form for a planned date. */
import type { Language, Message } from '../chat.js';
import { daysBetween, monthOf } from '../domain/period.js';
import { formatDate, formatList, formatMoment, formatMonth } from './format.js';
import { type Button, form, inPlace, message, opensForm } from './message.js';
import { roundTexts } from './round-texts.js';
import { texts } from './text.js';

export interface EvaluationView {
  agreement: { id: string; title: string };
  /** Unique in the agreement: the date that the rule gave. */
  occasion: string;
  /** As the agreement calls it; null for the plain yearly one. */
  label: string | null;
  /** `YYYY-MM-DD` */
  due: string;
  /** `YYYY-MM-DD` */
  today: string;
  /** The rule in the agreement's own words. */
  ruleText: string | null;
  presentedTo: string | null;
  receivedBy: string[];
  /** True when somebody has set the date. */
  planned: boolean;
  done: { by: string; at: Date } | null;
}

export function evaluationReminder(view: EvaluationView, language: Language): Message {
  const t = texts(language);
  const lines: string[] = [];
  if (view.ruleText !== null) lines.push(t.agreementSays(view.ruleText));
  if (view.presentedTo !== null) lines.push(t.presentedTo(view.presentedTo));
  if (view.receivedBy.length > 0) lines.push(t.receivedBy(formatList(view.receivedBy, language)));
  if (view.done === null) lines.push(roundTexts(language).willLock(formatMonth(monthOf(view.due), language)));
  return message('evaluation-reminder', language, {
    title: t.evaluationTitle(view.label ?? ''),
    subtitle: view.agreement.title,
    due:
      view.done === null
        ? dueText(view, language)
        : t.evaluationDone(view.done.by, formatMoment(view.done.at, language)),
    lines,
    buttons: view.done === null ? buttons(view, language) : [],
  });
}

/** The form for "Planned for …". `attempt` is what was sent and not saved, and why in one sentence. */
export function evaluationPlanForm(
  view: EvaluationView,
  language: Language,
  attempt?: { typed: string; error: string },
): Message {
  const t = texts(language);
  const data = {
    title: t.planTitle,
    subtitle: view.agreement.title,
    due: dueText(view, language),
    label: t.planLabel,
    value: /^\d{4}-\d{2}-\d{2}$/.test(attempt?.typed ?? '') ? attempt?.typed : view.planned ? view.due : '',
    min: view.today,
    help: t.planError,
    error: attempt?.error ?? '',
    send: t.planSend,
    action: 'plan-evaluation',
    data: place(view),
  };
  return form('evaluation-plan-form', language, data, showPlan(view, language));
}

function dueText(view: EvaluationView, language: Language): string {
  const t = texts(language);
  const says = view.planned ? t.evaluationPlanned : t.evaluationDue;
  return says(formatDate(view.due, language), daysBetween(view.today, view.due));
}

function buttons(view: EvaluationView, language: Language): Button[] {
  const t = texts(language);
  return [
    { label: t.received, action: 'receive-evaluation', data: place(view) },
    inPlace(opensForm(showPlan(view, language))),
    { label: t.done, action: 'finish-evaluation', data: place(view) },
  ];
}

function showPlan(view: EvaluationView, language: Language): Button {
  return { label: texts(language).planFor, action: 'show-evaluation-plan', data: place(view) };
}

function place(view: EvaluationView): Record<string, string> {
  return { agreement: view.agreement.id, occasion: view.occasion };
}
