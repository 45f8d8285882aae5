import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readAgreementFile } from '../../src/documents/agreement-file.js';
import type { Actor, Agreement } from '../../src/domain/agreement.js';
import { withoutNames } from '../../src/domain/disclosure.js';
import { parkAgreement } from '../fixtures/park-agreement.js';

const person = (id: string, name: string, more: Partial<Actor> = {}): Actor => ({
  id,
  kind: 'person',
  name,
  source: [1],
  ...more,
});

function withText(text: string, ...actors: Actor[]): Agreement {
  return {
    ...parkAgreement,
    actors: [...parkAgreement.actors, ...actors],
    facts: [{ label: 'Tekst', value: text, source: [1] }],
  };
}

const textOf = (agreement: Agreement) => withoutNames(agreement).facts[0]?.value;

describe('an agreement without names', () => {
  it('has a title in the place of a name, in the list of actors and in every text', () => {
    const actor = person('a', 'Titus Testesen', { titles: ['afdelingsleder'], aliases: ['Titus T.'] });
    const shown = withoutNames(withText('Titus Testesen leder mødet, og Titus T. skriver referat', actor));
    expect(shown.facts[0]?.value).toBe('afdelingsleder leder mødet, og afdelingsleder skriver referat');
    expect(shown.actors.at(-1)).toEqual({
      id: 'a',
      kind: 'person',
      name: 'afdelingsleder',
      titles: ['afdelingsleder'],
      source: [1],
    });
    expect(JSON.stringify(shown)).not.toContain('Testesen');
  });

  it('says "en navngiven person" of somebody without a title', () => {
    expect(textOf(withText('Ring til Titus Testesen.', person('a', 'Titus Testesen')))).toBe(
      'Ring til en navngiven person.',
    );
  });

  it('hides the genitive and a name that is broken over two lines', () => {
    const actor = person('a', 'Titus Testesen', { titles: ['leder'] });
    expect(textOf(withText('Titus Testesens bil og Titus\nTestesen', actor))).toBe('leders bil og leder');
  });

  it('leaves longer words alone that begin or end as a short name does', () => {
    const actor = person('a', 'Bo', { titles: ['leder'] });
    expect(textOf(withText('Boligforeningen, turbo og Bo', actor))).toBe('Boligforeningen, turbo og leder');
  });

  it('takes the longer of two names first, and a title as it stands', () => {
    const actors = [
      person('a', 'Titus', { titles: ['$& leder'] }),
      person('b', 'Titus Testesen', { titles: ['chef'] }),
    ];
    expect(textOf(withText('Titus Testesen og Titus', ...actors))).toBe('chef og $& leder');
  });

  it('without persons is the agreement itself', () => {
    expect(withoutNames(parkAgreement)).toBe(parkAgreement);
  });
});

const shared = new URL('../../../shared/agreements/', import.meta.url);
const files = ['viborg-uddannelse-2025.yaml', 'vejle-uddannelse-2026.yaml', 'viby-syd-foraeldreansvar-2020.yaml'];
const present = existsSync(shared) || process.env.CI === 'true';
if (!present) process.stderr.write('skipped: names in ../shared/agreements (not there)\n');

(present ? describe : describe.skip)('a real agreement without names', () => {
  it.each(files)('%s holds no name of a person, and everything else', (file) => {
    const read = readAgreementFile(readFileSync(new URL(file, shared)), file);
    if (read.kind !== 'agreement') throw new Error(file);
    const { agreement } = read;
    const names = agreement.actors.filter(({ kind }) => kind === 'person').map(({ name }) => name);
    const shown = JSON.stringify(withoutNames(agreement));
    const surnames = names.map((name) => name.split(' ').at(-1) ?? name);
    expect(
      [...names, ...surnames].filter((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(shown)),
    ).toEqual([]);
    expect(withoutNames(agreement).activities.map(({ id }) => id)).toEqual(agreement.activities.map(({ id }) => id));
  });
});
