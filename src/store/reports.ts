/** What was reported of activities, month by month, and what somebody has said of parties that counted the same people. */
import type { CheckInStatus } from '../domain/check-in.js';
import type { Field } from '../domain/measure.js';
import { isPaused } from '../domain/pause.js';
import type { MonthReport, Overlap } from '../domain/progress.js';
import type { Client } from './db.js';
import { pausesOf } from './pauses.js';

/** All months of these activities that were asked about, by activity, in order. One that nobody answered before a pause is not. */
export async function reportsOf(
  client: Client,
  agreement: string,
  activities: readonly string[],
): Promise<ReadonlyMap<string, readonly MonthReport[]>> {
  const rows = await client.checkIn.findMany({
    where: { activityId: { in: [...activities] }, round: { agreementId: agreement } },
    select: {
      activityId: true,
      partyId: true,
      fields: true,
      round: { select: { month: true } },
      answers: { select: { revision: true, status: true, ended: true, savedAt: true, counts: true } },
    },
    orderBy: { round: { month: 'asc' } },
  });
  const { held } = await pausesOf(client, agreement);
  const reports = new Map<string, MonthReport[]>();
  for (const { activityId, partyId, fields, round, answers } of rows) {
    if (answers.length === 0 && isPaused(held, activityId, round.month)) continue;
    const report: MonthReport = {
      month: round.month,
      party: partyId,
      fields: fields as unknown as Field[],
      answers: answers.map(({ revision, status, ended, savedAt, counts }) => ({
        revision,
        status: status as CheckInStatus,
        ended,
        at: savedAt,
        counts: Object.fromEntries(counts.map(({ field, value }) => [field, value])),
      })),
    };
    reports.set(activityId, [...(reports.get(activityId) ?? []), report]);
  }
  return reports;
}

/** Somebody's word on it. */
export interface SaidOverlap extends Overlap {
  id: string;
  by: { id: string; name: string };
}

/** The newest word on each measure and period of these activities, by activity. */
async function overlapsOf(
  client: Client,
  agreement: string,
  activities: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, SaidOverlap>>> {
  const rows = await client.overlap.findMany({
    where: { agreementId: agreement, activityId: { in: [...activities] } },
    include: { saidBy: { select: { id: true, name: true } } },
    orderBy: [{ saidAt: 'asc' }, { id: 'asc' }],
  });
  const overlaps = new Map<string, Map<string, SaidOverlap>>();
  for (const { id, activityId, measureId, period, overlap, saidAt, saidBy: by } of rows) {
    const ofActivity = overlaps.get(activityId) ?? new Map<string, SaidOverlap>();
    const key = `${measureId} ${period}`;
    const times = (ofActivity.get(key)?.times ?? 0) + 1;
    overlaps.set(activityId, ofActivity.set(key, { id, count: overlap, at: saidAt, times, by }));
  }
  return overlaps;
}

/** All that was reported of an activity, and what was said of parties that counted the same people. */
export interface ReportedActivity {
  reports: readonly MonthReport[];
  overlaps: ReadonlyMap<string, SaidOverlap>;
}

/** The same of activities together; one that nobody was asked about has nothing. */
export async function reportedActivities(
  client: Client,
  agreement: string,
  activities: readonly string[],
): Promise<(activity: string) => ReportedActivity> {
  const [reports, overlaps] = await Promise.all([
    reportsOf(client, agreement, activities),
    overlapsOf(client, agreement, activities),
  ]);
  return (activity) => ({ reports: reports.get(activity) ?? [], overlaps: overlaps.get(activity) ?? new Map() });
}
