import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type PrivateKind, privateKinds, privateParts } from '../../src/domain/private-text.js';

const RUNS = { numRuns: 2_000 };
const two = (from: number, to: number) => fc.integer({ min: from, max: to }).map((n) => String(n).padStart(2, '0'));
const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));

/** What people put between the digits of a number, line breaks and signs that are not seen included. */
const APART = ['', ' ', '  ', '\u00a0', '-', ' - ', '\u2010', '–', '—', '\u2212', '\n', '\r\n', '\u2028', '-\n', '\t'];
const UNSEEN = ['\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u202e', '\ufe0f', '\u034f'];
const UNSEEN_SIGNS = new RegExp(UNSEEN.join('|'), 'g');
const apart = fc.constantFrom(...APART, ...UNSEEN);
const ZEROS = ['0', '\uff10', '\u0660', '\u06f0', '\u0966', '\u{1d7d8}'];

/** A day of the month or sixty more, a month, a year, and four digits whatever their check digit says. */
const cprDigits = fc
  .tuple(fc.oneof(two(1, 31), two(61, 91)), two(1, 12), two(0, 99), digits(4))
  .map((parts) => parts.join(''));
/** Danish numbers begin with 2 to 9. */
const danish = fc.tuple(fc.integer({ min: 2, max: 9 }), digits(7)).map(([first, rest]) => `${first}${rest}`);

/** The digits with something between each two of them where `cuts` says so. */
function cutUp(number: string, cuts: readonly number[], between: (at: number) => string): string {
  return [...number].map((digit, at) => (cuts.includes(at) ? between(at) : '') + digit).join('');
}

/** Cut at the places of one way of writing it or at any, each time with another sign or always with the same. */
function written(number: fc.Arbitrary<string>, ways: readonly (readonly number[])[]): fc.Arbitrary<string> {
  const cuts = fc.oneof(fc.constantFrom(...ways), fc.subarray([1, 2, 3, 4, 5, 6, 7]));
  const signs = fc.oneof(
    fc.array(apart, { minLength: 10, maxLength: 10 }),
    apart.map((sign) => Array.from({ length: 10 }, () => sign)),
  );
  return fc
    .tuple(number, cuts, signs)
    .map(([text, at, sign]) => cutUp(text, at, (place) => sign[place] ?? ''))
    .filter((text) => !ORDINARY.test(text.replace(UNSEEN_SIGNS, '')));
}

/** What is let through although it could be a number: years, dates and hours to hours, hundreds to hundreds. */
const ORDINARY = new RegExp(
  [
    '(?:19|20)\\d\\d\\D+(?:19|20)\\d\\d',
    '(?:19|20)\\d\\d\\D+\\d\\d\\D+\\d\\d',
    '\\d\\d\\D+\\d\\d\\D+(?:19|20)\\d\\d',
    '(?:[01]\\d|2[0-4])-(?:[01]\\d|2[0-4])\\s+(?:[01]\\d|2[0-4])-(?:[01]\\d|2[0-4])',
    '\\d\\d00\\D+\\d\\d00',
    '\\d{1,2}\\D+\\d{1,2}\\D+(?:19|20)\\d\\d\\s+\\d{1,3}',
  ]
    .map((shape) => `^${shape}$`)
    .join('|'),
);

const cpr = written(cprDigits, [[6], [2, 4, 6], [2, 4, 6, 8], [6, 8], [], [1, 2, 3, 4, 5, 6, 7, 8, 9]]);
const telephone = written(danish, [[4], [2, 4, 6], [3, 5], [2, 5], [2, 4], [3, 6], [2], [], [1, 2, 3, 4, 5, 6, 7]]);
const abroad = fc
  .tuple(
    fc.constantFrom('+45', '0045', '(+45)', '+46 (0)', '+49', '00 49'),
    fc.constantFrom(' ', '-', ' \n', ''),
    telephone,
  )
  .map((parts) => parts.join(''));
const foreignDigits = fc
  .tuple(fc.oneof(cpr, telephone), fc.constantFrom(...ZEROS))
  .map(([number, zero]) => number.replace(/\d/g, (d) => String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(d))));
