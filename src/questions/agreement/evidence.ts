import type { Activity } from '../../domain/agreement.js';
import { listPassages } from '../../domain/list-passages.js';
import type { Passage, Section } from '../../domain/passage.js';
import { stems, words } from '../language/danish.js';
import type { Language } from '../types.js';
import { hoursText, verbOf } from '../wording/phrases.js';
import { asSentence } from '../wording/wording.js';
import { type AgreementIndex, actorName } from './agreement-index.js';
import type { IndicatorMatch } from './indicator.js';

/** One sentence, row or figure of an agreement, as what an answer can rest on. */
export interface Evidence {
  /** In the agreement's own words. */
  text: string;
  /** The stems of everything that it says, whom and what it is about included. */
  words: ReadonlySet<string>;
  passage: Passage;
  activity?: Activity;
  /** Set on an indicator, whose figures are told by answer-figures. */
  indicator?: IndicatorMatch;
  /** As a sentence of an answer. */
  shown(language: Language): string;
}

/** Everything that an agreement says, and where each word stands in it. */
export interface EvidenceIndex {
  all: readonly Evidence[];
  /** Places in `all` by stem. */
  holders: ReadonlyMap<string, readonly number[]>;
}

/** Sections that tell something; names and head lines are found as names. */
const telling: ReadonlySet<Section> = new Set<Section>([
  'organisation',
  'responsibility',
  'targets',
  'purpose',
  'targetGroup',
  'content',
  'place',
  'schedule',
  'describedIn',
  'sharedWith',
  'references',
  'criteria',
  'registration',
  'facts',
  'evaluation',
  'revision',
  'conflict',
]);

/** A fact is quoted whole; a longer statement sentence by sentence. */
const longestFact = 300;

const prepared = new WeakMap<AgreementIndex, EvidenceIndex>();

/** Everything that an agreement says, sentence by sentence. Made when it is first needed, and kept with the agreement. */
export function evidenceIn(index: AgreementIndex): EvidenceIndex {
  const before = prepared.get(index);
  if (before) return before;
  const all = [...listPassages(index.agreement).flatMap((passage) => piecesOf(index, passage)), ...indicatorsOf(index)];
  const holders = new Map<string, number[]>();
  for (const [at, piece] of all.entries()) {
    for (const word of piece.words) {
      const places = holders.get(word);
      if (places) places.push(at);
      else holders.set(word, [at]);
    }
  }
  const made = { all, holders };
  prepared.set(index, made);
  return made;
}

function piecesOf(index: AgreementIndex, passage: Passage): Evidence[] {
  if (!telling.has(passage.section)) return [];
  const activity = passage.activity === undefined ? undefined : index.activities.get(passage.activity);
  const { said } = passage;
  if (said.kind === 'responsibility') return taskOf(index, passage, activity);
  if (said.kind !== 'words') return [];
  const about = said.label === undefined ? '' : `${said.label}: `;
  const lead = activity === undefined ? about : `${activity.name}${about === '' ? ': ' : `, ${about}`}`;
  const parts = passage.section === 'facts' && said.text.length <= longestFact ? [said.text] : sentencesIn(said.text);
  return parts.map((text) => ({
    text: `${about}${text}`,
    words: wordsOf(`${said.label ?? ''} ${text}`, activity),
    passage,
    ...(activity && { activity }),
    shown: () => `${lead}${asSentence(text)}`,
  }));
}

function taskOf(index: AgreementIndex, passage: Passage, activity: Activity | undefined): Evidence[] {
  if (passage.said.kind !== 'responsibility') return [];
  const { row } = passage.said;
  const { task, actor, role, hours } = row;
  if (task === undefined && hours === undefined) return [];
  const name = actorName(index, actor);
  const told = (language: Language) =>
    [...(task ? [task] : []), ...(hours ? [hoursText(hours, language)] : [])].join('; ');
  return [
    {
      text: told('da'),
      words: wordsOf(`${name} ${verbOf(role, 1, 'da')} ${told('da')}`, activity),
      passage,
      ...(activity && { activity }),
      shown: (language) => {
        const place = activity === undefined ? '' : `${activity.name}: `;
        return `${place}${name} ${verbOf(role, 1, language)}: ${asSentence(told(language))}`;
      },
    },
  ];
}

function indicatorsOf({ indicators }: AgreementIndex): Evidence[] {
  return indicators.map(({ goal, indicator, words: own }) => {
    const scopes = indicator.baselines.flatMap((one) => [one.scope ?? '', one.period ?? '']);
    return {
      text: indicator.text,
      words: new Set([...own, ...stems(scopes.join(' '))]),
      passage: { section: 'goals', said: { kind: 'words', text: indicator.text }, source: indicator.source },
      indicator: { goal, indicator },
      shown: () => indicator.text,
    };
  });
}

/** Where a sentence ends; "31.12. 2026", "kl. 14" and "min. 1" go on. */
const sentenceEnds =
  /(?<=[.!?])(?!(?<=(?:\d|(?<!\p{L})(?:kl|ca|pr|min|maks|max|nr|s|tlf|jf|ml|inkl|mv))\.)\s+\d)\s+(?=\p{Lu}|\d)|\n+/u;

/** The sentences and bullets of a longer text. */
export function sentencesIn(text: string): string[] {
  return text
    .split(sentenceEnds)
    .map((sentence) => sentence.replace(/^- /, '').trim())
    .filter((sentence) => words(sentence).length > 0);
}

function wordsOf(text: string, activity: Activity | undefined): Set<string> {
  const names = activity === undefined ? [] : [activity.name, ...(activity.aliases ?? [])];
  return new Set(stems([text, ...names].join(' ')));
}
