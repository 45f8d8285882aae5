/** What the month's check-in says, in both languages. */
import type { Language } from '../chat.js';
import type { CheckInStatus, FieldError } from '../domain/check-in.js';

export interface CheckInTexts {
  title: (activity: string, month: string) => string;
  question: (month: string) => string;
  status: Readonly<Record<CheckInStatus, string>>;
  /** What to fill in when, and what never to write. */
  guide: string;
  statusOnly: string;
  send: string;
  notSaved: string;
  alreadySaved: (name: string, moment: string) => string;
  /** Somebody saved another answer between the form and its sending. */
  savedMeanwhile: (name: string, answer: string) => string;
  /** On the form: what to count. */
  labels: CheckInLabels;
  /** On the receipt: what was counted. */
  counted: CheckInLabels;
  /** Beside a field: the newest number before, and of different people what to do with it. */
  lastTime: (month: string, count: string) => string;
  lastTimeSoFar: (month: string, count: string) => string;
  countedOnce: string;
  /** On the button that asks for what is only known when a course or season has ended, and on the one that takes it back. */
  hasEnded: string;
  hasNotEnded: string;
  /** On the form and the receipt. */
  ended: (month: string) => string;
  onlyWhenEnded: string;
  /** A number that may be a slip is asked about once. */
  unusual: string;
  far: (least: string, most: string) => string;
  farNew: (more: string, least: string, most: string) => string;
  fewer: (month: string, count: string) => string;
  typed: (typed: string) => string;
  fieldErrors: Readonly<Record<FieldError, string>>;
  numberHelp: string;

  receiptTitle: (activity: string, month: string) => string;
  correctionTitle: (activity: string, month: string) => string;
  statusFact: string;
  statusSaid: Readonly<Record<CheckInStatus, string>>;
  before: (value: string, old: string) => string;
  noValue: string;
  savedBy: (name: string, moment: string) => string;
  replaced: (name: string, moment: string) => string;
  correct: string;
}

/** The period in which the same person or family is counted once. */
export type CountedOver = 'year' | 'season' | 'course' | 'agreement';

/** `unit` is in the agreement's words. */
export interface CheckInLabels {
  sum: (unit: string, month: string) => string;
  /** New ones, not counted before in the year, season, course or agreement. */
  unique: (unit: string, month: string, per: CountedOver) => string;
  total: (unit: string, month: string) => string;
  occasions: (month: string) => string;
  numerator: (unit: string) => string;
  denominator: (unit: string) => string;
  timesHeld: (month: string) => string;
  attendances: (month: string) => string;
  newParticipants: (month: string) => string;
}

const IN_PERIOD_DA = { year: 'i år', season: 'i sæsonen', course: 'i forløbet', agreement: 'i aftalens tid' };

const da: CheckInTexts = {
  title: (activity, month) => `${activity}, ${month}`,
  question: (month) => `Blev aktiviteten holdt i ${month}?`,
  status: {
    held: 'Ja, den blev holdt',
    notHeld: 'Nej, den blev ikke holdt',
    unknown: 'Det ved jeg ikke',
  },
  guide: 'Udfyld kun tallene, hvis aktiviteten blev holdt. 0 er også et svar. Skriv aldrig navne eller CPR-numre.',
  statusOnly: 'For denne aktivitet samles der ingen tal ind.',
  send: 'Gem',
  notSaved: 'Svaret er ikke gemt endnu. Se, hvad der står under felterne, ret det, og gem igen.',
  alreadySaved: (name, moment) => `${name} har svaret ${moment}. Det, du gemmer nu, træder i stedet for det svar.`,
  savedMeanwhile: (name, answer) =>
    `${name} gemte dette, mens du skrev: ${answer}. Gem igen, hvis det er dine tal, der skal gælde.`,
  labels: {
    sum: (unit, month) => `Antal ${unit} i ${month}`,
    unique: (unit, month, per) => `Forskellige ${unit} ${IN_PERIOD_DA[per]}, til og med ${month}`,
    total: (unit, month) => `Antal ${unit} i ${month}, alle gange lagt sammen`,
    occasions: (month) => `Antal gange i ${month}`,
    numerator: (unit) => `Hvor mange ${unit} gælder det for?`,
    denominator: (unit) => `Ud af hvor mange ${unit}?`,
    timesHeld: (month) => `Hvor mange gange i ${month}?`,
    attendances: (month) => `Hvor mange mødte op i ${month}, alle gange lagt sammen?`,
    newParticipants: (month) => `Hvor mange forskellige er kommet i år, til og med ${month}?`,
  },
  counted: {
    sum: (unit) => `Antal ${unit}`,
    unique: (unit, _, per) => `Forskellige ${unit} ${IN_PERIOD_DA[per]} indtil nu`,
    total: (unit) => `Antal ${unit} i alt`,
    occasions: () => 'Antal gange',
    numerator: (unit) => `Antal ${unit}, det gælder for`,
    denominator: (unit) => `Ud af antal ${unit}`,
    timesHeld: () => 'Antal gange',
    attendances: () => 'Fremmødte i alt',
    newParticipants: () => 'Forskellige i år indtil nu',
  },
  lastTime: (month, count) => `${month}: ${count}.`,
  lastTimeSoFar: (month, count) => `Til og med ${month}: ${count}. Læg de nye til.`,
  countedOnce: 'Tæl hver én gang, også dem fra tidligere måneder.',
  hasEnded: 'Et forløb eller en sæson er slut',
  hasNotEnded: 'Det er ikke slut alligevel',
  ended: (month) => `Et forløb eller en sæson sluttede i ${month}.`,
  onlyWhenEnded: 'Andele bliver der først spurgt om, når et forløb eller en sæson er slut.',
  unusual: 'Svaret er ikke gemt endnu. Se efter, om tallene er rigtige. Er de det, så gem igen.',
  far: (least, most) => `Det er langt fra de sidste tolv måneder: fra ${least} til ${most}.`,
  farNew: (more, least, most) =>
    `Det er ${more} flere end sidst. I de sidste tolv måneder kom der fra ${least} til ${most} nye ad gangen.`,
  fewer: (month, count) =>
    `Det er færre end til og med ${month}: ${count}. Hver tælles stadig med, når den er talt én gang.`,
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
};

