import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { jsonLines, type Office, openOffice, sample, samplePeople } from '../support/command-line.js';

const agreement = 'viborg-uddannelse-2025';

describe('tovholder ask', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
    await office.run('load', sample, samplePeople);
  });
  afterAll(() => office.close());

  it('answers in text, with the place in the agreement', async () => {
    const { code, stdout, stderr } = await office.run('ask', 'Hvem har ansvaret for Barselscafé?');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Boligselskabernes Fællessekretariat');
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^\[viborg-uddannelse-2025\/barselscafe: .*770/);
  });

  it('answers in JSON of the agreed shape, in English and as a person when asked to', async () => {
    const options = ['--json', '--lang', 'en', '--as', 'Leder@example.org', '--agreement', agreement];
    const { code, stdout } = await office.run('ask', ...options, 'Who is responsible for Barselscafé?');
    expect(code).toBe(0);
    expect(jsonLines(stdout)).toEqual([
      {
        question: 'Who is responsible for Barselscafé?',
        kind: 'answer',
        text: expect.stringContaining('does not use the word responsibility'),
        sources: [{ agreement, activity: 'barselscafe', lines: expect.stringMatching(/^[\d, -]+$/) }],
      },
    ]);
  });

  it('goes on with what was reported and when the next evaluation is, as nothing is hidden from the operator', async () => {
    await office.run('tick', '--at', '2027-01-04T09:00:00+01:00');
    const { stdout } = await office.run('ask', '--json', 'Hvordan går det med barselscaféen?');
    expect(jsonLines(stdout)[0]).toMatchObject({ text: expect.stringMatching(/svar for 0 af \d+ måneder/) });
    const evaluated = await office.run('ask', 'Hvornår er næste evaluering?');
    expect(evaluated.stdout).toMatch(/Næste evaluering: 1\. juli 20\d\d\./);
  });

  it('asks back with choices that are questions themselves', async () => {
    const { stdout } = await office.run('ask', '--json', 'Hvem har ansvaret?');
    const [answer] = jsonLines(stdout);
    expect(answer).toMatchObject({ kind: 'clarify', sources: [] });
    expect(answer?.choices).toContainEqual({ label: expect.any(String), question: expect.any(String), agreement });
  });

  it('takes a batch: one line out for each line in, in the same order', async () => {
    const lines = [
      { agreement, question: 'Hvem skaffer tolke til barselscaféen?', lang: 'da' },
      { question: 'Who recruits for Barselscafé?', lang: 'en' },
      { agreement: null, question: 'Hvad koster en kop kaffe?', lang: 'da' },
      { agreement: 'ukendt-2020', question: 'Hvem skaffer tolke?', lang: 'da' },
      { question: '' },
      { question: 'barselscafé '.repeat(2000) },
    ];
    await writeFile(
      join(office.folder, 'batch.jsonl'),
      `\uFEFF${lines.map((line) => JSON.stringify(line)).join('\r\n')}\r\n`,
    );
    const { code, stdout, stderr } = await office.run('ask', '--batch', 'batch.jsonl', '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const answers = jsonLines(stdout);
    expect(answers.map(({ question }) => question)).toEqual(lines.map(({ question }) => question));
    expect(answers.slice(0, 4).map(({ kind }) => kind)).toEqual(['answer', 'answer', 'unknown', 'unknown']);
    expect(answers[0]?.text).toContain('Jobcenteret');
    for (const { text } of answers) {
      expect(String(text).length).toBeGreaterThan(0);
      expect(String(text).length).toBeLessThanOrEqual(600);
    }
  });

  it('refuses a batch with a bad line before it answers the others', async () => {
    const rows = ['{"question":"Hvem skaffer tolke?"}', '', '{"question":', 'null', '{"question":"x","lang":"fr"}'];
    await writeFile(join(office.folder, 'bad.jsonl'), rows.join('\n'));
    const { code, stdout, stderr } = await office.run('ask', '--batch', 'bad.jsonl');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^bad\.jsonl:3, bad\.jsonl:4, bad\.jsonl:5: write \{"question": "…"/);
  });

  it.each([
    ['a batch file that is not there', ['--batch', 'nothing.jsonl'], 1, /^nothing\.jsonl: there is no such file\.\n$/],
    ['a person that nobody is', ['--as', 'x@example.org', 'hej'], 1, /^Nobody has the id or e-mail address x@example/],
    ['no question', [], 2, /^error: Write a question, or --batch FILE\./],
    ['a language that is not there', ['--lang', 'fr', 'hej'], 2, /Write da or en\./],
  ])('refuses %s', async (_, args, code, message) => {
    const ran = await office.run('ask', ...args);
    expect(ran).toMatchObject({ code, stdout: '' });
    expect(ran.stderr).toMatch(message);
  });
});
