/** A workspace around the stub Web API: what its people do reaches the bot as signed HTTP requests, as from Slack. */

import { createHmac } from 'node:crypto';
import { BOT_TOKEN, type SlackApi, startSlackApi } from './slack-api.js';
import type { Json } from './slack-limits.js';
import { BOT, buttonIn, type Member, type SlackWorld, stateOf, TEAM } from './slack-world.js';

export const SIGNING_SECRET = 'the signing secret';

export interface Delivery {
  status: number;
  body: Json;
}

export interface SlackStub extends SlackWorld {
  api: SlackApi;
  /** Any event, under an id of its own choice. */
  sendEvent(event: Json, id?: string): Promise<Delivery>;
  /** Any body, with headers that replace the right ones. */
  send(body: string, contentType: string, headers?: Record<string, string>): Promise<Delivery>;
  /** Signed as Slack would have, `age` seconds ago. */
  signed(body: string, age?: number, secret?: string): Record<string, string>;
}

export async function startSlackStub(): Promise<SlackStub> {
  const api = await startSlackApi();
  let url = '';
  let counter = 0;

  function unique(): string {
    counter += 1;
    return String(counter);
  }

  async function send(body: string, contentType: string, headers = signed(body)): Promise<Delivery> {
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': contentType, ...headers }, body });
    const text = await response.text();
    return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : text };
  }

  function sendEvent(event: Json, id = `Ev${unique()}`): Promise<Delivery> {
    const authorizations = [{ team_id: TEAM, user_id: BOT, is_bot: true, enterprise_id: null }];
    const body = { type: 'event_callback', team_id: TEAM, api_app_id: 'A1', event, event_id: id, authorizations };
    return send(JSON.stringify(body), 'application/json');
  }

  function interact(payload: Json): Promise<Delivery> {
    const form = new URLSearchParams({ payload: JSON.stringify({ team: { id: TEAM, domain: 'w' }, ...payload }) });
    return send(form.toString(), 'application/x-www-form-urlencoded');
  }

  function messageEvent(member: Member, channel: string, text: string): Json {
    return { user: member.id, channel, text, ts: `1600000000.${unique()}`, event_ts: '1600000000.1' };
  }

  async function write(member: Member, text: string): Promise<void> {
    await sendEvent({ type: 'message', channel_type: 'im', ...messageEvent(member, `D-${member.id}`, text) });
  }

  async function mention(member: Member, channel: string, text: string): Promise<void> {
    await sendEvent({ type: 'app_mention', ...messageEvent(member, channel, `<@${BOT}> ${text}`) });
  }

  async function command(member: Member, channel: string, text: string): Promise<void> {
    const fields = {
      command: '/tovholder',
      text,
      user_id: member.id,
      user_name: member.name,
      team_id: TEAM,
      channel_id: channel,
      channel_name: 'chefgruppe',
      trigger_id: api.newTrigger(),
      response_url: api.newResponseUrl(member.id, channel),
    };
    await send(new URLSearchParams(fields).toString(), 'application/x-www-form-urlencoded');
  }

  const press: SlackWorld['press'] = async (member, on, label) => {
    const blocks = on === 'home' ? api.homes.get(member.id).blocks : on.blocks;
    const base = { type: 'block_actions', user: { id: member.id }, trigger_id: api.newTrigger() };
    const actions = [buttonIn(blocks, label)];
    if (on === 'home')
      return void (await interact({ ...base, actions, container: { type: 'view' }, view: { type: 'home' } }));
    const { channel, ts, thread, onlyTo } = on;
    const container = { type: 'message', channel_id: channel, message_ts: ts, is_ephemeral: onlyTo !== undefined };
    const message = onlyTo === undefined ? { message: { ts, blocks, ...(thread && { thread_ts: thread }) } } : {};
    const response_url = api.newResponseUrl(member.id, channel, ts);
    await interact({
      ...base,
      actions,
      container,
      response_url,
      channel: { id: channel, name: 'chefgruppe' },
      ...message,
    });
  };

  const submit: SlackWorld['submit'] = async (member, values) => {
    const view = { ...api.modal, state: { values: stateOf(api.modal, values) } };
    const submission = { type: 'view_submission', user: { id: member.id }, trigger_id: api.newTrigger(), view };
    const { status, body } = await interact(submission);
    if (status !== 200) throw new Error(`The form was answered with ${status}`);
    if (body.response_action === 'errors') return body.errors;
    api.modal = body.response_action === 'update' ? api.shownView(body.view, view.id) : null;
    return null;
  };

  return {
    api,
    config: { botToken: BOT_TOKEN, signingSecret: SIGNING_SECRET, appToken: null, apiUrl: api.url },
    deliverTo: (botUrl) => {
      url = `${botUrl}/slack/events`;
    },
    send,
    sendEvent,
    signed,
    write,
    mention,
    command,
    openHome: async (member) => {
      await sendEvent({ type: 'app_home_opened', tab: 'home', user: member.id, channel: `D-${member.id}` });
    },
    press,
    submit,
    direct: async (member) => api.messages.filter(({ channel }) => channel === `D-${member.id}`),
    channel: async (id) => api.messages.filter(({ channel }) => channel === id),
    modal: async () => api.modal,
    home: async (member) => api.homes.get(member.id) ?? null,
    stop: () => api.close(),
  };
}

function signed(body: string, age = 0, secret = SIGNING_SECRET): Record<string, string> {
  const time = Math.floor(Date.now() / 1000) - age;
  const signature = createHmac('sha256', secret).update(`v0:${time}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(time), 'x-slack-signature': `v0=${signature}` };
}
