/** Whom a piece of an agreement is about. */
import type { Section } from '../../domain/passage.js';
import type { AgreementIndex } from '../agreement/agreement-index.js';
import type { Evidence } from '../agreement/evidence.js';
import { stems } from '../language/danish.js';
import type { Asked } from '../subject/asked.js';

/** A longer text tells about more than the people that it names. */
const longestOfWho = 260;

const whoSections: ReadonlySet<Section> = new Set<Section>(['organisation', 'evaluation', 'revision', 'conflict']);

/** Whether a piece is about somebody: a row with an actor, a rule, or a text that names an actor. */
export function namesSomebody({ index }: Asked, { passage, words: own, text }: Evidence): boolean {
  if (passage.said.kind === 'responsibility') return true;
  if (text.length > longestOfWho) return false;
  if (whoSections.has(passage.section)) return true;
  return actorWordsOf(index).some((words) => words.every((word) => own.has(word)));
}

const actorWords = new WeakMap<AgreementIndex, readonly (readonly string[])[]>();

/** The stems of each actor's name. Asked of every piece, so made once. */
function actorWordsOf(index: AgreementIndex): readonly (readonly string[])[] {
  const before = actorWords.get(index);
  if (before) return before;
  const made = index.agreement.actors.map((actor) => stems(actor.name));
  actorWords.set(index, made);
  return made;
}
