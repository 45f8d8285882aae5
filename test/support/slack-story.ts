/** What partners, the chefgruppe and the secretariat do with the real program in Slack, from a first question to a done evaluation. */

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { daysAhead } from './command-line.js';
import type { TestProvider } from './databases.js';
import { afterwards, describeConversation, openForm, read } from './slack-conversation.js';
import { type Json, textsIn } from './slack-limits.js';
import { type SlackProgram, startSlackProgram } from './slack-program.js';
import {
  buttonIn,
  CHANNEL,
  MANAGER,
  type Member,
  NEWCOMER,
  PARTNER,
  SECRETARIAT,
  type Shown,
  type SlackWorld,
  until,
} from './slack-world.js';

export const QUESTION = 'Hvem har ansvaret for Barselscafé?';

/** @param more what only this workspace can do, after the rest */
export function describeProgram<World extends SlackWorld = SlackWorld>(
  startWorld: () => Promise<World>,
  provider: TestProvider,
  more?: (world: () => World) => void,
): void {
  let world: World;
  let program: SlackProgram;

  beforeAll(async () => {
    world = await startWorld();
    program = await startSlackProgram(world, provider);
  });

  afterAll(async () => {
    await program?.close();
    await world?.stop();
  });

  it('somebody whom it does not know is told whom to ask, and linked by the secretariat', async () => {
    const asked = await said(world, SECRETARIAT, () => world.write(NEWCOMER, 'Hvad venter på mig?'));
    await until(async () => textOf(await world.direct(NEWCOMER)).includes('Sekretariatsleder kan'), 'an answer');
    expect(read(asked)).toContain('»Ny« har skrevet fra Slack');

    await openForm(world, asked, 'Vælg person', SECRETARIAT);
    const person = optionIn(await world.modal(), 'Medarbejder, den boligsociale helhedsplan');
    const told = await said(world, NEWCOMER, async () => {
      expect(await world.submit(SECRETARIAT, { person })).toBeNull();
    });
    expect(read(told)).toContain('Du er nu knyttet til: Medarbejder');
    await until(async () => textOf(await world.direct(SECRETARIAT)).includes('er nu knyttet til'), 'the form was done');
  });

  describeConversation(
    () => world,
    () => ({
      question: QUESTION,
      answer: /Boligselskabernes Fællessekretariat[\s\S]*(Kilde|Source): .*Barselscafé.*77\d/,
      help: /Det kan du spørge om/,
      askForCheckIn: () => tickAt(program, 'check-in', 'Barselscafé'),
      fillIn: 'Udfyld',
      wrong: { values: { ...NUMBERS, attendances: '1.5' }, field: 'attendances', error: /^Skriv et helt tal/ },
      right: { values: NUMBERS, receipt: /: 47\b/ },
      waiting: /Ret: Barselscafé/,
    }),
  );

  it('a correction shows the old value beside the new', async () => {
    const receipt = await only(world, PARTNER, 'Gemt: Barselscafé');
    await openForm(world, receipt, 'Ret');
    expect(JSON.stringify(await world.modal())).toContain('"initial_value":"47"');
    expect(await world.submit(PARTNER, { attendances: '48' })).toBeNull();
    await until(async () => textOf(await world.direct(PARTNER)).includes('48 (før: 47)'), 'the corrected receipt');
    expect((await only(world, PARTNER, 'Rettet: Barselscafé')).ts).toBe(receipt.ts);
  });

  it('App Home shows what waits, and one reminder comes for what nobody has answered', async () => {
    await world.openHome(NEWCOMER);
    const home = await until(() => world.home(NEWCOMER), 'the page was shown');
    expect(textsIn(home.blocks)).toEqual(
      expect.arrayContaining(['Det venter på dig', 'Læringsmiljø for børn og voksne']),
    );

    await openForm(world, await only(world, NEWCOMER, 'Læringsmiljø'), 'Udfyld', NEWCOMER);
    expect(await world.submit(NEWCOMER, { status: 'notHeld' })).toBeNull();
    await until(async () => textOf(await world.direct(NEWCOMER)).includes('Gemt: Læringsmiljø'), 'the receipt');

    const before = { partner: await world.direct(PARTNER), newcomer: await world.direct(NEWCOMER) };
    await tickAt(program, 'check-in-reminder', 'Barselscafé');
    expect(await world.direct(PARTNER)).toEqual(before.partner);
    const [reminder, ...more] = (await world.direct(NEWCOMER)).slice(before.newcomer.length);
    expect(more).toEqual([]);
    expect(read(reminder as Shown)).toMatch(/^Skole\/familie samarbejde[\s\S]*Påmindelse/);

    await openForm(world, reminder as Shown, 'Udfyld', NEWCOMER);
    expect(await world.submit(NEWCOMER, { status: 'unknown' })).toBeNull();
    await until(async () => {
      const texts = (await world.direct(NEWCOMER)).map(read);
      return texts.filter((text) => text.startsWith('Gemt: Skole/familie samarbejde')).length === 2;
    }, 'the reminder and the first message became the receipt');
  });

  it('the evaluation reminds the chefgruppe, in the channel that the secretariat chose, and takes their decisions', async () => {
    const chosen = await afterwards(
      () => world.mention(SECRETARIAT, CHANNEL, 'kanal'),
      () => world.channel(CHANNEL),
    );
    expect(read(chosen)).toContain('Beskeder til Chefgruppen');

    await tickAt(program, 'evaluation', '60 days before');
    const places = () => Promise.all([only(world, MANAGER, 'Årlig evaluering'), inChannel(world, 'Årlig evaluering')]);
    const [direct, posted] = await places();
    expect(posted.thread).toBeUndefined();

    const refused = await afterwards(
      () => world.press(PARTNER, posted, 'Modtaget'),
      () => world.channel(CHANNEL),
    );
    expect(read(refused)).toContain('Sekretariatsleder kan');
    expect(refused.thread).toBe(posted.ts);

    await world.press(MANAGER, direct, 'Modtaget');
    await both(places, 'Modtaget af Medlem af chefgruppen');

    await openForm(world, posted, 'Planlagt til …', MANAGER);
    expect(await world.submit(MANAGER, { date: '2020-01-02' })).toEqual({
      date: expect.stringMatching(/^Vælg en dato/),
    });
    expect(await world.submit(MANAGER, { date: daysAhead(100) })).toBeNull();
    await both(places, 'Evalueringen er planlagt til');

    await world.press(MANAGER, posted, 'Gennemført');
    const done = await both(places, 'Gennemført. Meldt');
    for (const { blocks } of done) expect(() => buttonIn(blocks, 'Gennemført')).toThrow();
  });

  it('has nothing to complain of', () => {
    expect(program.complaints()).toEqual([]);
  });

  more?.(() => world);
}

