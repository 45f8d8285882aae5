import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Reply } from '../../src/chat.js';
import type { Criterion } from '../../src/domain/agreement.js';
import { findCheckIn } from '../../src/store/check-ins.js';
import { activityWith, criterion, parkWith } from '../support/agreement.js';
import { loadPark, REGISTRAR, startBot, type TestBot, textOf } from '../support/bot.js';
import { databases, type TestDatabase } from '../support/databases.js';

const measure = (id: string, kind: Criterion['measure'], per: Criterion['per']): Criterion => ({
  ...criterion(id, kind),
  per,
});
const park = parkWith({
  evaluation: null,
  activities: [
    activityWith({
      id: 'kursus',
      name: 'Familiekursus',
      responsibilities: [{ role: 'registrar', actor: 'klubleder', source: [36] }],
      criteria: [
        measure('aftener', 'sum', 'year'),
        measure('familier', 'unique', 'year'),
        measure('glade', 'share', 'course'),
      ],
    }),
  ],
});
const GIVEN = ['2026-06', '2026-07', '2026-08', '2026-09'];
const NEXT = '2026-10';

describe.each(databases())('what a month is asked beside the months before, on $name', ({ open }) => {
  let database: TestDatabase;
  let bot: TestBot;
  beforeEach(async () => {
    database = await open();
    bot = startBot(database, '2026-05-20T10:00:00Z');
    await loadPark(bot, { agreement: park });
    await bot.tickAt('2026-11-02T08:00:00Z');
  });
  afterEach(() => database.drop());
  const key = (month: string) => ({ agreement: park.id, activity: 'kursus', month });
  const press = (action: string, month: string, data: Record<string, string>, values = {}) =>
    bot.press({ ...REGISTRAR, language: 'da' }, action, { ...key(month), ...data }, values);
  const typed = (evenings: string, families: string, more = {}) => ({
    ...{ status: 'held', 'aftener.sum': evenings, 'familier.unique': families },
    ...more,
  });
  const saved = async (month: string) => {
    const [answer] = (await findCheckIn(bot.client, key(month)))?.answers ?? [];
    return answer && { ...answer.counts, ended: answer.ended };
  };
  /** What the form's sending button carries. */
  const carried = (reply: Reply) => {
    const carry = (reply.update?.card.actions ?? []).map(({ data }) => data as Record<string, string>);
    return carry.find(({ opens }) => opens !== 'form') ?? {};
  };
  const giveMonths = async () => {
    for (const [at, month] of GIVEN.entries())
      await press('save-check-in', month, { revision: '0' }, typed(String(10 + at), String(5 + 3 * at)));
  };

  it('shows the last number, and of different people how many there have been so far', async () => {
    await giveMonths();
    const text = textOf(await press('show-check-in', NEXT, {}));
    expect(text).toContain('September: 13.');
    expect(text).toContain('Til og med september: 14. Læg de nye til.');
  });

  it('asks once about a number far from the others, and saves it when it is sent again', async () => {
    await giveMonths();
    const asking = await press('save-check-in', NEXT, { revision: '0' }, typed('130', '15'));
    expect(textOf(asking)).toContain('Det er langt fra de sidste tolv måneder: fra 10 til 13.');
    expect(JSON.stringify(asking.update)).toContain('130');
    expect(asking.errors ?? {}).toEqual({});
    expect(await saved(NEXT)).toBeUndefined();
    const other = await press('save-check-in', NEXT, carried(asking), typed('1300', '15'));
    expect(textOf(other)).toContain('Det er langt fra');
    const receipt = await press('save-check-in', NEXT, carried(other), typed('1300', '15'));
    expect(textOf(receipt)).toContain('1.300');
    expect(await saved(NEXT)).toEqual({ 'aftener.sum': 1300, 'familier.unique': 15, ended: false });
  });

  it('asks about fewer different people than before, and not about what is saved already', async () => {
    await giveMonths();
    const asking = await press('save-check-in', NEXT, { revision: '0' }, typed('12', '3'));
    expect(textOf(asking)).toContain('Det er færre end til og med september: 14.');
    await press('save-check-in', NEXT, carried(asking), typed('12', '3'));
    await press('save-check-in', NEXT, { revision: '1' }, typed('11', '3'));
    expect(await saved(NEXT)).toEqual({ 'aftener.sum': 11, 'familier.unique': 3, ended: false });
  });

  it('asks for a share when the course has ended, keeps what was typed, and begins the next course after it', async () => {
    expect(textOf(await press('show-check-in', NEXT, {}))).not.toContain('Ud af hvor mange');
    const form = await press('show-check-in', NEXT, { ended: 'yes', where: 'here' }, typed('7', '9'));
    expect(textOf(form)).toContain('Ud af hvor mange');
    const inputs = JSON.stringify(form.update);
    for (const value of ['"value":7', '"value":9']) expect(inputs).toContain(value);
    const share = { 'glade.numerator': '9', 'glade.denominator': '12' };
    const wrong = { 'glade.numerator': '13', 'glade.denominator': '12' };
    const refused = await press('save-check-in', NEXT, carried(form), typed('7', '9', wrong));
    expect(refused.errors).toEqual({ 'glade.numerator': 'Tallet er større end det samlede antal herunder.' });
    const receipt = await press('save-check-in', NEXT, carried(refused), typed('7', '9', share));
    expect(textOf(receipt)).toContain('Et forløb eller en sæson sluttede i oktober 2026.');
    expect(await saved(NEXT)).toMatchObject({ 'glade.numerator': 9, 'glade.denominator': 12, ended: true });
    const back = await press('save-check-in', NEXT, { revision: '1', ended: 'no' }, typed('7', '9', share));
    expect(textOf(back)).toContain('Rettet');
    expect(await saved(NEXT)).toEqual({ 'aftener.sum': 7, 'familier.unique': 9, ended: false });
  });
});
