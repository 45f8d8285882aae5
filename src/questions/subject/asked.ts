import type { Activity, Actor } from '../../domain/agreement.js';
import type { AgreementIndex } from '../agreement/agreement-index.js';
import type { IndicatorMatch } from '../agreement/indicator.js';
import type { Mention } from '../agreement/link.js';
import type { Cue } from '../language/cues.js';
import { plainSet, stems } from '../language/danish.js';
import type { Reading, Token } from '../language/reading.js';

/** A question read against one agreement: what it is about, and which of its words nothing explains yet. */
export interface Asked {
  index: AgreementIndex;
  reading: Reading;
  /** What the question asks for; the words inside a longer name ask for nothing. */
  cues: ReadonlySet<Cue>;
  activities: readonly Activity[];
  actors: readonly Actor[];
  /** Persons whose title is named. */
  titled: readonly Actor[];
  scopes: readonly string[];
  budgetLabels: readonly string[];
  /** The agreement itself is named, by place, plan or area. */
  self: boolean;
  indicators: readonly IndicatorMatch[];
  /** A name that fits several things; asked back about. */
  unclear?: Mention;
  /** Whether a name was found by some of its words only: it may not be meant. */
  halfNamed: boolean;
  /** The words that names and indicators explain. */
  named: readonly Token[];
  /** Those of them that name an activity or the agreement. */
  namedActivity: readonly Token[];
  /** Those that name an area with figures. */
  namedArea: readonly Token[];
  /** Content words that no name and no cue explains. */
  loose: readonly Token[];
  /** The kind of thing that is asked for: "fonde" in "hvilke fonde". */
  category?: Token;
}

/** Whether a question carries any of the cues. */
export function has(asked: Pick<Asked, 'cues'>, ...cues: Cue[]): boolean {
  return cues.some((cue) => asked.cues.has(cue));
}

/** Whether a question names what it is about. */
export function hasSubject(asked: Asked): boolean {
  const named = [asked.activities, asked.actors, asked.titled, asked.scopes, asked.budgetLabels, asked.indicators];
  const ofAll = has(asked, 'activities') && !saysTheActivity(asked.reading);
  return named.some((list) => list.length > 0) || asked.self || has(asked, 'agreement') || ofAll;
}

const theActivity = plainSet('aktiviteten tilbuddet forløbet arrangementet activity');

/** "Aktiviteten" is one that has been spoken of, or has to be asked for. */
export function saysTheActivity({ tokens }: Pick<Reading, 'tokens'>): boolean {
  return tokens.some(({ plain }) => theActivity.has(plain));
}

/** Whether nothing in the language explains a word: it has to be part of a name, or of what the answer says. */
export function isLoose(token: Token): boolean {
  const idle = token.idle === 'word' || token.idle === 'verb';
  return !token.small && !idle && token.cues.size === 0 && !/^\d+$/.test(token.plain);
}

/** Whether words hold every area that is asked about; the agreement's own place is that of all it says. */
export function namesPlaces({ self, scopes }: Asked, own: ReadonlySet<string>): boolean {
  return self || scopes.every((scope) => stems(scope).some((word) => own.has(word)));
}

/** Whether words hold every year that is asked about. */
export function namesYears({ reading }: Asked, own: ReadonlySet<string>): boolean {
  return reading.years.every((year) => own.has(String(year)));
}
