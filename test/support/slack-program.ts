/** The whole program on a database of its own, configured for Slack as an administrator would: by the environment alone. */

import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { daysAhead, ended, jsonLines, openOffice, sample, samplePeople } from './command-line.js';
import type { TestProvider } from './databases.js';
import type { Json } from './slack-limits.js';
import type { SlackWorld } from './slack-world.js';

export interface SlackProgram {
  /**
   * Runs a command to its end and returns what it printed; fails where the command does. It runs beside the bot where the database
   * can be shared, and otherwise while the bot is stopped: as in production.
   */
  run(...args: string[]): Promise<string>;
  /** What `tovholder due` expected before anything had happened, from today on and over a year, in order of time. */
  dues: Json[];
  /** Lines of the bot's log above info: a conversation that goes well leaves none. */
  complaints(): string[];
  /** Stops the bot and removes what it left. */
  close(): Promise<void>;
}

/** Starts the bot with the sample agreement and its people, and shows the workspace where it listens. */
export async function startSlackProgram(world: SlackWorld, provider: TestProvider): Promise<SlackProgram> {
  const database = await provider.fresh();
  const { botToken, signingSecret, appToken, apiUrl } = world.config;
  const office = await openOffice({
    ...{ DATABASE_URL: database.url, HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'info' },
    ...{ SLACK_BOT_TOKEN: botToken, SLACK_API_URL: apiUrl ?? '' },
    ...(signingSecret && { SLACK_SIGNING_SECRET: signingSecret }),
    ...(appToken && { SLACK_APP_TOKEN: appToken }),
  });
  const shared = provider.name === 'postgresql';
  const complaints: string[] = [];
  let bot: ReturnType<typeof office.start> | null = null;

  async function start(): Promise<void> {
    const started = office.start('start');
    bot = started;
    const url = await new Promise<string>((resolve, reject) => {
      const said: string[] = [];
      const lines = createInterface({ input: started.stderr as NodeJS.ReadableStream });
      lines.on('line', (line) => {
        said.push(line);
        const { level, msg, url } = line.startsWith('{') ? JSON.parse(line) : { level: 60, msg: line, url: null };
        if (level > 30) complaints.push(line);
        if (msg === 'ready') resolve(url);
      });
      lines.on('close', () => reject(new Error(`tovholder start ended: ${said.join('\n')}`)));
    });
    world.deliverTo(url);
  }

  async function stop(): Promise<void> {
    const running = bot;
    bot = null;
    if (running === null || running.exitCode !== null) return;
    running.kill('SIGTERM');
    await once(running, 'close');
  }

  async function command(...args: string[]): Promise<string> {
    const { code, stdout, stderr } = await ended(office.start(...args));
    if (code !== 0) throw new Error(`tovholder ${args.join(' ')} ended with ${code}: ${stderr}`);
    return stdout;
  }

  async function run(...args: string[]): Promise<string> {
    if (shared) return command(...args);
    await stop();
    const printed = await command(...args);
    await start();
    return printed;
  }

  async function close(): Promise<void> {
    await stop();
    await office.close();
    await database.drop();
  }

  try {
    await command('load', sample, samplePeople);
    const dues = jsonLines(await command('due', '--from', daysAhead(0), '--to', daysAhead(400), '--json'));
    await start();
    return { run, dues, complaints: () => complaints, close };
  } catch (error) {
    await close();
    throw error;
  }
}
