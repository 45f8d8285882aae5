import type { Baseline } from '../../domain/agreement.js';
import type { IndicatorMatch } from '../agreement/indicator.js';
import { plain } from '../language/danish.js';
import { type Asked, has } from '../subject/asked.js';
import type { Language } from '../types.js';
import { type Draft, draft } from '../wording/draft.js';
import { say } from '../wording/phrases.js';
import { listed, number, shortened } from '../wording/wording.js';

const roomForName = 130;

/** An indicator's name, short enough for a sentence. */
export function nameOf(match: IndicatorMatch): string {
  return shortened(match.indicator.text, roomForName).replace(/\.$/, '');
}

/** An indicator's figures: of the areas that are named, beside what they are compared with; else all. */
export function baseline(asked: Asked, match: IndicatorMatch): Draft {
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
  const extreme = extremeOf(asked, inYear);
  const opening = `${nameOf(match)}${period ? ` (${period})` : ''}, baseline:`;
  return draft('answer', [`${opening} ${values.join('; ')}.`, ...extreme], {
    sources: inYear.map((one) => ({ source: one.source })),
  });
}

const highest = new Set('flest højest højeste størst største mest most highest largest biggest'.split(' ').map(plain));
const lowest = new Set('færrest lavest laveste mindst mindste least fewest lowest smallest'.split(' ').map(plain));

/** Which area has the most or the fewest, where that is asked. What the areas are compared with is none of them. */
function extremeOf(asked: Asked, all: readonly Baseline[]): string[] {
  const { language, tokens } = asked.reading;
  const known = all.flatMap((one) =>
    one.value === null || one.comparison || one.scope === null || isMunicipal(asked, one)
      ? []
      : [{ one, value: one.value }],
  );
  const words = tokens.map((token) => token.plain);
  const up = words.some((word) => highest.has(word));
  if (known.length < 2 || (!up && !words.some((word) => lowest.has(word)))) return [];
  const limit = up ? Math.max(...known.map(({ value }) => value)) : Math.min(...known.map(({ value }) => value));
  const areas = known
    .filter(({ value }) => value === limit)
    .map(({ one }) => `${one.scope} (${figureOf(one, language)})`);
  const word = up ? say(language, 'Højest', 'Highest') : say(language, 'Lavest', 'Lowest');
  return [`${word}: ${listed(areas, language)}.`];
}

/** The areas that are named, and what they are compared with; all where none is named. A comparison that isn't there leaves nothing. */
function wantedOf(asked: Asked, all: readonly Baseline[]): readonly Baseline[] {
  const comparison = all.filter((one) => one.comparison || isMunicipal(asked, one));
  const areas = asked.scopes.filter((scope) => all.some((one) => one.scope === scope && !comparison.includes(one)));
  const scoped = all.filter((one) => one.scope !== null && areas.includes(one.scope));
  const onlyElsewhere = asked.scopes.length > 0 && areas.length === 0 && comparison.length === 0;
  if (onlyElsewhere || (asksMunicipality(asked) && comparison.length === 0)) return [];
  if (areas.length > 0) return [...scoped, ...comparison];
  return has(asked, 'municipal') ? [...comparison, ...all.filter((one) => !comparison.includes(one))] : all;
}

function asksMunicipality(asked: Asked): boolean {
  return has(asked, 'municipal') || asked.actors.some(({ name }) => name === asked.index.agreement.municipality);
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
