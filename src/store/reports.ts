/** What was reported of activities, month by month. */
import type { CheckInStatus } from '../domain/check-in.js';
import type { Field } from '../domain/measure.js';
import type { MonthReport } from '../domain/progress.js';
import type { Client } from './db.js';

/** All months of these activities that were asked about, by activity, in order. */
export async function reportsOf(
  client: Client,
  agreement: string,
  activities: readonly string[],
): Promise<ReadonlyMap<string, readonly MonthReport[]>> {
  const rows = await client.checkIn.findMany({
    where: { activityId: { in: [...activities] }, round: { agreementId: agreement } },
    select: {
      activityId: true,
      fields: true,
      round: { select: { month: true } },
      answers: { select: { revision: true, status: true, counts: true } },
    },
    orderBy: { round: { month: 'asc' } },
  });
  const reports = new Map<string, MonthReport[]>();
  for (const { activityId, fields, round, answers } of rows) {
    const report: MonthReport = {
      month: round.month,
      fields: fields as unknown as Field[],
      answers: answers.map(({ revision, status, counts }) => ({
        revision,
        status: status as CheckInStatus,
        counts: Object.fromEntries(counts.map(({ field, value }) => [field, value])),
      })),
    };
    reports.set(activityId, [...(reports.get(activityId) ?? []), report]);
  }
  return reports;
}
