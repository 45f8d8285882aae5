import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { projectRoot } from './support/command-line.js';

const source = `
  import { mkdtempSync, rmSync } from 'node:fs';
  import { createLog } from './src/log.ts';
  import { openDatabase } from './src/store/db.ts';
  const log = createLog('warn');

  const request = { headers: { authorization: 'Bearer secret' }, body: 'Barselscafé: 12' };
  const cause = Object.assign(new Error('connection reset'), { code: 'ECONNRESET', request });
  const error = Object.assign(new TypeError('no answer', { cause }), { statusCode: 502, request, response: request });
  log.info('not shown');
  log.error({ err: error, delivery: 'd1' }, 'a message could not be sent');
  log.error({ err: 'a text' }, 'thrown without an error');
  try {
    JSON.parse('Barselscafé: 12');
  } catch (error) {
    log.error({ err: error }, 'not read');
  }

  const folder = mkdtempSync(process.argv[1]);
  const { client, close } = await openDatabase('file:' + folder + '/log.db', log);
  const row = { chat: 'web', id: 'Barselscafé: 12\\n\\nBarselscafé\\n    at Barselscafé', at: new Date(0) };
  for (const data of [{ ...row, at: 'no date' }, row, row]) {
    await client.seenEvent.create({ data }).catch((error) => log.error({ err: error }, 'not saved'));
  }
  await close();
  rmSync(folder, { recursive: true });
`;

describe('the log', () => {
  let said: { stdout: string; stderr: string };
  // biome-ignore lint/suspicious/noExplicitAny: lines of a log
  let lines: any[];
  beforeAll(() => {
    const args = [
      '--import',
      './test/support/typescript.mjs',
      '--input-type=module',
      '--eval',
      source,
      join(tmpdir(), 'tovholder-log-'),
    ];
    said = spawnSync(process.execPath, ['--no-warnings', ...args], { cwd: projectRoot, encoding: 'utf8' });
    lines = said.stderr
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  });

  it('goes to standard error, from its level on', () => {
    expect(said.stdout).toBe('');
    expect(lines.map(({ level, msg }) => [level, msg])).toEqual([
      [50, 'a message could not be sent'],
      [50, 'thrown without an error'],
      [50, 'not read'],
      [50, 'not saved'],
      [50, 'not saved'],
    ]);
  });

  it('has the reason of an error and its place', () => {
    expect(lines[0]).toMatchObject({
      delivery: 'd1',
      err: { type: 'TypeError', message: 'no answer', statusCode: 502, cause: { code: 'ECONNRESET' } },
    });
    expect(lines[0].err.at).toMatch(/^ {4}at /);
    expect(lines[1].err).toEqual({ message: 'a text' });
    expect(lines[2].err).toMatchObject({ type: 'SyntaxError', message: expect.stringMatching(/JSON/) });
    expect(lines[3].err.message).toMatch(/^Invalid value for argument `at`/);
    expect(lines[4].err).toMatchObject({ code: 'P2002', message: expect.stringMatching(/^Unique constraint failed/) });
  });

  it('has nothing of what a request or a query carried', () => {
    expect(said.stderr).not.toMatch(/secret|Barselscafé/);
  });
});
