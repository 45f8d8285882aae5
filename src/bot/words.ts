/** What the bot says in plain sentences, beside its cards. */
import type { Language } from '../chat.js';

export interface Words {
  failed: string;
  gone: string;
  settled: string;
  /** To a thank-you. */
  welcome: string;
  allEvaluated: string;
  evaluationDaySet(agreement: string, date: string): string;
  badDay: string;
  notAllowed(who: string): string;
  notLinked(secretariat: string): string;
  linked(name: string): string;
  linkedNow(account: string, person: string): string;
  leftUnlinked(account: string): string;
  notAsked(activity: string): string;
  onlyInChannel: string;
  channelChosen(group: string, agreement: string): string;
  whichAgreement: string;
  noGroup(agreement: string): string;
  noRound(agreement: string): string;
  onlyPersonal: string;
  evaluationOn(date: string): string;
  noEvaluation: string;
  nothingToConfirm: string;
  standsForNobody(secretariat: string): string;
  showActivity: string;
  showText: string;
  thisIsWrong: string;
  objected(secretariat: string, name: string): string;
  alreadyObjected(secretariat: string): string;
  theSecretariat: string;
  commands: {
    ask: { say: string; does: string };
    waiting: { say: string; does: string };
    status: { say: string; does: string };
    promised: { say: string; does: string };
    channel: { say: string; does: string };
    evaluationDay: { say: string; does: string };
    unanswered: { say: string; does: string };
    aliases: { say: string; does: string };
    measures: { say: string; does: string };
    overlaps: { say: string; does: string };
    confirm: { say: string; does: string };
    help: { say: string; does: string };
  };
}

const da: Words = {
  failed:
    'Det gik galt hos mig. Se under »Hvad venter på mig?«, om dit svar blev gemt, og prøv ellers igen om lidt. Sker det igen, så sig det til sekretariatet.',
  settled: 'Der er svaret på dette.',
  welcome: 'Selv tak.',
  allEvaluated: 'Alle aftalens evalueringer er gennemført.',
  evaluationDaySet: (agreement, date) => `${agreement} evalueres fra nu af hvert år ${date}.`,
  badDay: 'Skriv en dag og en måned, for eksempel: evaluering 15.3.',
  gone: 'Det kan jeg ikke finde længere. Aftalen er måske blevet ændret.',
  notAllowed: (who) => `Det har du ikke adgang til. ${who} kan hjælpe dig.`,
  notLinked: (who) =>
    `Jeg ved ikke, hvem du er, og kan kun svare på, hvad der står i aftalerne. ${who} kan knytte dig til en person, så du også kan indberette og se tal.`,
  linked: (name) => `Du er nu knyttet til: ${name}. Skriv »hjælp« for at se, hvad jeg kan hjælpe med.`,
  linkedNow: (account, person) => `»${account}« er nu knyttet til ${person}.`,
  leftUnlinked: (account) => `»${account}« er ikke knyttet til nogen og kan kun spørge om det, der står i aftalerne.`,
  notAsked: (activity) =>
    `Du er ikke den, der indberetter for ${activity}. Er det forkert, så sig det til sekretariatet.`,
  onlyInChannel: 'Skriv det i den kanal, som skal have besked om evalueringen, og nævn mig dér.',
  channelChosen: (group, agreement) => `Beskeder til ${group} (${agreement}) kommer fra nu af her.`,
  whichAgreement: 'Hvilken aftale?',
  noGroup: (agreement) => `${agreement} nævner ingen gruppe, der skal have beskeder om evalueringen.`,
  noRound: (agreement) => `Ingen mangler at svare: jeg har endnu ikke bedt om tal for en måned i ${agreement}.`,
  onlyPersonal: 'Det viser jeg kun i en samtale mellem dig og mig. Skriv til mig direkte.',
  evaluationOn: (date) => `Næste evaluering: ${date}.`,
  noEvaluation: 'Aftalen nævner ingen evaluering, og der er ikke valgt en dag.',
  standsForNobody: (who) =>
    `Jeg ved ikke, hvem i aftalerne du repræsenterer. ${who} kan tilføje det. Du kan også spørge med navnet på en part: hvad skal … gøre?`,
  nothingToConfirm:
    'Du repræsenterer ikke nogen, som har et ansvar i aftalerne. Er det forkert, så sig det til sekretariatet.',
  showActivity: 'Vis aktiviteten',
  showText: 'Vis teksten',
  thisIsWrong: 'Det er forkert',
  objected: (who, name) => `${who} får nu dit spørgsmål og svaret at se. Dit navn, ${name}, står ved.`,
  alreadyObjected: (who) => `${who} har allerede fået besked om dette svar og har ikke set på det endnu.`,
  theSecretariat: 'Sekretariatet',
  commands: {
    ask: { say: 'Hvem har ansvaret for …?', does: 'Svar fra aftalerne, med linjerne hvor det står' },
    waiting: { say: 'Hvad venter på mig?', does: 'Det, du mangler at svare på, og det, du kan rette' },
    status: { say: 'Status', does: 'Hvem der har svaret for den seneste måned' },
    promised: {
      say: 'Hvad har vi lovet?',
      does: 'Din organisations opgaver i aftalerne; »mine opgaver« viser kun dine',
    },
    channel: { say: 'Kanal', does: 'Skrevet i en kanal: beskeder om evalueringen kommer dér' },
    evaluationDay: { say: 'Evaluering 15.3.', does: 'Vælger dagen for den årlige evaluering' },
    unanswered: { say: 'Ubesvarede', does: 'Spørgsmål, jeg ikke kunne svare på, så du kan forklare et ord' },
    aliases: { say: 'Aliasser', does: 'Ord, som sekretariatet har forklaret, og som kan fortrydes' },
    measures: { say: 'Tællinger', does: 'Hvad der tælles i en aktivitet: tilføj, ret eller fjern' },
    overlaps: { say: 'Talt dobbelt', does: 'Angiv, hvor mange der er talt af flere parter' },
    confirm: { say: 'Bekræft', does: 'Dine ansvar i aftalerne: bekræft dem, eller sig, hvad der ikke passer' },
    help: { say: 'Hjælp', does: 'Denne oversigt' },
  },
};

