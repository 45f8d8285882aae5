import { actorName } from '../agreement/agreement-index.js';
import { stems } from '../language/danish.js';
import { standsIn } from '../language/stands-in.js';
import { type Asked, has } from '../subject/asked.js';
import { type Draft, draft } from '../wording/draft.js';
import { say } from '../wording/phrases.js';
import { asSentence } from '../wording/wording.js';

const mostOfTarget = 0.6;

/** A target set outside the agreement that holds the question's words and year. */
export function targetsLike(asked: Asked): Draft | undefined {
  const telling = asked.reading.tokens.filter(
    (token) =>
      !token.small &&
      token.idle === null &&
      token.cues.size === 0 &&
      token.year === null &&
      !asked.named.includes(token),
  );
  const elsewhere = asked.scopes.some((scope) => scope !== asked.index.agreement.municipality);
  const fitting = asked.index.agreement.targets.filter((one) => {
    const own = new Set(stems(one.text));
    const inYear = asked.reading.years.every((year) => one.year === year);
    const held = telling.filter((token) => standsIn([...token.options, ...token.kin], own));
    const isAsked = telling.length > 0 && held.length >= telling.length * mostOfTarget;
    return inYear && !elsewhere && (isAsked || isOfFigure(asked, own));
  });
  if (fitting.length === 0) return undefined;
  const sentences = fitting.map((one) => `${actorName(asked.index, one.owner)}: ${asSentence(one.text)}`);
  return draft('answer', sentences, { sources: fitting.map((one) => ({ source: one.source })) });
}

/** Whether a target says nearly what the figure says that is asked about. */
function isOfFigure({ indicators }: Asked, target: ReadonlySet<string>): boolean {
  return indicators.some(({ indicator }) => {
    const words = stems(indicator.text).filter((word) => word.length > shortest);
    return words.filter((word) => target.has(word)).length >= words.length * mostOfTarget;
  });
}

const shortest = 3;

/** The agreement's goals and what is set outside it. */
export function goals(asked: Asked): Draft {
  const { language } = asked.reading;
  const { agreement } = asked.index;
  const { years } = asked.reading;
  const inYears = agreement.targets.filter((target) => years.every((year) => target.year === year));
  const outside = has(asked, 'municipal') ? inYears : [];
  const items = outside.length > 0 ? outside : agreement.goals;
  if (items.length === 0)
    return draft('unknown', [say(language, 'Aftalen nævner ingen delmål.', 'The agreement names no goals.')]);
  const label =
    outside.length > 0 ? say(language, 'Kommunens mål', "The municipality's goals") : say(language, 'Delmål', 'Goals');
  return draft('answer', [`${label}: ${items.map((item) => item.text.replace(/[.\s]*$/, '')).join('; ')}.`], {
    sources: items.map((item) => ({ source: item.source })),
    evidence: items.map((item) => item.text),
  });
}
