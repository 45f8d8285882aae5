/** The few words that Slack's own surfaces need beside the cards. */

import type { AdaptiveCard, Language } from '../chat.js';

export interface Words {
  cancel: string;
  close: string;
  /** While the form is fetched. */
  loading: string;
  /** While what was sent is being saved. */
  saving: string;
  failed: string;
  nothingWaiting: string;
  more: string;
  /** What a slash command or a mention without text asks. */
  help: string;
}

export const WORDS: Record<Language, Words> = {
  da: {
    cancel: 'Annullér',
    close: 'Luk',
    loading: 'Et øjeblik …',
    saving: 'Dit svar bliver gemt. Et øjeblik …',
    failed: 'Det gik ikke. Prøv igen om lidt. Går det stadig ikke, så sig det til sekretariatet.',
    nothingWaiting: 'Der er ikke noget, der venter på dig.',
    more: 'Der er mere. Skriv til mig for at se resten.',
    help: 'hjælp',
  },
  en: {
    cancel: 'Cancel',
    close: 'Close',
    loading: 'One moment …',
    saving: 'Your answer is being saved. One moment …',
    failed: 'That did not work. Try again in a while. If it still does not work, tell the secretariat.',
    nothingWaiting: 'Nothing is waiting for you.',
    more: 'There is more. Write to me to see the rest.',
    help: 'help',
  },
};

/** The language that a card is written in; Danish where it does not say. */
export function languageOf(card: AdaptiveCard): Language {
  return card.lang === 'en' ? 'en' : 'da';
}
