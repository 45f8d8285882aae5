/**
 * What people mean who ask about themselves or about the month's answers, however they put it: "har jeg noget der venter", "hvilke
 * mangler at svare". Every word must be one of `command-words.ts`: a word with a subject of its own makes it a question.
 */
import { words } from '../questions/language/danish.js';
import type { Command } from './command.js';
import { meant, type Vocabulary, vocabularyOf } from './command-vocabulary.js';
import { danishWords, englishWords, type Kind } from './command-words.js';

const DANISH = vocabularyOf(danishWords);
const ENGLISH = vocabularyOf(englishWords);

/** Longer texts tell more than this understands. */
const MOST_CHARACTERS = 120;

/** Says to whom, not about whom. */
const POLITE = /\b(?:vis|sig|fortæl|giv|tell|show|give) (?:mig|os|me|us)\b/gi;

interface Rule {
  command: Command;
  /** Of each of these lists, one kind at least. */
  needs: readonly (readonly Kind[])[];
  not?: readonly Kind[];
}

const ASKING: readonly Kind[] = ['small', 'what', 'which', 'howMany', 'me', 'we', 'thing', 'to', 'month', 'activity'];

/** The kinds that a command's sentence may hold; any other blocks it. */
const ALLOWED: Readonly<Partial<Record<Command, readonly Kind[]>>> = {
  waiting: [
    ...ASKING,
    'lack',
    'wait',
    'must',
    'act',
    'answer',
    'answered',
    'still',
    'todo',
    'task',
    'status',
    'from',
    'next',
  ],
  status: [...ASKING, 'who', 'person', 'lack', 'wait', 'must', 'answer', 'answered', 'still', 'status', 'from'],
  ourTasks: [
    ...ASKING,
    ...(['must', 'act', 'answer', 'promise', 'task', 'responsible', 'contribute'] as const),
    ...(['stand', 'for', 'with', 'in', 'joined', 'organisation', 'agreement', 'hours'] as const),
  ],
  progress: ['small', 'we', 'goes', 'goals', 'agreement', 'with', 'in', 'for', 'answered', 'month'],
  nextRound: ['small', 'me', 'we', 'must', 'answer', 'month', 'when', 'next', 'round', 'to', 'what'],
};

const WHOSE: readonly Kind[] = ['me', 'we'];

/** In this order: the first rule that fits is meant. */
const RULES: readonly Rule[] = [
  // Who is missing.
  { command: 'status', needs: [['who'], ['lack']] },
  { command: 'status', needs: [['person'], ['lack']], not: ['me'] },
  { command: 'status', needs: [['who', 'which'], ['wait'], ['we']] },
  {
    command: 'status',
    needs: [
      ['which', 'howMany'],
      ['lack', 'answered'],
    ],
    not: ['me', 'we'],
  },
  { command: 'status', needs: [['which', 'howMany'], ['lack'], ['from']] },
  { command: 'status', needs: [['who', 'person'], ['answered']], not: ['me'] },
  { command: 'status', needs: [['who', 'person', 'which'], ['still'], ['answer']], not: ['me'] },
  { command: 'status', needs: [['who', 'person'], ['answer'], ['from']], not: ['me', 'must'] },
  { command: 'status', needs: [['lack'], ['answer']], not: ['me', 'we', 'thing', 'what', 'must'] },
  { command: 'status', needs: [['status']], not: ['me', 'we', 'must'] },
  // What waits for me.
  { command: 'waiting', needs: [['todo']] },
  { command: 'waiting', needs: [['me'], ['status']] },
  { command: 'waiting', needs: [WHOSE, ['lack', 'wait']] },
  {
    command: 'waiting',
    needs: [
      ['what', 'thing'],
      ['lack', 'wait'],
    ],
  },
  { command: 'waiting', needs: [['me'], ['must'], ['act', 'answer', 'thing', 'what']], not: ['howMany', 'we', 'task'] },
  { command: 'waiting', needs: [['we'], ['thing', 'what'], ['answer']], not: ['howMany', 'task'] },
  { command: 'waiting', needs: [['me'], ['thing'], ['act', 'answer', 'to']], not: ['howMany', 'task'] },
  { command: 'waiting', needs: [['me'], ['answered']], not: ['howMany'] },
  { command: 'waiting', needs: [['we'], ['answered'], ['what', 'which', 'thing']], not: ['howMany'] },
  { command: 'waiting', needs: [['me'], ['answer']], not: ['what', 'which', 'howMany', 'must', 'we', 'task'] },
  // How it goes with everything that was agreed.
  { command: 'progress', needs: [['goes'], ['goals', 'agreement', 'we']] },
  // When I am asked next.
  { command: 'nextRound', needs: [['when'], ['answer', 'round'], ['next', 'me', 'we', 'round']] },
  // What we have promised.
  {
    command: 'ourTasks',
    needs: [
      [...WHOSE, 'organisation'],
      ['promise', 'task', 'responsible', 'contribute'],
    ],
  },
  { command: 'ourTasks', needs: [WHOSE, ['joined'], ['activity', 'what', 'thing']], not: ['must'] },
  { command: 'ourTasks', needs: [WHOSE, ['with'], ['in'], ['activity', 'what', 'thing']], not: ['must'] },
  { command: 'ourTasks', needs: [WHOSE, ['stand'], ['for'], ['what', 'which']], not: ['must'] },
  { command: 'ourTasks', needs: [['we', 'organisation'], ['must'], ['act', 'what']] },
  { command: 'ourTasks', needs: [['me'], ['must'], ['act'], ['agreement']] },
  // "Hvilke aktiviteter har vi?" may mean everybody's.
  { command: 'ourTasks', needs: [['me'], ['activity']], not: ['must', 'howMany'] },
  { command: 'ourTasks', needs: [['me', 'organisation'], ['howMany'], ['hours']] },
];

/** The command that a sentence means; null where it is about anything else. */
export function understoodAs(text: string): Command | null {
  if (text.length > MOST_CHARACTERS) return null;
  const said = words(text.replace(POLITE, ' ').replace(/\bto-do\b/gi, 'todo')).map((word) => word.plain);
  for (const vocabulary of [DANISH, ENGLISH]) {
    const kinds = kindsOf(said, vocabulary);
    if (kinds !== null) return fitting(kinds);
  }
  return null;
}

/** The kinds of every word; null as soon as one is not known. */
function kindsOf(said: readonly string[], vocabulary: Vocabulary): ReadonlySet<Kind>[] | null {
  const kinds: ReadonlySet<Kind>[] = [];
  for (const word of said) {
    const known = vocabulary.get(word) ?? vocabulary.get(meant(word, vocabulary) ?? '');
    if (known === undefined) return null;
    kinds.push(known);
  }
  return kinds;
}

function fitting(kinds: readonly ReadonlySet<Kind>[]): Command | null {
  const held = new Set(kinds.flatMap((some) => [...some]));
  const has = (some: readonly Kind[]) => some.some((kind) => held.has(kind));
  // "Skole" alone is any school, "min skole" is mine.
  if (held.has('organisation') && !has(WHOSE)) return null;
  const rule = RULES.find(({ command, needs, not = [] }) => {
    const allowed = ALLOWED[command] ?? [];
    const nothingElse = kinds.every((some) => allowed.some((kind) => some.has(kind)));
    return nothingElse && needs.every(has) && !has(not);
  });
  if (rule === undefined) return null;
  return rule.command === 'ourTasks' && !has(['we', 'organisation']) ? 'myTasks' : rule.command;
}
