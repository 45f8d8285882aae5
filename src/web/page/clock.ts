import { byId, make, redraw } from './dom.js';
import { getClock, moveClock } from './server.js';
import type { Clock, Language } from './wire.js';
import { longTime, wordsIn } from './words.js';

export interface ClockControl {
  draw(clock?: Clock): void;
}

/** The control that moves the time. @param failed is told when the server did not do it */
export function createClock(language: () => Language, failed: () => void): ClockControl {
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
        make('b', {}, label),
        ' ',
        make('small', {}, longTime(at, language())),
      );
      choice.addEventListener('click', () => move(id));
      return make('li', {}, choice);
    });
    redraw(byId('clock-destinations'), ...items);
  }

  async function move(to: string): Promise<void> {
    const words = wordsIn(language());
    const note = byId('note');
    note.textContent = words.clockMoving;
    button.textContent = words.clockMoving;
    button.ariaBusy = 'true';
    panel.hidePopover();
    button.focus();
    try {
      const moved = await moveClock(to);
      draw(moved);
      note.textContent = words.clockMoved(moved.posted);
    } catch {
      failed();
    }
    button.ariaBusy = 'false';
    button.textContent = words.clock;
  }

  byId('clock-reset').addEventListener('click', () => move('now'));
  // Time passes: the destinations are counted from when the panel opens.
  panel.addEventListener('beforetoggle', (event) => {
    if ((event as ToggleEvent).newState === 'open') {
      getClock().then(draw, failed);
    }
  });
  return { draw: (clock) => draw(clock) };
}
