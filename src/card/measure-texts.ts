/** The texts around what the secretariat sets to be counted, in both languages. A text that one language lacks fails the build. */
import type { Language } from '../chat.js';
import type { MeasureKind } from '../domain/agreement.js';
import type { MeasureError, PERIODS } from '../domain/set-measures.js';

type Period = (typeof PERIODS)[number];

export interface MeasureTexts {
  title: (activity: string) => string;
  formTitle: (activity: string) => string;
  /** How months add up, in a line. */
  kindSaid: Readonly<Record<MeasureKind, string>>;
  /** The same to choose from: Slack shows 75 characters. */
  kind: Readonly<Record<MeasureKind, string>>;
  per: Readonly<Record<Period, string>>;
  counts: (unit: string, kind: string, per: string) => string;
  target: (count: string) => string;
  standard: Readonly<Record<string, string>>;
  ofAgreement: string;
  ofSecretariat: string;
  ofDefault: string;
  notAskedYet: string;
  forbidden: string;
  describedElsewhere: (where: string) => string;
  more: (count: number) => string;
  full: (most: number) => string;
  change: string;
  remove: string;
  add: string;
  send: string;
  textLabel: string;
  textHelp: string;
  unitLabel: string;
  unitHelp: string;
  kindLabel: string;
  kindHelp: string;
  perLabel: string;
  perHelp: string;
  targetLabel: string;
  targetHelp: string;
  /** Under the form's title: what saving does. */
  fromNextRound: string;
  takesPlaceOfDefaults: string;
  otherKind: string;
  errors: Readonly<Record<Exclude<MeasureError, 'private'>, string>>;
  notSaved: string;
  /** The measure's text and what it counts, as it is saved now. */
  changedMeanwhile: (text: string, counts: string) => string;
  agreementChanged: string;
  removedMeanwhile: string;
  saved: (text: string) => string;
  removed: (text: string) => string;
  notRemoved: string;
  whichActivity: (agreement: string) => string;
  manyActivities: (shown: number, all: number) => string;
  noActivity: (said: string) => string;
}

