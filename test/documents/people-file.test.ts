import { describe, expect, it } from '@jest/globals';
import { checkPeopleFile } from '../../src/documents/people-file.js';
import { exchange, lineOf, problemsOf, readAgreement, readPeople, readText } from './reading.js';

const agreement = readAgreement(readText('test/fixtures/agreements/every-key.yaml'));
const good = `format: people/1
agreement: proeveby-2026
evaluation: "05-15"
people:
  - name: Koordinator
    title: Skolechef
    email: Koordinator@Example.org
    language: da
    roles: [{role: partner, actor: skolechef}, {role: managers, actor: chefgruppen}]
    reports: [familieaften, madhold]
  - name: Leder
    roles: [{role: leader}]
`;

describe('a people file', () => {
  it('is read, with e-mail addresses in lower case', () => {
    expect(readPeople(good).people).toEqual({
      format: 'people/1',
      agreement: 'proeveby-2026',
      evaluation: '05-15',
      people: [
        {
          name: 'Koordinator',
          title: 'Skolechef',
          email: 'koordinator@example.org',
          language: 'da',
          roles: [
            { role: 'partner', actor: 'skolechef' },
            { role: 'managers', actor: 'chefgruppen' },
          ],
          reports: ['familieaften', 'madhold'],
        },
        { name: 'Leder', roles: [{ role: 'leader' }] },
      ],
    });
  });

  it.each([
    [
      'role: leader',
      'role: boss',
      'role: boss',
      'people[1].roles[0].role',
      '"boss" is not a role',
      'Write one of: partner, leader, managers, board, secretariat.',
    ],
    [
      'language: da',
      'language: dk',
      'language: dk',
      'people[0].language',
      '"dk" is not a language',
      'Write one of: da, en.',
    ],
    [
      'Koordinator@Example.org',
      'koordinator',
      'email:',
      'people[0].email',
      '"koordinator" is not an e-mail address',
      'Write it as koordinator@example.org.',
    ],
    [
      'name: Leder',
      'name: Leder\n    email: koordinator@example.org',
      'email: k',
      'people[1].email',
      '"koordinator@example.org" stands twice',
      'Give each its own, or take one of them out.',
    ],
    [
      'name: Koordinator\n    title: Skolechef\n    email: Koordinator@Example.org',
      'name: Leder',
      'roles: [{role: leader}]',
      'people[1].name',
      'two people without e-mail address are called "Leder"',
      'Give one of them an e-mail address or another name.',
    ],
    [
      '[{role: leader}]',
      '[]',
      'roles: []',
      'people[1].roles',
      '[] is not a list with a role in it',
      'Write one role or more, as [{role: partner}].',
    ],
    [
      '[{role: leader}]',
      '[{role: leader}, {role: leader}]',
      '{role: leader}, ',
      'people[1].roles',
      'the same role stands twice',
      'Take one of them out.',
    ],
    [
      '[familieaften, madhold]',
      '[madhold, madhold]',
      'reports:',
      'people[0].reports[1]',
      '"madhold" stands twice',
      'Give each its own, or take one of them out.',
    ],
    [
      '"05-15"',
      '"15-05"',
      'evaluation:',
      'evaluation',
      '"15-05" is not a day of every year',
      'Write month and day as "03-15" in quotes; 29 February cannot be used.',
    ],
    [
      '"05-15"',
      '"02-29"',
      'evaluation:',
      'evaluation',
      '"02-29" is not a day of every year',
      'Write month and day as "03-15" in quotes; 29 February cannot be used.',
    ],
    [
      '    language: da',
      '    langauge: da',
      'langauge:',
      'people[0].langauge',
      'there is no such key here',
      'Did you mean "language"?',
    ],
  ])('with %j changed to %j is refused', (from, to, at, path, reason, remedy) => {
    const file = exchange(good, from, to);
    const line = path === 'people[1].name' ? lineOf(file, at) - 1 : lineOf(file, at);
    expect(problemsOf(file)).toMatchObject([{ line, path, reason, remedy }]);
  });

  it('may name the same activity for two people', () => {
    const file = exchange(good, 'roles: [{role: leader}]', 'roles: [{role: leader}]\n    reports: [madhold]');
    expect(readPeople(file).people.people[1]?.reports).toEqual(['madhold']);
  });
});

describe('checkPeopleFile', () => {
  it('finds nothing where the agreement knows every id', () => {
    expect(checkPeopleFile(readPeople(good).people, agreement)).toEqual([]);
  });

  it('finds what the agreement does not know, with line and the nearest id', () => {
    const file = exchange(exchange(good, 'actor: chefgruppen', 'actor: chefgrupen'), 'madhold', 'svoemning');
    const { people, locate } = readPeople(file);
    expect(checkPeopleFile(people, agreement, locate)).toMatchObject([
      {
        line: lineOf(file, 'chefgrupen'),
        path: 'people[0].roles[1].actor',
        reason: 'proeveby-2026 has no actor "chefgrupen"',
        remedy: 'Did you mean chefgruppen?',
      },
      {
        line: lineOf(file, 'svoemning'),
        path: 'people[0].reports[1]',
        reason: 'proeveby-2026 has no activity "svoemning"',
        remedy: "Write the id of one that is in the agreement's file under activities.",
      },
    ]);
  });

  it("refuses another agreement's people", () => {
    const { people } = readPeople(exchange(good, 'proeveby-2026', 'proeveby-2022'));
    expect(checkPeopleFile(people, agreement)).toMatchObject([
      {
        line: 1,
        path: 'agreement',
        reason: 'these are not the people of proeveby-2026',
        remedy: 'Did you mean proeveby-2026?',
      },
    ]);
  });
});
