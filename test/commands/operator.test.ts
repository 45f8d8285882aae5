/** What an operator does beside loading and asking: export, backup, doctor, help, and mistakes. */
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office, openOffice, projectText, sample, samplePeople } from '../support/command-line.js';

const id = 'viborg-uddannelse-2025';

describe('tovholder', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
    await office.run('load', sample, samplePeople);
  });
  afterAll(() => office.close());

  it('exports what loads as no change', async () => {
    const { code, stdout, stderr } = await office.run('export', id, '--format', 'yaml');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    await writeFile(join(office.folder, 'exported.yaml'), stdout);
    expect((await office.run('load', 'exported.yaml')).stdout).toBe(`exported.yaml: no change (agreement ${id})\n`);
  });

  it('exports an agreement as of today, and not as of before it was loaded', async () => {
    const today = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    expect(await office.run('export', id, '--as-of', today)).toMatchObject({ code: 0, stderr: '' });
    const refused = await office.run('export', id, '--as-of', '2020-01-01');
    expect(refused).toEqual({ code: 1, stdout: '', stderr: `There is no agreement ${id} as of 2020-01-01.\n` });
  });

  it('does not fall over when its reader has read enough', async () => {
    const child = office.start('export', id);
    child.stdout?.destroy();
    let complained = '';
    child.stderr?.on('data', (chunk) => {
      complained += chunk;
    });
    await once(child, 'close');
    expect({ code: child.exitCode, complained }).toEqual({ code: 0, complained: '' });
  });

  it('tells the doctor’s findings: chats, people, the channel that is missing, who is asked', async () => {
    const { code, stdout } = await office.run('doctor');
    expect(code).toBe(0);
    expect(stdout).toContain(
      'database: sqlite, up to date\nchats: none, local mode in the browser\ndays off: none; quiet weeks: none\n',
    );
    expect(stdout).toContain(`${id}: 5 people\n  chefgruppen has no channel`);
    expect(stdout).toMatch(/ {2}Barselscafé: 1 asked \(named by the secretariat/);
  });

  it.each([
    ['no command', [], 'Usage: tovholder'],
    ['an unknown command', ['lode', 'x.yaml'], "unknown command 'lode'"],
    ['an unknown option', ['status', '--jsn'], "unknown option '--jsn'"],
    ['a missing argument', ['load'], "missing required argument 'file'"],
    ['a format that is not there', ['export', id, '--format', 'pdf'], 'Write yaml or csv or xlsx.'],
  ])('calls %s misuse', async (_, args, message) => {
    const ran = await office.run(...args);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(message);
  });

  it.each([
    ['status of an agreement', ['status', '--agreement', 'nothing-2020'], 'There is no agreement nothing-2020.\n'],
    ['export of an agreement', ['export', 'nothing-2020'], 'There is no agreement nothing-2020.\n'],
    [
      'a backup into a folder',
      ['backup', 'nowhere/copy.db'],
      /^nowhere\/copy\.db can't be written: .+directory does not exist/,
    ],
    [
      'a backup over another file',
      ['backup', 'data/tovholder.db'],
      /^data\/tovholder\.db exists already\. Choose another name/,
    ],
  ])('refuses the %s that is not there', async (_, args, message) => {
    const ran = await office.run(...args);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    if (typeof message === 'string') expect(ran.stderr).toBe(message);
    else expect(ran.stderr).toMatch(message);
  });

  it('helps, and tells its version', async () => {
    expect(await office.run('--help')).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringContaining('Commands:'),
    });
    expect(await office.run('due', '--help')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('--from <date>'),
    });
    const { version } = JSON.parse(await projectText('package.json'));
    expect(await office.run('--version')).toEqual({ code: 0, stderr: '', stdout: `${version}\n` });
  });

  it('says what is missing where nothing is loaded, and what is wrong with the configuration', async () => {
    const empty = await openOffice({ LOG_LEVEL: 'warn', DATABASE_URL: 'file:./empty.db' });
    expect((await empty.run('status')).stdout).toBe('no agreement is loaded. Load one: tovholder load FILE\n');
    expect((await empty.run('doctor')).stdout).toContain('agreements: none. Load one');
    await empty.close();
    const wrong = await openOffice({ PORT: 'http' });
    expect(await wrong.run('status')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'The configuration is not complete:\n- PORT: http is no port number.\n',
    });
    await wrong.close();
  });
});
