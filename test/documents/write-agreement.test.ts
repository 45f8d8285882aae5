import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readAgreementFile } from '../../src/documents/agreement-file.js';
import { writeAgreementFile } from '../../src/documents/write-agreement.js';
import { arbitraryAgreement, arbitraryOverview } from './arbitrary-agreement.js';
import { readAgreement, readText } from './reading.js';

const everyKey = readText('test/fixtures/agreements/every-key.yaml');

/** The keys of a file in their order, lists and one-line maps left out. */
function topKeys(text: string): string[] {
  return [...text.matchAll(/^(\w+):/gm)].map(([, key]) => key ?? '');
}

describe('writeAgreementFile', () => {
  it('writes any agreement so that it is read back unchanged, and written the same again', () => {
    fc.assert(
      fc.property(arbitraryAgreement, (agreement) => {
        const written = writeAgreementFile(agreement);
        const back = readAgreement(written);
        expect(back).toEqual(agreement);
        expect(writeAgreementFile(back)).toBe(written);
      }),
      { numRuns: 150 },
    );
  });

  it('does so with an overview', () => {
    fc.assert(
      fc.property(arbitraryOverview, (overview) => {
        const file = readAgreementFile(writeAgreementFile(overview), 'file.yaml');
        expect(file).toEqual({ kind: 'overview', overview });
      }),
      { numRuns: 50 },
    );
  });

  it('keeps every key of the format', () => {
    const agreement = readAgreement(everyKey);
    expect(readAgreement(writeAgreementFile(agreement))).toStrictEqual(agreement);
  });

  it('puts the keys in the order of the page, however they came', () => {
    const { format, ...others } = readAgreement(everyKey);
    const reversed = Object.fromEntries(Object.entries(others).toReversed());
    const written = writeAgreementFile({ ...(reversed as typeof others), format });
    expect(topKeys(written)).toEqual(topKeys(everyKey));
    expect(written).toBe(writeAgreementFile(readAgreement(everyKey)));
  });

  it('folds long texts at 120 signs, and puts what is short on one line', () => {
    const agreement = readAgreement(everyKey);
    agreement.facts = [{ label: 'Langt', value: 'et ord '.repeat(60).trim(), source: [1] }];
    agreement.actors = [...agreement.actors, { id: 'ppl', kind: 'unit', name: 'PPL', source: [338, [340, 341]] }];
    const lines = writeAgreementFile(agreement).split('\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(120);
    expect(lines).toContain('    value: >-');
    expect(lines).toContain('  - {id: ppl, kind: unit, name: PPL, source: [338, [340, 341]]}');
  });

  it('does not write what could not be read back', () => {
    const agreement = readAgreement(everyKey);
    expect(() => writeAgreementFile({ ...agreement, period: { ...agreement.period, to: '2020-01-01' } })).toThrow();
  });
});
