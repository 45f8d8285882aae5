import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { pino } from 'pino';
import type { AdaptiveCard, Chat, ChatEvent, Message, Reply } from '../../src/chat.js';
import { createLocalChat, type Local, type LocalPerson } from '../../src/web/app.js';

const MANAGERS = { id: 'chefgruppe', label: 'Chefgruppens kanal' };

export const PEOPLE: LocalPerson[] = [
  {
    id: 'partner',
    name: 'Kulturmedarbejder',
    description: { da: 'Partner, Barselscafé', en: 'Partner, Barselscafé' },
    email: 'partner@example.org',
    language: 'da',
    channels: [],
  },
  {
    id: 'leder',
    name: 'Afdelingsleder',
    description: { da: 'Leder, sundhedsplejen', en: 'Leader, health visitors' },
    email: 'leder@example.org',
    language: 'da',
    channels: [],
  },
  {
    id: 'chef',
    name: 'Medlem af chefgruppen',
    description: { da: 'Chefgruppen', en: 'Managers' },
    email: 'chef@example.org',
    language: 'da',
    channels: [MANAGERS],
  },
];

const NOW = new Date('2025-11-21T08:00:00Z');
const FIRST_WORKDAY = { da: 'Første arbejdsdag i næste måned', en: 'First working day of next month' };
const FIRST = new Date('2025-12-01T08:00:00Z');

export interface Scripted {
  url: string;
  chat: Chat;
  /** What the bot was told, in order. */
  events: ChatEvent[];
  close(): Promise<void>;
}

/** The local chat on a real server, with a bot that follows a script: it knows a form, and answers everything else. */
export async function startScripted(): Promise<Scripted> {
  const events: ChatEvent[] = [];
  let now: Date | null = null;
  const local: Local = {
    people: async () => PEOPLE,
    handle: async (event) => {
      events.push(event);
      return answer(event);
    },
    clock: {
      now: () => now ?? NOW,
      moved: () => now !== null,
      destinations: async () => [{ id: 'round', label: FIRST_WORKDAY, at: FIRST }],
      moveTo: async (at) => {
        now = at;
        await web.chat.post('partner@example.org', form('', null));
        await web.chat.post('channel:chefgruppe', said('Evalueringen nærmer sig.'));
      },
      reset: async () => {
        now = null;
      },
    },
  };
  const web = createLocalChat(local, pino({ level: 'silent' }));
  const app = express();
  web.mount(app);
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    web.close();
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  return { url: `http://127.0.0.1:${port}`, chat: web.chat, events, close };
}

/** A message with one line. */
export function said(text: string): Message {
  return { text, card: card([{ type: 'TextBlock', text, wrap: true }]) };
}

/** The month's form, as the bot sends it: with what was typed, and what is wrong with it. */
export function form(held: string, error: string | null): Message {
  const wrong = error === null ? [] : [{ type: 'TextBlock', text: error, color: 'attention', wrap: true }];
  return {
    text: 'Barselscafé i november',
    card: card(
      [
        { type: 'TextBlock', text: 'Barselscafé i november', style: 'heading', wrap: true },
        { type: 'TextBlock', text: 'Svar med tal, aldrig med navne.', wrap: true },
        {
          type: 'Input.Number',
          id: 'held',
          label: 'Antal gange holdt',
          value: /^\d+$/.test(held) ? Number(held) : undefined,
        },
        ...wrong,
        {
          type: 'Input.ChoiceSet',
          id: 'state',
          label: 'Hvordan gik det?',
          style: 'expanded',
          value: 'held',
          choices: [
            { title: 'Holdt', value: 'held' },
            { title: 'Ikke holdt', value: 'notHeld' },
            { title: 'Ved ikke', value: 'unknown' },
          ],
        },
      ],
      [
        { type: 'Action.Execute', title: 'Send', verb: 'saveCheckIn', style: 'positive', data: { round: '2025-11' } },
        { type: 'Action.Execute', title: 'Senere', verb: 'later', associatedInputs: 'none' },
      ],
    ),
  };
}

function answer(event: ChatEvent): Reply {
  if (event.kind === 'open') {
    return { messages: [said('Hej. Skriv, hvad du vil vide.')] };
  }
  if (event.kind === 'message') {
    return { messages: [event.text === 'skema' ? form('', null) : said(`Du skrev: ${event.text}`)] };
  }
  if (event.kind === 'press' && event.action === 'saveCheckIn') {
    return save(event.values.held ?? '');
  }
  return { messages: [said('Fint, jeg spørger senere.')] };
}

function save(held: string): Reply {
  if (!/^\d{1,2}$/.test(held)) {
    const error = 'Skriv et helt tal fra 0 til 99.';
    return { messages: [], update: form(held, error), errors: { held: error } };
  }
  return { messages: [], update: said(`Gemt: holdt ${held} gange.`) };
}

function card(body: AdaptiveCard['body'], actions: AdaptiveCard['body'] = []): AdaptiveCard {
  return { type: 'AdaptiveCard', version: '1.5', body, actions };
}
