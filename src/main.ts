/** The running bot: one process, one Express app, whatever chats are configured; with none, local mode in the browser. */
import type { AddressInfo } from 'node:net';
import express, { type Express } from 'express';
import type { Logger } from 'pino';
import { createHandle } from './bot/handle.js';
import { createTick, type Tick } from './bot/tick.js';
import type { Handle } from './chat.js';
import { createMovableClock, everyMinute, type MovableClock, realClock } from './clock.js';
import { type Config, isLocal } from './config.js';
import { type Connected, connectChats } from './connect.js';
import { StartRefused } from './errors.js';
import { openProgram, type Program } from './program.js';

export interface Running {
  /** Where it listens. */
  url: string;
  /** Takes nothing more, finishes what is under way, closes the database. */
  close(): Promise<void>;
}

/**
 * Starts the bot and returns once it is ready.
 * @throws StartRefused with what to do
 */
export async function start(config: Config, log: Logger): Promise<Running> {
  const clock = isLocal(config) ? createMovableClock() : null;
  const program = await openProgram(config, clock ?? realClock, log);
  try {
    return await run(config, program, clock, log);
  } catch (error) {
    await program.database.close();
    throw error;
  }
}

async function run(config: Config, program: Program, clock: MovableClock | null, log: Logger): Promise<Running> {
  const { bot, chats, database } = program;
  const handle = createHandle(bot);
  const tick = createTick(bot);
  const app = express().disable('x-powered-by');
  const connected = clock
    ? [await connectBrowser(program, handle, clock, tick, log)]
    : await connectChats(config, handle, log);
  for (const { chat, mount } of connected) {
    chats.set(chat.name, chat);
    mount(app);
  }
  app.get('/health', (_request, response) => {
    response.type('text/plain').send('ok');
  });

  const server = await listen(app, config);
  for (const one of connected) await one.start?.();
  const beat = async (): Promise<void> => {
    await tick().catch((error: unknown) => log.error({ err: error }, 'a tick failed; the next one tries again'));
  };
  const stopBeat = everyMinute(beat);
  const { port } = server.address() as AddressInfo;
  const url = `http://${config.host}:${port}`;
  log.info({ url, chats: [...chats.keys()] }, 'ready');
  void beat();

  return {
    url,
    async close() {
      await stopBeat();
      for (const one of connected) await one.stop?.();
      await new Promise((resolve) => server.close(resolve));
      await tick().catch(() => {});
      await database.close();
    },
  };
}

/** Local mode. Its modules are loaded only here, as those of the other chats are only where they are configured. */
async function connectBrowser(
  program: Program,
  handle: Handle,
  clock: MovableClock,
  tick: Tick,
  log: Logger,
): Promise<Connected> {
  const [{ createLocalChat }, { createLocal, loadSample }] = await Promise.all([
    import('./web/app.js'),
    import('./local.js'),
  ]);
  await loadSample(program.bot);
  const local = createLocalChat(createLocal(program.bot, handle, clock, tick), log);
  return { chat: local.chat, mount: local.mount, stop: async () => local.close() };
}

function listen(app: Express, { host, port }: Config): Promise<ReturnType<Express['listen']>> {
  return new Promise((resolve, reject) => {
    const server = app.listen(port, host);
    server.once('listening', () => resolve(server));
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = error.code === 'EADDRINUSE' ? 'another program uses it. Stop that, or set PORT.' : error.message;
      reject(new StartRefused(`Can't listen on ${host}:${port}: ${reason}`, { cause: error }));
    });
  });
}
