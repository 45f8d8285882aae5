import { setTimeout as pause } from 'node:timers/promises';
import { AzureCoreHttpCompat } from 'botbuilder-stdlib';
import { Agent, type Dispatcher, request as send } from 'undici';
import { ChatBusy, ChatRefused } from '../chat.js';

type HttpClient = AzureCoreHttpCompat.HttpClient;
type HttpRequest = Parameters<HttpClient['sendRequest']>[0];
type HttpResponse = Awaited<ReturnType<HttpClient['sendRequest']>>;

interface Failure {
  error: ChatBusy | ChatRefused;
  /** Milliseconds after which the request may be repeated here and now; null where it must not be. */
  repeatAfter: number | null;
}

/** Milliseconds: Teams itself gives up on an answer after 15 s. */
const TIMEOUT = 15_000;
const PAUSES = [300, 1_000];
/** A longer wait than this belongs to whoever keeps the message (the deliveries), not to a request that somebody waits for. */
const LONGEST_PAUSE = 2_000;
/** The request was fine and may pass later: not signed in, timeout, conflict, precondition (Teams' own retry code), too early, too many. */
const BUSY_STATUSES = [401, 408, 409, 412, 425, 429];

/**
 * The HTTP client below botframework-connector. Every failure leaves it as ChatRefused or ChatBusy.
 * The library's own retries cannot be configured and repeat a POST after a 5xx, which posts a message twice when only the answer
 * was lost. They act on responses and on RestError alone, so errors of our own pass by them, and what is safe is repeated here:
 * GET and PUT, and anything that was turned away with 429 and a short wait.
 */
export function createHttpClient(): HttpClient {
  const dispatcher = new Agent({ headersTimeout: TIMEOUT, bodyTimeout: TIMEOUT, connect: { timeout: TIMEOUT } });

  async function sendRequest(request: HttpRequest): Promise<HttpResponse> {
    for (let attempt = 0; ; attempt++) {
      const outcome = await attemptRequest(request, PAUSES[attempt], dispatcher);
      if ('status' in outcome) return outcome;
      if (outcome.repeatAfter === null) throw outcome.error;
      await pause(outcome.repeatAfter);
    }
  }

  return { sendRequest };
}

/** @param nextPause milliseconds before the next attempt; undefined when this is the last */
async function attemptRequest(
  request: HttpRequest,
  nextPause: number | undefined,
  dispatcher: Dispatcher,
): Promise<HttpResponse | Failure> {
  const { url, method, body } = request;
  const repeatable = method === 'GET' || method === 'PUT';
  try {
    const response = await send(url, { method, headers: headersOf(request), body, dispatcher });
    const { statusCode: status, headers } = response;
    const bodyAsText = await response.body.text();
    if (status < 300) return { request, status, headers: received(headers), bodyAsText };
    const error = errorOf(status, headers['retry-after'], bodyAsText);
    if (nextPause === undefined || error instanceof ChatRefused) return { error, repeatAfter: null };
    if (status === 429) return { error, repeatAfter: shortPause(error.retryAfter) };
    return { error, repeatAfter: repeatable ? nextPause : null };
  } catch (cause) {
    const error = new ChatBusy(`Teams could not be reached: ${reasonOf(cause)}`, null, { cause });
    return { error, repeatAfter: repeatable && nextPause !== undefined ? nextPause : null };
  }
}

/** The library asks for a compressed answer, which would have to be unpacked; the answers are a few bytes long. */
function headersOf(request: HttpRequest): Record<string, string> {
  const { 'accept-encoding': _unwanted, ...headers } = request.headers.toJson();
  return headers;
}

function received(headers: Dispatcher.ResponseData['headers']): HttpResponse['headers'] {
  const entries = Object.entries(headers).map(([name, value]) => [name, String(value)]);
  return new AzureCoreHttpCompat.HttpHeaders(Object.fromEntries(entries));
}

function errorOf(status: number, retryAfter: string | string[] | undefined, body: string): ChatBusy | ChatRefused {
  const message = `Teams answered ${status} ${codeOf(body)}`.trim();
  if (status >= 500 || BUSY_STATUSES.includes(status))
    return new ChatBusy(message, retryAfterOf(String(retryAfter ?? '')));
  return new ChatRefused(message);
}

/** The connector's errors are `{"error": {"code", "message"}}`; a gateway in between answers with anything. */
function codeOf(body: string): string {
  try {
    const { code, message } = JSON.parse(body).error;
    return `${code}: ${message}`;
  } catch {
    return body.slice(0, 200);
  }
}

/** The header holds seconds or a date. */
function retryAfterOf(header: string): number | null {
  if (!header) return null;
  const wait = Number.isNaN(Number(header)) ? Date.parse(header) - Date.now() : Number(header) * 1000;
  return Number.isNaN(wait) ? null : Math.max(0, Math.ceil(wait));
}

function shortPause(wait: number | null): number | null {
  return wait !== null && wait <= LONGEST_PAUSE ? wait : null;
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return cause.cause instanceof Error ? cause.cause.message : cause.message;
}
