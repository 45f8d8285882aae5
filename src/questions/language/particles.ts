import { plainSet, stem, type Word } from './danish.js';

/** The particles that a Danish verb may part with: "valgt ud" is "udvalgt", "samler ind" is "indsamler". */
const particles = plainSet('ud ind op ned af om over under frem bort hen mod imod igennem til');
/** How far behind its verb a particle stands. */
const widest = 4;

/** The stems of a verb and the particles that may be part of it, written together; empty for other words. */
export function withParticles(all: readonly Word[], at: number): string[] {
  const verb = all[at];
  if (!verb || particles.has(verb.plain)) return [];
  const after = all.slice(at + 1, at + 1 + widest);
  return after.flatMap(({ plain }, place) => {
    const stands = place === 0 || at + 2 + place === all.length;
    return stands && particles.has(plain) ? [stem(plain + verb.text)] : [];
  });
}
