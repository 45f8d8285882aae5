import type { Request, Response } from 'express';
import { BadRequest } from './event.js';
import type { LocalClock } from './local.js';
import type { Clock, Moved } from './page/wire.js';
import type { Parts } from './routes.js';

/** The time here, and where it can be moved to. */
export async function readClock(clock: LocalClock): Promise<Clock> {
  const destinations = await clock.destinations();
  return {
    now: clock.now().toISOString(),
    moved: clock.moved(),
    destinations: destinations.map(({ id, label, at }) => ({ id, label, at: at.toISOString() })),
  };
}

/**
 * POST /api/clock: `{to: <id of a destination>}`, `{to: "now"}` for the real time, or `{at: <ISO instant>}`.
 * Answers `Moved` when everything that fell due is posted. @throws BadRequest
 */
export async function setClock(parts: Parts, request: Request, response: Response): Promise<void> {
  const { clock } = parts.local;
  parts.started.clearAll();
  if (request.body.to === 'now') {
    await clock.reset();
  } else {
    await clock.moveTo(await momentOf(clock, request.body));
  }
  const now = await readClock(clock);
  parts.viewers.toAll('clock', now);
  const moved: Moved = { ...now, posted: parts.started.list(await parts.local.people()) };
  response.json(moved);
}

async function momentOf(clock: LocalClock, body: Record<string, unknown>): Promise<Date> {
  const destination = (await clock.destinations()).find(({ id }) => id === body.to);
  const at = destination?.at ?? new Date(typeof body.at === 'string' ? body.at : Number.NaN);
  if (Number.isNaN(at.getTime())) {
    throw new BadRequest('to: the id of a destination in GET /api/clock, or "now"; at: an ISO instant.');
  }
  return at;
}
