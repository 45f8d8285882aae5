/** The agreements in force, read once and kept until one of them changes in the database. */
import type { Agreement, Overview } from '../domain/agreement.js';
import { withoutNames } from '../domain/disclosure.js';
import type { Library } from '../questions/library.js';
import { agreementsStamp, type CurrentAgreement, currentAgreements, currentOverviews } from '../store/agreements.js';
import type { Client } from '../store/db.js';

export interface Loaded {
  current: readonly CurrentAgreement[];
  find(id: string): Agreement | undefined;
  /** For whoever works with the agreements. */
  library(): Promise<Library>;
  /** For an account that is linked to nobody: titles instead of names. */
  publicLibrary(): Promise<Library>;
}

export interface Agreements {
  /** As the database holds them now, whichever process changed them. */
  load(): Promise<Loaded>;
}

export function createAgreements(client: Client): Agreements {
  let stamp = '';
  let loaded: Promise<Loaded> | null = null;

  return {
    async load() {
      const newStamp = await agreementsStamp(client);
      if (loaded === null || newStamp !== stamp) {
        stamp = newStamp;
        loaded = read(client);
        // What could not be read is read anew the next time.
        loaded.catch(() => {
          loaded = null;
        });
      }
      return loaded;
    },
  };
}

async function read(client: Client): Promise<Loaded> {
  const [current, overviews] = await Promise.all([currentAgreements(client), currentOverviews(client)]);
  const agreements = current.map(({ agreement }) => agreement);
  const byId = new Map(agreements.map((agreement) => [agreement.id, agreement]));
  return {
    current,
    find: (id) => byId.get(id),
    library: onFirstUse(() => prepare(agreements, overviews)),
    publicLibrary: onFirstUse(() => prepare(agreements.map(withoutNames), overviews)),
  };
}

/** What questions need is loaded with the first of them. */
async function prepare(agreements: readonly Agreement[], overviews: readonly Overview[]): Promise<Library> {
  const { prepareLibrary } = await import('../questions/library.js');
  return prepareLibrary(agreements, overviews);
}

/** Preparing the libraries is most of the work of reading agreements; a start or a turn of the clock needs neither of them. */
function onFirstUse<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
