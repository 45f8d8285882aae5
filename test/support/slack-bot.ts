/** A bot in Slack that answers by a script, in place of src/bot. */

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { pino } from 'pino';
import { type CheckInView, checkInForm, checkInReceipt } from '../../src/card/check-in.js';
import { helpMessage, notice } from '../../src/card/notice.js';
import { waitingMessage } from '../../src/card/people.js';
import { texts } from '../../src/card/text.js';
import type { Address, Chat, ChatEvent, Handle, Language, Message, Reply } from '../../src/chat.js';
import { createSlack } from '../../src/slack/app.js';
import type { ConversationScript } from './slack-conversation.js';
import type { SlackWorld } from './slack-world.js';

export interface SlackBot {
  chat: Chat;
  /** What the bot was handed, in order. */
  events: ChatEvent[];
  /** Lines of the log at warn and above. */
  log: string[];
  stop(): Promise<void>;
}

/** Slack's end of the program on an Express app of its own, as main has it. */
export async function startSlackBot(world: SlackWorld, handle: Handle): Promise<SlackBot> {
  const events: ChatEvent[] = [];
  const log: string[] = [];
  const logger = pino({ level: 'warn' }, { write: (line: string) => void log.push(line) });
  const slack = createSlack(
    world.config,
    async (event) => {
      events.push(event);
      return handle(event);
    },
    logger,
  );
  const app = express();
  slack.mount(app);
  app.use(express.json());
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  world.deliverTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  await slack.start();

  async function stop(): Promise<void> {
    await slack.stop();
    server.closeAllConnections();
    server.close();
  }

  return { chat: slack.chat, events, log, stop };
}

const CHECK_IN: CheckInView = {
  agreement: { id: 'viborg-uddannelse-2025', title: 'Delaftale for indsatsområdet Uddannelse og livschancer' },
  activity: { id: 'barselscafe', name: 'Barselscafé' },
  month: '2026-11',
  fields: (['times-held', 'attendances'] as const).map((id) => ({
    id,
    kind: 'sum',
    measure: id,
    unit: null,
    text: null,
    required: true,
  })),
  saved: null,
  countsAllowed: true,
};

export const ANSWER = 'Sundhedsplejersken faciliterer Barselscafé.';

/** Answers one question, asks for one check-in and shows on the App Home page that it is waiting. */
export async function scripted(event: ChatEvent): Promise<Reply> {
  const { language } = event.account;
  switch (event.kind) {
    case 'message':
      return { messages: [answerTo(event.text, language)] };
    case 'open':
      return { messages: [waiting(language)] };
    case 'members':
      return { messages: [] };
    case 'press':
      return event.action === 'save-check-in'
        ? save(event.values, language)
        : { messages: [], update: checkIn(language) };
  }
}

export function checkIn(language: Language): Message {
  return checkInForm(CHECK_IN, language);
}

function answerTo(text: string, language: Language): Message {
  if (text === 'fejl') throw new Error('the script throws');
  if (text === 'hvad mangler jeg') return waiting(language);
  if (text === 'hjælp' || text === 'help') {
    return helpMessage({ commands: [{ say: 'Hvem har ansvaret?', does: 'Svar fra aftalen' }] }, language);
  }
  return notice(text.includes('Barselscafé') ? ANSWER : `Det står ikke i aftalen: ${text}`, language);
}

function waiting(language: Language): Message {
  const data = { agreement: CHECK_IN.agreement.id, activity: CHECK_IN.activity.id, month: CHECK_IN.month };
  const agreement = CHECK_IN.agreement.title;
  const items = ['Barselscafé', 'Mødregrupper'].map((activityName) => ({
    agreement,
    activityName,
    month: '2026-11',
    data,
  }));
  return waitingMessage({ items, evaluations: [] }, language);
}

function save(values: Record<string, string>, language: Language): Reply {
  const { attendances = '' } = values;
  if (!/^\d+$/.test(attendances)) {
    const errors = { attendances: 'notANumber' } as const;
    const update = checkInForm(CHECK_IN, language, { typed: values, errors });
    return { messages: [], update, errors: { attendances: `Skriv et helt tal, ikke ${attendances}.` } };
  }
  const counts = {
    'times-held': Number(values['times-held']),
    attendances: Number(attendances),
    'new-participants': 0,
  };
  const saved = {
    status: 'held',
    counts,
    by: 'Sundhedsplejerske',
    at: new Date('2026-12-01T08:14:00Z'),
    revision: 1,
  } as const;
  return { messages: [], update: checkInReceipt({ ...CHECK_IN, saved }, language) };
}

/** The conversation with the scripted bot. */
export function scriptFor(bot: SlackBot, to: Address): ConversationScript {
  const { fillIn } = texts('da');
  return {
    question: 'Hvem har ansvaret for Barselscafé?',
    answer: /Sundhedsplejersken faciliterer Barselscafé/,
    help: /Svar fra aftalen/,
    askForCheckIn: async () => void (await bot.chat.post(to, checkIn('da'))),
    fillIn,
    wrong: { values: { 'times-held': '4', attendances: '1.5' }, field: 'attendances', error: /ikke 1\.5/ },
    right: { values: { 'times-held': '4', attendances: '47' }, receipt: /47/ },
    waiting: /Barselscafé/,
  };
}
