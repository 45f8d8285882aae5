import { expect, it } from '@jest/globals';
import { createAgreements } from '../../src/bot/agreements.js';
import { OPERATOR, saveAgreement } from '../../src/store/agreements.js';
import type { Client } from '../../src/store/db.js';
import { parkWith } from '../support/agreement.js';
import { databases } from '../support/databases.js';

const park = parkWith();

it.each(databases())(
  'a reading that began before an alias and ended after it takes nothing back, on $name',
  async ({ open }) => {
    const database = await open();
    const { client } = database;
    await saveAgreement(client, park, OPERATOR, new Date());
    const [isRead, arrives] = [signal(), signal()];
    const agreements = createAgreements(withSlowAliases(client, isRead, arrives));

    const slow = agreements.load();
    await isRead.given;
    const given = { id: 'a', kind: 'activity', targetId: 'byttecafe', text: 'genbrugsbutikken', addedById: 'somebody' };
    await client.alias.create({ data: { ...given, agreementId: park.id, addedAt: new Date() } });
    const library = await (await agreements.load()).library();
    arrives.give();
    await (await slow).library();
    const held = library.agreements.get(park.id)?.agreement.activities.find(({ id }) => id === 'byttecafe');
    expect(held?.aliases).toContain('genbrugsbutikken');
    await database.drop();
  },
);

interface Signal {
  give(): void;
  given: Promise<void>;
}

function signal(): Signal {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { give: () => give(), given };
}

/** The first list of aliases is read at once and arrives late. */
function withSlowAliases(client: Client, isRead: Signal, arrives: Signal): Client {
  let first = true;
  const findMany = async (...args: Parameters<typeof client.alias.findMany>) => {
    const isFirst = first;
    first = false;
    const rows = await client.alias.findMany(...args);
    isRead.give();
    if (isFirst) await arrives.given;
    return rows;
  };
  const alias = new Proxy(client.alias, {
    get: (all, name) => (name === 'findMany' ? findMany : Reflect.get(all, name)),
  });
  return new Proxy(client, { get: (all, name) => (name === 'alias' ? alias : Reflect.get(all, name)) });
}
