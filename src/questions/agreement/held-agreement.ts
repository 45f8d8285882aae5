import type { Agreement } from '../../domain/agreement.js';
import { type AgreementIndex, indexAgreement, namedIn } from './agreement-index.js';
import { evidenceIn } from './evidence.js';
import type { Ref } from './names.js';

/** An agreement as a library holds it: found by its words at once, while what an answer needs is made when it is first asked. */
export interface HeldAgreement {
  agreement: Agreement;
  /** The stems by which it is found: of names, goals and indicators. */
  words: ReadonlySet<string>;
  /** The stems of the names of its areas and of the agreement itself. */
  placeNames: ReadonlySet<string>;
  /** Made once. */
  index(): AgreementIndex;
}

/** Prepares an agreement to be found. */
export function holdAgreement(agreement: Agreement): HeldAgreement {
  const named = namedIn(agreement);
  const { wordRefs, indicators } = named;
  const words = new Set(wordRefs.keys());
  for (const indicator of indicators) for (const word of indicator.words) words.add(word);
  let index: AgreementIndex | undefined;
  return {
    agreement,
    words,
    placeNames: new Set(Array.from(wordRefs.keys()).filter((word) => wordRefs.get(word)?.some(isPlaceRef))),
    index: () => {
      index ??= indexAgreement(agreement, named);
      return index;
    },
  };
}

function isPlaceRef({ kind }: Ref): boolean {
  return kind === 'scope' || kind === 'self';
}

/** Makes all that an answer needs ahead of the first question: 5 to 10 ms for an agreement of twenty pages. */
export function prepareAnswers(held: HeldAgreement): void {
  evidenceIn(held.index());
}
