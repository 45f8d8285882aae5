import { type DrawnCard, drawCard } from './card.js';
import { byId, make } from './dom.js';
import type { Press } from './server.js';
import type { Entry, Language } from './wire.js';
import { shortTime, wordsIn } from './words.js';

/** Close enough to the end to be reading along. */
const NEAR = 120;
/** Messages of the bot that come within this time, in milliseconds, come together: the first of them stays in view. */
const TOGETHER = 2_000;

interface Shown {
  entry: Entry;
  element: HTMLElement;
  card: DrawnCard | null;
}

export interface Log {
  /** Shows exactly these messages; those that have not changed stay as they are, with what is typed into them. */
  reset(entries: Entry[]): void;
  /** Adds a message, or replaces it in place where it is shown already and this state is newer. */
  put(entry: Entry): void;
  /** Moves the focus to the message, or to the first of the inputs that are wrong. @param typed what was sent, by input id */
  focus(id: string, errors: Record<string, string>, typed: Record<string, string>): void;
  clear(): void;
  /** Whether one of the messages is written by this person. */
  hasFrom(name: string): boolean;
}

/** @param pressed is called with the message and its pressed button; until it resolves the message takes no second press */
export function createLog(
  view: () => { name: string; language: Language },
  pressed: (id: string, press: Press) => Promise<void>,
): Log {
  const log = byId('log');
  const shown = new Map<string, Shown>();
  /** Reading along: not scrolled away from the end, or from where the newest message was put in view. */
  let reading = true;
  let inView: { entry: Entry; top: number } | null = null;
  log.addEventListener('scroll', () => {
    const end = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR;
    reading = end || Math.abs(log.scrollTop - (inView?.top ?? -1)) < 2;
  });

  function put(entry: Entry): void {
    const old = shown.get(entry.id);
    if (old && old.entry.change >= entry.change) {
      return;
    }
    const next = draw(entry, old !== undefined);
    if (old) {
      old.element.replaceWith(next.element);
      byId('note').textContent = wordsIn(view().language).cardUpdated;
    } else {
      log.insertBefore(next.element, after(entry));
    }
    shown.set(entry.id, next);
    if (!old && (reading || entry.from === view().name) && !comesWith(entry)) {
      show(entry, next.element);
    }
  }

  /** Scrolls to the start of a tall card, else to the end of the log. */
  function show(entry: Entry, element: HTMLElement): void {
    log.scrollTop = Math.min(element.offsetTop - log.offsetTop - 12, log.scrollHeight);
    inView = { entry, top: log.scrollTop };
  }

  function comesWith({ from, at }: Entry): boolean {
    const before = inView?.entry;
    return before?.from === null && from === null && Math.abs(Date.parse(at) - Date.parse(before.at)) < TOGETHER;
  }

  /** Where to insert so that the messages stay in order, however they arrive. */
  function after(entry: Entry): HTMLElement | null {
    const later = [...shown.values()].filter((other) => other.entry.order > entry.order);
    later.sort((one, other) => one.entry.order - other.entry.order);
    return later[0]?.element ?? null;
  }

  function draw(entry: Entry, updated: boolean): Shown {
    const { name, language } = view();
    const card = entry.card === null ? null : drawCard(entry.card, (press) => run(entry.id, press));
    const writer = entry.from ?? 'Tovholder';
    const time = make('time', { datetime: entry.at }, shortTime(entry.at, language));
    const side = entry.from === null ? 'bot' : entry.from === name ? 'me' : 'other';
    const element = make(
      'article',
      { class: `entry ${side}`, 'aria-label': `${writer}, ${time.textContent}`, tabindex: '-1' },
      make('p', { class: 'meta' }, make('b', {}, writer), ' ', time),
      make('div', { class: card ? 'bubble card' : 'bubble' }, card?.element ?? entry.text),
    );
    if (updated) {
      element.classList.add('updated');
      element.append(make('p', { class: 'meta' }, wordsIn(language).updated));
    }
    return { entry, element, card };
  }

  async function run(id: string, press: Press): Promise<void> {
    const element = shown.get(id)?.element;
    if (!element || element.ariaBusy === 'true') {
      return;
    }
    element.ariaBusy = 'true';
    // Whoever presses waits for what comes of it, wherever in the log the button is and however soon after its card.
    reading = true;
    inView = null;
    await pressed(id, press);
    element.ariaBusy = 'false';
  }

  function reset(entries: Entry[]): void {
    const kept = new Set(entries.map((entry) => entry.id));
    for (const [id, { element }] of shown) {
      if (!kept.has(id)) {
        element.remove();
        shown.delete(id);
      }
    }
    entries.forEach(put);
  }

  function focus(id: string, errors: Record<string, string>, typed: Record<string, string>): void {
    const target = shown.get(id);
    if (target && !target.card?.showErrors(Object.keys(errors), typed)) {
      show(target.entry, target.element);
      target.element.focus({ preventScroll: true });
    }
  }

  const hasFrom = (name: string) => [...shown.values()].some(({ entry }) => entry.from === name);
  const clear = () => {
    reading = true;
    inView = null;
    reset([]);
  };
  return { reset, put, focus, clear, hasFrom };
}
