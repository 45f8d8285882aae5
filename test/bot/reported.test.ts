import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Account, Conversation } from '../../src/chat.js';
import type { Criterion } from '../../src/domain/agreement.js';
import { OPERATOR } from '../../src/store/agreements.js';
import { findCheckIn, saveAnswer } from '../../src/store/check-ins.js';
import { setEvaluationDay } from '../../src/store/evaluation-day.js';
import { findPersonBy } from '../../src/store/people.js';
import { activityWith, criterion, parkWith } from '../support/agreement.js';
import {
  accountOf,
  COORDINATOR,
  LEADER,
  loadPark,
  REGISTRAR,
  SECRETARY,
  STRANGER,
  startBot,
  type TestBot,
  textOf,
} from '../support/bot.js';
import { databases, type TestDatabase } from '../support/databases.js';

const kinds: Criterion['measure'][] = ['sum', 'unique', 'average', 'share'];
const park = parkWith({
  activities: [
    activityWith({
      id: 'sangkor',
      name: 'Sangkor',
      responsibilities: [{ role: 'registrar', actor: 'klubleder', source: [36] }],
      criteria: kinds.map((kind) => ({ ...criterion(kind, kind), atLeast: 30 })),
    }),
  ],
});
const going = 'Hvordan går det med sangkoret?';

