/** Planned deliveries on their way out: claimed, posted, recorded. */
import { type Account, type Chat, ChatBusy, ChatRefused, type Language, type Posted } from '../chat.js';
import { CHECK_IN_KINDS } from '../domain/due.js';
import { isCheckInDay } from '../domain/due-check-ins.js';
import { reasonOf } from '../errors.js';
import { markRefused, type Reachable, reachablePeople } from '../store/accounts.js';
import { findChannel, markChannelRefused } from '../store/channels.js';
import {
  claimDeliveries,
  type Delivery,
  recordSent,
  recordSetback,
  type Sent,
  type Setback,
} from '../store/deliveries.js';
import type { Bot } from './bot.js';
import { type MessageMaker, messagesFor } from './delivery-messages.js';

/** A process that dies with a batch claimed: this long after, another takes it up. */
const LEASE_MS = 10 * 60_000;
/** Claimed, prepared and recorded together. So many could be posted twice if the process died before they are recorded. */
const BATCH = 50;
/** Posted at the same time. */
const AT_ONCE = 16;
/** The wait before the second try; each further one is twice as long, up to the longest. */
const FIRST_RETRY_MS = 60_000;
const LONGEST_RETRY_MS = 6 * 3_600_000;
/** What fails for another reason than its chat is given up after so many tries. */
const MOST_ATTEMPTS = 15;

/** Sends all that may be tried now; returns how many were sent. Without a chat nothing is tried: it waits for one. */
export async function sendDeliveries(bot: Bot): Promise<number> {
  if (bot.chats.size === 0) return 0;
  let sent = 0;
  for (let batch = await nextBatch(bot); batch !== null; ) {
    // While this one is on the network, the next one is made ready.
    const [count, next] = await bothOf(sendBatch(bot, batch), nextBatch(bot));
    sent += count;
    // When nothing was left, something may have become due meanwhile: what one account refused is tried at another at once.
    batch = next ?? (await nextBatch(bot));
  }
  return sent;
}

/** Both results, when both are over: neither is left running behind an error of the other. */
async function bothOf<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([one, other]);
  return [await one, await other];
}

interface Batch {
  deliveries: readonly Delivery[];
  reachable: ReadonlyMap<string, Reachable>;
  makeMessage: MessageMaker;
}

/** Claims a batch and reads what its messages need; null when nothing may be tried now. */
async function nextBatch(bot: Bot): Promise<Batch | null> {
  const now = bot.now();
  // What waited over an outage waits over a weekend or a quiet week too.
  const resting = isCheckInDay(now, bot.rhythm) ? [] : CHECK_IN_KINDS;
  const deliveries = await claimDeliveries(bot.client, now, BATCH, LEASE_MS, resting);
  if (deliveries.length === 0) return null;
  const people = deliveries.flatMap(({ to }) => ('person' in to ? [to.person] : []));
  const reachable = await reachablePeople(bot.client, people, [...bot.chats.keys()]);
  return { deliveries, reachable, makeMessage: await messagesFor(bot, deliveries) };
}

async function sendBatch(bot: Bot, { deliveries, reachable, makeMessage }: Batch): Promise<number> {
  const sent: Sent[] = [];
  const waiting = deliveries.values();
  const worker = async () => {
    for (const delivery of waiting) {
      const outcome = await trySending(bot, delivery, reachable, makeMessage);
      if ('posted' in outcome) sent.push(outcome);
      else await recordSetback(bot.client, delivery, outcome);
    }
  };
  // What was posted is recorded even when something else in the batch goes wrong.
  const results = await Promise.allSettled(Array.from({ length: AT_ONCE }, worker));
  await recordSent(bot.client, sent);
  for (const result of results) if (result.status === 'rejected') throw result.reason;
  return sent.length;
}

/** Tried again until it is no longer needed: a chat may be connected, an account come back. */
const NOWHERE = 'there is no account in a connected chat, and no channel, to write to';
const GONE: Setback = { state: 'dropped', problem: 'the person has no part in the agreement any more' };

interface Destination {
  chat: Chat;
  address: string;
  language: Language;
  /** Null for a channel. */
  account: Account | null;
}

async function trySending(
  bot: Bot,
  delivery: Delivery,
  reachable: ReadonlyMap<string, Reachable>,
  makeMessage: MessageMaker,
): Promise<Sent | Setback> {
  const destination = await destinationOf(bot, delivery, reachable);
  if (typeof destination === 'string') return destination === 'noPart' ? GONE : later(bot, delivery, NOWHERE);
  try {
    const message = await makeMessage(delivery, destination.language);
    if (message === null) return { state: 'dropped', problem: 'no longer needed' };
    const posted: Posted = await destination.chat.post(destination.address, message);
    return { id: delivery.id, at: bot.now(), chat: destination.chat.name, posted };
  } catch (error) {
    bot.log.warn({ err: error, delivery: delivery.id, attempts: delivery.attempts }, 'a message could not be sent');
    return setbackOf(bot, delivery, destination, error);
  }
}

async function destinationOf(
  bot: Bot,
  { to, agreement }: Delivery,
  reachable: ReadonlyMap<string, Reachable>,
): Promise<Destination | 'nowhere' | 'noPart'> {
  if ('group' in to) {
    const channel = await findChannel(bot.client, { agreement, group: to.group });
    const chat = channel && bot.chats.get(channel.chat);
    return channel && chat ? { chat, address: channel.address, language: 'da', account: null } : 'nowhere';
  }
  const found = reachable.get(to.person);
  if (found && !found.agreements.has(agreement)) return 'noPart';
  const chat = found && bot.chats.get(found.account.chat);
  return found && chat ? { chat, address: found.account.address, ...found } : 'nowhere';
}

/**
 * Refused: another account of the same person may take it; else the next in line is asked, or instead of a channel the secretariat.
 * A busy chat is tried again until it takes it, however long it is away.
 */
async function setbackOf(bot: Bot, delivery: Delivery, { account }: Destination, error: unknown): Promise<Setback> {
  const problem = reasonOf(error);
  if (error instanceof ChatRefused) {
    if (account === null) {
      if ('group' in delivery.to)
        await markChannelRefused(bot.client, { agreement: delivery.agreement, ...delivery.to }, bot.now());
      return { state: 'failed', problem };
    }
    await markRefused(bot.client, account.chat, account.id, bot.now());
    return { state: 'planned', nextAt: bot.now(), problem };
  }
  if (error instanceof ChatBusy) return later(bot, delivery, problem, error.retryAfter ?? 0);
  return delivery.attempts >= MOST_ATTEMPTS ? { state: 'failed', problem } : later(bot, delivery, problem);
}

/** @param asked milliseconds that the platform asks us to wait */
function later(bot: Bot, { attempts }: Delivery, problem: string, asked = 0): Setback {
  const backoff = Math.min(FIRST_RETRY_MS * 2 ** (attempts - 1), LONGEST_RETRY_MS);
  return { state: 'planned', nextAt: new Date(bot.now().getTime() + Math.max(backoff, asked)), problem };
}
