import type { Language } from './wire.js';

/** Where the page is: kept in the address's hash, so that a reload, a bookmark and the back button all work. */
export interface Place {
  person: string | null;
  /** Null is the person's own conversation. */
  channel: string | null;
  /** Null is the person's own language. */
  language: Language | null;
}

export function readPlace(): Place {
  const hash = new URLSearchParams(location.hash.slice(1));
  const language = hash.get('language');
  return {
    person: hash.get('person'),
    channel: hash.get('channel'),
    language: language === 'en' || language === 'da' ? language : null,
  };
}

/** The link to a place. */
export function linkTo(place: Place): string {
  const hash = new URLSearchParams();
  for (const [key, value] of Object.entries(place)) {
    if (value !== null) {
      hash.set(key, value);
    }
  }
  return `#${hash}`;
}
