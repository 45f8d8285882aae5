/** What reminders of check-ins say, and the leader's list of what is missing, in both languages. */
import type { Language } from '../chat.js';

/** `first` and `last` come by themselves; `leader`: a leader has asked for it. */
export type Reminder = 'first' | 'last' | 'leader';

export interface ReminderTexts {
  /** On a check-in's form. */
  reminder: Readonly<Record<Reminder, (month: string) => string>>;

  listTitle: (month: string) => string;
  listIntro: (activities: number) => string;
  nothingMissing: string;
  waitsFor: (who: string, since: string) => string;
  waitsForNobody: (since: string) => string;
  more: (activities: number) => string;
  remind: string;
  /** Who was reminded, by whom and when. */
  reminded: (who: string, by: string, moment: string) => string;
  /** The same on a day on which nobody is bothered: it is sent on another. */
  remindedLater: (who: string, by: string, moment: string, sent: string) => string;
  nobodyToRemind: string;

  /** `date` on which the evaluation was said to be done; `by` '' where that is not known. */
  locked: (month: string, date: string, by: string) => string;
}

const da: ReminderTexts = {
  reminder: {
    first: (month) => `Påmindelse: tallene for ${month} mangler endnu.`,
    last: (month) => `Anden og sidste påmindelse: tallene for ${month} mangler endnu.`,
    leader: (month) => `Påmindelse: tallene for ${month} mangler endnu, og aftalens leder venter på dem.`,
  },
  listTitle: (month) => `Det mangler for ${month}`,
  listIntro: (activities) =>
    activities === 1 ? 'Der mangler svar for én aktivitet.' : `Der mangler svar for ${activities} aktiviteter.`,
  nothingMissing: 'Der mangler ikke noget længere.',
  waitsFor: (who, since) => `Venter på ${who} siden ${since}`,
  waitsForNobody: (since) => `Ingen kan spørges. Mangler siden ${since}`,
  more: (activities) => `${activities} mere mangler.`,
  remind: 'Ryk dem',
  reminded: (who, by, moment) => `${by} har ${moment} bedt om en påmindelse til ${who}.`,
  remindedLater: (who, by, moment, sent) =>
    `${by} har ${moment} bedt om en påmindelse til ${who}. Den sendes ${sent}, den næste dag, hvor der sendes påmindelser.`,
  nobodyToRemind: 'Der er ingen at rykke: ingen af dem, der ventes på, kan nås. Sig det til sekretariatet.',
  locked: (month, date, by) =>
    `Tallene for ${month} er brugt i evalueringen, der blev meldt gennemført ${date}${by === '' ? '' : ` af ${by}`}, og kan ikke rettes længere. Er der en fejl, så skriv til sekretariatet.`,
};

const en: ReminderTexts = {
  reminder: {
    first: (month) => `Reminder: the numbers for ${month} are still missing.`,
    last: (month) => `Second and last reminder: the numbers for ${month} are still missing.`,
    leader: (month) =>
      `Reminder: the numbers for ${month} are still missing, and the agreement’s leader is waiting for them.`,
  },
  listTitle: (month) => `What is missing for ${month}`,
  listIntro: (activities) =>
    activities === 1
      ? 'One activity has not been answered for.'
      : `${activities} activities have not been answered for.`,
  nothingMissing: 'Nothing is missing any more.',
  waitsFor: (who, since) => `Waiting for ${who} since ${since}`,
  waitsForNobody: (since) => `Nobody can be asked. Missing since ${since}`,
  more: (activities) => `${activities} more are missing.`,
  remind: 'Remind them',
  reminded: (who, by, moment) => `${by} asked for a reminder to ${who} on ${moment}.`,
  remindedLater: (who, by, moment, sent) =>
    `${by} asked for a reminder to ${who} on ${moment}. It is sent on ${sent}, the next day on which reminders are sent.`,
  nobodyToRemind: 'There is nobody to remind: none of those who are waited for can be reached. Tell the secretariat.',
  locked: (month, date, by) =>
    `The numbers for ${month} have been used in the evaluation that was said to be done on ${date}${by === '' ? '' : ` by ${by}`}, and can no longer be corrected. If something is wrong, write to the secretariat.`,
};

export function reminderTexts(language: Language): ReminderTexts {
  return language === 'en' ? en : da;
}
