import type { BudgetLine } from '../../domain/agreement.js';
import { plain, stems } from '../language/danish.js';
import { type Asked, has } from '../subject/asked.js';
import { type Draft, draft } from '../wording/draft.js';
import { moneyText, say } from '../wording/phrases.js';
import { asSentence } from '../wording/wording.js';
import { moneyStems, pricesOf } from './answer-prices.js';

/** The agreement's budget: all of it, the sum, or what one actor pays. */
export function budget(asked: Asked): Draft {
  const { language } = asked.reading;
  const [activity] = asked.activities;
  const lines = asked.index.agreement.budget;
  const prices = activity && pricesOf(asked, activity);
  if (prices) return prices;
  if (activity || lines.length === 0) {
    const name = activity ? ` for ${activity.name}` : '';
    return draft(
      'unknown',
      [say(language, `Aftalen oplyser ikke noget budget${name}.`, `The agreement gives no budget${name}.`)],
      activity ? { activity: activity.id } : {},
    );
  }
  const ids = new Set(asked.actors.map((actor) => actor.id));
  const named = lines.filter(
    (line) =>
      (line.from !== null && ids.has(line.from)) || asked.budgetLabels.includes(line.label) || isLabelled(asked, line),
  );
  if (ids.size > 0 && named.length === 0) {
    const names = asked.actors.map((actor) => actor.name).join(', ');
    return draft(
      'unknown',
      [say(language, `Aftalens budget nævner ikke ${names}.`, `The agreement's budget does not name ${names}.`)],
      {
        sources: lines.map((line) => ({ source: line.source })),
      },
    );
  }
  const sums = lines.filter((line) => line.total);
  const total = has(asked, 'total') ? sums.filter((line) => !named.includes(line)) : [];
  const wanted = named.length + total.length > 0 ? [...total, ...named] : lines;
  return draft(
    'answer',
    wanted.map((line) => asSentence(`${line.label}: ${moneyText(line, language)}`)),
    {
      sources: wanted.map((line) => ({ source: line.source })),
    },
  );
}

/** "Hvor meget finansieres lokalt?" asks for the line "Lokal medfinansiering". */
export function isLabelled({ reading }: Asked, { label }: BudgetLine): boolean {
  const own = new Set(stems(label).filter((word) => !moneyStems.has(word)));
  return reading.tokens.some(
    (token) => !token.small && [...token.options, plain(token.text)].some((option) => own.has(option)),
  );
}
