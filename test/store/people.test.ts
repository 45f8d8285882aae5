import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { reachablePeople, rememberAccount } from '../../src/store/accounts.js';
import { OPERATOR, saveAgreement } from '../../src/store/agreements.js';
import { auditOf } from '../../src/store/audit.js';
import { evaluationDayOf } from '../../src/store/evaluation-day.js';
import {
  findPersonBy,
  listPeople,
  type PersonInAgreement,
  partsOf,
  peopleWithoutAccount,
  savePeople,
  secretariat,
} from '../../src/store/people.js';
import { parkWith } from '../support/agreement.js';
import { accountOf, PEOPLE } from '../support/bot.js';
import { databases, type TestDatabase } from '../support/databases.js';

const at = new Date('2026-11-02T08:00:00Z');
const other = parkWith({ id: 'parken-bolig-2026' });
const park = parkWith();

describe.each(databases())('people on $name', ({ open }) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await open();
    for (const agreement of [park, other]) await saveAgreement(database.client, agreement, OPERATOR, at);
  });
  afterEach(() => database.drop());

  const save = (people: readonly PersonInAgreement[], agreement = park.id, evaluation?: string) =>
    savePeople(database.client, { agreement, people, ...(evaluation && { evaluation }) }, OPERATOR, at);
  const idOf = async (email: string) => (await findPersonBy(database.client, email))?.id ?? '';

  it('have the parts that their file gives them', async () => {
    await save(PEOPLE);
    const { client } = database;
    expect(await partsOf(client, await idOf('Registrar@Example.org'))).toEqual([
      { agreement: park.id, role: 'partner', actor: 'klubleder' },
    ]);
    expect((await secretariat(client, park.id)).map(({ name }) => name)).toEqual(['The secretary']);
    expect(await secretariat(client, other.id)).toEqual([]);
    expect(await listPeople(client, [park.id])).toHaveLength(5);
    expect(await listPeople(client, [other.id])).toEqual([]);
    expect((await auditOf(client, park.id)).at(-1)).toMatchObject({ action: 'save-people', details: { people: 5 } });
  });

  it('keep their id, their account and their parts elsewhere when a file is loaded again', async () => {
    await save(PEOPLE);
    await save(PEOPLE.slice(0, 1), other.id);
    const id = await idOf('registrar@example.org');
    await rememberAccount(database.client, accountOf('registrar'), at);
    await save([{ ...(PEOPLE[0] as PersonInAgreement), name: 'Renamed', roles: [{ role: 'leader' }] }]);
    expect(await idOf('registrar@example.org')).toBe(id);
    expect(await partsOf(database.client, id)).toEqual([
      { agreement: other.id, role: 'partner', actor: 'klubleder' },
      { agreement: park.id, role: 'leader', actor: null },
    ]);
    expect((await reachablePeople(database.client, [id], ['web'])).get(id)?.account.address).toBe('registrar');
    expect((await findPersonBy(database.client, id))?.name).toBe('Renamed');
  });

  it('who are no longer in the file have no part, and are still known by what they did', async () => {
    await save(PEOPLE);
    const id = await idOf('leader@example.org');
    await save(PEOPLE.filter(({ email }) => email !== 'leader@example.org'));
    expect(await partsOf(database.client, id)).toEqual([]);
    expect((await findPersonBy(database.client, id))?.name).toBe('The leader');
  });

  it('without an e-mail address are known by their name, and stay who they are when they get one', async () => {
    await save([{ name: 'Volunteer', roles: [{ role: 'partner' }] }]);
    const [before] = await listPeople(database.client, [park.id]);
    await save([{ name: 'Volunteer', roles: [{ role: 'partner' }] }]);
    expect(await listPeople(database.client, [park.id])).toEqual([before]);
    await save([{ name: 'Volunteer', email: 'volunteer@example.org', roles: [{ role: 'partner' }] }]);
    expect(await listPeople(database.client, [park.id])).toEqual([{ ...before, email: 'volunteer@example.org' }]);
    await save([{ name: 'Volunteer', roles: [{ role: 'partner' }] }]);
    expect(await listPeople(database.client, [park.id])).toEqual([before]);
  });

  it('with a new e-mail address under an old name are somebody new: a successor takes over no account', async () => {
    const coordinator = (email: string) => ({ name: 'Coordinator', email, roles: [{ role: 'partner' as const }] });
    await save([coordinator('a@example.org')]);
    await rememberAccount(database.client, { ...accountOf('registrar'), email: 'a@example.org' }, at);
    await save([coordinator('b@example.org')]);
    const [successor] = await listPeople(database.client, [park.id]);
    expect(successor?.email).toBe('b@example.org');
    expect((await reachablePeople(database.client, [successor?.id ?? ''], ['web'])).size).toBe(0);
  });

  it('without an e-mail address and with the same title in two agreements are two people', async () => {
    await save([{ name: 'Health visitor', roles: [{ role: 'secretariat' }] }]);
    await save([{ name: 'Health visitor', roles: [{ role: 'leader' }] }], other.id);
    expect(await listPeople(database.client)).toHaveLength(2);
  });

  it('of one name with an e-mail address each are two people', async () => {
    const volunteer = (email: string) => ({ name: 'Volunteer', email, roles: [{ role: 'partner' as const }] });
    await save([volunteer('a@example.org')]);
    const a = await idOf('a@example.org');
    await save([volunteer('a@example.org'), volunteer('b@example.org')]);
    expect(await idOf('a@example.org')).toBe(a);
    expect(await listPeople(database.client, [park.id])).toHaveLength(2);
  });

  it('who only share a name with somebody of another agreement are somebody else', async () => {
    await save([{ name: 'Volunteer', roles: [{ role: 'partner' }] }], other.id);
    await save([{ name: 'Volunteer', email: 'volunteer@example.org', roles: [{ role: 'partner' }] }]);
    const ids = (await listPeople(database.client)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it('of a file that can’t be saved are not saved at all', async () => {
    await save(PEOPLE);
    const twice = { name: 'Twice', email: 'twice@example.org', roles: [], reports: ['byttecafe', 'byttecafe'] };
    await expect(save([twice])).rejects.toThrow();
    expect(await listPeople(database.client, [park.id])).toHaveLength(5);
    expect(await findPersonBy(database.client, 'twice@example.org')).toBeNull();
  });

  it('keep the day of evaluation that was set when a file has none', async () => {
    await save(PEOPLE, park.id, '03-15');
    await save(PEOPLE);
    expect(await evaluationDayOf(database.client, park.id)).toEqual({ day: '03-15', setAt: at });
    expect(await evaluationDayOf(database.client, other.id)).toEqual({ day: null, setAt: null });
  });

  it('are looked for in a chat while they have an e-mail address, a part and no account', async () => {
    await save([...PEOPLE.slice(0, 2), { name: 'Volunteer', roles: [{ role: 'partner' }] }]);
    await rememberAccount(database.client, accountOf('registrar'), at);
    const names = (await peopleWithoutAccount(database.client, ['web'])).map(({ name }) => name);
    expect(names).toEqual(['The coordinator']);
  });
});
