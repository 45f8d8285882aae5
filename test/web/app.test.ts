import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ChatRefused } from '../../src/chat.js';
import type { Clock, Moved, Person } from '../../src/web/page/wire.js';
import { openStream, post, type Stream, statusWithHost } from './requests.js';
import { type Scripted, said, startScripted } from './scripted.js';

let server: Scripted;
let streams: Stream[];

beforeEach(async () => {
  server = await startScripted();
  streams = [];
});

afterEach(async () => {
  for (const stream of streams) {
    stream.close();
  }
  await server.close();
});

async function look(query: string, lastEventId?: string): Promise<Stream> {
  const stream = await openStream(`${server.url}/api/stream?${query}`, lastEventId);
  streams.push(stream);
  return stream;
}

describe('only this machine, only its own page', () => {
  it('refuses a foreign name in Host, and takes localhost', async () => {
    expect(await statusWithHost(`${server.url}/`, 'tovholder.example')).toBe(403);
    expect(await statusWithHost(`${server.url}/api/people`, 'localhost.evil.example:3978')).toBe(403);
    expect(await statusWithHost(`${server.url}/api/people`, 'localhost:3978')).toBe(200);
    expect(await statusWithHost(`${server.url}/api/people`, '[::1]:3978')).toBe(200);
  });

  it('refuses a foreign Origin, and takes its own', async () => {
    const body = { person: 'leder', text: 'hej' };
    for (const origin of ['https://evil.example', 'null', 'http://localhost:1']) {
      expect((await post(`${server.url}/api/say`, body, { Origin: origin })).status).toBe(403);
    }
    expect(server.events).toEqual([]);
    expect((await post(`${server.url}/api/say`, body, { Origin: server.url })).status).toBe(200);
  });

  it('refuses what a plain form can send, too much, and what is no JSON', async () => {
    const url = `${server.url}/api/say`;
    const plain = await fetch(url, { method: 'POST', body: '{"person":"leder","text":"hej"}' });
    expect(plain.status).toBe(415);
    expect((await post(url, { person: 'leder', text: 'x'.repeat(70_000) })).status).toBe(413);
    const broken = await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{' });
    expect(broken.status).toBe(400);
    expect(server.events).toEqual([]);
  });

  it('sends the page with a policy that lets nothing in from elsewhere', async () => {
    const page = await fetch(server.url);
    expect(await page.text()).toContain('<title>Tovholder</title>');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await fetch(`${server.url}/adaptivecards.js`)).headers.get('content-type')).toMatch(/javascript/);
    expect((await fetch(`${server.url}/tsconfig.json`)).status).toBe(404);
    expect(await (await fetch(`${server.url}/health`)).text()).toBe('ok');
  });
});

describe('saying and pressing', () => {
  it('shows who one can be, without their addresses', async () => {
    const people = (await (await fetch(`${server.url}/api/people`)).json()) as Person[];
    expect(people.map((person) => person.id)).toEqual(['partner', 'leder', 'chef']);
    expect(JSON.stringify(people)).not.toContain('@');
  });

  it('answers a question with the texts and the cards of the reply', async () => {
    const { body } = await post(`${server.url}/api/say`, { person: 'leder', text: ' hvem? ', language: 'en' });
    expect(body.messages).toMatchObject([{ from: null, text: 'Du skrev: hvem?', card: { type: 'AdaptiveCard' } }]);
    expect(server.events).toMatchObject([
      {
        kind: 'message',
        text: 'hvem?',
        account: { chat: 'web', id: 'leder@example.org', email: 'leder@example.org', language: 'en' },
        conversation: { kind: 'personal', address: 'leder@example.org' },
      },
    ]);
  });

  it('replaces the message that was pressed, and tells what is wrong', async () => {
    const asked = await post(`${server.url}/api/say`, { person: 'partner', text: 'skema' });
    const message = asked.body.messages[0]?.id;
    const press = { person: 'partner', message, action: 'saveCheckIn', data: { round: '2025-11' } };
    const wrong = await post(`${server.url}/api/press`, { ...press, values: { held: '120' } });
    expect(wrong.body.errors).toEqual({ held: 'Skriv et helt tal fra 0 til 99.' });
    expect(wrong.body.update).toMatchObject({ id: message, text: 'Barselscafé i november' });
    const right = await post(`${server.url}/api/press`, { ...press, values: { held: '12' } });
    expect(right.body.update).toMatchObject({ id: message, text: 'Gemt: holdt 12 gange.' });
    expect(server.events.at(-1)).toMatchObject({
      action: 'saveCheckIn',
      data: { round: '2025-11' },
      values: { held: '12' },
    });
    const log = await (await look('person=partner')).next('log');
    expect(log.data.map((entry: { text: string }) => entry.text)).toEqual(['skema', 'Gemt: holdt 12 gange.']);
  });

  it('shows the answer to a press on a message that is gone, as a new one', async () => {
    const press = { person: 'partner', message: 'of-an-earlier-run', action: 'saveCheckIn', values: { held: '3' } };
    await post(`${server.url}/api/press`, press);
    const log = await (await look('person=partner')).next('log');
    expect(log.data).toMatchObject([{ text: 'Gemt: holdt 3 gange.' }]);
  });

  it.each([
    ['say', { person: 'nobody', text: 'hej' }, /person/],
    ['say', { person: 'leder', text: '' }, /text/],
    ['say', { person: 'leder', text: 'hej', conversation: 'chefgruppe' }, /conversation/],
    ['press', { person: 'leder', message: '1', action: 'later', values: { held: {} } }, /values/],
  ])('refuses %s of %j with a reason', async (route, body, reason) => {
    const refused = await post<{ error: string }>(`${server.url}/api/${route}`, body);
    expect(refused).toMatchObject({ status: 400, body: { error: expect.stringMatching(reason) } });
    expect(server.events).toEqual([]);
  });

  it('greets an empty conversation alone', async () => {
    const first = await post(`${server.url}/api/open`, { person: 'leder' });
    expect(first.body.messages).toMatchObject([{ text: 'Hej. Skriv, hvad du vil vide.' }]);
    expect((await post(`${server.url}/api/open`, { person: 'leder' })).body.messages).toEqual([]);
  });
});

