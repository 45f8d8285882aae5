import type { Language } from './wire.js';

/** What the page itself says. What the bot says comes with its messages. */
export interface Words {
  welcomeTitle: string;
  welcomeLead: string;
  people: string;
  you: (name: string) => string;
  changePerson: string;
  localNote: string;
  /** The language's own name. */
  language: string;
  conversations: string;
  own: string;
  ownLine: (name: string) => string;
  channelLine: (name: string) => string;
  log: string;
  write: (channel: string | null) => string;
  send: string;
  examples: string;
  questions: string[];
  clock: string;
  clockWhy: string;
  clockNow: (at: string) => string;
  clockReset: string;
  clockMoving: string;
  clockMoved: (posted: number) => string;
  news: (count: number, label: string, channel: boolean) => string;
  unseen: (count: number) => string;
  updated: string;
  cardUpdated: string;
  failed: string;
  disconnected: string;
}

const DANISH: Words = {
  welcomeTitle: 'Hvem vil du være?',
  welcomeLead: 'Tovholder husker, hvem der har lovet hvad i en delaftale. Vælg en rolle at prøve den med.',
  people: 'Vælg hvem du er',
  you: (name) => `Du er ${name}`,
  changePerson: 'Skift person',
  localNote: 'Lokal tilstand: kun på denne maskine, uden konto. Navnene er titler, ikke personer.',
  language: 'Dansk',
  conversations: 'Samtale',
  own: 'Mig og Tovholder',
  ownLine: (name) => `Du skriver som ${name}`,
  channelLine: (name) => `Alle i kanalen ser, hvad du skriver som ${name}`,
  log: 'Beskeder',
  write: (channel) => (channel === null ? 'Skriv til Tovholder' : `Skriv i ${channel}`),
  send: 'Send',
  examples: 'Prøv for eksempel',
  questions: ['Hvem har ansvaret for Barselscafé?', 'Hvad venter på mig?', 'hjælp'],
  clock: 'Flyt uret',
  clockWhy: 'Så ser du nu, hvad Tovholder ellers først sender senere.',
  clockNow: (at) => `Uret står på ${at}`,
  clockReset: 'Tilbage til nu',
  clockMoving: 'Uret flyttes …',
  clockMoved: (posted) => `Uret er flyttet. Nye beskeder: ${posted}.`,
  news: (count, label, channel) => `${count} ${count === 1 ? 'ny' : 'nye'} ${channel ? 'i' : 'til'} ${label}`,
  unseen: (count) => `${count} ${count === 1 ? 'ny besked' : 'nye beskeder'}`,
  updated: 'Opdateret',
  cardUpdated: 'Kortet er opdateret.',
  failed: 'Det gik ikke igennem. Prøv igen.',
  disconnected: 'Ingen forbindelse til Tovholder. Siden prøver selv igen.',
};

const ENGLISH: Words = {
  welcomeTitle: 'Who do you want to be?',
  welcomeLead: 'Tovholder remembers who promised what in an agreement. Choose a role to try it with.',
  people: 'Choose who you are',
  you: (name) => `You are ${name}`,
  changePerson: 'Change person',
  localNote: 'Local mode: only on this machine, no account. The names are titles, not persons.',
  language: 'English',
  conversations: 'Conversation',
  own: 'Tovholder and me',
  ownLine: (name) => `You write as ${name}`,
  channelLine: (name) => `Everyone in the channel sees what you write as ${name}`,
  log: 'Messages',
  write: (channel) => (channel === null ? 'Write to Tovholder' : `Write in ${channel}`),
  send: 'Send',
  examples: 'Try for example',
  questions: ['Who is responsible for Barselscafé?', 'What is waiting for me?', 'help'],
  clock: 'Move the clock',
  clockWhy: 'You then see now what Tovholder would otherwise send later.',
  clockNow: (at) => `The clock says ${at}`,
  clockReset: 'Back to now',
  clockMoving: 'Moving the clock …',
  clockMoved: (posted) => `The clock has moved. New messages: ${posted}.`,
  news: (count, label, channel) => `${count} new ${channel ? 'in' : 'for'} ${label}`,
  unseen: (count) => `${count} new ${count === 1 ? 'message' : 'messages'}`,
  updated: 'Updated',
  cardUpdated: 'The card has been updated.',
  failed: 'That did not get through. Try again.',
  disconnected: 'No connection to Tovholder. The page keeps trying.',
};

export function wordsIn(language: Language): Words {
  return language === 'en' ? ENGLISH : DANISH;
}

/** Day and time in Danish time, which is the agreements'. @param iso an ISO instant */
export function shortTime(iso: string, language: Language): string {
  return format(iso, language, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
}

/** Weekday, day and time in Danish time. @param iso an ISO instant */
export function longTime(iso: string, language: Language): string {
  return format(iso, language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
}

function format(iso: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const locale = language === 'en' ? 'en-GB' : 'da-DK';
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'Europe/Copenhagen' }).format(new Date(iso));
}
