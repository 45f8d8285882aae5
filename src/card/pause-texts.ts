/** What is said about an activity's pause, in both languages. Months come as people read them. */
import type { Language } from '../chat.js';
import type { PauseError } from '../domain/pause.js';

export interface PauseTexts {
  formTitle: string;
  formGuide: string;
  /** Nothing of that name was found. */
  notFound: (said: string) => string;
  activityLabel: string;
  activityError: string;
  fromLabel: string;
  toLabel: string;
  errors: Readonly<Record<PauseError, string>>;
  overlaps: (period: string) => string;
  send: string;
  open: string;
  /** One month, or from one to another. */
  period: (from: string, to: string | null) => string;
  kept: (activity: string, period: string) => string;
  what: string;
  undo: string;
  ended: (activity: string) => string;
  /** There are too many activities to choose from. */
  writeName: string;
  nothing: string;
}

const da: PauseTexts = {
  formTitle: 'Hold pause',
  formGuide: 'I en pause spørger jeg ikke om tal for aktiviteten, og månederne tæller ikke som manglende.',
  notFound: (said) => `Jeg kender ikke »${said}« blandt dine aktiviteter. Vælg den her.`,
  activityLabel: 'Aktivitet',
  activityError: 'Vælg en aktivitet.',
  fromLabel: 'Første måned',
  toLabel: 'Sidste måned',
  errors: {
    notChosen: 'Vælg en måned.',
    endsBeforeStart: 'Den sidste måned ligger før den første.',
    tooLong: 'En pause er højst seks måneder. Er aktiviteten slut, så sig det til sekretariatet.',
  },
  overlaps: (period) =>
    `Aktiviteten holder allerede pause ${period}. Fortryd den pause først, eller vælg andre måneder.`,
  send: 'Gem',
  open: 'Vælg måneder',
  period: (from, to) => (to === null ? `i ${from}` : `fra ${from} til og med ${to}`),
  kept: (activity, period) => `${activity} holder pause ${period}.`,
  what: 'Så længe spørger jeg ikke om tal. Det, der er svaret, bliver stående.',
  undo: 'Fortryd',
  ended: (activity) => `${activity} holder ikke længere pause. Jeg spørger om tal igen.`,
  writeName: 'Skriv aktivitetens navn med, for eksempel: pause Barselscafé i juli.',
  nothing: 'Der er ingen aktiviteter, du kan sætte på pause. Er det forkert, så sig det til sekretariatet.',
};

const en: PauseTexts = {
  formTitle: 'Take a break',
  formGuide: 'During a break I ask for no numbers of the activity, and its months do not count as missing.',
  notFound: (said) => `I do not know “${said}” among your activities. Choose it here.`,
  activityLabel: 'Activity',
  activityError: 'Choose an activity.',
  fromLabel: 'First month',
  toLabel: 'Last month',
  errors: {
    notChosen: 'Choose a month.',
    endsBeforeStart: 'The last month lies before the first.',
    tooLong: 'A break is six months at most. If the activity has ended, tell the secretariat.',
  },
  overlaps: (period) => `The activity is on a break already ${period}. Undo that break first, or choose other months.`,
  send: 'Save',
  open: 'Choose months',
  period: (from, to) => (to === null ? `in ${from}` : `from ${from} to ${to}`),
  kept: (activity, period) => `${activity} is on a break ${period}.`,
  what: 'Until then I ask for no numbers. What has been answered stays.',
  undo: 'Undo',
  ended: (activity) => `${activity} is no longer on a break. I ask for numbers again.`,
  writeName: 'Write the activity’s name too, for example: pause Barselscafé in July.',
  nothing: 'There are no activities that you can put on a break. If that is wrong, tell the secretariat.',
};

export const pauseTexts: Readonly<Record<Language, PauseTexts>> = { da, en };