const da: MeasureTexts = {
  title: (activity) => `Det tælles i ${activity}`,
  formTitle: (activity) => `Tælling i ${activity}`,
  kindSaid: {
    sum: 'månederne lægges sammen',
    unique: 'forskellige hidtil',
    average: 'gennemsnit pr. gang',
    share: 'andel, når et forløb er slut',
  },
  kind: {
    sum: 'Lægges sammen: hver måneds tal lægges til de andre',
    unique: 'Forskellige hidtil: hver tælles én gang, også på tværs af måneder',
    average: 'Gennemsnit pr. gang: alle fremmødte delt med antal gange',
    share: 'Andel: så mange ud af så mange, når et forløb er slut',
  },
  per: { year: 'år', season: 'sæson (forår og efterår)', course: 'forløb', agreement: 'hele aftalen' },
  counts: (unit, kind, per) => `Tæller ${unit}: ${kind}, pr. ${per}.`.replace('pr. hele', 'for hele'),
  target: (count) => `Mål: mindst ${count}.`,
  standard: {
    'times-held': 'Hvor mange gange den blev holdt',
    attendances: 'Fremmødte i alt',
    'new-participants': 'Nye deltagere i år',
  },
  ofAgreement: 'Står i aftalen og kan ikke ændres her.',
  ofSecretariat: 'Tilføjet af sekretariatet.',
  ofDefault:
    'Spørges om alle steder, hvor intet andet er valgt. Den første tælling, du tilføjer, træder i stedet for de tre.',
  notAskedYet: 'Der spørges ikke om tal her endnu. Når du tilføjer en tælling, spørges der hver måned.',
  forbidden: 'Her kan intet tælles: aftalen siger, at der ikke må registreres.',
  describedElsewhere: (where) =>
    `Her kan intet tælles: aktiviteten er beskrevet i en anden aftale og tælles dér. ${where}`,
  more: (count) => `${count} mere står i aftalens fil.`,
  full: (most) => `Der er plads til ${most} tællinger ud over aftalens egne. Fjern en, før du tilføjer en ny.`,
  change: 'Ret',
  remove: 'Fjern',
  add: 'Tilføj',
  send: 'Gem',
  textLabel: 'Hvad skal nås eller følges?',
  textHelp: 'Skriv en kort sætning, for eksempel: Unge, der kommer til lektiehjælp.',
  unitLabel: 'Hvad tælles?',
  unitHelp: 'Skriv det i flertal, for eksempel: unge, familier, aftener.',
  kindLabel: 'Hvordan bliver månederne til ét tal?',
  kindHelp: 'Vælg, hvordan månederne lægges sammen.',
  perLabel: 'Tælles pr.',
  perHelp: 'Vælg, hvad der tælles inden for.',
  targetLabel: 'Mål, mindst (kan stå tomt; procent ved en andel)',
  targetHelp: 'Skriv et helt tal, eller lad feltet stå tomt.',
  fromNextRound: 'Gælder fra næste gang, der spørges. Måneder, der er spurgt om, beholder deres spørgsmål og tal.',
  takesPlaceOfDefaults: 'Den træder i stedet for de tre tal, som der ellers spørges om.',
  otherKind:
    'Tæller du noget andet end før, så fjern den og tilføj en ny. Ændres måden at lægge sammen på, begynder tallene forfra.',
  errors: {
    empty: 'Skriv, hvad der tælles.',
    tooLong: 'Skriv det kortere.',
    taken: 'Det hedder en anden tælling her. Skriv noget, der skiller dem ad.',
    notChosen: 'Vælg et af svarene.',
    notANumber: 'Skriv et tal med cifre, for eksempel 12, eller lad feltet stå tomt.',
    notWhole: 'Skriv et helt tal uden decimaler.',
    negative: 'Tallet kan ikke være mindre end 0.',
    tooLarge: 'Tallet er for stort. Se efter, om der er et ciffer for meget.',
    moreThanHundred: 'En andel er højst 100 procent.',
  },
  notSaved: 'Ikke gemt endnu. Ret det, der står under felterne.',
  changedMeanwhile: (text, counts) =>
    `Ikke gemt: tællingen er blevet ændret imens. Nu står der: »${text}«. ${counts} Gem igen, hvis dit skal gælde.`,
  agreementChanged: 'Ikke gemt: aftalen er blevet ændret imens. Se det efter, og gem igen.',
  removedMeanwhile: 'Ikke gemt: tællingen er blevet fjernet imens. Gem igen for at tilføje den som ny.',
  saved: (text) => `Gemt: »${text}«. Der spørges om den fra næste gang.`,
  removed: (text) =>
    `Fjernet: »${text}«. De måneder, der er spurgt om, beholder tallene. Tilføjer du den igen med samme ord, fortsætter de.`,
  notRemoved: 'Intet er fjernet: aftalen er blevet ændret imens. Sådan står der nu.',
  whichActivity: (agreement) => `Hvilken aktivitet i ${agreement}?`,
  manyActivities: (shown, all) =>
    `Her er ${shown} af ${all}. Skriv »tællinger for …« med navnet for at komme til en anden.`,
  noActivity: (said) => `Jeg finder ingen aktivitet, der hedder »${said}«.`,
};

