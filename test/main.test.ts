/** The program as a service manager sees it: started, asked over HTTP, told to stop. */
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ended, type Office, openOffice, type Ran } from './support/command-line.js';
import { openStream, post } from './web/requests.js';

describe('tovholder start', () => {
  const offices: Office[] = [];
  const servers: Server[] = [];
  afterEach(async () => {
    for (const office of offices.splice(0)) await office.close();
    for (const server of servers.splice(0)) server.close();
  });

  async function office(env: Record<string, string>): Promise<Office> {
    const opened = await openOffice(env);
    offices.push(opened);
    return opened;
  }

  /** Starts the bot in an office and waits until it says where it is. */
  async function startIn(
    place: Office,
  ): Promise<{ url: string; end: Promise<Ran>; stop(signal: NodeJS.Signals): void }> {
    const child = place.start('start');
    const end = ended(child);
    const url = new Promise<string>((resolve, reject) => {
      let said = '';
      child.stdout?.on('data', (text) => {
        said += text;
        const found = /ready: open (http:\/\/\S+)\n/.exec(said)?.[1];
        if (found !== undefined) resolve(found);
      });
      end.then(({ stderr }) => reject(new Error(`It ended: ${stderr}`)));
    });
    return { url: await url, end, stop: (signal) => child.kill(signal) };
  }

  it('is ready on 127.0.0.1, healthy, answers a question over HTTP, and ends cleanly at SIGTERM', async () => {
    const { url, end, stop } = await startIn(await office({ PORT: '0', HOST: '0.0.0.0' }));
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const health = await fetch(`${url}/health`);
    expect([health.status, await health.text()]).toEqual([200, 'ok']);
    const question = { person: await somebody(url), text: 'Hvem skaffer tolke til Barselscafé?' };
    const answer = await post(`${url}/api/say`, question);
    expect(answer.status).toBe(200);
    expect(JSON.stringify(answer.body)).toContain('Jobcenteret');
    stop('SIGTERM');
    const { code, stderr } = await end;
    expect(code).toBe(0);
    const migrated = readdirSync('prisma/sqlite/migrations')
      .sort()
      .map((name) => `Database migrated: ${name}`);
    const logged = stderr
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(logged.map(({ msg }) => msg)).toEqual([...migrated, 'ready', 'stopping']);
    expect(stderr).not.toContain('tolke');
  });

  it('ends at Ctrl+C too, with a page open that listens for messages', async () => {
    const { url, end, stop } = await startIn(await office({ PORT: '0' }));
    const stream = await openStream(`${url}/api/stream?person=${await somebody(url)}`);
    await stream.next('log');
    stop('SIGINT');
    expect((await end).code).toBe(0);
    stream.close();
  });

  it('keeps its SQLite file to itself; a backup can be taken, and opened as a database', async () => {
    const place = await office({ PORT: '0' });
    const { end, stop } = await startIn(place);
    for (const args of [['status'], ['ask', 'Hvem?'], ['start']]) {
      const refused = await place.run(...args);
      expect(refused).toMatchObject({ code: 1, stdout: '' });
      expect(refused.stderr).toMatch(
        /^The database .*tovholder\.db is in use by another Tovholder process\. Stop that one first/,
      );
    }
    expect(await place.run('backup', 'copy.db')).toEqual({ code: 0, stdout: 'copy.db written\n', stderr: '' });
    stop('SIGTERM');
    expect((await end).code).toBe(0);
    const copy = await office({ DATABASE_URL: `file:${join(place.folder, 'copy.db')}` });
    expect((await copy.run('status')).stdout).toMatch(/^viborg-uddannelse-2025 \(version 1\): /);
    expect((await place.run('status')).code).toBe(0);
  });

  it('refuses a port that another program uses, and leaves the database free', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const place = await office({ PORT: String(port), LOG_LEVEL: 'warn' });
    const refused = await place.run('start');
    expect(refused).toEqual({
      code: 1,
      stdout: '',
      stderr: `Can't listen on 127.0.0.1:${port}: another program uses it. Stop that, or set PORT.\n`,
    });
    expect((await place.run('status')).code).toBe(0);
  });

  it.each([
    ['of another kind', 'mysql://example.org/x', /^DATABASE_URL must be file:<path> \(SQLite\) or postgresql:/],
    [
      'that nobody answers',
      'postgresql://bob:secret@127.0.0.1:1/x',
      /^The PostgreSQL database x on 127\.0\.0\.1:1 can't be used: connect ECONNREFUSED/,
    ],
    ['that is a folder', 'file:./folder', /^The database file \.\/folder can't be (used|opened): /],
    ['below a file', 'file:./text.txt/x.db', /^The database file \.\/text\.txt\/x\.db can't be (used|opened): /],
    [
      'that is no database',
      'file:./text.txt',
      /^The database file \.\/text\.txt can't be used: file is not a database/,
    ],
  ])('refuses a database %s', async (_, url, message) => {
    const place = await office({ DATABASE_URL: url, PORT: '0' });
    await mkdir(join(place.folder, 'folder'));
    await writeFile(
      join(place.folder, 'text.txt'),
      'Not a database, but long enough to be taken for one at first sight.\n'.repeat(20),
    );
    const { code, stdout, stderr } = await place.run('start');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).toContain('DATABASE_URL');
    expect(stderr).not.toContain('secret');
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('refuses a chat whose settings are not whole, before it touches the database', async () => {
    const place = await office({ MicrosoftAppPassword: 'secret' });
    const { code, stderr } = await place.run('start');
    expect(code).toBe(1);
    expect(stderr).toContain('- MicrosoftAppId is missing');
    expect(stderr).not.toContain('secret');
  });
});

/** The id of one of the sample's people. */
async function somebody(url: string): Promise<string> {
  const [person] = (await (await fetch(`${url}/api/people`)).json()) as { id: string }[];
  return person?.id ?? '';
}
