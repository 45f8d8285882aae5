import { describe, expect, it } from '@jest/globals';
import { checkPeopleFile } from '../../src/documents/people-file.js';
import { writeAgreementFile } from '../../src/documents/write-agreement.js';
import type { Source } from '../../src/domain/agreement.js';
import { hasShared, readAgreement, readPeople, readText } from './reading.js';

const text = readText('prisma/seed/viborg-uddannelse-2025.yaml');
const sample = readAgreement(text);
const shared = hasShared();

describe('the sample agreement', () => {
  it('is in canonical form', () => {
    expect(writeAgreementFile(sample)).toBe(text);
  });

  it('names nobody', () => {
    expect(sample.actors.filter(({ kind, titles }) => kind === 'person' || titles)).toEqual([]);
  });
});

describe('the sample accounts', () => {
  const { people, locate } = readPeople(readText('prisma/seed/people.yaml'));

  it('fit the sample agreement', () => {
    expect(checkPeopleFile(people, sample, locate)).toEqual([]);
  });

  it('hold somebody in each role that a newcomer tries, at addresses that reach nobody', () => {
    const roles = new Set(people.people.flatMap((person) => person.roles.map(({ role }) => role)));
    expect([...roles]).toEqual(expect.arrayContaining(['partner', 'leader', 'managers', 'secretariat']));
    expect(people.people.every(({ email }) => email?.endsWith('@example.org'))).toBe(true);
  });
});

(shared ? describe : describe.skip)('the sample agreement beside its document', () => {
  const lines = shared ? readText(`../shared/seeds/${sample.document}`).split('\n') : [];
  /** The lines of a source as running text, without bullets and the form's own two headings. */
  const wording = (source: Source) =>
    plain(
      source
        .flatMap((part) => (typeof part === 'number' ? [part] : range(part)))
        .map((number) => lines[number - 1])
        .filter((line) => !/^\s*(Indhold|Praksis)\s*$/.test(line ?? ''))
        .join('\n'),
    );

  it.each(quotations())('%s: %j stands in the lines that it names', (_, quoted, source) => {
    expect(wording(source)).toContain(plain(quoted));
  });
});

function quotations(): [string, string, Source][] {
  const { goals, targets, activities, facts, rules } = sample;
  const forms = activities.flatMap(({ id, purpose, targetGroup, content, place, schedule, references, listedAs }) =>
    [purpose, targetGroup, content, place, schedule, listedAs, ...(references ?? [])].flatMap((part) =>
      part ? [{ id, ...part }] : [],
    ),
  );
  const names = activities.map(({ id, name, source }) => ({ id, text: name, source }));
  const evaluation = rules.evaluation ? [{ id: 'evaluation', ...rules.evaluation }] : [];
  const indicators = goals.flatMap((goal) => goal.indicators);
  const values = facts.map(({ label, value, source }) => ({ id: label, text: value, source }));
  const others = targets.map((target) => ({ id: 'target', ...target }));
  return [...names, ...forms, ...goals, ...indicators, ...others, ...evaluation, ...values].map(
    ({ id, text, source }) => [id, text, source],
  );
}

function range([first, last]: readonly [number, number]): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function plain(text: string): string {
  return text
    .replace(/\uF0B7|^- /gm, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
