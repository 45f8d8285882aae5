import { byId, make, redraw } from './dom.js';
import { getClock, moveClock } from './server.js';
import type { Clock, Language, Moved } from './wire.js';
import { longTime, wordsIn } from './words.js';

export interface ClockControl {
  draw(clock?: Clock): void;
  /** Moves the time to a destination, or with `now` back to the real one. */
  move(to: string): Promise<void>;
  /** The first destination whose id begins so. */
  destination(id: string): Clock['destinations'][number] | null;
}

/** What happens to the control. */
export interface ClockEvents {
  /** Also when the new time is only drawn anew. */
  drawn(): void;
  moved(to: string, moved: Moved): void;
  /** The server did not do it. */
  failed(): void;
}

/** The control that moves the time. */
export function createClock(language: () => Language, events: ClockEvents): ClockControl {
  let current: Clock | null = null;
  const button = byId('clock-button');
  const panel = byId('clock-panel');

  function draw(clock: Clock | null = current): void {
    current = clock;
    const words = wordsIn(language());
    button.textContent = words.clock;
    byId('clock-title').textContent = words.clock;
    byId('clock-why').textContent = words.clockWhy;
    byId('clock-reset').textContent = words.clockReset;
    if (!clock) {
      return;
    }
    byId('clock-moved').hidden = !clock.moved;
    byId('clock-now').textContent = words.clockNow(longTime(clock.now, language()));
    const items = clock.destinations.map(({ id, label, at }) => {
      const choice = make(
        'button',
        { type: 'button' },
        make('b', {}, label[language()]),
        ' ',
        make('small', {}, longTime(at, language())),
      );
      choice.addEventListener('click', () => move(id));
      return make('li', {}, choice);
    });
    redraw(byId('clock-destinations'), ...items);
    events.drawn();
  }

  async function move(to: string): Promise<void> {
    const words = wordsIn(language());
    byId('moved').textContent = words.clockMoving;
    button.textContent = words.clockMoving;
    button.ariaBusy = 'true';
    panel.hidePopover();
    button.focus();
    try {
      const moved = await moveClock(to);
      draw(moved);
      events.moved(to, moved);
    } catch {
      byId('moved').textContent = '';
      events.failed();
    }
    button.ariaBusy = 'false';
    button.textContent = words.clock;
  }

  byId('clock-reset').addEventListener('click', () => move('now'));
  // Time passes: the destinations are counted from when the panel opens.
  panel.addEventListener('beforetoggle', (event) => {
    if ((event as ToggleEvent).newState === 'open') {
      getClock().then(draw, events.failed);
    }
  });
  const destination = (id: string) => current?.destinations.find((one) => one.id.startsWith(id)) ?? null;
  return { draw: (clock) => draw(clock), move, destination };
}
