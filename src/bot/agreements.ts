/** The agreements in force, read once and kept until one of them, or one of their aliases, changes in the database. */
import type { Agreement, Overview } from '../domain/agreement.js';
import { type Alias, isOfPerson, withAliases } from '../domain/alias.js';
import { withoutNames } from '../domain/disclosure.js';
import type { Library } from '../questions/library.js';
import { agreementsStamp, type CurrentAgreement, currentAgreements, currentOverviews } from '../store/agreements.js';
import { aliasesOf, aliasesStamp } from '../store/aliases.js';
import type { Client } from '../store/db.js';
import { createGrowingLibrary, type GrowingLibrary, type Wanted } from './growing-library.js';

export interface Loaded {
  /** As their files say, without the secretariat's aliases. */
  current: readonly CurrentAgreement[];
  find(id: string): CurrentAgreement | undefined;
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
  const texts = keptUnderStamp<Texts>();
  const loaded = keptUnderStamp<Loaded>();
  let reading = 0;
  const libraries: Libraries = { named: createGrowingLibrary(), anonymous: createGrowingLibrary() };
  return {
    async load() {
      const [stamp, stampOfAliases] = await Promise.all([agreementsStamp(client), aliasesStamp(client)]);
      return loaded(`${stamp} ${stampOfAliases}`, async () => {
        // Numbered as it begins: one that began before another and ends after it holds what is older.
        const number = reading++;
        const [read, aliases] = await Promise.all([texts(stamp, () => readTexts(client)), aliasesOf(client)]);
        return withLibraries(libraries, number, read, aliases);
      });
    },
  };
}

/** Keeps what was made under a stamp until it is asked for under another. What could not be made is made anew the next time. */
function keptUnderStamp<T>(): (stamp: string, make: () => Promise<T>) => Promise<T> {
  let kept: { stamp: string; made: Promise<T> } | null = null;
  return (stamp, make) => {
    if (kept?.stamp === stamp) return kept.made;
    const now = { stamp, made: make() };
    kept = now;
    now.made.catch(() => {
      if (kept === now) kept = null;
    });
    return now.made;
  };
}

interface Texts {
  current: readonly CurrentAgreement[];
  overviews: readonly Overview[];
}

async function readTexts(client: Client): Promise<Texts> {
  const [current, overviews] = await Promise.all([currentAgreements(client), currentOverviews(client)]);
  return { current, overviews };
}

interface Libraries {
  named: GrowingLibrary;
  anonymous: GrowingLibrary;
}

function withLibraries(
  libraries: Libraries,
  reading: number,
  { current, overviews }: Texts,
  aliases: readonly Alias[],
): Loaded {
  const byId = new Map(current.map((one) => [one.agreement.id, one]));
  const given = aliasesByAgreement(aliases);
  const wanted = (shape: (agreement: Agreement, aliases: readonly Alias[]) => Agreement): Wanted[] =>
    current.map(({ agreement, version }) => {
      const own = given.get(agreement.id) ?? [];
      const stamp = [version, ...own.map(({ id }) => id)].join(' ');
      return { id: agreement.id, stamp, agreement: () => shape(agreement, own) };
    });
  return {
    current,
    find: (id) => byId.get(id),
    library: onFirstUse(() => libraries.named.follow(reading, wanted(withAliases), overviews)),
    publicLibrary: onFirstUse(() => libraries.anonymous.follow(reading, wanted(withoutPersons), overviews)),
  };
}

/** A person's alias may be a name too. Given before the names are taken out, it would be replaced in every text. */
function withoutPersons(agreement: Agreement, aliases: readonly Alias[]): Agreement {
  const ofOthers = aliases.filter(({ target }) => !isOfPerson(agreement, target));
  return withoutNames(withAliases(agreement, ofOthers));
}

function aliasesByAgreement(aliases: readonly Alias[]): ReadonlyMap<string, Alias[]> {
  const byAgreement = new Map<string, Alias[]>();
  for (const alias of aliases) byAgreement.set(alias.agreement, [...(byAgreement.get(alias.agreement) ?? []), alias]);
  return byAgreement;
}

/** Preparing the libraries is most of the work of reading agreements. What could not be prepared is tried again the next time. */
function onFirstUse<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    if (made !== undefined) return made;
    const now = make();
    made = now;
    now.catch(() => {
      if (made === now) made = undefined;
    });
    return now;
  };
}
