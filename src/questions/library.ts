import type { Agreement, Overview } from '../domain/agreement.js';
import { type HeldAgreement, holdAgreement } from './agreement/held-agreement.js';
import { type GrowingLexicon, makeLexicon } from './language/lexicon.js';
import { indexOverview, type OverviewIndex } from './overview/overview-index.js';

/** Everything that can be asked about. Changing one agreement touches that agreement's entries alone. */
export interface Library {
  readonly agreements: Map<string, HeldAgreement>;
  /** Which agreements have a stem in one of their names. */
  readonly byWord: Map<string, Set<string>>;
  readonly lexicon: GrowingLexicon;
  overviewIndexes: readonly OverviewIndex[];
}

/** Prepares agreements and overviews for questions. */
export function prepareLibrary(agreements: readonly Agreement[], overviews: readonly Overview[] = []): Library {
  const library: Library = {
    agreements: new Map(),
    byWord: new Map(),
    lexicon: makeLexicon(),
    overviewIndexes: [],
  };
  putOverviews(library, overviews);
  for (const agreement of agreements) putAgreement(library, agreement);
  return library;
}

/** Puts these overviews in the place of those that were there. */
export function putOverviews(library: Library, overviews: readonly Overview[]): void {
  library.overviewIndexes = overviews.map(indexOverview);
}

/** Adds an agreement, or puts a newer text in the place of the one with the same id. */
export function putAgreement(library: Library, agreement: Agreement): void {
  dropAgreement(library, agreement.id);
  const held = holdAgreement(agreement);
  library.agreements.set(agreement.id, held);
  for (const word of held.words) {
    const holders = library.byWord.get(word);
    if (holders) holders.add(agreement.id);
    else {
      library.byWord.set(word, new Set([agreement.id]));
      library.lexicon.add(word);
    }
  }
}

/** Takes an agreement out; an id that is not there is no error. */
export function dropAgreement(library: Library, id: string): void {
  const held = library.agreements.get(id);
  if (!held) return;
  library.agreements.delete(id);
  for (const word of held.words) {
    const holders = library.byWord.get(word);
    holders?.delete(id);
    if (holders?.size === 0) {
      library.byWord.delete(word);
      library.lexicon.remove(word);
    }
  }
}
