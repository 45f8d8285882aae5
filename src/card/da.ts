import type { Texts } from './text.js';

const IN_PERIOD = { year: 'i år', season: 'i sæsonen', course: 'i forløbet', agreement: 'i aftalens tid' };

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

  checkInTitle: (activity, month) => `${activity}, ${month}`,
  checkInReminder: (month) => `Påmindelse: tallene for ${month} mangler endnu.`,
  checkInQuestion: (month) => `Blev aktiviteten holdt i ${month}?`,
  checkInStatus: {
    held: 'Ja, den blev holdt',
    notHeld: 'Nej, den blev ikke holdt',
    unknown: 'Det ved jeg ikke',
  },
  checkInGuide:
    'Udfyld kun tallene, hvis aktiviteten blev holdt. 0 er også et svar. Skriv aldrig navne eller CPR-numre; her samles kun antal.',
  checkInStatusOnly: 'For denne aktivitet samles der ingen tal ind.',
  checkInSend: 'Gem',
  checkInNotSaved: 'Svaret er ikke gemt endnu. Se, hvad der står under felterne, ret det, og gem igen.',
  alreadySaved: (name, moment) => `${name} har svaret ${moment}. Det, du gemmer nu, træder i stedet for det svar.`,
  savedMeanwhile: (name, answer) =>
    `${name} gemte dette, mens du skrev: ${answer}. Gem igen, hvis det er dine tal, der skal gælde.`,
  labels: {
    sum: (unit, month) => `Antal ${unit} i ${month}`,
    unique: (unit, month, per) => `Nye ${unit} i ${month}, som ikke er talt med tidligere ${IN_PERIOD[per]}`,
    total: (unit, month) => `Antal ${unit} i ${month}, alle gange lagt sammen`,
    occasions: (month) => `Antal gange i ${month}`,
    numerator: (unit) => `Hvor mange ${unit} gælder det for?`,
    denominator: (unit) => `Ud af hvor mange ${unit}?`,
    timesHeld: (month) => `Hvor mange gange i ${month}?`,
    attendances: (month) => `Hvor mange mødte op i ${month}, alle gange lagt sammen?`,
    newParticipants: (month) => `Hvor mange kom i ${month} for første gang i år?`,
  },
  counted: {
    sum: (unit) => `Antal ${unit}`,
    unique: (unit, _, per) => `Nye ${unit} ${IN_PERIOD[per]}`,
    total: (unit) => `Antal ${unit} i alt`,
    occasions: () => 'Antal gange',
    numerator: (unit) => `Antal ${unit}, det gælder for`,
    denominator: (unit) => `Ud af antal ${unit}`,
    timesHeld: () => 'Antal gange',
    attendances: () => 'Fremmødte i alt',
    newParticipants: () => 'Første gang i år',
  },
  onlyWhenEnded: 'Udfyld kun, når forløbet er slut.',
  typed: (typed) => `Du skrev »${typed}«.`,
  fieldErrors: {
    missing: 'Skriv et tal. Var der ingen, så skriv 0.',
    notANumber: 'Skriv et tal med cifre, for eksempel 12.',
    notWhole: 'Skriv et helt tal uden decimaler.',
    negative: 'Tallet kan ikke være mindre end 0.',
    tooLarge: 'Tallet er for stort. Se efter, om der er et ciffer for meget.',
    moreThanWhole: 'Tallet er større end det samlede antal herunder.',
    onlyOneOfTwo: 'Skriv begge tal, eller lad begge stå tomme.',
    notChosen: 'Vælg et af svarene.',
  },
  numberHelp: 'Skriv et helt tal, 0 eller mere.',

  receiptTitle: (activity, month) => `Gemt: ${activity}, ${month}`,
  correctionTitle: (activity, month) => `Rettet: ${activity}, ${month}`,
  statusFact: 'Blev den holdt?',
  statusSaid: { held: 'Ja', notHeld: 'Nej', unknown: 'Ved ikke' },
  before: (value, old) => `${value} (før: ${old})`,
  noValue: 'intet tal',
  savedBy: (name, moment) => `Gemt ${moment} af ${name}.`,
  replaced: (name, moment) => `Det gamle svar blev gemt ${moment} af ${name}.`,
  correct: 'Ret',
  correctActivity: (activity) => `Ret: ${activity}`,

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
