import { describe, expect, it } from '@jest/globals';
import { exchange, lineOf, problemsOf, readAgreement, readText } from './reading.js';

const good = readText('test/fixtures/agreements/every-key.yaml');
const syntaxAdvice = 'Check indentation, brackets and quotes; put quotes around a text that has ": " or " #" in it.';

describe('what is no agreement, overview or people file', () => {
  it.each([
    ['an empty file', '', 1, 'the file is empty', 'Begin it with "format: agreement/1".'],
    ['a file of comments', '# later\n', 1, 'the file is empty', 'Begin it with "format: agreement/1".'],
    [
      'a list',
      '- format: agreement/1\n',
      1,
      '[{"format":"agreement/1"}] is not an agreement, an overview or a people file',
      /^Write one of/,
    ],
    ['a file without format', 'id: a\n', 1, 'the key "format" is missing', /^Write one of: format: agreement\/1, /],
    [
      'another format',
      'id: a\nformat: agreement/2\n',
      2,
      '"agreement/2" is not a format that is read here',
      /^Write one of/,
    ],
    [
      'another format of another type',
      'id: a\nformat: [1]\n',
      2,
      '[1] is not a format that is read here',
      /^Write one of/,
    ],
  ])('%s is refused', (_, file, line, reason, remedy) => {
    expect(problemsOf(file)).toMatchObject([{ line, reason, remedy: expect.stringMatching(remedy) }]);
  });
});

describe('what is no YAML', () => {
  it.each([
    ['a tab', 'title: D', '\ttitle: D', 'title: D', /tab/i],
    [
      'an open bracket',
      'aliases: [chef for skolerne]',
      'aliases: [chef for skolerne',
      'partOf: proeveby-kommune',
      /this is not YAML: /,
    ],
    ['a colon in a text', 'text: Flere er med', 'text: Flere: er med', 'Flere: er', /this is not YAML: /],
    ['an open quote', 'step: Møde', 'step: "Møde', 'step: "Møde', /this is not YAML: /],
    ['a tag of its own', 'title: D', 'title: !shell D', 'title: !shell', /this is not YAML: Unresolved tag/],
    ['a list as key', 'title: D', '[a, b]: c\ntitle: D', '[a, b]', /this is not YAML: /],
    [
      'an alias',
      'title: D',
      'title: *delaftale # D',
      '*delaftale',
      /^\*delaftale is an alias, and these files have none$/,
    ],
  ])('%s is refused on its line', (_, from, to, at, reason) => {
    const file = exchange(good, from, to);
    const [problem] = problemsOf(file);
    expect(problem).toMatchObject({ line: lineOf(file, at), reason: expect.stringMatching(reason) });
    expect(problem?.remedy).not.toBe('');
  });

  it('says what to look for', () => {
    expect(problemsOf(exchange(good, 'step: Møde', 'step: [Møde'))[0]?.remedy).toBe(syntaxAdvice);
  });

  it('is a second document in the file', () => {
    const file = `${good}---\nformat: people/1\n`;
    expect(problemsOf(file)).toMatchObject([
      {
        line: lineOf(file, '---'),
        reason: 'a second document begins here',
        remedy: 'Put each document in a file of its own.',
      },
    ]);
  });

  it('is a file in Latin-1', () => {
    expect(problemsOf(Buffer.from(good, 'latin1'))).toMatchObject([
      {
        line: lineOf(good, 'title: D'),
        reason: 'the file is not UTF-8',
        remedy: 'Save it anew with the encoding UTF-8.',
      },
    ]);
  });
});

describe('YAML 1.2', () => {
  it('keeps "no" a text, whatever the file says about its version', () => {
    expect(
      readAgreement(`%YAML 1.1\n---\n${exchange(good, 'value: Gratis', 'value: no')}`).activities[0]?.facts?.[0]?.value,
    ).toBe('no');
  });

  it('may begin with a byte order mark', () => {
    expect(readAgreement(`\uFEFF${good}`).id).toBe('proeveby-2026');
    expect(readAgreement(Buffer.from(`\uFEFF${good}`)).id).toBe('proeveby-2026');
  });

  it('takes no key of JavaScript for one of the format', () => {
    expect(problemsOf(`${good}\n__proto__: {polluted: true}\nconstructor: 1\n`).map(({ path }) => path)).toEqual([
      '__proto__',
      'constructor',
    ]);
  });
});

const repeated = (text: string, bytes: number) => text.repeat(Math.ceil(bytes / text.length));
const bomb = `format: agreement/1\na: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghi']
  .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`)
  .join('\n')}\n`;

describe('what would take a long time', () => {
  it.each([
    ['5 MB of nonsense', repeated('nonsense: [{\n', 5e6), 'the file is 5.0 MB; 2 MB is the most'],
    ['5 MB of bytes', Buffer.alloc(5e6, 0xff), 'the file is 5.0 MB; 2 MB is the most'],
    ['1 MB of lists', repeated('- a\n', 1e6), 'the file has far more entries than any agreement'],
    ['brackets in brackets', repeated('[', 40_000), 'lists and maps lie too deep inside each other'],
    ['lists in lists on one line', repeated('- ', 80_000), 'lists and maps lie too deep inside each other'],
    ['keys in keys', repeated('? ', 80_000), 'lists and maps lie too deep inside each other'],
  ])('%s is refused', (_, file, reason) => {
    expect(problemsOf(file)).toMatchObject([{ path: '', reason }]);
  });

  it('an alias bomb is refused where its aliases stand', () => {
    expect(problemsOf(bomb)[0]).toMatchObject({ line: 3, reason: '*a is an alias, and these files have none' });
  });

  it.each([
    ['10,000 unknown keys', Array.from({ length: 10_000 }, (_, index) => `k${index}: 1`).join('\n')],
    [
      '10,000 lists with a reference to nothing',
      `parties: [${repeated('nobody, ', 80_000)}]\nactors: [{id: somebody}]`,
    ],
  ])('%s are refused with the first 20 problems', (_, file) => {
    expect(problemsOf(`format: agreement/1\n${file}`)).toHaveLength(20);
  });
});
