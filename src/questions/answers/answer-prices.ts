/** What an activity's facts and texts say of money. */
import type { Activity } from '../../domain/agreement.js';
import { evidenceIn } from '../agreement/evidence.js';
import { stems } from '../language/danish.js';
import { type Asked, has } from '../subject/asked.js';
import type { Draft } from '../wording/draft.js';
import { piecesOf } from './activity-pieces.js';

/** A longer sentence is about something else too; more pieces are about nothing in particular. */
const longestPrice = 300;
const mostPrices = 3;

/** Words that speak of money, and are no name of a budget's line. */
export const moneyStems = new Set(
  stems(
    'finansiering medfinansiering betaler tilskud udgift penge budget samlet total pris betaling egenbetaling deltagerbetaling brugerbetaling gratis kontingent kr kroner',
  ),
);

/** A budget is a sum that is set aside: no price and no wage. */
const sumStems = new Set(stems('budget bevilling bevilget finansiering medfinansiering tilskud udgift'));

/** Words that ask for such a sum. */
const setAside = /(?<!\p{L})(sat af|afsat|set aside)(?!\p{L})/iu;
const saysAmount = /\d|gratis|vederlagsfri|uden betaling/i;

function asksSum({ reading }: Asked): boolean {
  return setAside.test(reading.text) || reading.tokens.some(({ stem }) => sumStems.has(stem));
}

/** What an activity's facts and texts say of money: a price, that it is free, who pays. */
export function pricesOf(asked: Asked, activity: Activity): Draft | undefined {
  const wanted = asksSum(asked) ? sumStems : moneyStems;
  const figure = has(asked, 'budget', 'howMuch') && !has(asked, 'who');
  const all = evidenceIn(asked.index).all.filter(
    (piece) =>
      piece.activity === activity &&
      piece.text.length <= longestPrice &&
      (!figure || saysAmount.test(piece.text)) &&
      stems(piece.text).some((word) => wanted.has(word)),
  );
  const facts = all.filter((piece) => piece.passage.section === 'facts');
  const pieces = facts.length > 0 ? facts : all;
  if (pieces.length === 0 || pieces.length > mostPrices) return undefined;
  return piecesOf(asked, activity, pieces);
}
