import type { Activity, Baseline } from '../../domain/agreement.js';
import { type Evidence, evidenceIn } from '../agreement/evidence.js';
import { stems } from '../language/danish.js';
import { type Asked, has } from '../subject/asked.js';
import { type Draft, draft } from '../wording/draft.js';
import { say } from '../wording/phrases.js';
import { listed } from '../wording/wording.js';
import { namesOther } from './question-form.js';

const areaWords = new Set(
  stems('område områder indsatsområde boligområde bydel kvarter boligafdeling afdeling nabolag area'),
);

const askingWhich = new Set(['hvilke', 'hvilken', 'hvilket', 'which', 'what']);

/** Whether "which areas" is asked. */
export function asksAreas({ reading }: Asked): boolean {
  return reading.tokens.some(
    ({ plain }, at) =>
      askingWhich.has(plain) && reading.tokens[at + 1]?.options.some((option) => areaWords.has(option)) === true,
  );
}

/** "Et andet indsatsområde" */
export function namesOtherArea(asked: Asked): boolean {
  return (
    namesOther(asked) && asked.reading.tokens.some(({ options }) => options.some((option) => areaWords.has(option)))
  );
}

/** Which areas an activity is for: what it says that names most of those that the agreement knows. Undefined where it names none. */
export function areasOf(asked: Asked, activity: Activity): Draft | undefined {
  if (activity.place || has(asked, 'who')) return undefined;
  const areas = areaNames(asked);
  const named = ({ words }: Evidence) => areas.filter((parts) => parts.every((part) => words.has(part))).length;
  const pieces = evidenceIn(asked.index).all.filter((piece) => piece.activity === activity && named(piece) > 0);
  const most = Math.max(0, ...pieces.map(named));
  const best = pieces.find((piece) => named(piece) === most);
  if (!best) return undefined;
  return draft('answer', [best.shown(asked.reading.language)], {
    sources: [{ activity: activity.id, source: best.passage.source }],
    evidence: [best.text],
    serves: ['place', 'where', 'covers'],
    activity: activity.id,
  });
}

/** "Hvilke boligområder gælder aftalen for?": where it holds, and the areas that it has figures for. Undefined where it has none. */
export function areasOfAgreement({ index, reading: { language } }: Asked): Draft | undefined {
  const { municipality, place } = index.agreement;
  const own = index.indicators.filter(({ indicator }) => indicator.baselines.some((one) => isArea(one, municipality)));
  const names = own.flatMap(({ indicator }) => indicator.baselines.filter((one) => isArea(one, municipality)));
  const areas = Array.from(new Set(names.flatMap(({ scope }) => scope ?? [])));
  if (areas.length === 0) return undefined;
  const where = place === null ? '' : `${say(language, 'Aftalen gælder', 'The agreement holds for')} ${place}.`;
  const figures = say(language, 'Den har tal for', 'It has figures for');
  return draft('answer', [where, `${figures} ${listed(areas, language)}.`], {
    sources: own.map(({ indicator }) => ({ source: indicator.source })),
    evidence: areas,
    serves: ['place', 'where', 'covers', 'period'],
  });
}

function isArea({ scope, comparison }: Baseline, municipality: string | null): boolean {
  return scope !== null && !comparison && scope !== municipality;
}

/** The stems of each area that has figures, and of the agreement's place. */
function areaNames({ index }: Asked): string[][] {
  const scopes = index.indicators.flatMap(({ indicator }) => indicator.baselines.flatMap(({ scope }) => scope ?? []));
  const { municipality, place } = index.agreement;
  const names = [...scopes.filter((scope) => scope !== municipality), ...(place === null ? [] : [place])];
  return Array.from(new Set(names), stems).filter((parts) => parts.length > 0);
}
