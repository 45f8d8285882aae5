import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readAbsence } from '../../src/bot/read-absence.js';
import { isDate } from '../../src/domain/period.js';

/** A Wednesday. */
const TODAY = '2026-11-18';

const AWAY: readonly [string, string | null, string | null][] = [
  ['Jeg er væk til 15.12.', '2026-11-18', '2026-12-15'],
  ['jeg er væk til d. 15. december', '2026-11-18', '2026-12-15'],
  ['jeg er væk til den 15.', '2026-11-18', '2026-12-15'],
  ['jeg er væk til og med den 20.', '2026-11-18', '2026-11-20'],
  ['Hej, jeg er vaek indtil 15/12', '2026-11-18', '2026-12-15'],
  ['jeg er væk til og med 15.12.2027', '2026-11-18', '2027-12-15'],
  ['jeg er væk t.o.m. 15/12-2026', '2026-11-18', '2026-12-15'],
  ['jeg er væk til 2026-12-15', '2026-11-18', '2026-12-15'],
  ['jeg er væk til 15-12-2026', '2026-11-18', '2026-12-15'],
  ['jeg er væk til 15.12.26', '2026-11-18', '2026-12-15'],
  ['jeg har ferie fra 1.7. til 21.7.', '2027-07-01', '2027-07-21'],
  ['jeg holder ferie 1.-21. juli', '2027-07-01', '2027-07-21'],
  ['jeg har ferie fra 28. til 3. januar', '2026-12-28', '2027-01-03'],
  ['jeg har ferie fra 20.12. til 5.1.', '2026-12-20', '2027-01-05'],
  ['jeg har ferie fra 10.11. til 25.11.', '2026-11-10', '2026-11-25'],
  ['jeg er på barsel fra 1. januar til 1. oktober 2027', '2027-01-01', '2027-10-01'],
  ['jeg er på barsel fra 1. december 2026 til 1. august', '2026-12-01', '2027-08-01'],
  ['jeg har ferie i uge 29', '2027-07-19', '2027-07-25'],
  ['jeg har ferie uge 29-31', '2027-07-19', '2027-08-08'],
  ['jeg har ferie i uge 52 og 53', '2026-12-21', '2027-01-03'],
  ['jeg har ferie hele juli', '2027-07-01', '2027-07-31'],
  ['jeg er væk fra juli til august', '2027-07-01', '2027-08-31'],
  ['jeg er væk i november', '2026-11-01', '2026-11-30'],
  ['jeg er væk i morgen', '2026-11-19', '2026-11-19'],
  ['jeg er væk fra i morgen', '2026-11-19', null],
  ['jeg er væk fra i morgen til fredag', '2026-11-19', '2026-11-20'],
  ['jeg er syg i dag', '2026-11-18', '2026-11-18'],
  ['jeg er væk fredag', '2026-11-20', '2026-11-20'],
  ['jeg er væk til onsdag', '2026-11-18', '2026-11-25'],
  ['jeg er væk fra mandag til fredag', '2026-11-23', '2026-11-27'],
  ['jeg er først tilbage mandag', '2026-11-18', '2026-11-22'],
  ['jeg er væk fra 1.12., tilbage 15.12.', '2026-12-01', '2026-12-14'],
  ['jeg har ferie fra 28. til 3.', '2026-11-28', '2026-12-03'],
  ['jeg er væk til 29. februar', '2026-11-18', '2028-02-29'],
  ['jeg er væk', null, null],
  ['væk', null, null],
  ['væk til 15.12.', '2026-11-18', '2026-12-15'],
  ["I'm away until 15 December", '2026-11-18', '2026-12-15'],
  ['I’m away until December 15th, 2027', '2026-11-18', '2027-12-15'],
  ['i am on holiday from 1 July to 21 July', '2027-07-01', '2027-07-21'],
  ["i'm on leave July 1 to 21", '2027-07-01', '2027-07-21'],
  ["I'll be away in week 29", '2027-07-19', '2027-07-25'],
  ["I'm away tomorrow", '2026-11-19', '2026-11-19'],
  ["I'm away from Monday through Friday", '2026-11-23', '2026-11-27'],
  ["I'm back on 15 December", '2026-11-18', '2026-12-14'],
  ['away', null, null],
];

describe('somebody who writes to be away', () => {
  it.each(AWAY)('»%s« is away from %s to %s', (text, from, to) => {
    expect(readAbsence(text, TODAY)).toEqual({ kind: 'away', from, to, understood: true });
  });

  it.each([
    ['jeg er væk noget tid', null, null],
    ['jeg er væk resten af ugen', null, null],
    ['jeg har ferie i juli, og kollegaen svarer for mig', '2027-07-01', '2027-07-31'],
    ['jeg er væk til 31.2.', null, null],
    ['jeg er væk i uge 60', null, null],
  ])('»%s« is asked back about, with what was understood', (text, from, to) => {
    expect(readAbsence(text, TODAY)).toMatchObject({ kind: 'away', from, to });
  });

  it.each(['jeg er tilbage', 'Jeg er tilbage igen.', "I'm back", 'I am back again', 'i’m back'])(
    '»%s« is back',
    (text) => {
      expect(readAbsence(text, TODAY)).toEqual({ kind: 'back' });
    },
  );

  it.each([
    'Hvem er væk?',
    'hvem har ansvaret for Barselscafé?',
    'er jeg væk til 15.12.?',
    'jeg er væk, hvem svarer så?',
    'jeg er tilbage med et spørgsmål om Barselscafé',
    'væk fra gaden',
    'fravær i skolen',
    'ferie',
    'hvad skal jeg svare på, når jeg er tilbage',
    'jeg har ikke svaret',
    '',
  ])('»%s« is something else', (text) => {
    expect(readAbsence(text, TODAY)).toBeNull();
  });

  it('whatever is written, what is understood are dates that exist', () => {
    const pieces = AWAY.flatMap(([text]) => text.split(' '));
    const sentence = fc.array(fc.constantFrom(...pieces, '31.2.', '99', 'uge', '0.0.', '29.2.2027'), { maxLength: 9 });
    fc.assert(
      fc.property(sentence, fc.integer({ min: 0, max: 3000 }), (said, days) => {
        const today = new Date(Date.parse('2024-01-01') + days * 86_400_000).toISOString().slice(0, 10);
        const read = readAbsence(`jeg er væk ${said.join(' ')}`, today);
        if (read?.kind !== 'away') return;
        for (const date of [read.from, read.to]) expect(date === null || isDate(date)).toBe(true);
      }),
    );
  });
});
