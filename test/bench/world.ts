/** A database as a larger office has it, and a bot on it. */
import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import { parse } from 'yaml';
import { createAgreements } from '../../src/bot/agreements.js';
import type { Bot } from '../../src/bot/bot.js';
import { createTopics } from '../../src/bot/topics.js';
import type { Address, Chat, ChatName } from '../../src/chat.js';
import type { Activity, Agreement } from '../../src/domain/agreement.js';
import { activitiesToAsk, fieldsOf } from '../../src/domain/measure.js';
import { addMonths } from '../../src/domain/period.js';
import { danishCalendar } from '../../src/holidays.js';
import { OPERATOR, saveAgreement } from '../../src/store/agreements.js';
import type { Client } from '../../src/store/db.js';
import { openRound } from '../../src/store/rounds.js';

const SAMPLE = new URL('../../prisma/seed/viborg-uddannelse-2025.yaml', import.meta.url);
const AGREEMENTS = 25;
const CHECK_INS_A_ROUND = 10;
const FIRST_MONTH = '2025-09';
/** After every round has opened, so that none opens by itself. */
const LOADED = new Date('2029-07-01T10:00:00Z');

export const log = pino({ level: 'silent' });

export function makeBot(client: Client, chat: Chat): Bot {
  const calendar = danishCalendar();
  const rhythm = { zone: 'Europe/Copenhagen', time: '09:00' as const, calendar, checkInCalendar: calendar };
  const chats = new Map([[chat.name, chat]]);
  const now = () => new Date();
  return {
    client,
    agreements: createAgreements(client),
    topics: createTopics(now),
    chats,
    rhythm,
    smallCount: 5,
    now,
    log,
  };
}

/** Who is asked about what. */
export interface Asked {
  agreement: string;
  activity: string;
  month: string;
  person: string;
}

export interface Size {
  /** Open rounds of each agreement, of ten check-ins each. */
  months: number;
  /** People who are asked about each check-in; no two check-ins share one, months aside. */
  reporters: number;
}

/** Fills an empty database with 25 agreements. Returns 250 × months × reporters. */
export async function fillDatabase(
  client: Client,
  { months, reporters }: Size,
  chat: ChatName,
  addressOf: (person: number) => Address,
): Promise<Asked[]> {
  const sample = parse(readFileSync(SAMPLE, 'utf8')) as Agreement;
  const activities = tenActivities(sample);
  const asked: Asked[] = [];
  for (let number = 0; number < AGREEMENTS; number++) {
    const agreement = { ...sample, id: `agreement-${number}`, activities };
    await saveAgreement(client, agreement, OPERATOR, LOADED);
    const people = activities.flatMap(({ id: activity }, place) =>
      Array.from({ length: reporters }, (_, one) => {
        const index = (number * CHECK_INS_A_ROUND + place) * reporters + one;
        return { person: `person-${index}`, activity, address: addressOf(index) };
      }),
    );
    await savePeople(client, agreement.id, people, chat);
    for (let count = 0, month = FIRST_MONTH; count < months; count++, month = addMonths(month, 1)) {
      const checkIns = activities.map((activity) => ({ activity: activity.id, fields: fieldsOf(activity) }));
      await openRound(client, { agreement: agreement.id, month, version: 1, checkIns }, LOADED);
      asked.push(...people.map(({ person, activity }) => ({ agreement: agreement.id, activity, month, person })));
    }
  }
  return asked;
}

/** The sample's activities that are asked about, in turn, under new ids. */
function tenActivities(sample: Agreement): Activity[] {
  const asked = activitiesToAsk(sample, FIRST_MONTH);
  return Array.from({ length: CHECK_INS_A_ROUND }, (_, place) => {
    const activity = asked[place % asked.length] as Activity;
    return { ...activity, id: `${activity.id}-${place}` };
  });
}

/** Straight into the tables: thousands of them are no work of the program's that is measured here. */
async function savePeople(
  client: Client,
  agreementId: string,
  people: readonly { person: string; activity: string; address: Address }[],
  chat: ChatName,
): Promise<void> {
  await client.person.createMany({ data: people.map(({ person: id }) => ({ id, name: id })) });
  await client.membership.createMany({
    data: people.map(({ person }) => ({ id: person, personId: person, agreementId, role: 'partner' })),
  });
  await client.reporter.createMany({
    data: people.map(({ person: personId, activity: activityId }) => ({ agreementId, activityId, personId })),
  });
  await client.account.createMany({
    data: people.map(({ person, address }) => ({
      chat,
      id: person,
      personId: person,
      name: person,
      language: 'da',
      address,
      lastSeenAt: LOADED,
    })),
  });
}
