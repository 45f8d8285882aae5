/** Cards about who somebody is, and how far a month has come. */
import type { ChatName, Language, Message } from '../chat.js';
import type { Rate } from '../domain/rates.js';
import type { RoundState } from '../domain/round.js';
import { formatDate, formatMonth } from './format.js';
import { form, message } from './message.js';
import { roundTexts } from './round-texts.js';
import { type RowState, texts } from './text.js';

/** The value of "none of them" in the input `person`. */
export const NO_PERSON = 'none';

export interface LinkView {
  account: { chat: ChatName; id: string; name: string };
  people: { id: string; name: string }[];
}

/** Asks the secretariat whose an unknown account is. */
export function linkForm(view: LinkView, language: Language): Message {
  const t = texts(language);
  const { chat, id, name } = view.account;
  const data = { chat, account: id };
  const filled = {
    title: t.linkTitle,
    lines: [t.linkText(name, t.chatNames[chat]), t.linkWarning],
    label: t.linkLabel,
    help: t.linkError,
    people: [
      ...view.people.map((person) => ({ title: person.name, value: person.id })),
      { title: t.linkNone, value: NO_PERSON },
    ],
    send: t.linkSend,
    action: 'link-account',
    data,
  };
  return form('link-form', language, filled, { label: t.linkOpen, action: 'show-link-account', data });
}

export interface StatusView {
  agreement: { title: string };
  /** `YYYY-MM` */
  month: string;
  /** `who` has answered, or is waited for; '' where nobody is assigned. */
  rows: { activity: string; state: RowState; who: string }[];
  /** How the evaluation stands, in one sentence; '' for none. */
  evaluation: string;
  /** How the round stands; `deadline` as `YYYY-MM-DD`. */
  round: { state: RoundState; deadline: string };
  /** Over all months, and of each party; `name` is '' for what is the secretariat's. */
  rates: Rate & { parties: readonly (Rate & { name: string })[] };
}

/** How far a month has come, for leaders: in words, never in colours alone. */
export function statusMessage(view: StatusView, language: Language): Message {
  const t = texts(language);
  const asked = view.rows.filter((row) => row.state !== 'paused');
  const answered = asked.filter((row) => row.state !== 'missing').length;
  return message('status', language, {
    title: t.statusTitle(formatMonth(view.month, language)),
    subtitle: view.agreement.title,
    summary: t.statusCount(answered, asked.length),
    state: roundTexts(language).state[view.round.state](formatDate(view.round.deadline, language)),
    facts: [
      ...missingFirst(view.rows).map((row) => ({ title: row.activity, value: t.rowState[row.state](row.who) })),
      ...(view.evaluation === '' ? [] : [{ title: t.evaluationFact, value: view.evaluation }]),
      ...rateFacts(view, language),
    ],
  });
}

function rateFacts({ rates }: StatusView, language: Language): { title: string; value: string }[] {
  const t = roundTexts(language);
  const said = ({ answered, expected, onTime }: Rate) => t.rate(answered, expected, onTime);
  const all = { title: t.rateFact, value: said(rates) };
  // One party alone has all of it.
  const parties = rates.parties.length < 2 ? [] : rates.parties;
  return [
    all,
    ...parties.map((party) => ({ title: party.name === '' ? t.secretariats : party.name, value: said(party) })),
  ];
}

function missingFirst(rows: StatusView['rows']): StatusView['rows'] {
  return [...rows.filter((row) => row.state === 'missing'), ...rows.filter((row) => row.state !== 'missing')];
}
