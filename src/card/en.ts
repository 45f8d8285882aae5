import type { Texts } from './text.js';

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
  correctActivity: (activity) => `Correct: ${activity}`,
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
    paused: () => 'On a break',
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
