/** The texts around people whom more than one party has counted, in both languages. A text that one language lacks fails the build. */
import type { Language } from '../chat.js';

export interface OverlapTexts {
  listTitle: string;
  nothing: string;
  more: (count: number) => string;
  sayIt: string;
  change: string;
  formTitle: string;
  party: (count: string, until: string) => string;
  everyone: string;
  /** `counting` is "familier i 2026". */
  between: (least: string, most: string, counting: string) => string;
  saidNow: (count: string, overlap: string, name: string, date: string) => string;
  guide: string;
  guideThree: string;
  label: string;
  help: string;
  errors: Readonly<Record<'missing' | 'notANumber' | 'notWhole' | 'negative', string>>;
  tooMany: (most: string) => string;
  send: string;
  notSaved: string;
  numbersChanged: string;
  saidMeanwhile: string;
  noLongerOpen: string;
  /** `counted` is "100 forskellige familier i 2026 til og med maj 2026". */
  receipt: (counted: string, name: string, date: string) => string;
  untilAnswered: string;
}

const da: OverlapTexts = {
  listTitle: 'Talt af flere parter',
  nothing: 'Ingen tal står åbne: ingen steder har flere parter talt hver for sig.',
  more: (count) => `${count} mere. De kommer frem, når der er svaret på disse.`,
  sayIt: 'Angiv dobbelttalte',
  change: 'Ret dobbelttalte',
  formTitle: 'Hvor mange er talt af flere parter?',
  party: (count, until) => `${count} til og med ${until}`,
  everyone: 'Alle sammen',
  between: (least, most, counting) =>
    `I alt mellem ${least} og ${most} ${counting}, fordi parterne kan have talt de samme.`,
  saidNow: (count, overlap, name, date) =>
    `Nu regnes der med ${count} i alt: ${overlap} talt af flere, sagt af ${name} den ${date}.`,
  guide: 'Skriv, hvor mange der er med i flere parters tal. De trækkes fra, så hver tælles én gang.',
  guideThree:
    'Er nogen talt af tre parter, tæller de for to her, og så fremdeles: skriv, hvor mange gange for meget der er talt i alt.',
  label: 'Talt af mere end én part',
  help: 'Skriv et helt tal, 0 eller mere.',
  errors: {
    missing: 'Skriv et tal. Er ingen talt af flere, så skriv 0.',
    notANumber: 'Skriv et tal med cifre, for eksempel 12.',
    notWhole: 'Skriv et helt tal uden decimaler.',
    negative: 'Tallet kan ikke være mindre end 0.',
  },
  tooMany: (most) => `Der kan højst være ${most}: ellers ville der være færre i alt, end én part selv har talt.`,
  send: 'Gem',
  notSaved: 'Ikke gemt endnu. Ret det, der står under feltet.',
  numbersChanged: 'Ikke gemt: en part har svaret imens. Se de nye tal, og skriv igen, hvor mange der er talt af flere.',
  saidMeanwhile: 'Ikke gemt: en anden har angivet det imens. Gem igen, hvis dit skal gælde.',
  noLongerOpen: 'Her er ikke længere flere parters tal at regne sammen. Intet er gemt.',
  receipt: (counted, name, date) => `I alt ${counted}, sagt af ${name} den ${date}.`,
  untilAnswered: 'Det gælder, til en af parterne svarer igen.',
};

const en: OverlapTexts = {
  listTitle: 'Counted by several parties',
  nothing: 'No numbers are open: nowhere have several parties counted each on their own.',
  more: (count) => `${count} more. They appear when these have been answered.`,
  sayIt: 'Say how many twice',
  change: 'Correct how many twice',
  formTitle: 'How many were counted by several parties?',
  party: (count, until) => `${count} up to and including ${until}`,
  everyone: 'Everyone together',
  between: (least, most, counting) =>
    `Between ${least} and ${most} ${counting} in all, because the parties may have counted the same ones.`,
  saidNow: (count, overlap, name, date) =>
    `Reckoned as ${count} in all: ${overlap} counted by several, said by ${name} on ${date}.`,
  guide:
    'Write how many are among the numbers of more than one party. They are taken off, so that each is counted once.',
  guideThree:
    'Anyone counted by three parties counts for two here, and so on: write how many times too often was counted in all.',
  label: 'Counted by more than one party',
  help: 'Write a whole number, 0 or more.',
  errors: {
    missing: 'Write a number. If nobody was counted by several, write 0.',
    notANumber: 'Write a number in digits, for example 12.',
    notWhole: 'Write a whole number, without decimals.',
    negative: 'The number cannot be less than 0.',
  },
  tooMany: (most) =>
    `It can be at most ${most}: otherwise there would be fewer in all than one party has counted alone.`,
  send: 'Save',
  notSaved: 'Not saved yet. Correct what stands under the field.',
  numbersChanged:
    'Not saved: a party has answered meanwhile. See the new numbers, and write again how many several have counted.',
  saidMeanwhile: 'Not saved: somebody else has said it meanwhile. Save again if yours is to hold.',
  noLongerOpen: 'There are no longer several parties’ numbers to reckon together here. Nothing is saved.',
  receipt: (counted, name, date) => `${counted} in all, said by ${name} on ${date}.`,
  untilAnswered: 'It holds until one of the parties answers again.',
};

export function overlapTexts(language: Language): OverlapTexts {
  return language === 'en' ? en : da;
}