describe('what the bot starts', () => {
  it('arrives by itself, and after a cut only what was missed', async () => {
    const page = await look('person=leder');
    await page.next('log');
    const posted = await server.chat.post('leder@example.org', said('et'));
    const first = await page.next('entry');
    expect(first.data.text).toBe('et');
    page.close();
    await server.chat.post('leder@example.org', said('to'));
    await server.chat.update(posted, said('et, rettet'));
    const again = await look('person=leder', first.id);
    expect((await again.next('entry')).data.text).toBe('to');
    const update = await again.next('entry');
    expect(update.data).toMatchObject({ id: posted, text: 'et, rettet', order: first.data.order });
  });

  it('gives the whole conversation to a page of an earlier run', async () => {
    await server.chat.post('leder@example.org', said('et'));
    const log = await (await look('person=leder', '0badcafe-1')).next('log');
    expect(log.data).toMatchObject([{ text: 'et' }]);
  });

  it('waits for who has not looked, and tells the others where', async () => {
    const page = await look('person=leder');
    await page.next('waiting');
    await server.chat.post('chef@example.org', said('et'));
    await server.chat.post('chef@example.org', said('to'));
    await page.next('waiting');
    expect((await page.next('waiting')).data).toEqual([
      { channel: null, label: 'Medlem af chefgruppen', people: ['chef'], count: 2 },
    ]);
    await (await look('person=chef')).next('log');
    expect((await page.next('waiting')).data).toEqual([]);
  });

  it('is refused where nobody can see it', async () => {
    await expect(server.chat.post('someone@example.org', said('hej'))).rejects.toThrow(ChatRefused);
    await expect(server.chat.post('channel:other', said('hej'))).rejects.toThrow(ChatRefused);
  });

  it('finds a person by e-mail address', async () => {
    expect(await server.chat.find('Chef@example.org')).toMatchObject({
      id: 'chef@example.org',
      address: 'chef@example.org',
    });
    expect(await server.chat.find('someone@example.org')).toBeNull();
  });
});

describe('a channel', () => {
  it('shows its messages to those who look at it, and writing there says so', async () => {
    const channel = await look('person=chef&conversation=chefgruppe');
    await channel.next('log');
    await server.chat.post('chef@example.org', said('kun til dig'));
    await server.chat.post('channel:chefgruppe', said('til alle'));
    expect((await channel.next('entry')).data.text).toBe('til alle');
    await post(`${server.url}/api/say`, { person: 'chef', text: 'tak', conversation: 'chefgruppe' });
    expect((await channel.next('entry')).data).toMatchObject({ from: 'Medlem af chefgruppen', text: 'tak' });
    expect(server.events.at(-1)?.conversation).toEqual({ kind: 'channel', address: 'channel:chefgruppe' });
  });

  it('is closed to others', async () => {
    expect((await fetch(`${server.url}/api/stream?person=leder&conversation=chefgruppe`)).status).toBe(400);
  });
});

describe('the clock', () => {
  it('moves to a destination, says what was posted, and comes back', async () => {
    const page = await look('person=leder');
    const clock = (await (await fetch(`${server.url}/api/clock`)).json()) as Clock;
    expect(clock).toMatchObject({ moved: false, now: '2025-11-21T08:00:00.000Z', destinations: [{ id: 'round' }] });
    const moved = await post<Moved>(`${server.url}/api/clock`, { to: 'round' });
    expect(moved.body).toMatchObject({
      moved: true,
      now: '2025-12-01T08:00:00.000Z',
      posted: [
        { people: ['partner'], count: 1 },
        { channel: 'chefgruppe', count: 1 },
      ],
    });
    expect((await page.next('clock')).data).toMatchObject({ moved: true });
    const back = await post<Moved>(`${server.url}/api/clock`, { to: 'now' });
    expect(back.body).toMatchObject({ moved: false, posted: [] });
  });

  it('takes an instant, and refuses what is none', async () => {
    const moved = await post<Moved>(`${server.url}/api/clock`, { at: '2026-02-28T10:00:00+01:00' });
    expect(moved.body.now).toBe('2026-02-28T09:00:00.000Z');
    expect((await post(`${server.url}/api/clock`, { to: 'elsewhere' })).status).toBe(400);
  });
});
