/** How it is told what has been reported. */
import type { Language } from '../chat.js';
import type { CheckInStatus } from '../domain/check-in.js';

export interface ProgressWords {
  /** "I 2026: svar for 8 af 10 måneder". `when` as `inMonths` gives it. */
  answered(when: string, answered: number, asked: number): string;
  /** Activities times months, of a whole agreement. */
  answeredOfAll(when: string, answered: number, asked: number): string;
  /** "Heraf 2 ikke holdt og 1 »ved ikke«". */
  ofThem(notes: string): string;
  notHeld(months: number): string;
  unknown(months: number): string;
  /** Of a single month. */
  month: Readonly<Record<CheckInStatus | 'missing', string>>;
  notAsked(when: string): string;
  notAskedYet: string;
  more(lines: number): string;
  /** `2026`, or a month as people read it. */
  inMonths(period: string): string;
  wholeTime: string;
  noNumbers: string;
  target(atLeast: string): string;
  sum(count: string, unit: string): string;
  latest(count: string, unit: string, month: string): string;
  between(least: string, most: string): string;
  notAdded: string;
  average(each: string, total: string, unit: string, occasions: string): string;
  share(percent: string, numerator: string, denominator: string): string;
  /** Of the three that are asked where the agreement counts nothing. */
  standard: Readonly<Record<string, string>>;
  forThoseWhoMay: string;
  onlyPersonal: string;
  evaluationLate(date: string): string;
  nextRound(date: string, month: string): string;
  noNextRound: string;
  notCounted(activity: string): string;
}

const da: ProgressWords = {
  answered: (when, answered, asked) => `${when}: svar for ${answered} af ${asked} ${asked === 1 ? 'måned' : 'måneder'}`,
  answeredOfAll: (when, answered, asked) => `${when}: svar på ${answered} af ${asked} indberetninger.`,
  ofThem: (notes) => `heraf ${notes}`,
  notHeld: (months) => `${months} ikke holdt`,
  unknown: (months) => `${months} »ved ikke«`,
  month: { held: 'holdt', notHeld: 'ikke holdt', unknown: '»ved ikke«', missing: 'ikke svaret endnu' },
  more: (lines) => `Og ${lines} ${lines === 1 ? 'linje' : 'linjer'} mere. Spørg om en aktivitet.`,
  notAskedYet: 'Der er ikke spurgt om tal endnu.',
  notAsked: (when) => `Der er ikke spurgt om tal ${when}.`,
  inMonths: (period) => `i ${period}`,
  wholeTime: 'i aftalens tid',
  noNumbers: 'ingen tal endnu',
  target: (atLeast) => `mål: mindst ${atLeast}`,
  sum: (count, unit) => `${count} ${unit} i alt`.replace(/ {2,}/g, ' '),
  latest: (count, unit, month) => `${count} nye ${unit} i ${month}`,
  between: (least, most) => `mellem ${least} og ${most} om måneden`,
  notAdded: 'Nye fra måned til måned lægges ikke sammen.',
  average: (each, total, unit, occasions) => `${each} i gennemsnit (${total} ${unit}, ${occasions} gange)`,
  share: (percent, numerator, denominator) => `${percent} % (${numerator} ud af ${denominator})`,
  standard: { 'times-held': 'Antal gange', attendances: 'Fremmødte', 'new-participants': 'Nye deltagere' },
  forThoseWhoMay: 'De indberettede tal kan lederen og sekretariatet se.',
  onlyPersonal: 'De indberettede tal viser jeg kun i en samtale mellem dig og mig.',
  evaluationLate: (date) => `Evalueringen skulle have været klar ${date} og er ikke meldt gennemført.`,
  nextRound: (date, month) => `Der spørges om tallene for ${month} den ${date}.`,
  noNextRound: 'Der spørges ikke om flere måneder i aftalen.',
  notCounted: (activity) => `Der spørges ikke om tal for ${activity}.`,
};

const en: ProgressWords = {
  answered: (when, answered, asked) =>
    `${when}: answers for ${answered} of ${asked} ${asked === 1 ? 'month' : 'months'}`,
  answeredOfAll: (when, answered, asked) => `${when}: answers to ${answered} of ${asked} check-ins.`,
  ofThem: (notes) => `of these ${notes}`,
  notHeld: (months) => `${months} not held`,
  unknown: (months) => `${months} “don't know”`,
  month: { held: 'held', notHeld: 'not held', unknown: "“don't know”", missing: 'not answered yet' },
  more: (lines) => `And ${lines} more ${lines === 1 ? 'line' : 'lines'}. Ask about an activity.`,
  notAskedYet: 'No numbers have been asked for yet.',
  notAsked: (when) => `No numbers were asked for ${when}.`,
  inMonths: (period) => `in ${period}`,
  wholeTime: 'in the time of the agreement',
  noNumbers: 'no numbers yet',
  target: (atLeast) => `target: at least ${atLeast}`,
  sum: (count, unit) => `${count} ${unit} in all`.replace(/ {2,}/g, ' '),
  latest: (count, unit, month) => `${count} new ${unit} in ${month}`,
  between: (least, most) => `between ${least} and ${most} a month`,
  notAdded: 'New ones are not added up over months.',
  average: (each, total, unit, occasions) => `${each} on average (${total} ${unit}, ${occasions} times)`,
  share: (percent, numerator, denominator) => `${percent} % (${numerator} of ${denominator})`,
  standard: { 'times-held': 'Times held', attendances: 'Attendances', 'new-participants': 'New participants' },
  forThoseWhoMay: 'The reported numbers are for the leader and the secretariat to see.',
  onlyPersonal: 'I only show the reported numbers in a conversation between you and me.',
  evaluationLate: (date) => `The evaluation was due on ${date} and has not been reported as done.`,
  nextRound: (date, month) => `The numbers for ${month} are asked for on ${date}.`,
  noNextRound: 'No more months of the agreement are asked about.',
  notCounted: (activity) => `No numbers are asked for ${activity}.`,
};

export function progressWords(language: Language): ProgressWords {
  return language === 'en' ? en : da;
}
