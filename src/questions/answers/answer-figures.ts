import type { IndicatorMatch } from '../agreement/indicator.js';
import type { Token } from '../language/reading.js';
import { type Asked, has } from '../subject/asked.js';
import { type Draft, draft } from '../wording/draft.js';
import { say } from '../wording/phrases.js';
import { asSentence } from '../wording/wording.js';
import { baseline, nameOf } from './answer-baseline.js';
import { targetsLike } from './answer-goals.js';

/** What an indicator's question asks: its data source, where it should go, or its baseline. */
export function figures(asked: Asked): Draft {
  const drafts = asked.indicators.map((match) => {
    if (has(asked, 'dataSource') && !asksYear(asked)) return dataSource(asked, match);
    if (has(asked, 'goal') && !has(asked, 'baseline')) return target(asked, match);
    const found = baseline(asked, match);
    return found.kind === 'answer' ? { ...found, figure: match.indicator.text } : found;
  });
  const answers = drafts.filter((one) => one.kind === 'answer');
  const kept = answers.length > 0 ? answers : drafts;
  return {
    ...draft(
      answers.length > 0 ? 'answer' : 'unknown',
      kept.flatMap((one) => one.sentences),
    ),
    sources: kept.flatMap((one) => one.sources),
    ...(kept[0]?.figure !== undefined && { figure: kept[0].figure }),
  };
}

const years = new Set(['aar', 'year']);

/** "Hvilket år er tallene fra?" asks for no source: a figure comes with its year. */
function asksYear({ reading: { tokens } }: Asked): boolean {
  const isAsking = (token: Token | undefined) => token?.cues.has('which') || token?.cues.has('what');
  return tokens.some(({ plain }, at) => years.has(plain) && isAsking(tokens[at - 1]));
}

function dataSource(asked: Asked, match: IndicatorMatch): Draft {
  const { language } = asked.reading;
  const sources = [{ source: match.indicator.source }];
  if (match.indicator.dataSource === null) {
    return draft(
      'unknown',
      [
        say(
          language,
          `Aftalen oplyser ingen datakilde for ${nameOf(match)}.`,
          `The agreement gives no data source for ${nameOf(match)}.`,
        ),
      ],
      { sources },
    );
  }
  return draft(
    'answer',
    [`${nameOf(match)}, ${say(language, 'datakilde', 'data source')}: ${match.indicator.dataSource}.`],
    { sources },
  );
}

/** The goal for an indicator. Most agreements say only where it should go; then that is said, and that there is no figure. */
function target(asked: Asked, match: IndicatorMatch): Draft {
  const { language } = asked.reading;
  const set = targetsLike(asked);
  if (set) return set;
  const note = say(
    language,
    `Aftalen sætter ikke et tal som mål for ${nameOf(match)}.`,
    `The agreement sets no figure as target for ${nameOf(match)}.`,
  );
  const goal = `${say(language, 'Delmålet er', 'The goal is')}: ${asSentence(match.goal.text)}`;
  const sources = [{ source: match.goal.source }];
  const towards = asked.reading.tokens.some(({ plain }) => plain === 'ned' || plain === 'op');
  const wantsFigure =
    towards || asked.scopes.length > 0 || asked.reading.years.length > 0 || has(asked, 'howMany', 'howMuch');
  return draft(wantsFigure ? 'unknown' : 'answer', wantsFigure ? [note, goal] : [goal, note], { sources });
}
