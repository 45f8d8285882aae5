import type { Step } from './tour.js';
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
  /** @param here how many of the new messages came into the conversation that is shown */
  clockMoved: (posted: number, here: number) => string;
  news: (count: number, label: string, channel: boolean) => string;
  unseen: (count: number) => string;
  updated: string;
  cardUpdated: string;
  tour: {
    stepOf: (number: number, all: number) => string;
    steps: Record<Step, string>;
    end: string;
    hide: string;
  };
  failed: string;
  disconnected: string;
}

const DANISH: Words = {
  welcomeTitle: 'Hvem vil du være?',
  welcomeLead:
    'Tovholder husker, hvem der har lovet hvad i en delaftale. Vælg en, så viser siden det vigtigste på fem minutter.',
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
  clockMoved: (posted, here) =>
    posted === 0
      ? 'Uret er flyttet. Der kom ingen nye beskeder.'
      : `Uret er flyttet. ${posted} ${posted === 1 ? 'ny besked' : 'nye beskeder'}, ${here === 0 ? 'ingen' : here} af dem her.`,
  news: (count, label, channel) => `${count} ${count === 1 ? 'ny' : 'nye'} ${channel ? 'i' : 'til'} ${label}`,
  unseen: (count) => `${count} ${count === 1 ? 'ny besked' : 'nye beskeder'}`,
  updated: 'Opdateret',
  cardUpdated: 'Kortet er opdateret.',
  tour: {
    stepOf: (number, all) => `Prøv: ${number} af ${all}.`,
    steps: {
      ask: 'Spørg om noget i aftalen, for eksempel hvem der har ansvaret.',
      round: 'Flyt uret. Den første arbejdsdag i en måned spørger Tovholder om måneden før.',
      answer: 'Udfyld et kort, og tryk Gem. Skriv gerne noget forkert først. Har du intet kort, så vælg en, der har.',
      correct: 'Ret svaret: tryk Ret på kvitteringen, skriv et andet tal, og gem.',
      evaluation: 'Flyt uret til tiden før den årlige evaluering.',
      decide: 'Bliv medlem af chefgruppen, eller åbn dens kanal, og tryk på en af påmindelsens knapper.',
    },
    end: 'Det var det hele. Spørg videre, eller prøv at være en anden.',
    hide: 'Skjul',
  },
  failed: 'Det gik ikke igennem. Prøv igen.',
  disconnected: 'Ingen forbindelse til Tovholder. Siden prøver selv igen.',
};

const ENGLISH: Words = {
  welcomeTitle: 'Who do you want to be?',
  welcomeLead:
    'Tovholder remembers who promised what in an agreement. Choose somebody, and the page shows the main things in five minutes.',
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
  clockMoved: (posted, here) =>
    posted === 0
      ? 'The clock has moved. No new messages.'
      : `The clock has moved. ${posted} new ${posted === 1 ? 'message' : 'messages'}, ${here === 0 ? 'none' : here} of them here.`,
  news: (count, label, channel) => `${count} new ${channel ? 'in' : 'for'} ${label}`,
  unseen: (count) => `${count} new ${count === 1 ? 'message' : 'messages'}`,
  updated: 'Updated',
  cardUpdated: 'The card has been updated.',
  tour: {
    stepOf: (number, all) => `Try: ${number} of ${all}.`,
    steps: {
      ask: 'Ask something about the agreement, for example who is responsible.',
      round: 'Move the clock. On the first working day of a month Tovholder asks about the month before.',
      answer: 'Fill in a card and press Save. Do try something wrong first. No card here? Choose somebody who has one.',
      correct: 'Correct the answer: press Correct on the receipt, write another number, and save.',
      evaluation: 'Move the clock to the time before the yearly evaluation.',
      decide: "Be a member of the managers' group, or open its channel, and press one of the reminder's buttons.",
    },
    end: 'That was all of it. Ask more, or try being somebody else.',
    hide: 'Hide',
  },
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
