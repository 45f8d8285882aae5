/** The texts around unanswered questions and aliases, in both languages. A text that one language lacks fails the build. */
import type { Language } from '../chat.js';

export interface UnansweredTexts {
  waitingUnanswered: (count: number) => string;
  /** The command that shows them. */
  sayUnanswered: string;
  quoted: (text: string) => string;
  undo: string;
  unansweredTitle: string;
  nothingUnanswered: string;
  /** `agreement` '' where none was chosen. */
  askedOf: (agreement: string, times: number, date: string) => string;
  unansweredMore: (count: number) => string;
  answerQuestion: string;
  dismissQuestion: string;
  aliasTitle: string;
  aliasGuide: string;
  aliasLabel: string;
  aliasHelp: string;
  targetLabel: string;
  targetHelp: string;
  /** How many of them the list has no room for. */
  targetsLeft: (count: number) => string;
  aliasSend: string;
  aliasesTitle: string;
  noAliases: string;
  aliasesMore: (count: number) => string;
  showOlder: string;
  /** `target` null where the agreement no longer has it. */
  means: (alias: string, target: string | null) => string;
  aliasLost: string;
  /** `by` '' where that is not known any more. */
  aliasGiven: (date: string, by: string) => string;
  aliasRemoved: (alias: string, date: string, by: string) => string;
}

const da: UnansweredTexts = {
  waitingUnanswered: (count) => (count === 1 ? '1 ubesvaret spørgsmål' : `${count} ubesvarede spørgsmål`),
  sayUnanswered: 'ubesvarede',
  quoted: (text) => `»${text}«`,
  undo: 'Fortryd',
  unansweredTitle: 'Ubesvarede spørgsmål',
  nothingUnanswered: 'Der er ingen ubesvarede spørgsmål.',
  askedOf: (agreement, times, date) =>
    `${agreement === '' ? 'Ingen bestemt aftale' : agreement}. Spurgt ${times === 1 ? date : `${times} gange, senest ${date}`}.`,
  unansweredMore: (count) => `${count} mere. De kommer frem, når du har forklaret disse eller lagt dem væk.`,
  answerQuestion: 'Forklar et ord',
  dismissQuestion: 'Læg væk',
  aliasTitle: 'Hvad betyder ordet?',
  aliasGuide: 'Skriv det ord i spørgsmålet, som jeg ikke kender, og vælg, hvad det betyder. Det kan fortrydes.',
  aliasLabel: 'Ord eller navn',
  aliasHelp: 'Skriv det ord eller navn, som spørgsmålet bruger.',
  targetLabel: 'Betyder',
  targetHelp: 'Vælg den aktivitet eller den part, som ordet betyder.',
  targetsLeft: (count) => `Listen har ikke plads til de sidste ${count}. De kan få navne i aftalens fil.`,
  aliasSend: 'Gem',
  aliasesTitle: 'Ord, som sekretariatet har forklaret',
  noAliases: 'Ingen ord er forklaret.',
  aliasesMore: (count) => `${count} mere, som er ældre.`,
  showOlder: 'Vis ældre',
  means: (alias, target) => (target === null ? `»${alias}«` : `»${alias}« betyder ${target}`),
  aliasLost: 'Virker ikke: det, som ordet betød, står ikke længere i aftalen.',
  aliasGiven: (date, by) => `Forklaret ${date}${by === '' ? '' : ` af ${by}`}.`,
  aliasRemoved: (alias, date, by) => `Fortrudt ${date}${by === '' ? '' : ` af ${by}`}: ${alias}.`,
};

const en: UnansweredTexts = {
  waitingUnanswered: (count) => (count === 1 ? '1 unanswered question' : `${count} unanswered questions`),
  sayUnanswered: 'unanswered',
  quoted: (text) => `“${text}”`,
  undo: 'Undo',
  unansweredTitle: 'Unanswered questions',
  nothingUnanswered: 'There are no unanswered questions.',
  askedOf: (agreement, times, date) =>
    `${agreement === '' ? 'No agreement in particular' : agreement}. Asked ${times === 1 ? `on ${date}` : `${times} times, last on ${date}`}.`,
  unansweredMore: (count) => `${count} more. They appear when you have explained these or put them away.`,
  answerQuestion: 'Explain a word',
  dismissQuestion: 'Put away',
  aliasTitle: 'What does the word mean?',
  aliasGuide: 'Write the word of the question that I do not know, and choose what it means. It can be undone.',
  aliasLabel: 'Word or name',
  aliasHelp: 'Write the word or name that the question uses.',
  targetLabel: 'Means',
  targetHelp: 'Choose the activity or party that the word means.',
  targetsLeft: (count) =>
    `The list has no room for the last ${count}. They can be given names in the agreement's file.`,
  aliasSend: 'Save',
  aliasesTitle: 'Words that the secretariat has explained',
  noAliases: 'No words are explained.',
  aliasesMore: (count) => `${count} more, which are older.`,
  showOlder: 'Show older',
  means: (alias, target) => (target === null ? `“${alias}”` : `“${alias}” means ${target}`),
  aliasLost: 'Does not work: what the word meant no longer stands in the agreement.',
  aliasGiven: (date, by) => `Explained ${date}${by === '' ? '' : ` by ${by}`}.`,
  aliasRemoved: (alias, date, by) => `Undone ${date}${by === '' ? '' : ` by ${by}`}: ${alias}.`,
};

export function unansweredTexts(language: Language): UnansweredTexts {
  return language === 'en' ? en : da;
}
