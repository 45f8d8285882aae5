import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { privateKinds } from '../../src/domain/private-text.js';
import { LONGEST_KEPT, scrub } from '../../src/questions/scrub.js';

/** Put together here: no file of the repository holds a CPR number. */
const CPR = ['010190', '1234'].join('-');
const two = (from: number, to: number) => fc.integer({ min: from, max: to }).map((n) => String(n).padStart(2, '0'));
const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));

/** A CPR number in the ways in which people write it. */
const cpr = fc
  .tuple(two(1, 31), two(1, 12), two(0, 99), digits(4), fc.constantFrom('-', '', ' ', ' - ', '–'))
  .chain(([day, month, year, last, dash]) =>
    fc.constantFrom(
      `${day}${month}${year}${dash}${last}`,
      `${day} ${month} ${year} ${last}`,
      `${day}${month}${year}${dash}${last.slice(0, 2)} ${last.slice(2)}`,
      `${day}.${month}.${year}-${last}`,
    ),
  );

const telephone = fc
  .tuple(digits(8), fc.constantFrom('', '+45 ', '+45', '0045 ', '(+45) '))
  // Two years or two lines near each other stay, so no such halves here.
  .filter(([number]) => Math.abs(Number(number.slice(0, 4)) - Number(number.slice(4))) > 999)
  .chain(([n, prefix]) =>
    fc.constantFrom(
      `${prefix}${n}`,
      `${prefix}${n.slice(0, 4)} ${n.slice(4)}`,
      `${prefix}${n.slice(0, 4)}-${n.slice(4)}`,
      `${prefix}${(n.match(/../g) ?? []).join(' ')}`,
      `${prefix}${n.slice(0, 3)} ${n.slice(3, 5)} ${n.slice(5)}`,
    ),
  );

const foreign = fc
  .tuple(two(1, 99), fc.array(digits(3), { minLength: 2, maxLength: 3 }), fc.constantFrom(' ', '-', ''))
  .map(([country, groups, between]) => `+${country} ${groups.join(between)}4`);

const words = fc.constantFrom('', 'ring til ', 'hvem er ', 'cpr', 'tlf. ', '(');

describe('what identifies a person', () => {
  it.each([
    ['CPR numbers', cpr],
    ['telephone numbers', telephone],
    ['foreign telephone numbers', foreign],
  ])('%s never survive', (_what, number) => {
    fc.assert(
      fc.property(number, words, fc.constantFrom('', ' ?', ', tak', ')'), (written, before, after) => {
        expect(scrub(`${before}${written}${after}`, 'da')).not.toMatch(/\d/);
        expect(privateKinds(`${before}${written}${after}`)).toHaveLength(1);
      }),
      { numRuns: 2_000 },
    );
  });

  it('mail addresses never survive', () => {
    fc.assert(
      fc.property(fc.emailAddress(), words, (address, before) => {
        const kept = scrub(`${before} ${address} om caféen`, 'en');
        expect(kept).not.toContain('@');
        expect(kept).toContain('[e-mail address]');
        expect(kept).toContain('om caféen');
      }),
    );
  });

  it('is replaced by a word that says what stood there', () => {
    expect(scrub(`Må ${CPR} (lone@skole.dk, 12 34 56 78) komme i cafeen?`, 'da')).toBe(
      'Må [CPR-nummer] [mailadresse] [telefonnummer]) komme i cafeen?',
    );
    expect(scrub('lone @ skole.dk', 'da')).toBe('[mailadresse]');
    expect(scrub('+46 70 123 45 67', 'en')).toBe('[telephone number]');
  });

  it('is out of every text for good', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(cpr, telephone, fc.emailAddress(), fc.string())), (parts) => {
        const once = scrub(parts.join(' ; '), 'da');
        expect(scrub(once, 'da')).toBe(once);
        expect(once.length).toBeLessThanOrEqual(LONGEST_KEPT);
      }),
    );
  });
});

describe('what agreements are full of', () => {
  it.each([
    'budget 2025-2029',
    'budget 2025 – 2029',
    'perioden 2025/2029 og 2025 2026',
    '4.628 kr., 4.628 og 12.345.678',
    '12345678 kr og 1 500 000 kroner',
    'den 31.12.2025, 31-12-2025, 31/12/2025, 1. august 2026 og 2025-12-31',
    'fra 01.08.2025-31.07.2029',
    'linje 770, 899-903, 1200-1210 og 1205',
    'kl. 10.00-12.00 hver tirsdag',
    '75 % af 30 mødre, 12 timer, uge 28 2025',
    'mødes @ biblioteket, spørg @tovholder',
  ])('stays: %s', (text) => {
    expect(scrub(text, 'da')).toBe(text);
    expect(privateKinds(text)).toEqual([]);
  });

  it('stays, any years and any lines', () => {
    const range = fc.tuple(fc.integer({ min: 1, max: 9_000 }), fc.integer({ min: 1, max: 900 }));
    fc.assert(
      fc.property(range, fc.integer({ min: 1990, max: 2050 }), ([from, more], year) => {
        const text = `linje ${from}-${from + more} i ${year}-${year + 4}`;
        expect(scrub(text, 'da')).toBe(text);
      }),
    );
  });
});

describe('a text that is kept', () => {
  it('is one line without signs that are not printed, and cut at a word', () => {
    expect(scrub(' hvem\n\u202Ehar\u0000 det? \uD83D', 'da')).toBe('hvem har det?');
    const long = scrub('ansvaret for caféen '.repeat(500), 'da');
    expect(long.length).toBeLessThanOrEqual(LONGEST_KEPT);
    expect(long).toMatch(/ (ansvaret|for|caféen)…$/);
    // Half of a sign of two halves could not be encoded.
    expect(() => encodeURIComponent(scrub(`${'x'.repeat(298)}\u{1F389}\u{1F389}`, 'da'))).not.toThrow();
  });

  it('is made in no time, whatever was pasted', () => {
    const started = performance.now();
    for (const part of ['a', '1', '1 ', '12 34 ', '+4', 'a@', '@ ']) scrub(part.repeat(10_000 / part.length), 'da');
    expect(performance.now() - started).toBeLessThan(500);
  });
});
