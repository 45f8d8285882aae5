import type { ClockControl } from './clock.js';
import { byId } from './dom.js';
import type { Press } from './server.js';
import type { Language } from './wire.js';
import { wordsIn } from './words.js';

/** What a newcomer should see once, in this order. */
export const STEPS = ['ask', 'round', 'answer', 'correct', 'evaluation', 'decide'] as const;

export type Step = (typeof STEPS)[number];

export interface Tour {
  draw(): void;
  /** Ticks a step off, in whatever order they are taken. */
  did(step: Step): void;
  /** A button of a card was pressed, and the bot took it. */
  pressed(press: Press): void;
  /** The clock was moved to this destination. */
  movedTo(destination: string): void;
}

/** Where the bot calls an action something else, the tour stays at its step. */
const DECISIONS = ['receive-evaluation', 'plan-evaluation', 'finish-evaluation'];

/** What is done lasts as long as the browser's tab. */
const DONE = 'tour-done';

/** The line that leads through the main job; where the clock is to be moved, with the button for it. */
export function createTour(language: () => Language, clock: ClockControl): Tour {
  const done = new Set((sessionStorage.getItem(DONE) ?? '').split(','));
  const act = byId('tour-act');
  let to = '';

  function draw(): void {
    const step = STEPS.find((one) => !done.has(one));
    const { steps, stepOf, end, hide } = wordsIn(language()).tour;
    byId('tour').hidden = done.has('hidden');
    byId('tour-step').textContent = step ? stepOf(STEPS.indexOf(step) + 1, STEPS.length) : '';
    byId('tour-text').textContent = step ? steps[step] : end;
    byId('tour-hide').textContent = hide;
    const destination = step === 'round' || step === 'evaluation' ? clock.destination(step) : null;
    act.hidden = destination === null;
    act.textContent = destination?.label[language()] ?? '';
    to = destination?.id ?? '';
  }

  function did(what: Step | 'hidden'): void {
    done.add(what);
    sessionStorage.setItem(DONE, [...done].join(','));
    draw();
  }

  function pressed({ action, data }: Press): void {
    if (action === 'save-check-in') {
      did(data.revision === '0' ? 'answer' : 'correct');
    } else if (DECISIONS.includes(action)) {
      did('decide');
    }
  }

  function movedTo(destination: string): void {
    const [step] = destination.split(':');
    if (step === 'round' || step === 'evaluation') {
      did(step);
    }
  }

  act.addEventListener('click', () => clock.move(to));
  byId('tour-hide').addEventListener('click', () => {
    did('hidden');
    byId('text').focus();
  });
  return { draw, did, pressed, movedTo };
}
