import type { Texts } from './text.js';

export const da: Texts = {
  source: (places) => `Kilde: ${places}`,
  place: (title, lines) => (lines === '' ? title : `${title}, linje ${lines}`),
  version: (number, date) => `Version ${number} af aftalen, ${date}.`,
  versionNote: (number, date) => `version ${number} fra ${date}`,
  confirmed: (date) => `Ansvaret er sidst bekræftet ${date}.`,
  neverConfirmed: (loaded) => `Ansvaret er ikke bekræftet, siden aftalen blev indlæst ${loaded}.`,
  neverConfirmedSince: 'Ansvaret er ikke bekræftet siden.',
  denied: (date) => `Det er meldt ${date}, at ansvaret ikke længere er sådan.`,
  textGoesOn: 'Teksten er forkortet her. Resten står i aftalen.',
  agreementSays: (text) => `Aftalen siger: »${text}«`,
  fillIn: 'Udfyld',
  helpTitle: 'Det kan du spørge om',

  evaluationTitle: (label) => (label === '' ? 'Årlig evaluering' : `Evaluering: ${label}`),
  evaluationDue: (date, days) =>
    `Evalueringen ${days < 0 ? 'skulle have været' : 'skal være'} klar ${date}, ${fromToday(days)}.`,
  evaluationPlanned: (date, days) =>
    `Evalueringen ${days < 0 ? 'var' : 'er'} planlagt til ${date}, ${fromToday(days)}.`,
  presentedTo: (who) => `Den forelægges for ${who}.`,
  receivedBy: (who) => `Modtaget af ${who}.`,
  evaluationDone: (name, moment) => `Gennemført. Meldt ${moment} af ${name}.`,
  received: 'Modtaget',
  planFor: 'Planlagt til …',
  done: 'Gennemført',
  planTitle: 'Planlæg evalueringen',
  planLabel: 'Dato for evalueringen',
  planError: 'Vælg en dato fra i dag og højst et år frem.',
  planSend: 'Gem datoen',

  chatNames: { teams: 'Teams', slack: 'Slack', web: 'browseren' },
  linkTitle: 'Hvem er det?',
  linkText: (name, chat) => `»${name}« har skrevet fra ${chat} og er ikke knyttet til nogen person.`,
  linkWarning:
    'Navnet har kontoen selv valgt. Spørg personen, hvis du er i tvivl: den, du vælger, kan svare for sine aktiviteter.',
  linkLabel: 'Person',
  linkNone: 'Ingen af dem',
  linkError: 'Vælg en person eller »Ingen af dem«.',
  linkSend: 'Gem',
  linkOpen: 'Vælg person',

  waitingTitle: 'Det venter på dig',
  correctActivity: (activity) => `Ret: ${activity}`,
  nothingWaiting: 'Der er ikke noget, der venter på dig.',
  waitingMore: (count) => `${count} mere venter. De kommer frem, når du har svaret på disse.`,
  waitingEvaluation: (date) => `Evaluering ${date}`,

  objectionTitle: 'Et svar er meldt forkert',
  objectionBy: (name) => `Meldt af ${name}.`,
  objectionByNobody: 'Meldt af en konto, der ikke er knyttet til nogen person.',
  objectionByAccount: (name) => `Meldt af »${name}«, en konto, der ikke er knyttet til nogen person.`,
  objectionQuestion: 'Spørgsmål',
  objectionAnswer: 'Svar',
  lookedAt: 'Set',
  lookedAtBy: (name, moment) => `Set af ${name} ${moment}.`,

  statusTitle: (month) => `Status for ${month}`,
  statusCount: (answered, of) => `Der er svaret for ${answered} af ${of} aktiviteter.`,
  rowState: {
    answered: (who) => (who === '' ? 'Svaret' : `Svaret af ${who}`),
    notHeld: (who) => (who === '' ? 'Ikke holdt' : `Ikke holdt, siger ${who}`),
    unknown: (who) => (who === '' ? 'Ved ikke' : `${who} ved det ikke`),
    paused: () => 'Holder pause',
    missing: (who) => (who === '' ? 'Mangler. Ingen er udpeget.' : `Mangler, venter på ${who}`),
  },
  evaluationFact: 'Evaluering',

  noTasks: (who) => `Aftalen nævner ingen opgaver for ${who}.`,
  tasksMore: (names, more) => `Desuden: ${names.join(', ')}${more > 0 ? ` og ${more} mere` : ''}. Spørg om en af dem.`,
  tasksEnded: (agreements) => `Udløbne aftaler er ikke med: ${agreements.join('; ')}.`,
};

function fromToday(days: number): string {
  if (days === 0) return 'i dag';
  if (days === 1) return 'i morgen';
  if (days === -1) return 'i går';
  return days > 0 ? `om ${days} dage` : `for ${-days} dage siden`;
}
