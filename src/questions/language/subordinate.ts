import { type Cue, questionCues } from './cues.js';
import { plainSet, type Word } from './danish.js';

/** Words that ask when they come first, and only join clauses when another asks before them. */
const joining = plainSet('hvor hvornår hvorfor hvilken hvilket hvilke how when where why who whom which');
/** Between two words that both ask. */
const between = plainSet('og eller and or samt');

/**
 * Takes from a word what it asks where another word asks already: in "hvem registrerer, hvor mange der kommer" only "hvem" does. After
 * "og" both ask ("hvor og hvornår …"). Changes the given sets.
 */
export function keepMainQuestion(all: readonly Word[], cues: readonly Set<Cue>[]): void {
  const asks = (at: number) => questionCues.filter((cue) => cues[at]?.has(cue));
  const main = all.findIndex((_, at) => asks(at).length > 0);
  if (main < 0) return;
  for (let at = main + 1; at < all.length; at++) {
    if (!joining.has(all[at]?.plain ?? '') || between.has(all[at - 1]?.plain ?? '')) continue;
    const dropped = asks(at);
    for (let next = at; next < all.length && dropped.some((cue) => cues[next]?.has(cue)); next++) {
      for (const cue of dropped) cues[next]?.delete(cue);
      cues[next]?.add('soft');
    }
    if (dropped.length > 0) for (const later of cues.slice(at)) later.delete('reported');
  }
}

/** Words that begin a clause about when or whether something holds. */
const conditions = plainSet('når hvis mens imens fordi selvom before after while because');
/** What such a clause may look as if it asked for. */
const seeming: readonly Cue[] = ['ends', 'starts', 'period', 'schedule', 'reported', 'place'];

/** "… når kurset er slut" asks for no end. Changes the given sets. */
export function ignoreConditions(all: readonly Word[], cues: readonly Set<Cue>[]): void {
  const at = all.findIndex(({ plain }, place) => place > 1 && conditions.has(plain));
  if (at < 0) return;
  for (const later of cues.slice(at)) {
    if (!seeming.some((cue) => later.has(cue))) continue;
    for (const cue of seeming) later.delete(cue);
    later.add('soft');
  }
}
