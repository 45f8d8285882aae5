/** The command line on all the real agreements, and on PostgreSQL. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { jsonLines, openOffice, projectText, sample, samplePeople, sharedFolder } from '../support/command-line.js';
import { databases } from '../support/databases.js';

const shared = await sharedFolder();

(shared === null ? describe.skip : describe)('the agreements in ../shared', () => {
  it('are loaded, all four, and asked about: one answer a line', async () => {
    const office = await openOffice();
    const folder = join(shared ?? '', 'agreements');
    const files = (await readdir(folder)).map((file) => join(folder, file));
    const loaded = await office.run('load', '--json', ...files);
    expect(loaded).toMatchObject({ code: 0, stderr: '' });
    expect(
      jsonLines(loaded.stdout)
        .map(({ kind, change }) => `${change} ${kind}`)
        .sort(),
    ).toEqual(['new agreement', 'new agreement', 'new agreement', 'new overview']);
    const again = await office.run('load', '--json', ...files);
    expect(new Set(jsonLines(again.stdout).map(({ change }) => change))).toEqual(new Set(['none']));

    const questions = jsonLines(await projectText('../shared/questions.jsonl'));
    const { code, stdout } = await office.run('ask', '--batch', join(shared ?? '', 'questions.jsonl'), '--json');
    expect(code).toBe(0);
    const answers = jsonLines(stdout);
    expect(answers.map(({ question }) => question)).toEqual(questions.map(({ question }) => question));
    for (const answer of answers) {
      expect(['answer', 'clarify', 'unknown']).toContain(answer.kind);
      expect(String(answer.text).length).toBeLessThanOrEqual(600);
    }
    await office.close();
  });
});

const postgresql = databases().find(({ name }) => name === 'postgresql');

(postgresql === undefined ? describe.skip : describe)('the command line on PostgreSQL', () => {
  it('loads, asks, plans and tells, two commands at a time', async () => {
    if (postgresql === undefined) throw new Error('skipped without PostgreSQL');
    const { url, drop } = await postgresql.fresh();
    const office = await openOffice({ DATABASE_URL: url });
    expect(await office.run('load', sample, samplePeople)).toMatchObject({ code: 0, stderr: '' });
    const [asked, status] = await Promise.all([
      office.run('ask', '--json', 'Hvem skaffer tolke til Barselscafé?'),
      office.run('status', '--json'),
    ]);
    expect(jsonLines(asked.stdout)).toMatchObject([{ kind: 'answer', text: expect.stringContaining('Jobcenteret') }]);
    expect(jsonLines(status.stdout)).toMatchObject([{ agreement: 'viborg-uddannelse-2025', version: 1, month: null }]);
    expect((await office.run('load', sample, samplePeople)).stdout.match(/no change/g)).toHaveLength(2);
    const refused = await office.run('backup', 'copy.db');
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('pg_dump') });
    await office.close();
    await drop();
  });
});
