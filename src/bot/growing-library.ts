/** A library that follows the agreements: only what has changed is prepared anew, a few agreements at a time. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Agreement, Overview } from '../domain/agreement.js';
import type { Library } from '../questions/library.js';

/** An agreement as it is to be asked, and a text that changes whenever that does. */
export interface Wanted {
  id: string;
  stamp: string;
  agreement(): Agreement;
}

/** How many are taken in before others get their turn: less than 1 ms each. */
const AT_ONCE = 20;

export interface GrowingLibrary {
  /**
   * The library once it holds just these agreements and overviews. What was read before something newer that is followed already
   * changes nothing: `reading` numbers the readings of the database.
   */
  follow(reading: number, wanted: readonly Wanted[], overviews: readonly Overview[]): Promise<Library>;
}

export function createGrowingLibrary(): GrowingLibrary {
  const stamps = new Map<string, string>();
  let library: Library | null = null;
  let before: Promise<unknown> = Promise.resolve();
  let newest = -1;

  async function bringUpToDate(
    reading: number,
    wanted: readonly Wanted[],
    overviews: readonly Overview[],
  ): Promise<Library> {
    // What questions need is loaded with the first of them.
    const { dropAgreement, prepareLibrary, putAgreement, putOverviews } = await import('../questions/library.js');
    library ??= prepareLibrary([]);
    if (reading <= newest) return library;
    const ids = new Set(wanted.map(({ id }) => id));
    for (const id of stamps.keys()) {
      if (ids.has(id)) continue;
      dropAgreement(library, id);
      stamps.delete(id);
    }
    const changed = wanted.filter(({ id, stamp }) => stamps.get(id) !== stamp);
    for (const [at, { id, stamp, agreement }] of changed.entries()) {
      if (at > 0 && at % AT_ONCE === 0) await nextTurn();
      putAgreement(library, agreement());
      stamps.set(id, stamp);
    }
    inOrder(library, wanted);
    putOverviews(library, overviews);
    newest = reading;
    return library;
  }

  return {
    follow(reading, wanted, overviews) {
      const now = before.then(() => bringUpToDate(reading, wanted, overviews));
      before = now.catch(() => undefined);
      return now;
    },
  };
}

/**
 * Makes what answers need before anybody asks, one agreement at a time: others have their turn in between, and may change the library.
 * Ends early once it is stopped.
 */
export async function prepareAhead({ agreements }: Library, isStopped: () => boolean = () => false): Promise<void> {
  const { prepareAnswers } = await import('../questions/agreement/held-agreement.js');
  for (const id of Array.from(agreements.keys())) {
    await nextTurn();
    if (isStopped()) return;
    const held = agreements.get(id);
    if (held !== undefined) prepareAnswers(held);
  }
}

/** What is put in anew comes last; whom a question may mean is looked for in one order, whatever has changed since a process began. */
function inOrder({ agreements }: Library, wanted: readonly Wanted[]): void {
  for (const { id } of wanted) {
    const held = agreements.get(id);
    if (held === undefined) continue;
    agreements.delete(id);
    agreements.set(id, held);
  }
}
