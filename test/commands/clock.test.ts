import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { jsonLines, type Office, openOffice, type Ran, sample, samplePeople } from '../support/command-line.js';

const nextYear = new Date().getUTCFullYear() + 1;
/** Months ahead of any day on which this test runs: then the sample is long loaded and its rounds are all to come. */
const december = `${nextYear}-12-01`;
const november = `${nextYear}-11`;

describe('what is due', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
    await office.run('load', sample, samplePeople);
  });
  afterAll(() => office.close());

  async function dueIn(...options: string[]): Promise<Record<string, unknown>[]> {
    const { code, stdout, stderr } = await office.run('due', ...options, '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return stdout === '' ? [] : jsonLines(stdout);
  }

  it('on the wheel of two years has one key a message, and the moment with its offset', async () => {
    const dues = await dueIn('--from', `${nextYear}-01-01`, '--to', `${nextYear + 1}-12-31`);
    expect(new Set(dues.map(({ key }) => key)).size).toBe(dues.length);
    const kinds = [
      ...['check-in', 'check-in-last-reminder', 'check-in-reminder', 'confirmation', 'evaluation', 'missing-list'],
    ];
    expect([...new Set(dues.map(({ kind }) => kind))].sort()).toEqual(kinds);
    for (const due of dues) {
      expect(due).toMatchObject({
        agreement: 'viborg-uddannelse-2025',
        why: expect.stringMatching(/./),
        to: { name: expect.any(String) },
      });
      expect(due.at).toMatch(/^\d{4}-\d\d-\d\dT09:00:00\+0[12]:00$/);
    }
    expect(dues.map(({ at }) => Date.parse(String(at)))).toEqual(
      dues.map(({ at }) => Date.parse(String(at))).sort((a, b) => a - b),
    );
    expect(dues.find(({ kind }) => kind === 'check-in')).toMatchObject({
      period: `${nextYear - 1}-12`,
      activity: expect.any(String),
    });
  });

  it('on a day is what is due at any time of that day, in the agreement’s time zone', async () => {
    const day = await dueIn('--from', december, '--to', december);
    const opened = day.filter(({ kind, period }) => kind === 'check-in' && period === november);
    // 1 December falls on a weekend in some years: then the round opens later.
    const weekday = new Date(`${december}T12:00:00Z`).getUTCDay();
    expect(opened.length > 0).toBe(weekday !== 0 && weekday !== 6);
    const workday = `${nextYear}-12-0${weekday === 6 ? 3 : weekday === 0 ? 2 : 1}`;
    const keys = async (at: string) => (await dueIn('--at', at)).filter(({ period }) => period === november).length;
    expect(await keys(workday)).toBeGreaterThan(0);
    expect(await keys(`${workday}T09:00`)).toBe(await keys(workday));
    expect(await keys(`${workday}T08:00:00Z`)).toBe(await keys(workday));
    expect(await keys(`${workday}T08:59`)).toBe(0);
  });

  it('is told in words too, and that nothing is due', async () => {
    expect((await office.run('due')).stdout).toBe('nothing is due\n');
    const { stdout } = await office.run('due', '--from', `${nextYear}-01-01`, '--to', `${nextYear}-01-31`);
    expect(stdout.split('\n')[0]).toMatch(/^\d{4}-01-\d\dT09:00:00\+01:00 {2}check-in {2}to .+: .+$/);
  });

  it.each([
    [['--from', '2026-01-01'], 'Write --at, or both --from and --to.'],
    [['--at', '2026-01-01', '--to', '2026-02-01'], 'Write --at, or both --from and --to.'],
    [['--from', '2026-02-01', '--to', '2026-01-01'], '--to lies before --from.'],
    [['--at', '2026-02-30'], 'Write a date like 2026-12-01'],
    [['--at', '2026-02-30T09:00'], 'Write a date like 2026-12-01'],
    [['--at', '2026-02-03T25:00'], 'Write a date like 2026-12-01'],
    [['--at', '2026'], 'Write a date like 2026-12-01'],
    [['--from', '2026-1-1', '--to', '2026-02-01'], 'Write a date like 2026-12-01'],
  ])('with %j is misuse', async (options, message) => {
    const ran = await office.run('due', ...options);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(message);
  });

  it('is planned by a tick, which opens the round and sends nothing without a chat', async () => {
    expect((await office.run('status')).stdout).toContain('no round yet');
    const tick = await office.run('tick', '--at', `${nextYear}-12-10`);
    expect(tick).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+ planned, 0 sent; no chat is connected/),
    });
    const [status] = jsonLines((await office.run('status', '--json')).stdout);
    expect(status).toMatchObject({ agreement: 'viborg-uddannelse-2025', version: 1, month: november, state: 'open' });
    const checkIns = status?.checkIns as { activity: string; state: string }[];
    expect(checkIns.length).toBeGreaterThan(0);
    expect(checkIns.every(({ state }) => state === 'missing')).toBe(true);
    // The months before it were opened by the same turn.
    const rates = status?.rates as { expected: number; parties: { expected: number }[] } | undefined;
    expect(rates).toMatchObject({ expected: expect.any(Number), answered: 0, onTime: 0 });
    expect(rates?.expected).toBeGreaterThan(checkIns.length);
    expect(rates?.parties.reduce((sum, { expected }) => sum + expected, 0)).toBe(rates?.expected);
    expect(status?.evaluation).toMatch(/^\d{4}-\d\d-\d\d$/);
    const text: Ran = await office.run('status', '--agreement', 'viborg-uddannelse-2025');
    expect(text.stdout).toContain(`${november}: 0 of ${checkIns.length} answered, open;`);
    expect(text.stdout).toContain(`  all months: 0 of ${rates?.expected} answered, 0 on time\n`);
  });
});
