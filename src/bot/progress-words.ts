/** How it is told what has been reported. */
import type { Language } from '../chat.js';
import type { CheckInStatus } from '../domain/check-in.js';
import type { Verdict } from '../domain/judgement.js';

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
  /** "i efteråret 2026"; of a course the month it began, and whether it has ended. */
  inSeason(half: 'spring' | 'autumn', year: string): string;
  inCourse(from: string, hasEnded: boolean): string;
  wholeTime: string;
  noNumbers: string;
  target(atLeast: string): string;
  sum(count: string, unit: string): string;
  /** Different people or families so far. */
  unique(count: string, unit: string): string;
  upTo(month: string): string;
  /** Several parties have counted, each on their own. */
  mayBeTheSame: string;
  /** What the months passed ask for, of a target that grows with them. */
  expected(months: number, of: number, count: string): string;
  verdict: Readonly<Record<Verdict, string>>;
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
  inSeason: (half, year) => `i ${half === 'spring' ? 'foråret' : 'efteråret'} ${year}`,
  inCourse: (from, hasEnded) => `i forløbet fra ${from}${hasEnded ? '' : ', som ikke er slut'}`,
  wholeTime: 'i aftalens tid',
  noNumbers: 'ingen tal endnu',
  target: (atLeast) => `mål: mindst ${atLeast}`,
  sum: (count, unit) => `${count} ${unit} i alt`.replace(/ {2,}/g, ' '),
  unique: (count, unit) => `${count} forskellige ${unit}`.trim(),
  upTo: (month) => `til og med ${month}`,
  mayBeTheSame: 'Parterne kan have talt de samme',
  expected: (months, of, count) => `Efter ${months} af ${of} måneder ventes ${count}`,
  verdict: {
    reached: 'målet er nået',
    onTrack: 'det følger planen',
    behind: 'det er bagud',
    missed: 'målet blev ikke nået',
    open: 'om målet nås, kan tallene ikke sige endnu',
  },
  average: (each, total, unit, occasions) => `${each} i gennemsnit (${total} ${unit}, ${occasions} gange)`,
  share: (percent, numerator, denominator) => `${percent} % (${numerator} ud af ${denominator})`,
  standard: { 'times-held': 'Antal gange', attendances: 'Fremmødte', 'new-participants': 'Deltagere' },
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
  inSeason: (half, year) => `in ${half} ${year}`,
  inCourse: (from, hasEnded) => `in the course from ${from}${hasEnded ? '' : ', which has not ended'}`,
  wholeTime: 'in the time of the agreement',
  noNumbers: 'no numbers yet',
  target: (atLeast) => `target: at least ${atLeast}`,
  sum: (count, unit) => `${count} ${unit} in all`.replace(/ {2,}/g, ' '),
  unique: (count, unit) => `${count} different ${unit}`.trim(),
  upTo: (month) => `up to and including ${month}`,
  mayBeTheSame: 'The parties may have counted the same ones',
  expected: (months, of, count) => `After ${months} of ${of} months ${count} are expected`,
  verdict: {
    reached: 'the target is reached',
    onTrack: 'this is on track',
    behind: 'this is behind',
    missed: 'the target was not reached',
    open: 'whether the target will be reached the numbers cannot tell yet',
  },
  average: (each, total, unit, occasions) => `${each} on average (${total} ${unit}, ${occasions} times)`,
  share: (percent, numerator, denominator) => `${percent} % (${numerator} of ${denominator})`,
  standard: { 'times-held': 'Times held', attendances: 'Attendances', 'new-participants': 'Participants' },
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
