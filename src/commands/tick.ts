import { createHandle } from '../bot/handle.js';
import { createTick } from '../bot/tick.js';
import { type Clock, realClock } from '../clock.js';
import { readConfig } from '../config.js';
import { connectChats } from '../connect.js';
import { momentOf } from './moment.js';
import { print, withProgram } from './with-program.js';

/** `tovholder tick --at DATE`: one turn of the clock as of that moment, through the configured chats. */
export async function tickAt({ at }: { at?: string }): Promise<void> {
  const { zone } = readConfig(process.env);
  const moment = at === undefined ? realClock.now() : momentOf(at, zone);
  const clock: Clock = { now: () => moment };
  await withProgram(async ({ bot, chats, config, log }) => {
    for (const { chat } of await connectChats(config, createHandle(bot), log)) chats.set(chat.name, chat);
    const { planned, sent } = await createTick(bot).tick();
    const unsent = chats.size === 0 ? '; no chat is connected, so nothing is sent' : '';
    print(`${planned} planned, ${sent} sent${unsent}`);
  }, clock);
}
