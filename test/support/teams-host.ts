/**
 * A small program around createTeams, for the end-to-end tests: its own process, because Node reads NODE_EXTRA_CA_CERTS at start.
 * The bot in it answers by a script; `/test/…` shows what it was handed and lets the test post.
 */
import type { AddressInfo } from 'node:net';
import express from 'express';
import { pino } from 'pino';
import type { CardElement, ChatEvent, Message, Reply } from '../../src/chat.js';
import { createTeams } from '../../src/teams/app.js';

const events: ChatEvent[] = [];

function message(text: string, ...more: CardElement[]): Message {
  const body = [{ type: 'TextBlock', text, wrap: true }, ...more];
  return { text, card: { type: 'AdaptiveCard', version: '1.5', body } };
}

function form(typed: string, error?: string): Message {
  const input = { type: 'Input.Text', id: 'count', label: 'Deltagere', value: typed };
  const problem = error ? [{ type: 'TextBlock', text: error, color: 'attention' }] : [];
  const send = { type: 'Action.Execute', title: 'Gem', verb: 'save', data: { round: 'r1' } };
  return message('Månedens tal', input, ...problem, { type: 'ActionSet', actions: [send] });
}

function save(values: Record<string, string>): Reply {
  const count = values.count ?? '';
  if (/^\d+$/.test(count)) return { messages: [], update: message(`Gemt: ${count}`) };
  const error = 'Skriv et helt tal.';
  return { messages: [], errors: { count: error }, update: form(count, error) };
}

async function handle(event: ChatEvent): Promise<Reply> {
  events.push(event);
  switch (event.kind) {
    case 'message':
      if (event.text === 'fejl') throw new Error('the script throws');
      return { messages: [event.text === 'skema' ? form('') : message(`Svar: ${event.text}`)] };
    case 'press':
      return event.action === 'save' ? save(event.values) : { messages: [message(`Trykket: ${event.action}`)] };
    case 'open':
      return { messages: [message('Velkommen')] };
    case 'members':
      return { messages: [] };
  }
}

const log = pino({ level: process.env.TEAMS_HOST_LOG ?? 'silent' }, process.stderr);
const teams = createTeams(JSON.parse(process.env.TEAMS_HOST_CONFIG ?? ''), handle, log);
const app = express();
teams.mount(app);
app.get('/test/events', (_request, response) => void response.json(events));
app.post('/test/post', express.json(), async (request, response) => {
  response.json(await outcome(() => teams.chat.post(request.body.to, message(request.body.text))));
});
app.post('/test/update', express.json(), async (request, response) => {
  response.json(await outcome(() => teams.chat.update(request.body.posted, message(request.body.text))));
});

async function outcome(work: () => Promise<unknown>) {
  try {
    return { posted: await work() };
  } catch (error) {
    return { error: { ...(error as Error), name: (error as Error).name, message: (error as Error).message } };
  }
}

const server = app.listen(0, '127.0.0.1', () => {
  process.send?.({ port: (server.address() as AddressInfo).port });
});
process.on('disconnect', () => process.exit());