const en: Words = {
  failed:
    'Something went wrong on my side. Look under “What is waiting for me?” whether your answer was saved, and else try again in a while. If it goes on, tell the secretariat.',
  settled: 'This has been answered.',
  welcome: 'You are welcome.',
  allEvaluated: 'All evaluations of the agreement are done.',
  evaluationDaySet: (agreement, date) => `From now on ${agreement} is evaluated every year on ${date}.`,
  badDay: 'Write a day and a month, for example: evaluation 15.3.',
  gone: 'I can no longer find that. The agreement may have changed since.',
  notAllowed: (who) => `You don't have access to that. ${who} can help you.`,
  notLinked: (who) =>
    `I don't know who you are, and can only answer what stands in the agreements. ${who} can link you to a person, so that you can report and see numbers too.`,
  linked: (name) => `You are now linked to: ${name}. Write “help” to see what I can help with.`,
  linkedNow: (account, person) => `“${account}” is now linked to ${person}.`,
  leftUnlinked: (account) => `“${account}” is not linked to anyone and can only ask what stands in the agreements.`,
  notAsked: (activity) => `You are not the one who reports for ${activity}. If that is wrong, tell the secretariat.`,
  onlyInChannel: 'Write it in the channel that is to be told of the evaluation, and mention me there.',
  channelChosen: (group, agreement) => `Messages to ${group} (${agreement}) come here from now on.`,
  whichAgreement: 'Which agreement?',
  noGroup: (agreement) => `${agreement} names no group to be told of the evaluation.`,
  noRound: (agreement) => `Nobody is missing: I have not asked for a month’s numbers in ${agreement} yet.`,
  onlyPersonal: 'I only show that in a conversation between you and me. Write to me directly.',
  evaluationOn: (date) => `Next evaluation: ${date}.`,
  noEvaluation: 'The agreement mentions no evaluation, and no day is chosen.',
  standsForNobody: (who) =>
    `I don't know whom in the agreements you stand for. ${who} can add that. You can also ask by the name of a party: what should … do?`,
  nothingToConfirm:
    'You stand for nobody who has a responsibility in the agreements. If that is wrong, tell the secretariat.',
  showActivity: 'Show the activity',
  showText: 'Show the text',
  thisIsWrong: 'This is wrong',
  objected: (who, name) => `${who} will now see your question and the answer. Your name, ${name}, goes with it.`,
  alreadyObjected: (who) => `${who} has been told of this answer already and has not looked at it yet.`,
  theSecretariat: 'The secretariat',
  commands: {
    ask: { say: 'Who is responsible for …?', does: 'An answer from the agreements, with the lines where it stands' },
    waiting: { say: 'What is waiting for me?', does: 'What you have not answered yet, and what you can correct' },
    status: { say: 'Status', does: 'Who has answered for the latest month' },
    promised: {
      say: 'What have we promised?',
      does: 'Your organisation’s tasks in the agreements; “my tasks” shows only yours',
    },
    channel: { say: 'Channel', does: 'Written in a channel: messages about the evaluation come there' },
    evaluationDay: { say: 'Evaluation 15.3.', does: 'Sets the day of the yearly evaluation' },
    unanswered: { say: 'Unanswered', does: 'Questions that I could not answer, so that you can explain a word' },
    aliases: { say: 'Aliases', does: 'Words that the secretariat has explained, which can be undone' },
    measures: { say: 'Measures', does: 'What is counted in an activity: add, change or remove' },
    overlaps: { say: 'Counted twice', does: 'Say how many several parties have counted' },
    confirm: { say: 'Confirm', does: 'Your responsibilities in the agreements: confirm them, or say what is wrong' },
    help: { say: 'Help', does: 'This list' },
  },
};

export function words(language: Language): Words {
  return language === 'en' ? en : da;
}
