/** What is written to the bot, pressed, opened and joined; forms are in modal.ts. */

import { answer, type Context, eventFrom, showHome } from './answer.js';
import type { Incoming, IncomingPress, IncomingText } from './event.js';
import { WORDS } from './words.js';

export async function onText(context: Context, incoming: IncomingText): Promise<void> {
  const from = await eventFrom(context, incoming);
  const text = incoming.text === '' ? WORDS[from.account.language].help : incoming.text;
  await answer(context, incoming, await context.handle({ kind: 'message', ...from, text }));
}

export async function onPress(context: Context, incoming: IncomingPress): Promise<void> {
  const { action, data } = incoming.press;
  const from = await eventFrom(context, incoming);
  await answer(context, incoming, await context.handle({ kind: 'press', ...from, action, data, values: {} }));
}

export async function onHome(context: Context, incoming: Incoming): Promise<void> {
  await showHome(context, incoming, []);
}

/** The bot came: everybody there can now be reached. Somebody joined: only they are new. */
export async function onJoin(context: Context, incoming: Incoming & { invitedBy: string }): Promise<void> {
  const { people, workspace, handle } = context;
  const me = await workspace.me();
  const itself = incoming.user === me.user;
  const from = await eventFrom(context, itself ? { ...incoming, user: incoming.invitedBy } : incoming);
  const members =
    itself && incoming.place.kind === 'message' ? await people.membersOf(incoming.place.channel) : [from.account];
  await answer(context, incoming, await handle({ kind: 'members', ...from, members }));
}