const mail = fc
  .tuple(
    fc.emailAddress(),
    fc.constantFrom('@', ' @ ', '@\n', '\uff20', '(at)', ' (at) ', ' [at] ', ' snabel-a ', ' snabela '),
  )
  .map(([address, at]) => address.replace('@', at));

const before = fc.constantFrom(
  '',
  'ring til ',
  'Fatima (',
  'cpr:',
  'tlf. ',
  'Mor hedder Ane,\n',
  'nr.',
  'Kom i oktober; ',
);
const after = fc.constantFrom('', ' i morgen', ', tak', ')', '.', '\nHun kom 3 gange.', ' kl. 10', '; 4 børn');

describe('what identifies a person is seen', () => {
  it.each([
    ['CPR numbers', cpr],
    ['telephone numbers', telephone],
    ['telephone numbers with a country', abroad],
    ['in the digits of other scripts', foreignDigits],
    ['mail addresses', mail],
  ])('%s, however they are written, in any text', (_what, number) => {
    fc.assert(
      fc.property(before, number, after, (start, text, end) => {
        expect(privateKinds(start + text + end)).not.toEqual([]);
      }),
      RUNS,
    );
  });

  it.each<[string, PrivateKind[]]>([
    [`hun er ${join('010190', '-1234')}`, ['cpr']],
    [join('010190', '1234'), ['cpr']],
    [join('990190', '-1234'), ['cpr']],
    [join('610190', ' 1234'), ['cpr']],
    [join('01/01/90', '-1234'), ['cpr']],
    [join('01.01.1990', ' 1234'), ['cpr']],
    [join('O1O19O', '-1234'), ['cpr']],
    ['20251231', ['telephone']],
    ['12.34.56.78', ['telephone']],
    ['(86) 12 34 56', ['telephone']],
    ['2O 3O 4O 5O', ['telephone']],
    ['20 25 20 29', ['telephone']],
    ['kl. 17.30 på 12 34 56 78', ['telephone']],
    ['den 3/11 12 34 56 78', ['telephone']],
    ['12 34 56 78 kr', ['telephone']],
    ['1234-5678', ['telephone']],
    ['+46 70-123 45 67', ['telephone']],
    ['lone snabel-a skole punktum dk', ['mail']],
    ['lone(at)skole.dk', ['mail']],
    ['lone at skole dot dk', ['mail']],
    ['lone @ skole punktum dk', ['mail']],
    [`lone@skole.dk, 12345678 eller ${join('010190', '-1234')}`, ['mail', 'telephone', 'cpr']],
  ])('%s is %j', (text, kinds) => {
    expect(privateKinds(text)).toEqual(kinds);
  });

  it('at its place, so that the rest of the text is as it was', () => {
    fc.assert(
      fc.property(before, fc.oneof(cpr, telephone, foreignDigits), after, (start, number, end) => {
        const text = start + number + end;
        const rest = privateParts(text).reduceRight((left, { from, to }) => left.slice(0, from) + left.slice(to), text);
        expect(privateKinds(rest)).toEqual([]);
        expect(rest.startsWith(start.replace(/[\s(]+$/, ''))).toBe(true);
        expect(rest.endsWith(end.replace(/^[)]/, ''))).toBe(true);
      }),
    );
  });

  it('in no time, whatever was pasted', () => {
    const started = performance.now();
    for (const part of [
      'a',
      '1',
      '1 ',
      '12 34 ',
      '1.000 ',
      '2025 ',
      '12-',
      '10-12 ',
      '3.11 ',
      'a@',
      '@ ',
      'linje 1, ',
      '(',
      'é',
    ]) {
      privateKinds(part.repeat(20_000 / part.length));
    }
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

/** Put together here: no file of the repository holds a CPR number. */
function join(...parts: string[]): string {
  return parts.join('');
}

describe('what people write of an activity stays', () => {
  const of = (from: number, to: number) => fc.integer({ min: from, max: to });
  const date = fc.tuple(of(1, 31), of(1, 12), of(1990, 2050));
  const day = date.chain(([d, m, y]) =>
    fc.constantFrom(
      `${d}.${m}.${y}`,
      `${d}/${m}-${y}`,
      `${d}/${m} ${y}`,
      `${d}-${m}-${y}`,
      `${d}. november ${y}`,
      `${d}/${m}`,
      `${d}.${m}.${String(y).slice(2)}`,
      `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
      `${d}.-${Math.min(d + 2, 31)}. november ${y}`,
    ),
  );
  const time = fc
    .tuple(of(0, 23), fc.constantFrom('', '.00', '.15', '.30', ':45'))
    .map(([hour, minutes]) => `${hour}${minutes}`);
  const hours = fc
    .tuple(fc.constantFrom('kl. ', 'kl ', ''), time, fc.constantFrom('-', ' - ', ' til ', '–', ' og '), time)
    .map((parts) => parts.join(''));
  const years = fc
    .tuple(of(1990, 2040), of(1, 15), fc.constantFrom('-', '–', ' - ', '/', ' og ', ' til '))
    .map(([from, more, to]) => `${from}${to}${from + more}`);
  const amount = fc
    .tuple(of(1, 9_999_999), fc.constantFrom(' kr', ' kr.', ',50 kroner', ' DKK'))
    .chain(([sum, unit]) => {
      const spaced = (sign: string) => String(sum).replace(/\B(?=(\d{3})+$)/g, sign);
      return fc.constantFrom(`${sum}${unit}`, `${spaced('.')}${unit}`, `${spaced(' ')}${unit}`, spaced('.'));
    });
  const few = fc
    .tuple(of(0, 999), of(1, 30))
    .chain(([count, more]) =>
      fc.constantFrom(`${count}`, `${count}-${count + more}`, `${count} ud af ${count + more}`, `${count} %`),
    );
  const number = fc.oneof(day, hours, years, amount, few);
  const word = fc.constantFrom(
    'familier',
    'deltog',
    'gange om året',
    'i perioden',
    'blev holdt',
    'Vi var',
    'og',
    'børn på',
  );
  const sentence = fc
    .array(fc.tuple(word, number, word), { minLength: 1, maxLength: 6 })
    .chain((parts) =>
      fc.constantFrom(' ', ', ', '. ', '\n', '\r\n\r\n').map((sign) => parts.map((part) => part.join(' ')).join(sign)),
    );

  it('numbers in sentences, whatever they count', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(privateKinds(text)).toEqual([]);
      }),
      RUNS,
    );
  });

  it.each([
    '4-6 gange om året, 2-3 timer ad gangen',
    'kl. 17 til 19.30',
    'Tirsdag 9.00-11.30\n3 børn og 2 mødre',
    'Holdt 3/11, 10/11, 17/11 og 24/11',
    'Holdt 3/11 10/11 17/11 24/11',
    'Holdt 03.11 10.11 17.11',
    'Den 3. 11. 2026 kom 12, den 13.-15.11.2026 kom ingen; 28.11-3.12.2026 var der ferie',
    'Den 03.11.2026 17.00-19.00 var der 12 børn',
    'Den 03.11.2026 12 børn og 8 voksne',
    'Fra 01.08.25-31.07.29 og 08.2025-07.2029',
    'Aflyst 3/11-2026 10/11-2026 på grund af sygdom',
    'Åbent 10.00-12.00 / 13.00-15.00 og 10-12 13-15',
    'Uge 28-30 2025 og uge 42',
    'Skoleårene 2025/26 2026/27, årene 2024 2025 2026',
    '1200-1500 besøgende til sommerfesten',
    'Budget 2025 125.000 kr., brugt 1.500-2.000 kr. pr. gang, i alt 12.345.678',
    '10-12-årige, 6-8 uger, 50/50, 1:1, 0-3 år, 3 x 2 timer, 12+14 deltagere',
    'Hold A: 12\nHold B: 14\nHold C: 9\nHold D: 11',
    'Vi mødtes ved biblioteket @ Torvet, og det er vigtigt (at) alle kommer. Husk at skrive',
    'Det blev et nej. Tak til alle.',
  ])('%j', (text) => {
    expect(privateKinds(text)).toEqual([]);
  });
});
