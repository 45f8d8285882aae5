import type { Texts } from './text.js';

const IN_PERIOD = {
  year: 'this year',
  season: 'this season',
  course: 'in this course',
  agreement: 'under this agreement',
};

export const en: Texts = {
  source: (places) => `Source: ${places}`,
  place: (title, lines) => (lines === '' ? title : `${title}, ${/^\d+$/.test(lines) ? 'line' : 'lines'} ${lines}`),
  version: (number, date) => `Version ${number} of the agreement, ${date}.`,
  versionNote: (number, date) => `version ${number} of ${date}`,
  confirmed: (date) => `The responsibility was last confirmed on ${date}.`,
  neverConfirmed: (loaded) => `The responsibility has not been confirmed since the agreement was loaded on ${loaded}.`,
  neverConfirmedSince: 'The responsibility has not been confirmed since.',
  denied: (date) => `It was reported on ${date} that the responsibility is no longer so.`,
  textGoesOn: 'The text is cut short here. The rest stands in the agreement.',
  agreementSays: (text) => `The agreement says: “${text}”`,
  fillIn: 'Fill in',
  helpTitle: 'What you can ask',

  checkInTitle: (activity, month) => `${activity}, ${month}`,
  checkInReminder: (month) => `Reminder: the numbers for ${month} are still missing.`,
  checkInQuestion: (month) => `Was the activity held in ${month}?`,
  checkInStatus: {
    held: 'Yes, it was held',
    notHeld: 'No, it was not held',
    unknown: 'I don’t know',
  },
  checkInGuide:
    'Fill in the numbers only if the activity was held. 0 is an answer too. Never write names or CPR numbers; only counts are collected here.',
  checkInStatusOnly: 'No numbers are collected for this activity.',
  checkInSend: 'Save',
  checkInNotSaved: 'The answer is not saved yet. See what it says under the fields, correct it, and save again.',
  alreadySaved: (name, moment) => `${name} answered on ${moment}. What you save now takes the place of that answer.`,
  savedMeanwhile: (name, answer) =>
    `${name} saved this while you were writing: ${answer}. Save again if yours are the numbers that count.`,
  labels: {
    sum: (unit, month) => `Number of ${unit} in ${month}`,
    unique: (unit, month, per) => `New ${unit} in ${month}, not counted earlier ${IN_PERIOD[per]}`,
    total: (unit, month) => `Number of ${unit} in ${month}, all times added together`,
    occasions: (month) => `Number of times in ${month}`,
    numerator: (unit) => `How many ${unit} does this apply to?`,
    denominator: (unit) => `Out of how many ${unit}?`,
    timesHeld: (month) => `How many times in ${month}?`,
    attendances: (month) => `How many came in ${month}, all times added together?`,
    newParticipants: (month) => `How many came in ${month} for the first time this year?`,
  },
  counted: {
    sum: (unit) => `Number of ${unit}`,
    unique: (unit, _, per) => `New ${unit} ${IN_PERIOD[per]}`,
    total: (unit) => `Number of ${unit} in all`,
    occasions: () => 'Number of times',
    numerator: (unit) => `Number of ${unit} this applies to`,
    denominator: (unit) => `Out of how many ${unit}`,
    timesHeld: () => 'Number of times',
    attendances: () => 'Attendances in all',
    newParticipants: () => 'First time this year',
  },
  onlyWhenEnded: 'Fill this in only when the course has ended.',
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
  correctActivity: (activity) => `Correct: ${activity}`,

  evaluationTitle: (label) => (label === '' ? 'Yearly evaluation' : `Evaluation: ${label}`),
  evaluationDue: (date, days) => `The evaluation ${days < 0 ? 'was' : 'is'} due on ${date}, ${fromToday(days)}.`,
  evaluationPlanned: (date, days) =>
    `The evaluation ${days < 0 ? 'was' : 'is'} planned for ${date}, ${fromToday(days)}.`,
  presentedTo: (who) => `It is presented to ${who}.`,
  receivedBy: (who) => `Received by ${who}.`,
  evaluationDone: (name, moment) => `Done. Reported on ${moment} by ${name}.`,
  received: 'Received',
  planFor: 'Planned for …',
  done: 'Done',
  planTitle: 'Plan the evaluation',
  planLabel: 'Date of the evaluation',
  planError: 'Choose a date from today and at most a year ahead.',
  planSend: 'Save the date',

  chatNames: { teams: 'Teams', slack: 'Slack', web: 'the browser' },
  linkTitle: 'Who is this?',
  linkText: (name, chat) => `“${name}” has written from ${chat} and is not linked to a person.`,
  linkWarning:
    'The account chose that name itself. Ask the person if in doubt: whoever you choose can answer for their activities.',
  linkLabel: 'Person',
  linkNone: 'None of them',
  linkError: 'Choose a person or “None of them”.',
  linkSend: 'Save',
  linkOpen: 'Choose person',

  waitingTitle: 'Waiting for you',
  nothingWaiting: 'Nothing is waiting for you.',
  waitingMore: (count) => `${count} more are waiting. They appear when you have answered these.`,
  waitingEvaluation: (date) => `Evaluation ${date}`,

  objectionTitle: 'An answer is said to be wrong',
  objectionBy: (name) => `Said by ${name}.`,
  objectionByNobody: 'Said by an account that is not linked to a person.',
  objectionByAccount: (name) => `Said by “${name}”, an account that is not linked to a person.`,
  objectionQuestion: 'Question',
  objectionAnswer: 'Answer',
  lookedAt: 'Looked at',
  lookedAtBy: (name, moment) => `Looked at by ${name} on ${moment}.`,

  statusTitle: (month) => `Status for ${month}`,
  statusCount: (answered, of) => `${answered} of ${of} activities are answered for.`,
  rowState: {
    answered: (who) => (who === '' ? 'Answered' : `Answered by ${who}`),
    notHeld: (who) => (who === '' ? 'Not held' : `Not held, says ${who}`),
    unknown: (who) => (who === '' ? 'Don’t know' : `${who} does not know`),
    missing: (who) => (who === '' ? 'Missing. Nobody is assigned.' : `Missing, waiting for ${who}`),
  },
  evaluationFact: 'Evaluation',

  noTasks: (who) => `The agreement names no tasks for ${who}.`,
  tasksMore: (names, more) => `Also: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}. Ask about one of them.`,
  tasksEnded: (agreements) => `Agreements that have ended are left out: ${agreements.join('; ')}.`,
};

function fromToday(days: number): string {
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}
