import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCheckIn } from '../../src/domain/check-in.js';
import { type Field, fieldsOf } from '../../src/domain/measure.js';
import { activityWith, criterion } from '../support/agreement.js';

const [times] = fieldsOf(activityWith({ criteria: [criterion('times', 'sum')] })) as [Field];
const share = fieldsOf(activityWith({ criteria: [criterion('passed', 'share')] }));

/** Everything is asked for, shares too. */
const ENDED = true;

function readTimes(typed: string) {
  const result = readCheckIn({ status: 'held', [times.id]: typed }, [times], ENDED);
  return result.ok ? result.answer.counts[times.id] : result.errors[times.id];
}

describe('a number in a check-in', () => {
  it.each([
    ['0', 0],
    ['12', 12],
    ['+12', 12],
    ['12,0', 12],
    ['12.00', 12],
    ['1.250,00', 1250],
    ['1,250.0', 1250],
    [' 12 ', 12],
    ['007', 7],
    ['1.000', 1000],
    ['1,000', 1000],
    ['1 000', 1000],
    ['1\u00a0000', 1000],
    ['1.000.000', 1_000_000],
  ])('%j is %d', (typed, count) => {
    expect(readTimes(typed)).toBe(count);
  });

  it.each([
    ['', 'missing'],
    ['   ', 'missing'],
    ['all of them', 'notANumber'],
    ['🙂', 'notANumber'],
    ['12🙂', 'notANumber'],
    ['1e3', 'notANumber'],
    ['0x10', 'notANumber'],
    ['Infinity', 'notANumber'],
    ['NaN', 'notANumber'],
    ['12 3', 'notANumber'],
    ['1.', 'notANumber'],
    ['٣', 'notANumber'],
    ['<b>1</b>', 'notANumber'],
    ['-1', 'negative'],
    ['-1.000', 'negative'],
    ['1,5', 'notWhole'],
    ['1.5', 'notWhole'],
    ['1.250,5', 'notWhole'],
    ['1.250,000', 'notWhole'],
    ['1.250.00', 'notWhole'],
    ['12,01', 'notWhole'],
    ['1.0000', 'notWhole'],
    ['1000001', 'tooLarge'],
    ['1000000000000', 'tooLarge'],
    ['1.000.000.000.000', 'tooLarge'],
    ['9'.repeat(400), 'tooLarge'],
  ])('%j is refused: %s', (typed, error) => {
    expect(readTimes(typed)).toBe(error);
  });

  it('is a whole number from 0 to a million, or an error, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer().map(String), fc.float().map(String)),
        (typed) => {
          const read = readTimes(typed);
          expect(typeof read === 'string' || (Number.isInteger(read) && Number(read) >= 0 && Number(read) <= 1e6)).toBe(
            true,
          );
        },
      ),
    );
  });
});

describe('a check-in', () => {
  it.each(['', 'ja', 'HELD', '__proto__', 'constructor'])('with the status %j is asked for one', (status) => {
    expect(readCheckIn({ status, [times.id]: '3' }, [times], ENDED)).toEqual({
      ok: false,
      errors: { status: 'notChosen' },
    });
  });

  it('without anything in it is asked for a status', () => {
    expect(readCheckIn({}, [times], ENDED)).toEqual({ ok: false, errors: { status: 'notChosen' } });
  });

  it.each(['notHeld', 'unknown'])('that says %s has no counts, whatever stands in the fields', (status) => {
    const result = readCheckIn({ status, [times.id]: '-5' }, [times], ENDED);
    expect(result).toEqual({ ok: true, answer: { status, counts: {}, ended: true, comment: null } });
  });

  it('of an activity that was held and counted zero is neither of those', () => {
    const result = readCheckIn({ status: 'held', [times.id]: '0' }, [times], ENDED);
    expect(result).toEqual({
      ok: true,
      answer: { status: 'held', counts: { [times.id]: 0 }, ended: true, comment: null },
    });
  });

  it('tells of every field that is wrong, and saves nothing of the others', () => {
    const fields = fieldsOf(activityWith());
    const values = { status: 'held', 'times-held': '2', attendances: '-1', 'new-participants': '' };
    expect(readCheckIn(values, fields, ENDED)).toEqual({
      ok: false,
      errors: { attendances: 'negative', 'new-participants': 'missing' },
    });
  });

  it('takes nothing that was not asked for', () => {
    const values = { status: 'held', [times.id]: '1', cpr: '0101011234', extra: '7' };
    expect(readCheckIn(values, [times], ENDED)).toEqual({
      ok: true,
      answer: { status: 'held', counts: { [times.id]: 1 }, ended: true, comment: null },
    });
  });

  it('is not misled by names that every object has', () => {
    const odd = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map((id): Field => ({ ...times, id }));
    const missing = Object.fromEntries(odd.map(({ id }) => [id, 'missing']));
    const result = readCheckIn({ status: 'held' }, odd, ENDED);
    expect(result.ok).toBe(false);
    expect(result.ok || Object.entries(result.errors).sort()).toEqual(
      Object.entries(missing)
        .filter(([id]) => id !== '__proto__')
        .sort(),
    );
  });
});

describe('a share', () => {
  const read = (part: string, whole: string) =>
    readCheckIn({ status: 'held', 'passed.numerator': part, 'passed.denominator': whole }, share, ENDED);

  it('is not asked for while the course goes on, and not taken', () => {
    const values = { status: 'held', 'passed.numerator': '3', 'passed.denominator': '4' };
    expect(readCheckIn(values, share, false)).toEqual({
      ok: true,
      answer: { status: 'held', counts: {}, ended: false, comment: null },
    });
  });

  it('may be left out when nobody knows it', () => {
    expect(read('', '')).toEqual({ ok: true, answer: { status: 'held', counts: {}, ended: true, comment: null } });
  });

  it('is two numbers', () => {
    const counts = { 'passed.numerator': 3, 'passed.denominator': 4 };
    expect(read('3', '4')).toEqual({ ok: true, answer: { status: 'held', counts, ended: true, comment: null } });
    expect(read('3', '')).toEqual({ ok: false, errors: { 'passed.denominator': 'onlyOneOfTwo' } });
    expect(read('', '4')).toEqual({ ok: false, errors: { 'passed.numerator': 'onlyOneOfTwo' } });
  });

  it('has a part that is not larger than the whole', () => {
    expect(read('4', '4')).toMatchObject({ ok: true });
    expect(read('5', '4')).toEqual({ ok: false, errors: { 'passed.numerator': 'moreThanWhole' } });
  });

  it('with one number wrong says what is wrong with that one', () => {
    expect(read('1,5', '4')).toEqual({ ok: false, errors: { 'passed.numerator': 'notWhole' } });
  });
});
