import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { loadFile } from '../../src/bot/load-file.js';
import { listPeople } from '../../src/store/people.js';
import { projectText } from '../support/command-line.js';
import { databases, type TestDatabase } from '../support/databases.js';

const people = `format: people/1
agreement: viborg-uddannelse-2025
people:
  - name: Koordinator
    email: koordinator@example.org
    roles: [{role: partner}]
    reports: [barselscafe]
  - name: Leder
    language: da
    roles: [{role: leader}, {role: board}]
`;

describe.each(databases())('people loaded again on $name', ({ open }) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
    await load(await projectText('prisma/seed/viborg-uddannelse-2025.yaml'));
    expect(await load(people)).toMatchObject({ kind: 'people', change: 'new', people: 2 });
  });
  afterAll(() => database.drop());
  beforeEach(() => load(people));

  function load(text: string) {
    return loadFile(database.client, Buffer.from(text), 'people.yaml', 'operator', new Date('2026-01-05T10:00:00Z'));
  }

  it('say "none" where nothing changes, and keep who they are', async () => {
    const before = await listPeople(database.client);
    const audits = await database.client.auditEntry.count();
    expect(await load(people)).toMatchObject({ change: 'none', people: 2 });
    expect(await listPeople(database.client)).toEqual(before);
    expect(await database.client.auditEntry.count()).toBe(audits);
  });

  it('say "none" where only the order differs', async () => {
    const turned = people.replace('{role: leader}, {role: board}', '{role: board}, {role: leader}');
    expect(turned).not.toBe(people);
    expect(await load(turned)).toMatchObject({ change: 'none' });
  });

  it.each([
    ['a role', '{role: leader}', '{role: managers}'],
    ['an actor', '{role: leader}', '{role: leader, actor: chefgruppen}'],
    ['an activity to report', '[barselscafe]', '[barselscafe, styrket-foraeldreskab]'],
    ['a name', 'name: Koordinator', 'name: Koordinatoren'],
    ['a title', 'language: da', 'title: Skoleleder'],
    ['a language', 'language: da', 'language: en'],
    ['an e-mail address', 'koordinator@example.org', 'en.anden@example.org'],
    ['the evaluation', 'people:\n', 'evaluation: "05-15"\npeople:\n'],
    ['a person more', '  - name: Leder', '  - name: Ny\n    roles: [{role: partner}]\n  - name: Leder'],
  ])('say "changed" by %s, and "none" after that', async (_, from, to) => {
    const changed = people.replace(from, to);
    expect(changed).not.toBe(people);
    expect(await load(changed)).toMatchObject({ change: 'changed' });
    expect(await load(changed)).toMatchObject({ change: 'none' });
  });
});
