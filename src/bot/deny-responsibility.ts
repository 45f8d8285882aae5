/** "Something is wrong": which responsibility no longer holds, and why. The secretariat is told. */
import { confirmationCard, type DenialAttempt, denialForm, LONGEST_DENIAL } from '../card/confirmation.js';
import { denialMessage } from '../card/confirmation-said.js';
import { confirmationTexts } from '../card/confirmation-texts.js';
import { privateText } from '../card/private-texts.js';
import type { Language, Message, Reply } from '../chat.js';
import type { Placed } from '../domain/confirmation.js';
import { rangesOf } from '../domain/line-range.js';
import { privateKinds } from '../domain/private-text.js';
import { shortTitle } from '../domain/title.js';
import { tidy } from '../questions/scrub.js';
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
  const text = tidy(written);
  const denied = /^\d$/.test(responsibility) ? asking.page[Number(responsibility)] : undefined;
  const error = wrongIn(written, asker.language);
  if (denied === undefined || error !== null) {
    const errors = {
      ...(denied === undefined && { responsibility: confirmationTexts[asker.language].whichError }),
      ...(error !== null && { wrong: error }),
    };
    return formAgain(opened, asker, { responsibility, wrong: written, errors });
  }
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

/** What is the matter with what was written; null when it can be kept. */
function wrongIn(written: string, language: Language): string | null {
  const text = tidy(written);
  const kinds = privateKinds(written);
  if (kinds.length > 0) return privateText(kinds, language);
  return text === '' || text.length > LONGEST_DENIAL ? confirmationTexts[language].wrongError : null;
}

function formAgain({ record, asking }: OpenConfirmation, { language }: Asker, attempt: DenialAttempt): Reply {
  return {
    messages: [],
    update: denialForm(viewOf(record, asking), language, attempt),
    errors: { ...attempt.errors },
  };
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
