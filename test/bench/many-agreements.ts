/** A thousand agreements out of a few: each has names of its own, so that the vocabulary grows as it would. */
import type { Agreement } from '../../src/domain/agreement.js';
import { stem, words } from '../../src/questions/language/danish.js';
import { isOrdinary } from '../../src/questions/language/vocabulary.js';

export interface Varied {
  agreement: Agreement;
  /** The real agreement that it was made of. */
  of: string;
  /** A text about the real one, in the words of this one. */
  inItsWords(text: string): string;
}

const FRONTS =
  'sommer vinter efterår cykel musik natur skov hav køkken mad sprog læse lektie bølge fælles nabo bedste familie ungdom børne pige drenge senior idræt svømme bold skak danse teater film kunst håndværk digital job praktik fritid weekend aften morgen kultur sundhed motion trivsel samtale rådgivning gæld økonomi bolig beboer frivillig mentor bro start skole tryghed fødsel barsel forælder'.split(
    ' ',
  );
const BACKS =
  'café klub hold gruppe værksted forløb kursus netværk makker patrulje vagt guide team festival højskole træf møde lejr stue bank bibliotek bus have bod tur løb spil kor orkester scene laboratorium hus rum hjørne spor kæde kreds ring pulje skole'.split(
    ' ',
  );
const PLACES =
  'ravn lund egel birk hassel tranø fuglø kirke mølle sønder nør vester øster hede kær bøge asp pile'.split(' ');
const PLACE_ENDS = 'bjerg by lev sted rup høj vang dal parken gården ager toften bro holm mark lunde'.split(' ');

/** How many of the words of names, and of other long words, become others. */
const OF_NAMES = 0.7;
const OF_OTHERS = 0.1;
const SHORTEST = 6;
/** How many compounds have three parts: they make the rare words. */
const OF_THREE = 0.3;

/** So many variants, in turns of each agreement. The same every time. */
export function manyAgreements(real: readonly Agreement[], count: number): Varied[] {
  return Array.from({ length: count }, (_, number) => {
    const agreement = real[number % real.length] as Agreement;
    return variant(agreement, number);
  });
}

function variant(agreement: Agreement, number: number): Varied {
  const random = seeded(number + 1);
  const names = stemsIn([
    agreement.area ?? '',
    ...agreement.activities.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
  ]);
  const organisations = agreement.actors.filter(({ kind }) => kind === 'unit' || kind === 'organisation');
  for (const found of stemsIn(organisations.map(({ name }) => name))) names.add(found);
  const places = stemsIn([agreement.municipality ?? '', agreement.place ?? '']);
  const chosen = new Map<string, string>();
  const inItsWords = (text: string) =>
    text.replace(/[\p{L}\p{N}]+/gu, (written) => {
      const [word] = words(written);
      if (word === undefined || word.plain.length < SHORTEST || isOrdinary(word, 'da')) return written;
      const found: string = chosen.get(word.stem) ?? otherWord(word.stem);
      chosen.set(word.stem, found);
      if (found === '') return written;
      return /^\p{Lu}/u.test(written) ? found.charAt(0).toUpperCase() + found.slice(1) : found;
    });
  function otherWord(found: string): string {
    if (places.has(found)) return pick(PLACES) + pick(PLACE_ENDS);
    if (random() >= (names.has(found) ? OF_NAMES : OF_OTHERS)) return '';
    return `${random() < OF_THREE ? pick(FRONTS) : ''}${pick(FRONTS)}${pick(BACKS)}`;
  }
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const made = { ...(inTexts(agreement, inItsWords) as Agreement), id: `${agreement.id}-${number}` };
  return { agreement: made, of: agreement.id, inItsWords };
}

function stemsIn(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => words(text)).map((word) => stem(word.text)));
}

/** The properties whose texts are read by people; the others hold ids, dates and kinds. */
const READ = new Set(
  'title area municipality place name aliases text task label value mandate scope description dataSource'.split(' '),
);

function inTexts(node: unknown, change: (text: string) => string, read = false): unknown {
  if (typeof node === 'string') return read ? change(node) : node;
  if (Array.isArray(node)) return node.map((item) => inTexts(item, change, read));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, inTexts(value, change, READ.has(key))]));
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
