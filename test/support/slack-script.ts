/** A bot's script for Slack's tests, in place of src/bot: it answers one question and asks for one check-in. */

import type { Address, CardElement, ChatEvent, Message, Reply } from '../../src/chat.js';
import type { SlackBot } from './slack-bot.js';
import type { ConversationScript } from './slack-conversation.js';

const FORM = { action: 'show-check-in', data: { activity: 'barselscafe', month: '2026-11' } };

export function notice(text: string, ...more: CardElement[]): Message {
  const body = [{ type: 'TextBlock', text, wrap: true }, ...more];
  return { text, card: { type: 'AdaptiveCard', version: '1.5', lang: 'da', body } };
}

/** The form, with what was typed before and what was wrong with it. */
export function checkIn(typed: Record<string, string> = {}, error?: string): Message {
  const statuses = { held: 'Ja', notHeld: 'Nej', unknown: 'Ved ikke' };
  const choices = Object.entries(statuses).map(([value, title]) => ({ title, value }));
  const required = { isRequired: true, errorMessage: 'Vælg et af svarene.' };
  const status = { type: 'Input.ChoiceSet', id: 'status', label: 'Holdt?', style: 'expanded', choices, value: 'held' };
  const numbers = { 'times-held': 'Gange holdt', attendances: 'Fremmødte' };
  const inputs = Object.entries(numbers).map(([id, label]) => ({
    ...{ type: 'Input.Number', id, label, min: 0, errorMessage: 'Et helt tal' },
    ...(typed[id] && { value: typed[id] }),
  }));
  const problem = error === undefined ? [] : [{ type: 'TextBlock', text: error, wrap: true }];
  const send = { type: 'Action.Execute', title: 'Gem', verb: 'save-check-in', data: FORM.data, style: 'positive' };
  const actions = { type: 'ActionSet', actions: [send] };
  const form = notice('Barselscafé, november 2026', { ...status, ...required }, ...inputs, ...problem, actions);
  return { ...form, open: { label: 'Udfyld', ...FORM } };
}

/** Answers one question, asks for one check-in and shows on the App Home page that it is waiting. */
export async function scripted(event: ChatEvent): Promise<Reply> {
  switch (event.kind) {
    case 'message':
      return { messages: [answerTo(event.text)] };
    case 'open':
      return { messages: [waiting()] };
    case 'members':
      return { messages: [] };
    case 'press':
      return pressed(event.action, event.values);
  }
}

function answerTo(text: string): Message {
  if (text === 'fejl') throw new Error('the script throws');
  if (text === 'hvad mangler jeg') return waiting();
  if (text === 'hjælp' || text === 'help') return notice('Spørg mig om aftalen.');
  if (text.includes('Barselscafé')) return notice('Sundhedsplejersken faciliterer Barselscafé.', buttons('Modtaget'));
  return notice(`Det står ikke i aftalen: ${text}`);
}

/** A list: several forms can be opened from it. */
function waiting(): Message {
  return notice('Det venter på dig', buttons('Barselscafé', 'Mødregrupper'));
}

function buttons(...titles: string[]): CardElement {
  const opens = { ...FORM.data, opens: 'form' };
  const actions = titles.map((title) => ({
    type: 'Action.Execute',
    title,
    ...(title === 'Modtaget' ? { verb: 'received', data: {} } : { verb: FORM.action, data: opens }),
  }));
  return { type: 'ActionSet', actions };
}

function pressed(action: string, values: Record<string, string>): Reply {
  if (action === 'received')
    return { messages: [notice('Chefgruppen har fået det at vide.')], update: notice('Modtaget af dig') };
  if (action !== 'save-check-in') return { messages: [], update: checkIn() };
  const { attendances = '' } = values;
  if (/^\d+$/.test(attendances))
    return { messages: [], update: notice(`Gemt: ${attendances} fremmødte`, buttons('Ret')) };
  const error = `Skriv et helt tal, ikke ${attendances}.`;
  return { messages: [], update: checkIn(values, error), errors: { attendances: error } };
}

/** The conversation with this bot. */
export function scriptFor(bot: SlackBot, to: Address): ConversationScript {
  return {
    question: 'Hvem har ansvaret for Barselscafé?',
    answer: /Sundhedsplejersken faciliterer Barselscafé/,
    help: /Spørg mig om aftalen/,
    askForCheckIn: async () => void (await bot.chat.post(to, checkIn())),
    fillIn: 'Udfyld',
    wrong: { values: { 'times-held': '4', attendances: '1.5' }, field: 'attendances', error: /ikke 1\.5/ },
    right: { values: { 'times-held': '4', attendances: '47' }, receipt: /47/ },
    waiting: /Barselscafé/,
  };
}
