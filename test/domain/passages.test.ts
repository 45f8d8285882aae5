import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Agreement, Source } from '../../src/domain/agreement.js';
import { merged, rangesOf, readLines, within } from '../../src/domain/line-range.js';
import { listPassages } from '../../src/domain/list-passages.js';
import { passagesAt, passagesBehind } from '../../src/domain/passages.js';
import { arbitraryAgreement } from '../documents/arbitrary-agreement.js';
import { hasShared, readAgreement, readText } from '../documents/reading.js';
import { parkAgreement } from '../fixtures/park-agreement.js';

describe('the pieces of an agreement', () => {
  it('are found by their own lines', () => {
    fc.assert(
      fc.property(arbitraryAgreement, (agreement) => {
        for (const piece of listPassages(agreement)) {
          const found = passagesAt(agreement, linesOf(piece.source));
          expect(found.some((one) => JSON.stringify(one) === JSON.stringify(piece))).toBe(piece.source.length > 0);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('are all that the file gives a source, whatever key it stands under', () => {
    const everyKey = readAgreement(readText('test/fixtures/agreements/every-key.yaml'));
    expect(missing(everyKey)).toEqual([]);
  });

  const shared = hasShared();
  const files = ['viborg-uddannelse-2025', 'viby-syd-foraeldreansvar-2020', 'vejle-uddannelse-2026'];
  (shared ? it : it.skip).each(files)('are all of the sources in %s', (file) => {
    const agreement = readAgreement(readFileSync(`../shared/agreements/${file}.yaml`));
    expect(sourcesIn(agreement).length).toBeGreaterThan(100);
    expect(missing(agreement)).toEqual([]);
  });
});

describe('what an answer rests on', () => {
  const sections = (lines: string, activity?: string) =>
    passagesBehind(parkAgreement, [{ lines, ...(activity && { activity }) }]).map(({ section }) => section);

  it('is what stands on its lines, with all that stands on the very same', () => {
    expect(sections('34-36', 'sommerhoejskole')).toEqual(['responsibility', 'responsibility', 'responsibility']);
    expect(sections('52', 'byttecafe')).toEqual(['responsibility', 'responsibility']);
    expect(sections('5')).toEqual(['period']);
    expect(sections('80-81')).toEqual(['revision', 'conflict']);
  });

  it('leaves out names where the lines say more, and shows them where they don’t', () => {
    expect(sections('29, 31', 'sommerhoejskole')).toEqual(['targetGroup']);
    expect(sections('29', 'sommerhoejskole')).toEqual(['activity']);
    expect(sections('13')).toEqual(['actors']);
  });

  it('is not a short piece inside a long one of another section, nor one of another activity', () => {
    const [school, ...others] = parkAgreement.activities;
    if (school === undefined) throw new Error('no activity');
    const content = { text: 'Ferie. Projektlederen har ansvaret.', source: [[33, 36]] as const };
    const agreement = { ...parkAgreement, activities: [{ ...school, content }, ...others] };
    const behind = (lines: string, activity: string) =>
      passagesBehind(agreement, [{ lines, activity }]).map(({ section }) => section);
    expect(behind('33-36', school.id)).toEqual(['content']);
    expect(behind('34', school.id)).toEqual(['responsibility']);
    expect(behind('34', 'byttecafe')).toEqual([]);
  });

  it('is what comes nearest where the lines cut a piece', () => {
    const rule = { step: 'Bestyrelsen', text: 'Bestyrelsen afgør sagen', source: [[82, 89]] as const };
    const agreement = { ...parkAgreement, rules: { ...parkAgreement.rules, conflict: [rule] } };
    expect(passagesBehind(agreement, [{ lines: '84' }]).map(({ said }) => said)).toEqual([
      { kind: 'words', text: rule.text, label: rule.step },
    ]);
  });

  it('is nothing where the lines are no lines', () => {
    for (const lines of ['', 'x', '-', '0', '99999999999', '5'.repeat(5000)]) expect(sections(lines)).toEqual([]);
  });
});

describe('lines', () => {
  const range = fc.tuple(fc.nat(300), fc.nat(20)).map(([first, more]): [number, number] => [first, first + more]);
  const within300 = (ranges: readonly (readonly [number, number])[]) =>
    Array.from({ length: 330 }, (_, line) => ranges.some(([first, last]) => first <= line && line <= last));

  it('are the same when they are joined, and read back as they were written', () => {
    fc.assert(
      fc.property(fc.array(range), fc.array(range), (some, others) => {
        expect(within300(merged(some))).toEqual(within300(some));
        expect(readLines(linesOf(some))).toEqual(some);
        const inOthers = within300(others);
        expect(within(some, others)).toBe(within300(some).every((there, line) => !there || inOthers[line]));
      }),
    );
  });
});

function linesOf(source: Source): string {
  return rangesOf(source)
    .map(([first, last]) => `${first}-${last}`)
    .join(', ');
}

/** Every source in an agreement, wherever it stands. */
function sourcesIn(value: unknown, key = ''): Source[] {
  if (key === 'source' || key === 'sources') return [value as Source];
  if (key === 'headSource') return Object.values(value as object);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => sourcesIn(part, name));
}

/** The sources that no piece has. */
function missing(agreement: Agreement): Source[] {
  const known = new Set(listPassages(agreement).map(({ source }) => JSON.stringify(source)));
  return sourcesIn(agreement).filter((source) => !known.has(JSON.stringify(source)));
}
