import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LONGEST_COMMENT, readComment } from '../../src/domain/comment.js';

const kept = (typed: string) => {
  const read = readComment(typed);
  return read.ok ? read.comment : read.problem;
};

describe('a comment', () => {
  it.each(['', '   ', '\n\r\n\t', '\u200b\ufeff'])('that is empty is none: %j', (typed) => {
    expect(kept(typed)).toBeNull();
  });

  it('keeps its lines, and nothing that is not printed', () => {
    expect(kept(' Kun to kom.\r\n\r\nDet\tregnede.\u2028Vi prøver igen \u0000\u202E\uD83D')).toBe(
      'Kun to kom.\n\nDet regnede.\nVi prøver igen',
    );
  });

  it.each([
    ['letters', 'å'],
    ['letters in two parts', 'a\u030a'],
    ['line breaks of two signs', 'a\r\n'.repeat(1), 2],
    ['emojis of one part', '🎉'],
    ['emojis of several parts', '👨‍👩‍👧'],
    ['flags', '🇩🇰'],
  ])('may have 500 characters as a person counts them: %s', (_what, sign, each = 1) => {
    const longest = `${sign.repeat(LONGEST_COMMENT / each - 1)}${'x'.repeat(each)}`;
    expect(kept(longest)).toBe(longest.replace(/\r\n/g, '\n'));
    expect(kept(`${longest}xyz`)).toEqual({ tooMany: 3, kinds: [] });
  });

  it('is no heap of marks on one letter', () => {
    expect(kept(`a${'\u0301'.repeat(100_000)}`)).toMatchObject({ tooMany: expect.any(Number) });
  });

  it('with what identifies a person is refused, and everything that is wrong is told', () => {
    expect(kept('Ring 12 34\n56 78 eller skriv til lone@skole.dk')).toEqual({
      tooMany: 0,
      kinds: ['telephone', 'mail'],
    });
    expect(kept(`${'x'.repeat(500)} a@b.dk`)).toEqual({ tooMany: 7, kinds: ['mail'] });
  });

  it('is kept as it is kept: read again, it is the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (typed) => {
        const read = readComment(typed);
        if (read.ok) expect(readComment(read.comment ?? '')).toEqual(read);
      }),
    );
  });
});
