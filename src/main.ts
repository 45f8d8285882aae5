/** The running bot: one process, one Express app, whatever chats are configured; with none, local mode in the browser. */
import type { AddressInfo } from 'node:net';
import express, { type Express } from 'express';
import type { Logger } from 'pino';
import { type Beating, startBeating } from './beat.js';
import type { Bot } from './bot/bot.js';
import type { Tick, Ticking } from './bot/tick.js';
import type { Handle } from './chat.js';
import { createMovableClock, type MovableClock, realClock } from './clock.js';
import { type Config, isLocal } from './config.js';
import { type Connected, connectChats } from './connect.js';
import { reasonOf, StartRefused } from './errors.js';
import { openProgram, type Program } from './program.js';

export interface Running {
  /** Where it listens. */
  url: string;
  /** Takes nothing more, finishes what is under way, closes the database. */
  close(): Promise<void>;
}

/**
 * Starts the bot and returns once it is ready. What can't start leaves nothing running.
 * @throws StartRefused with what to do
 */
export async function start(config: Config, log: Logger): Promise<Running> {
  const clock = isLocal(config) ? createMovableClock() : null;
  const opened: Opened[] = [];
  /** In the order opposite to opening: nothing is closed that something still running needs. */
  async function close(): Promise<void> {
    for (const end of opened.reverse()) await end();
  }
  try {
    const program = await openProgram(config, clock ?? realClock, log);
    opened.push(program.database.close);
    const url = await run(config, program, clock, log, opened);
    return { url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Ends something that was opened. */
type Opened = () => Promise<unknown>;

async function run(
  config: Config,
  program: Program,
  clock: MovableClock | null,
  log: Logger,
  opened: Opened[],
): Promise<string> {
  const { bot, chats } = program;
  const work = createWork(bot);
  const { handle, tick } = work;
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

  let beating: Beating | undefined;
  opened.push(work.idle, async () => beating?.idle());
  const server = await listen(app, config);
  opened.push(() => new Promise((resolve) => server.close(resolve)));
  for (const one of connected) {
    if (one.stop) opened.push(one.stop);
    await startChat(one);
  }
  const { port } = server.address() as AddressInfo;
  const url = `http://${config.host}:${port}`;
  log.info({ url, chats: [...chats.keys()] }, 'ready');
  beating = startBeating(bot, tick, log);
  opened.push(beating.stop);
  return url;
}

interface Work extends Ticking {
  handle: Handle;
}

/**
 * What answers people and what the clock turns. Most of the program's modules serve these two: they are loaded with the first event or
 * turn, and the first turn begins as soon as the server listens.
 */
function createWork(bot: Bot): Work {
  let loading: Promise<Work> | undefined;
  async function load(): Promise<Work> {
    const [{ createHandle }, { createTick }] = await Promise.all([import('./bot/handle.js'), import('./bot/tick.js')]);
    return { handle: createHandle(bot), ...createTick(bot) };
  }
  function loaded(): Promise<Work> {
    loading ??= load();
    return loading;
  }
  return {
    handle: async (event) => (await loaded()).handle(event),
    tick: async () => (await loaded()).tick(),
    idle: async () => (await loading)?.idle(),
  };
}

async function startChat({ chat, start }: Connected): Promise<void> {
  try {
    await start?.();
  } catch (error) {
    throw new StartRefused(
      `${chat.name} does not take the bot: ${reasonOf(error)}. Check the network and its tokens.`,
      {
        cause: error,
      },
    );
  }
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
