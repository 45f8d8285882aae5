/** "Something is wrong": which responsibility no longer holds, and why. The secretariat is told. */
import { confirmationCard, denialForm, LONGEST_DENIAL } from '../card/confirmation.js';
import { denialMessage } from '../card/confirmation-said.js';
import { confirmationTexts } from '../card/confirmation-texts.js';
import type { Language, Message, Reply } from '../chat.js';
import type { Placed } from '../domain/confirmation.js';
import { rangesOf } from '../domain/line-range.js';
import { shortTitle } from '../domain/title.js';
import { scrub } from '../questions/scrub.js';
import { confirm } from '../store/confirmations.js';
import type { Asker } from './asker.js';
import type { Bot } from './bot.js';
import { asThingsAre } from './confirm-responsibilities.js';
import { digest, receiptOf, toRow, viewOf } from './confirmation-view.js';
import { type OpenConfirmation, openConfirmation } from './open-confirmation.js';
import { tellSecretariat } from './tell-secretariat.js';
import type { Values } from './values.js';

/** The form; where the card no longer says what is asked, the card as it is now. */
export async function showDenial(bot: Bot, asker: Asker, data: Values): Promise<Reply> {
  const opened = await openConfirmation(bot, asker, data);
  if ('refused' in opened) return opened.refused;
  const { asking, record } = opened;
  const { language } = asker;
  if (asking.open.length === 0) return { messages: [], update: receiptOf(record, asking, language) };
  const view = viewOf(record, asking);
  if (data.shown !== view.data.shown) {
    return { messages: [], update: confirmationCard(view, language, { kind: 'changed' }) };
  }
  const form = denialForm(view, language);
  return data.where === 'here' ? { messages: [], update: form } : { messages: [form] };
}

export async function denyResponsibility(bot: Bot, asker: Asker, data: Values, values: Values): Promise<Reply> {
  const opened = await openConfirmation(bot, asker, data);
  if ('refused' in opened) return opened.refused;
  const { asking } = opened;
  if (data.shown !== digest(asking.page)) return asThingsAre(bot, asker, opened, { kind: 'changed' });
  const { responsibility = '', wrong: written = '' } = values;
  const wrong = written.replace(/\s+/g, ' ').trim();
  const denied = /^\d$/.test(responsibility) ? asking.page[Number(responsibility)] : undefined;
  const isWritten = wrong !== '' && wrong.length <= LONGEST_DENIAL;
  if (denied === undefined || !isWritten) {
    return formAgain(opened, asker, { responsibility, wrong }, denied !== undefined, isWritten);
  }
  const text = scrub(wrong, asker.language);
  const kept = await confirm(bot.client, {
    agreement: opened.current.agreement.id,
    responsibilities: [{ key: denied.key, holds: false, text }],
    by: opened.by.id,
    at: bot.now(),
    askedAt: asking.question.askedAt,
  });
  if (kept.length === 0) return asThingsAre(bot, asker, opened, { kind: 'changed' });
  // Who reports it does not wait for the secretariat: it is kept already, and the command line's status shows it.
  void tellSecretariat(bot, opened.current.agreement.id, async ({ language }) => {
    return denialCard(opened, denied, text, language);
  });
  return asThingsAre(bot, asker, opened, { kind: 'denied' });
}

function formAgain(
  { record, asking }: OpenConfirmation,
  { language }: Asker,
  typed: { responsibility: string; wrong: string },
  isChosen: boolean,
  isWritten: boolean,
): Reply {
  const t = confirmationTexts[language];
  const errors: { [input: string]: string } = {
    ...(!isChosen && { responsibility: t.whichError }),
    ...(!isWritten && { wrong: t.wrongError }),
  };
  const wrong = (['responsibility', 'wrong'] as const).filter((input) => input in errors);
  return { messages: [], update: denialForm(viewOf(record, asking), language, { ...typed, errors: wrong }), errors };
}

function denialCard(
  { current: { agreement }, by }: OpenConfirmation,
  denied: Placed,
  wrong: string,
  language: Language,
): Message {
  const lines = rangesOf(denied.row.source).map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`));
  const view = {
    agreement: { title: shortTitle(agreement) },
    row: toRow(denied),
    by: by.name,
    wrong,
    lines: lines.join(', '),
    document: agreement.document,
  };
  return denialMessage(view, language);
}
