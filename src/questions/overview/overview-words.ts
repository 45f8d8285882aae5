import type { Initiative } from '../../domain/agreement.js';
import { englishStem, stem, words } from '../language/danish.js';
import type { Language } from '../types.js';
import { say } from '../wording/phrases.js';

/** What a word can point to when an overview is asked, beyond the cues of every question. */
export type Sign =
  /** An initiative is said to serve a goal. */
  | 'serves'
  | 'running'
  | 'planned'
  | 'proposed'
  | 'funding'
  | 'status'
  /** How far it has come: its status tells, where a name is given. */
  | 'progress'
  /** Whether something is decided: its status tells. */
  | 'decided'
  /** The goals are the nation's: what an overview is about and an agreement is not. */
  | 'national'
  | 'overview'
  | 'initiative'
  | 'provides'
  | 'helps'
  /** How old the overview is. */
  | 'age';

/** Danish words, found by stem in every inflection. */
const danish: Record<Sign, string> = {
  serves: 'understøtter bidrager tjener hører indgår opfylder opfyldelse fremmer medvirker støtter knyttet',
  running:
    'gang igang igangsat igangsatte igangværende kører startet begyndt aktiv aktive eksisterer værk iværksat etableret lanceret påbegyndt åbnet stadig stadigvæk fortsat',
  planned: 'planlagt planlagte planlægger planer planen kommende fremtidige forestående',
  proposed: 'foreslået foreslåede foreslår forslag overvejes overvejer ide',
  funding:
    'finansieret finansierede finansiering finansierer bevilget bevilgede bevilling bevilliget afslag penge midler puljemidler pulje puljen tilskud',
  status: 'status undervejs',
  progress: 'langt fremme',
  decided: 'vedtaget vedtagne godkendt besluttet realitet afgjort',
  national: 'national nationale regering regeringen staten statslig mobilitet',
  overview: 'oversigt',
  initiative: 'indsats indsatser initiativ initiativer tiltag tilbud projekt projekter aktivitet aktiviteter',
  provides: 'tilbyder udbyder yder leverer varetager arrangerer driver stå udfører',
  helps: 'hjælper',
  age: 'gammel dato ajour opdateret aktuel år årgang',
};

const english: Record<Sign, string> = {
  serves: 'serve support contribute belong fall promote advance',
  running: 'running underway way ongoing started active progress launched begun operating existing still open',
  planned: 'planned planning plans upcoming future',
  proposed: 'proposed proposal suggested suggestion idea considered',
  funding: 'funded funding financed money grant granted rejected subsidy',
  status: 'status stage',
  progress: 'far',
  decided: 'approved decided adopted confirmed',
  national: 'national nation government mobility',
  overview: 'overview',
  initiative: 'initiative activity effort project offer service measure',
  provides: 'provide provider offer run deliver',
  helps: 'help',
  age: 'old date updated current year',
};

function byStem(
  lists: Record<Sign, string>,
  stemmed: (word: string) => string,
): ReadonlyMap<string, ReadonlySet<Sign>> {
  const found = new Map<string, Set<Sign>>();
  for (const [sign, list] of Object.entries(lists) as [Sign, string][]) {
    for (const word of list.split(' ')) {
      const key = stemmed(word);
      found.set(key, (found.get(key) ?? new Set()).add(sign));
    }
  }
  return found;
}

const danishSigns = byStem(danish, stem);
const englishSigns = byStem(english, englishStem);
const none: ReadonlySet<Sign> = new Set();

/** The stems that alone are a sign: what a misspelt word may have meant. */
export const signStems: readonly string[] = Array.from(danishSigns.keys());

/** What a word points to; `mended` is its Danish stem after slips were mended. */
export function signsOf(text: string, mended: string, language: Language): ReadonlySet<Sign> {
  const inEnglish = language === 'en' ? englishSigns.get(englishStem(text)) : undefined;
  return inEnglish ?? danishSigns.get(mended) ?? none;
}

/** English words for what national social goals are about, with their Danish counterparts; the glossary holds the rest. */
const goalWords: Record<string, string> = {
  abuse: 'misbrug',
  absence: 'fravær skolefravær',
  application: 'søge',
  apply: 'søge',
  addiction: 'misbrug',
  alcohol: 'alkohol',
  coping: 'mestring',
  crime: 'kriminalitet',
  criminality: 'kriminalitet',
  disability: 'handicap',
  disabled: 'handicap',
  drug: 'stof stofmisbrug',
  exposed: 'udsat',
  hostel: 'forsorgshjem',
  homeless: 'hjemløse',
  homelessness: 'hjemløshed',
  incredible: 'utrolige',
  mental: 'psykiske',
  pension: 'pension førtidspension',
  primary: 'folkeskole',
  psychological: 'psykiske',
  relation: 'relationer',
  relationship: 'relationer',
  renovation: 'ombygning',
  shelter: 'forsorgshjem krisecenter',
  treatment: 'behandling',
  violence: 'vold',
  vulnerable: 'udsatte',
};

const danishByEnglish = new Map(
  Object.entries(goalWords).map(([word, counterparts]) => [
    englishStem(word),
    words(counterparts).map((one) => one.stem),
  ]),
);

/** The Danish stems that an English word for a social goal may stand for. */
export function goalWordsFor(word: string): readonly string[] {
  return danishByEnglish.get(englishStem(word)) ?? [];
}

const statuses: Record<Initiative['status'], readonly [danish: string, english: string]> = {
  running: ['i gang', 'under way'],
  planned: ['planlagt', 'planned'],
  proposed: ['foreslået', 'proposed'],
  notFunded: ['ikke finansieret', 'not funded'],
};

/** A status in plain words, as after "er": "i gang". */
export function statusText(status: Initiative['status'], language: Language): string {
  return say(language, ...statuses[status]);
}
