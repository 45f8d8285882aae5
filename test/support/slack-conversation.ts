/**
 * One conversation from beginning to end, as a partner has it in Slack: for any bot (the scripted one, the real one) in any workspace
 * (the stub, local-slack). What the bot says is the script's; what Slack must show is asserted here.
 */

import { expect, it } from '@jest/globals';
import { textsIn } from './slack-limits.js';
import { buttonIn, CHANNEL, LEADER, type Member, PARTNER, type Shown, type SlackWorld, until } from './slack-world.js';

export interface ConversationScript {
  question: string;
  answer: RegExp;
  help: RegExp;
  /** Makes the bot ask the partner for a check-in, in the direct conversation. */
  askForCheckIn(): Promise<void>;
  /** The button under it, in Danish. */
  fillIn: string;
  wrong: { values: Record<string, string>; field: string; error: RegExp };
  right: { values: Record<string, string>; receipt: RegExp };
  /** What waits on the partner's App Home page. */
  waiting: RegExp;
}

export function describeConversation(world: () => SlackWorld, script: () => ConversationScript): void {
  it('a question in a direct message is answered there', async () => {
    const answer = await afterwards(
      () => world().write(PARTNER, script().question),
      () => world().direct(PARTNER),
    );
    expect(read(answer)).toMatch(script().answer);
    expect(answer.text).not.toBe('');
    expect(answer.thread).toBeUndefined();
  });

  it('a mention in a channel is answered in its thread', async () => {
    const answer = await afterwards(
      () => world().mention(LEADER, CHANNEL, script().question),
      () => world().channel(CHANNEL),
    );
    expect(read(answer)).toMatch(script().answer);
    expect(answer.thread).toBeDefined();
  });

  it('/tovholder is answered to the one who wrote it; without text it helps', async () => {
    const command = (text: string) =>
      afterwards(
        () => world().command(PARTNER, CHANNEL, text),
        () => world().channel(CHANNEL),
      );
    const answer = await command(script().question);
    expect(read(answer)).toMatch(script().answer);
    expect(answer.onlyTo).toBe(PARTNER.id);
    expect(read(await command(''))).toMatch(script().help);
  });

  it('a check-in opens as a form, says what is wrong beside the field, and becomes its receipt', async () => {
    const asked = await afterwards(
      () => script().askForCheckIn(),
      () => world().direct(PARTNER),
    );
    await openForm(world(), asked, script().fillIn);

    const { wrong, right } = script();
    const errors = await world().submit(PARTNER, wrong.values);
    expect(errors?.[wrong.field]).toMatch(wrong.error);
    expect((await world().direct(PARTNER)).find(({ ts }) => ts === asked.ts)?.blocks).toEqual(asked.blocks);

    expect(await world().submit(PARTNER, right.values)).toBeNull();
    expect(textsIn((await world().modal()).blocks).join('\n')).toMatch(right.receipt);
    const updated = await until(async () => {
      const message = (await world().direct(PARTNER)).find(({ ts }) => ts === asked.ts);
      return message && right.receipt.test(read(message)) && message;
    }, 'the message became the receipt');
    expect(() => buttonIn(updated.blocks, script().fillIn)).toThrow();
  });

  it('App Home shows what waits for the person', async () => {
    await world().openHome(PARTNER);
    const home = await until(() => world().home(PARTNER), 'the page was shown');
    expect(textsIn(home.blocks).join('\n')).toMatch(script().waiting);
  });
}

/** The bot's next message after something was done. */
export async function afterwards(act: () => Promise<void>, look: () => Promise<Shown[]>): Promise<Shown> {
  const before = (await look()).length;
  await act();
  return until(async () => (await look())[before], 'the bot said something');
}

/** Presses the button and waits until the modal holds the form. */
export async function openForm(
  world: SlackWorld,
  on: Shown | 'home',
  label: string,
  member: Member = PARTNER,
): Promise<void> {
  await world.press(member, on, label);
  await until(async () => (await world.modal())?.submit !== undefined, 'the form was opened');
}

export function read(message: Shown): string {
  return textsIn(message.blocks).join('\n');
}