const IN_PERIOD_EN = {
  year: 'this year',
  season: 'this season',
  course: 'in this course',
  agreement: 'under this agreement',
};

const en: CheckInTexts = {
  title: (activity, month) => `${activity}, ${month}`,
  question: (month) => `Was the activity held in ${month}?`,
  status: {
    held: 'Yes, it was held',
    notHeld: 'No, it was not held',
    unknown: 'I don’t know',
  },
  guide: 'Fill in the numbers only if the activity was held. 0 is an answer too. Never write names or CPR numbers.',
  statusOnly: 'No numbers are collected for this activity.',
  send: 'Save',
  notSaved: 'The answer is not saved yet. See what it says under the fields, correct it, and save again.',
  alreadySaved: (name, moment) => `${name} answered on ${moment}. What you save now takes the place of that answer.`,
  savedMeanwhile: (name, answer) =>
    `${name} saved this while you were writing: ${answer}. Save again if yours are the numbers that count.`,
  labels: {
    sum: (unit, month) => `Number of ${unit} in ${month}`,
    unique: (unit, month, per) => `Different ${unit} ${IN_PERIOD_EN[per]}, up to and including ${month}`,
    total: (unit, month) => `Number of ${unit} in ${month}, all times added together`,
    occasions: (month) => `Number of times in ${month}`,
    numerator: (unit) => `How many ${unit} does this apply to?`,
    denominator: (unit) => `Out of how many ${unit}?`,
    timesHeld: (month) => `How many times in ${month}?`,
    attendances: (month) => `How many came in ${month}, all times added together?`,
    newParticipants: (month) => `How many different people have come this year, up to and including ${month}?`,
  },
  counted: {
    sum: (unit) => `Number of ${unit}`,
    unique: (unit, _, per) => `Different ${unit} ${IN_PERIOD_EN[per]} so far`,
    total: (unit) => `Number of ${unit} in all`,
    occasions: () => 'Number of times',
    numerator: (unit) => `Number of ${unit} this applies to`,
    denominator: (unit) => `Out of how many ${unit}`,
    timesHeld: () => 'Number of times',
    attendances: () => 'Attendances in all',
    newParticipants: () => 'Different people this year so far',
  },
  lastTime: (month, count) => `${month}: ${count}.`,
  lastTimeSoFar: (month, count) => `Up to and including ${month}: ${count}. Add the new ones.`,
  countedOnce: 'Count each one once, those of earlier months too.',
  hasEnded: 'A course or season has ended',
  hasNotEnded: 'It has not ended after all',
  ended: (month) => `A course or season ended in ${month}.`,
  onlyWhenEnded: 'Shares are only asked for when a course or season has ended.',
  unusual: 'The answer is not saved yet. Check that the numbers are right. If they are, save again.',
  far: (least, most) => `That is far from the last twelve months: from ${least} to ${most}.`,
  farNew: (more, least, most) =>
    `That is ${more} more than last time. In the last twelve months there were from ${least} to ${most} new ones at a time.`,
  fewer: (month, count) =>
    `That is fewer than up to and including ${month}: ${count}. Whoever was counted once still counts.`,
  typed: (typed) => `You wrote “${typed}”.`,
  fieldErrors: {
    missing: 'Write a number. If there were none, write 0.',
    notANumber: 'Write a number in digits, for example 12.',
    notWhole: 'Write a whole number, without decimals.',
    negative: 'The number cannot be less than 0.',
    tooLarge: 'The number is too large. Check that there is not a digit too many.',
    moreThanWhole: 'The number is larger than the whole below.',
    onlyOneOfTwo: 'Write both numbers, or leave both empty.',
    notChosen: 'Choose one of the answers.',
  },
  numberHelp: 'Write a whole number, 0 or more.',

  receiptTitle: (activity, month) => `Saved: ${activity}, ${month}`,
  correctionTitle: (activity, month) => `Corrected: ${activity}, ${month}`,
  statusFact: 'Was it held?',
  statusSaid: { held: 'Yes', notHeld: 'No', unknown: 'Don’t know' },
  before: (value, old) => `${value} (before: ${old})`,
  noValue: 'no number',
  savedBy: (name, moment) => `Saved on ${moment} by ${name}.`,
  replaced: (name, moment) => `The old answer was saved on ${moment} by ${name}.`,
  correct: 'Correct',
};

const TEXTS: Readonly<Record<Language, CheckInTexts>> = { da, en };

export function checkInTexts(language: Language): CheckInTexts {
  return TEXTS[language];
}
