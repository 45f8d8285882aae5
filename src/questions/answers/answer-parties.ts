import { stems } from '../language/danish.js';
import type { Token } from '../language/reading.js';
import { type Asked, has } from '../subject/asked.js';
import { type Draft, draft } from '../wording/draft.js';
import { say } from '../wording/phrases.js';
import { listed } from '../wording/wording.js';

const leastOfKind = 2;

/** The actors that are of a kind: "hvilke fonde er med?" asks for those whose name ends so. */
export function actorsOfKind(asked: Asked, kind: Token): Draft | undefined {
  const { language } = asked.reading;
  const found = asked.index.agreement.actors.filter(
    (actor) =>
      actor.kind !== 'person' &&
      stems(actor.name).some((word) => kind.options.some((option) => option.length > 3 && word.endsWith(option))),
  );
  if (found.length < leastOfKind) return undefined;
  const names = listed(
    found.map((actor) => actor.name),
    language,
  );
  return draft('answer', [`${say(language, 'Aftalen nævner', 'The agreement names')}: ${names}.`], {
    sources: found.map((actor) => ({ source: actor.source })),
    evidence: found.map((actor) => actor.name),
    serves: ['joins', 'parties', 'partner', 'who'],
  });
}

/** The parties to the agreement. */
export function parties(asked: Asked): Draft {
  const { language } = asked.reading;
  const { agreement } = asked.index;
  const named = agreement.parties.flatMap((id) => asked.index.actors.get(id) ?? []);
  if (named.length === 0)
    return draft('unknown', [
      say(language, 'Aftalen nævner ikke sine parter.', 'The agreement does not name its parties.'),
    ]);
  const lead = has(asked, 'parties') ? say(language, 'Aftalens parter', 'Parties') : say(language, 'Parter', 'Parties');
  return draft(
    'answer',
    [
      `${lead}: ${listed(
        named.map((actor) => actor.name),
        language,
      )}.`,
    ],
    {
      sources: named.map((actor) => ({ source: actor.source })),
      evidence: named.map((actor) => actor.name),
    },
  );
}
