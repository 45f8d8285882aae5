import type { Baseline } from '../domain/agreement.js';
import { actorName } from './agreement-index.js';
import { type Asked, has } from './asked.js';
import { stems } from './danish.js';
import { type Draft, draft } from './draft.js';
import { type IndicatorMatch, standsIn } from './indicator.js';
import { say } from './phrases.js';
import type { Language } from './types.js';
import { number, shortened } from './wording.js';

const roomForName = 130;

/** What an indicator's question asks: its data source, where it should go, or its baseline. */
export function figures(asked: Asked): Draft {
  const drafts = asked.indicators.map((match) => {
    if (has(asked, 'dataSource')) return dataSource(asked, match);
    if (has(asked, 'goal') && !has(asked, 'baseline')) return target(asked, match);
    return baseline(asked, match);
  });
  const answers = drafts.filter((one) => one.kind === 'answer');
  const kept = answers.length > 0 ? answers : drafts;
  return {
    ...draft(
      answers.length > 0 ? 'answer' : 'unknown',
      kept.flatMap((one) => one.sentences),
    ),
    sources: kept.flatMap((one) => one.sources),
  };
}

function nameOf(match: IndicatorMatch): string {
  return shortened(match.indicator.text, roomForName).replace(/\.$/, '');
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
  const goal = `${say(language, 'Delmålet er', 'The goal is')}: ${match.goal.text.replace(/[.\s]*$/, '.')}`;
  const sources = [{ source: match.goal.source }];
  const towards = asked.reading.tokens.some(({ plain }) => plain === 'ned' || plain === 'op');
  const wantsFigure =
    towards || asked.scopes.length > 0 || asked.reading.years.length > 0 || has(asked, 'howMany', 'howMuch');
  return draft(wantsFigure ? 'unknown' : 'answer', wantsFigure ? [note, goal] : [goal, note], { sources });
}

const mostOfTarget = 0.6;

/** A target set outside the agreement that holds the question's words and year. */
function targetsLike(asked: Asked): Draft | undefined {
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
    return inYear && !elsewhere && telling.length > 0 && held.length >= telling.length * mostOfTarget;
  });
  if (fitting.length === 0) return undefined;
  const sentences = fitting.map((one) => `${actorName(asked.index, one.owner)}: ${one.text.replace(/[.\s]*$/, '.')}`);
  return draft('answer', sentences, { sources: fitting.map((one) => ({ source: one.source })) });
}

function baseline(asked: Asked, match: IndicatorMatch): Draft {
  const { language } = asked.reading;
  const wanted = wantedOf(asked, match.indicator.baselines);
  const { years } = asked.reading;
  const inYear = wanted.filter((one) => years.every((year) => one.period?.includes(String(year)) ?? false));
  const sources = [{ source: match.indicator.source }];
  if (inYear.length === 0) {
    const note = say(
      language,
      `Det tal giver aftalen ikke for ${nameOf(match)}.`,
      `The agreement does not give that figure for ${nameOf(match)}.`,
    );
    return draft('unknown', [note], { sources });
  }
  const values = inYear.map((one) => `${scopeOf(one, language)}: ${figureOf(one, language)}`);
  const period = inYear.find((one) => one.period !== null)?.period;
  const opening = `${nameOf(match)}${period ? ` (${period})` : ''}, baseline:`;
  return draft('answer', [`${opening} ${values.join('; ')}.`], {
    sources: inYear.map((one) => ({ source: one.source })),
  });
}

/** The areas that are named, and what they are compared with; all where none is named. A comparison that isn't there leaves nothing. */
function wantedOf(asked: Asked, all: readonly Baseline[]): readonly Baseline[] {
  const comparison = all.filter((one) => one.comparison || isMunicipal(asked, one));
  const areas = asked.scopes.filter((scope) => all.some((one) => one.scope === scope && !comparison.includes(one)));
  const scoped = all.filter((one) => one.scope !== null && areas.includes(one.scope));
  const onlyElsewhere = asked.scopes.length > 0 && areas.length === 0 && comparison.length === 0;
  if (onlyElsewhere || (has(asked, 'municipal') && comparison.length === 0)) return [];
  if (areas.length > 0) return [...scoped, ...comparison];
  return has(asked, 'municipal') ? [...comparison, ...all.filter((one) => !comparison.includes(one))] : all;
}

function isMunicipal({ index }: Asked, { scope }: Baseline): boolean {
  return scope !== null && scope === index.agreement.municipality;
}

function scopeOf(one: Baseline, language: Language): string {
  return (
    one.scope ??
    say(language, one.comparison ? 'anden baseline' : 'området', one.comparison ? 'other baseline' : 'the area')
  );
}

function figureOf(one: Baseline, language: Language): string {
  if (one.state === 'pending') return say(language, 'Data kommer', 'data to come (”Data kommer”)');
  if (one.state === 'noData' || one.value === null) return say(language, 'Ingen data', 'no data (”Ingen data”)');
  const value = one.unit === 'percent' ? `${number(one.value, language)} %` : number(one.value, language);
  const split = (one.split ?? []).map((part) => `${part.label} ${number(part.count, language)}`).join(', ');
  if (split !== '') return `${value} (${split})`;
  return one.count === undefined
    ? value
    : `${value} (${number(one.count, language)}${one.countUnit ? ` ${one.countUnit}` : ''})`;
}

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
