import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { jsonLines, type Office, openOffice, projectText, sample, samplePeople } from '../support/command-line.js';

describe('tovholder load', () => {
  let office: Office;
  beforeEach(async () => {
    office = await openOffice();
  });
  afterEach(() => office.close());

  it('loads the sample and its people, and says "no change" the second time', async () => {
    const first = await office.run('load', sample, samplePeople);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toBe(
      `${sample}: new agreement viborg-uddannelse-2025, version 1\n${samplePeople}: new people of viborg-uddannelse-2025: 5 of them\n`,
    );
    const second = await office.run('load', sample, samplePeople);
    expect(second.stdout).toBe(
      `${sample}: no change (agreement viborg-uddannelse-2025)\n${samplePeople}: no change (people of viborg-uddannelse-2025)\n`,
    );
  });

  it('refuses a bad file whole, with file, line, reason and remedy', async () => {
    const text = await projectText('prisma/seed/viborg-uddannelse-2025.yaml');
    const bad = text.replace('\nperiod:', '\nperoid:');
    expect(bad).not.toBe(text);
    const line = bad.split('\n').findIndex((row) => row.startsWith('peroid:')) + 1;
    await writeFile(join(office.folder, 'bad.yaml'), bad);
    const refused = await office.run('load', '--json', 'bad.yaml');
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toContain(`bad.yaml:${line}: peroid: there is no such key here. Did you mean "period"?\n`);
    expect((await office.run('export', 'viborg-uddannelse-2025')).code).toBe(1);
  });

  it('stops at a file that is not there; what stands before it is loaded', async () => {
    const refused = await office.run('load', '--json', sample, 'nothing.yaml', samplePeople);
    expect(refused).toMatchObject({ code: 1, stderr: 'nothing.yaml: there is no such file.\n' });
    expect(jsonLines(refused.stdout)).toEqual([
      { file: sample, kind: 'agreement', id: 'viborg-uddannelse-2025', change: 'new', version: 1 },
    ]);
  });

  it('refuses the people of an agreement that is not loaded', async () => {
    const refused = await office.run('load', samplePeople);
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toContain(
      'people.yaml:3: agreement: the agreement "viborg-uddannelse-2025" is not in the database. Load the agreement first.',
    );
  });
});