describe.each(databases())('what was reported, on $name', ({ open }) => {
  let database: TestDatabase;
  let bot: TestBot;
  beforeEach(async () => {
    database = await open();
    bot = startBot(database, '2025-12-20T10:00:00Z');
    await loadPark(bot, { agreement: park });
  });
  afterEach(() => database.drop());

  const report = async (month: string, status: 'held' | 'notHeld', counts: Record<string, number>) => {
    const checkIn = await findCheckIn(bot.client, { agreement: park.id, activity: 'sangkor', month });
    const by = (await findPersonBy(bot.client, 'registrar@example.org'))?.id ?? '';
    if (checkIn === null) throw new Error(month);
    const basedOn = checkIn.answers[0]?.revision ?? 0;
    expect(
      await saveAnswer(
        bot.client,
        checkIn,
        { status, counts, ended: false, comment: null },
        { by, at: bot.now(), basedOn },
      ),
    ).toBe(true);
  };
  const aYear = async () => {
    await bot.tickAt('2026-06-01T08:00:00Z');
    await report('2026-01', 'held', { 'sum.sum': 4, 'unique.unique': 2, 'average.total': 60, 'average.occasions': 3 });
    await report('2026-02', 'notHeld', {});
    await report('2026-03', 'held', { 'sum.sum': 999 });
    await report('2026-03', 'held', { 'sum.sum': 5, 'unique.unique': 12, 'average.total': 11, 'average.occasions': 1 });
    await report('2026-04', 'held', { 'share.numerator': 3, 'share.denominator': 4 });
  };
  const ask = async (account: Account, text: string, conversation?: Conversation) =>
    textOf(await bot.say({ ...account, language: 'da' }, text, conversation));

  it('stands beside the target for whoever may see it, and says how many months are answered', async () => {
    await aYear();
    for (const account of [SECRETARY, REGISTRAR]) {
      const text = await ask(account, going);
      expect(text).toContain('Sangkor i 2026: svar for 4 af 5 måneder, heraf 1 ikke holdt.');
      expect(text).toContain(
        'Mål sum (mål: mindst 30): 9 familier i alt i 2026. Efter 4 af 12 måneder ventes 10: det er bagud.',
      );
      expect(text).toContain(
        'Mål unique (mål: mindst 30): 12 forskellige familier i 2026 til og med marts 2026. Efter 4 af 12 måneder ventes 10: det følger planen.',
      );
      expect(text).toContain(
        'Mål average (mål: mindst 30): 17,7 i gennemsnit (71 familier, 4 gange) i 2026. Det er bagud.',
      );
      expect(text).toContain('Mål share (mål: mindst 30 %): 75 % (3 ud af 4) i 2026. Målet er nået.');
      expect(text).not.toContain('står ikke i aftalen');
    }
    expect(await bot.client.unknownQuestion.count()).toBe(0);
  });

  it('is told to the leader without the small counts, and says why', async () => {
    await aYear();
    const text = await ask(LEADER, going);
    expect(text).toContain('Mål sum (mål: mindst 30): 6–9 familier i alt i 2026.');
    expect(text).toContain('Mål unique (mål: mindst 30): 12 forskellige familier i 2026 til og med marts 2026.');
    expect(text).toContain('Mål average (mål: mindst 30): 17,7 i gennemsnit (71 familier, 4 gange) i 2026.');
    expect(text).toContain('Mål share (mål: mindst 30 %): for få til en andel (<5) i 2026.');
    expect(text).toContain('Antal fra 1 til 4 vises som <5');
    expect(await ask(LEADER, `${going} i januar 2026`)).toContain('Mål sum (mål: mindst 30): <5 familier i alt.');
    expect(await ask(SECRETARY, going)).not.toContain('<5');
  });

  it('is not told to others, nor in a channel', async () => {
    await aYear();
    const channel: Conversation = { kind: 'channel', address: 'team' };
    expect(await ask(COORDINATOR, going)).toMatch(/lederen og sekretariatet/);
    expect(await ask(LEADER, going, channel)).toMatch(/kun i en samtale mellem dig og mig/);
    for (const text of [
      await ask(COORDINATOR, going),
      await ask(STRANGER, going),
      await ask(LEADER, going, channel),
      await ask(accountOf('nobody'), going),
    ]) {
      expect(text).not.toMatch(/9 familier|17,8|75 %/);
    }
  });

  it('is of the month or year that is asked about', async () => {
    await aYear();
    expect(await ask(LEADER, `${going} i januar 2026`)).toContain('Sangkor i januar 2026: holdt. Mål sum');
    expect(await ask(LEADER, 'Hvordan gik det med sangkoret i 2027?')).toMatch(/ikke spurgt om tal i 2027/);
  });

  it('is no zero where nobody has answered, and nothing where nobody was asked', async () => {
    expect(await ask(LEADER, going)).toMatch(/står ikke i aftalen.*Der er ikke spurgt om tal endnu\./);
    await bot.tickAt('2026-02-02T08:00:00Z');
    expect(await ask(LEADER, going)).toContain('svar for 0 af 1 måned.');
    await bot.tickAt('2026-03-02T08:00:00Z');
    expect(await ask(LEADER, going)).toMatch(/svar for 0 af 2 måneder.*Mål sum \(mål: mindst 30\): ingen tal endnu\./);
    expect(await bot.client.unknownQuestion.count()).toBe(0);
  });

  it('is told of a whole agreement to those who may see it', async () => {
    await aYear();
    const text = await ask(LEADER, 'hvordan går det med målene?');
    expect(text).toContain(
      'Fritid og trivsel (Parken):\nI 2026: svar på 4 af 5 indberetninger.\nSangkor i 2026: svar for 4 af 5',
    );
    expect(text).toContain('6–9 familier i alt');
    expect(await ask(SECRETARY, 'hvordan går det med målene?')).toContain(': 9 familier i alt');
    expect(await ask(REGISTRAR, 'hvordan går det med målene?')).toMatch(/ikke adgang/);
    const channel: Conversation = { kind: 'channel', address: 'team' };
    expect(await ask(LEADER, 'hvordan går det med målene?', channel)).toMatch(/mellem dig og mig/);
  });

  it('is the next evaluation too, as it is planned', async () => {
    const evaluated = 'Hvornår er næste evaluering?';
    expect(await ask(LEADER, evaluated)).toContain('Næste evaluering: 1. december 2026.');
    await bot.client.$transaction((one) => setEvaluationDay(one, park.id, '06-15', OPERATOR, bot.now()));
    expect(await ask(LEADER, evaluated)).toContain('Næste evaluering: 15. juni 2026.');
    expect(await ask(STRANGER, evaluated)).not.toContain('15. juni');
    bot.setClock('2026-07-01T10:00:00Z');
    expect(await ask(LEADER, evaluated)).toContain('klar 15. juni 2026 og er ikke meldt gennemført.');
    await bot.tickAt('2026-07-01T10:00:00Z');
    expect(await ask(LEADER, 'status')).toContain('klar 15. juni 2026 og er ikke meldt gennemført.');
  });

  it('is when the next month is asked about', async () => {
    bot.setClock('2026-02-10T10:00:00Z');
    const text = 'Der spørges om tallene for februar 2026 den 2. marts 2026.';
    expect(await ask(REGISTRAR, 'hvornår er næste indberetning?')).toBe(`Fritid og trivsel (Parken): ${text}`);
    expect(await ask(REGISTRAR, 'hvornår mødes sangkoret næste gang?')).toContain(text);
  });
});