const en: MeasureTexts = {
  title: (activity) => `What is counted in ${activity}`,
  formTitle: (activity) => `Measure in ${activity}`,
  kindSaid: {
    sum: 'months are added',
    unique: 'different ones so far',
    average: 'average each time',
    share: 'share when a course has ended',
  },
  kind: {
    sum: 'Added up: each month’s number is added to the others',
    unique: 'Different ones so far: each is counted once, also across months',
    average: 'Average each time: everyone who came over the number of times',
    share: 'Share: so many out of so many when a course has ended',
  },
  per: { year: 'year', season: 'season (spring and autumn)', course: 'course', agreement: 'the whole agreement' },
  counts: (unit, kind, per) => `Counts ${unit}: ${kind}, per ${per}.`.replace('per the whole', 'for the whole'),
  target: (count) => `Target: at least ${count}.`,
  standard: {
    'times-held': 'How many times it was held',
    attendances: 'Attendances in all',
    'new-participants': 'New participants this year',
  },
  ofAgreement: 'Stands in the agreement and cannot be changed here.',
  ofSecretariat: 'Added by the secretariat.',
  ofDefault: 'Asked wherever nothing else is chosen. The first measure that you add takes the place of the three.',
  notAskedYet: 'No numbers are asked for here yet. When you add a measure, they are asked for every month.',
  forbidden: 'Nothing can be counted here: the agreement says that nothing may be recorded.',
  describedElsewhere: (where) =>
    `Nothing can be counted here: the activity is described in another agreement and counted there. ${where}`,
  more: (count) => `${count} more stand in the agreement's file.`,
  full: (most) => `There is room for ${most} measures beside the agreement's own. Remove one before you add another.`,
  change: 'Change',
  remove: 'Remove',
  add: 'Add',
  send: 'Save',
  textLabel: 'What is to be reached or followed?',
  textHelp: 'Write a short sentence, for example: Young people who come for homework help.',
  unitLabel: 'What is counted?',
  unitHelp: 'Write it in the plural, for example: young people, families, evenings.',
  kindLabel: 'How do months become one number?',
  kindHelp: 'Choose how months add up.',
  perLabel: 'Counted per',
  perHelp: 'Choose what it is counted within.',
  targetLabel: 'Target, at least (may be empty; percent for a share)',
  targetHelp: 'Write a whole number, or leave it empty.',
  fromNextRound:
    'Holds from the next time numbers are asked for. Months that were asked about keep their questions and numbers.',
  takesPlaceOfDefaults: 'It takes the place of the three numbers that are asked for otherwise.',
  otherKind:
    'If you count something else than before, remove it and add another. When the way of adding up changes, the numbers begin anew.',
  errors: {
    empty: 'Write what is counted.',
    tooLong: 'Write it shorter.',
    taken: 'Another measure here is called that. Write something that tells them apart.',
    notChosen: 'Choose one of the answers.',
    notANumber: 'Write a number in digits, for example 12, or leave it empty.',
    notWhole: 'Write a whole number, without decimals.',
    negative: 'The number cannot be less than 0.',
    tooLarge: 'The number is too large. Check that there is not a digit too many.',
    moreThanHundred: 'A share is at most 100 percent.',
  },
  notSaved: 'Not saved yet. Correct what stands under the fields.',
  changedMeanwhile: (text, counts) =>
    `Not saved: the measure has been changed meanwhile. It now says: “${text}”. ${counts} Save again if yours is to hold.`,
  agreementChanged: 'Not saved: the agreement has been changed meanwhile. Look it over, and save again.',
  removedMeanwhile: 'Not saved: the measure has been removed meanwhile. Save again to add it as a new one.',
  saved: (text) => `Saved: “${text}”. It is asked for from the next time.`,
  removed: (text) =>
    `Removed: “${text}”. The months that were asked about keep their numbers. If you add it again in the same words, they go on.`,
  notRemoved: 'Nothing is removed: the agreement has been changed meanwhile. This is how it stands now.',
  whichActivity: (agreement) => `Which activity in ${agreement}?`,
  manyActivities: (shown, all) =>
    `These are ${shown} of ${all}. Write “measures for …” with the name to get to another.`,
  noActivity: (said) => `I find no activity called “${said}”.`,
};

export function measureTexts(language: Language): MeasureTexts {
  return language === 'en' ? en : da;
}