const NUMBERS = { status: 'held', 'times-held': '4', attendances: '47', 'new-participants': '0' };

/** The clock's work as of the first moment at which something of this kind is due. */
async function tickAt({ run, dues }: SlackProgram, kind: string, about: string): Promise<void> {
  const due = dues.find((one) => one.kind === kind && one.why.includes(about));
  await run('tick', '--at', due.at);
}

/** The bot's next message to somebody, after something was done. */
function said(world: SlackWorld, member: Member, act: () => Promise<void>): Promise<Shown> {
  return afterwards(act, () => world.direct(member));
}

export function textOf(messages: Shown[]): string {
  return messages.map(read).join('\n');
}

/** The one message to somebody that begins so. */
export async function only(world: SlackWorld, member: Member, begins: string): Promise<Shown> {
  return one(await world.direct(member), begins);
}

async function inChannel(world: SlackWorld, begins: string): Promise<Shown> {
  return one(await world.channel(CHANNEL), begins);
}

function one(messages: Shown[], begins: string): Shown {
  const found = messages.filter((message) => read(message).startsWith(begins));
  expect(found).toHaveLength(1);
  return found[0] as Shown;
}

/** Every posted message says it. */
async function both(places: () => Promise<Shown[]>, text: string): Promise<Shown[]> {
  return until(async () => {
    const shown = await places();
    return shown.every((message) => read(message).includes(text)) && shown;
  }, `both messages say: ${text}`);
}

function optionIn(modal: Json, title: string): string {
  const options = modal.blocks.flatMap((block: Json) => block.element?.options ?? []);
  return options.find((option: Json) => option.text.text === title).value;
}
