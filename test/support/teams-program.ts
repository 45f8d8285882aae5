import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { BOT, type TeamsConnector } from './teams-connector.js';

/** The whole program on a database of its own, configured for Teams as an administrator would: by the environment alone. */
export interface TeamsProgram {
  /** Runs a command to its end and returns what it printed; fails where the command does. */
  run(...args: string[]): Promise<string>;
  /** `tovholder start`; returns the URL once it is ready. */
  start(): Promise<string>;
  stop(): Promise<void>;
  remove(): Promise<void>;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export async function makeTeamsProgram(connector: TeamsConnector): Promise<TeamsProgram> {
  const folder = await mkdtemp(join(tmpdir(), 'tovholder-teams-'));
  const env = {
    ...process.env,
    ...connector.settings,
    DATABASE_URL: `file:${join(folder, 'tovholder.db')}`,
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'info',
    MicrosoftAppId: BOT.appId,
    MicrosoftAppPassword: BOT.secret,
    MicrosoftAppTenantId: BOT.tenantId,
    TEAMS_KNOWN_AUTHORITIES: new URL(connector.serviceUrl).host,
    NODE_EXTRA_CA_CERTS: connector.certificate.file,
  };
  let running: ChildProcess | null = null;

  function launch(...args: string[]): ChildProcess {
    const child = spawn(process.execPath, ['--import', './test/support/typescript.mjs', 'src/cli.ts', ...args], {
      cwd: ROOT,
      env,
    });
    child.unref();
    return child;
  }

  async function run(...args: string[]): Promise<string> {
    const child = launch(...args);
    const [printed, complaints] = [collect(child.stdout), collect(child.stderr)];
    const [code] = await once(child, 'close');
    if (code !== 0) throw new Error(`tovholder ${args.join(' ')} ended with ${code}: ${complaints()}`);
    return printed();
  }

  async function start(): Promise<string> {
    running = launch('start');
    if (!running.stderr) throw new Error('The program has no log.');
    const before: string[] = [];
    for await (const line of createInterface(running.stderr)) {
      before.push(line);
      const url = /"url":"([^"]+)".*"msg":"ready"/.exec(line)?.[1];
      if (url) return url;
    }
    throw new Error(`tovholder start ended: ${before.join('\n')}`);
  }

  async function stop(): Promise<void> {
    const child = running;
    running = null;
    if (!child || child.exitCode !== null) return;
    child.ref();
    child.kill('SIGTERM');
    await once(child, 'exit');
  }

  return { run, start, stop, remove: () => rm(folder, { recursive: true }) };
}

function collect(stream: NodeJS.ReadableStream | null): () => string {
  let text = '';
  stream?.on('data', (chunk) => {
    text += chunk;
  });
  return () => text;
}
