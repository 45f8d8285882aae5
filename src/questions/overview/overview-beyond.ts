/** What a question may ask that no answer from an overview takes care of. */

import { contentWords } from '../agreement/names.js';
import { type Cue, tellingCues } from '../language/cues.js';
import type { Token } from '../language/reading.js';
import type { Draft } from '../wording/draft.js';
import { type OverviewAsked, shows } from './overview-asked.js';
import { textsOf } from './overview-initiative.js';
import { askedStatuses } from './overview-lists.js';
import type { OverviewSubject } from './overview-subject.js';
import { overviewSilent } from './overview-whole.js';
import { type Sign, signsOf } from './overview-words.js';

/** Cues of what only agreements hold. */
const agreementCues: readonly Cue[] = ['staff', 'parties', 'agreement', 'governance'];
/** An overview neither compares nor judges, and tells no news. */
const judged =
  /^(flest|faerrest|hoejest|lavest|stoerst|mindst|bedst|daarligst|mest|most|least|highest|lowest|best|worst|largest)e?$|^(ny|nye|nyt|nyeste|new|newest|opfyldte?|indfriet|naaet|reached|fulfilled|achieved)$/;

/** The draft itself, unless the question asks for something that it takes no care of: then that the overview does not say it. */
export function unlessBlocked(
  asked: OverviewAsked,
  subject: OverviewSubject,
  topic: Draft | undefined,
): Draft | undefined {
  if (!topic || topic.kind === 'unknown') return topic;
  if (topic.kind === 'clarify') return isBeyond(asked, partsOf(subject)) ? overviewSilent(asked, subject) : topic;
  const name = subject.named.length === 1 ? partsOf(subject) : new Set<string>();
  const explained = new Set([...name, ...quotedWords(topic, subject)]);
  const turnedRound = asked.negated && !shows(asked, 'funding') && askedStatuses(asked) === undefined;
  const blocked = isBeyond(asked, name) || turnedRound || unserved(asked, topic.serves, explained);
  return blocked ? overviewSilent(asked, subject) : topic;
}

/** The words of the texts that the answer quotes: what it says itself is not asked beside it. */
function quotedWords({ sentences }: Draft, { named }: OverviewSubject): string[] {
  const said = sentences.join(' ');
  return contentWords(
    named
      .flatMap(textsOf)
      .filter((text) => said.includes(text))
      .join(' '),
  ).map((word) => word.stem);
}

function partsOf({ named }: OverviewSubject): Set<string> {
  return new Set(named.flatMap(({ parts }) => parts));
}

/** Whether a question asks for what overviews never hold. `names`: the stems of the name that is used, for these ask nothing. */
function isBeyond(asked: OverviewAsked, names: ReadonlySet<string>): boolean {
  const tokens = unnamed(asked, names);
  return (
    countsOther(asked, tokens) ||
    tokens.some((token) => judged.test(token.plain) || agreementCues.some((cue) => token.cues.has(cue)))
  );
}

/** Whether a word outside a name is the sign: the "støtte" of a name serves no goal. */
export function showsBeside(asked: OverviewAsked, sign: Sign, names: ReadonlySet<string>): boolean {
  return unnamed(asked, names).some(({ text, stem }) => signsOf(text, stem, asked.reading.language).has(sign));
}

function unnamed({ reading: { tokens } }: OverviewAsked, names: ReadonlySet<string>): Token[] {
  return tokens.filter((token) => !token.options.some((option) => names.has(option)));
}

/** Goals and initiatives can be counted, and nothing else: "hvor mange unge …". */
function countsOther({ reading: { language } }: OverviewAsked, tokens: readonly Token[]): boolean {
  const last = tokens.findLastIndex(({ cues, small }) => cues.has('howMany') && !small);
  if (last < 0) return false;
  const counted = tokens.slice(last + 1).find((token) => {
    const signs = signsOf(token.text, token.stem, language);
    return !token.small && (isCountable(token, signs) || !qualifies(token, signs));
  });
  return counted === undefined || !isCountable(counted, signsOf(counted.text, counted.stem, language));
}

function isCountable({ cues }: Token, signs: ReadonlySet<Sign>): boolean {
  return cues.has('goal') || signs.has('initiative');
}

function qualifies(token: Token, signs: ReadonlySet<Sign>): boolean {
  const adjectives = ['national', 'running', 'planned', 'proposed', 'status'] as const;
  return adjectives.some((sign) => signs.has(sign)) || token.cues.has('soft') || token.options.includes('social');
}

const plainSigns: readonly Sign[] = ['running', 'planned', 'proposed', 'status', 'provides', 'serves'];

/** Telling cues that neither the answer nor a name in it takes care of; of a word that is a sign here, only the sign counts. */
function unserved(asked: OverviewAsked, serves: readonly Cue[], names: ReadonlySet<string>): boolean {
  const { language } = asked.reading;
  const free = unnamed(asked, names).filter((token) => {
    const signs = signsOf(token.text, token.stem, language);
    // Of "how many" and "number of" the word that is not small carries the cue.
    return !plainSigns.some((sign) => signs.has(sign)) && !(token.small && token.cues.has('howMany'));
  });
  return tellingCues.some((cue) => !serves.includes(cue) && free.some((token) => token.cues.has(cue)));
}
