import { byId, make, redraw } from './dom.js';
import type { Words } from './words.js';

export interface Composer {
  /** @param channel the channel's name, null in one's own conversation; @param fresh whether to offer the example questions */
  draw(words: Words, channel: string | null, fresh: boolean): void;
}

/** The line to write on, and questions to begin with. @param send tells whether it got through; if not, the text comes back */
export function createComposer(send: (text: string) => Promise<boolean>): Composer {
  const field = byId<HTMLInputElement>('text');
  const button = byId('send');

  async function submit(text: string): Promise<void> {
    button.ariaBusy = 'true';
    const sent = await send(text);
    button.ariaBusy = 'false';
    if (!sent && field.value === '') {
      field.value = text;
    }
  }

  function draw(words: Words, channel: string | null, fresh: boolean): void {
    button.textContent = words.send;
    byId('text-label').textContent = words.write(channel);
    field.placeholder = words.write(channel);
    const chips = byId('chips');
    chips.hidden = !fresh;
    chips.setAttribute('aria-label', words.examples);
    redraw(chips, ...words.questions.map(chip));
  }

  function chip(question: string): HTMLElement {
    const button = make('button', { type: 'button', class: 'chip' }, question);
    button.addEventListener('click', () => {
      // The chips go away now; the focus must not go with them.
      field.focus();
      submit(question);
    });
    return button;
  }

  byId('write').addEventListener('submit', (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (text !== '') {
      field.value = '';
      submit(text);
    }
  });
  return { draw };
}
