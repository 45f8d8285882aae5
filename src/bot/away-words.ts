/** How absence and pauses stand in the list of what can be written. */
import type { Language } from '../chat.js';

interface Line {
  say: string;
  does: string;
}

export const awayWords: Readonly<Record<Language, { away: Line; pause: Line }>> = {
  da: {
    away: { say: 'Jeg er væk til 15.12.', does: 'En stedfortræder eller den næste i rækken bliver spurgt imens' },
    pause: { say: 'Hold pause med … i juli', does: 'Aktiviteten bliver der ikke spurgt om i de måneder' },
  },
  en: {
    away: { say: 'I’m away until 15.12.', does: 'A stand-in or the next in line is asked meanwhile' },
    pause: { say: 'Pause … in July', does: 'The activity is not asked about in those months' },
  },
};
