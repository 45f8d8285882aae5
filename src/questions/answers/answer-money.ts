import type { Activity, BudgetLine } from '../../domain/agreement.js';
import { evidenceIn } from '../agreement/evidence.js';
import { plain, stems } from '../language/danish.js';
import { type Asked, has } from '../subject/asked.js';
import { type Draft, draft } from '../wording/draft.js';
import { moneyText, say } from '../wording/phrases.js';
import { asSentence } from '../wording/wording.js';
import { whoHolds } from './answer-who.js';
import { type Held, heldRoles, rowsAbout } from './roles.js';

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
function isLabelled({ reading }: Asked, { label }: BudgetLine): boolean {
  const own = new Set(stems(label).filter((word) => !moneyStems.has(word)));
  return reading.tokens.some(
    (token) => !token.small && [...token.options, plain(token.text)].some((option) => own.has(option)),
  );
}

/** A longer sentence is about something else too; more pieces are about nothing in particular. */
const longestPrice = 300;
const mostPrices = 3;

const moneyStems = new Set(
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
function pricesOf(asked: Asked, activity: Activity): Draft | undefined {
  const { language } = asked.reading;
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
  return draft(
    'answer',
    pieces.map((piece) => piece.shown(language)),
    {
      sources: pieces.map(({ passage }) => ({ activity: activity.id, source: passage.source })),
      evidence: pieces.map((piece) => piece.text),
      activity: activity.id,
    },
  );
}

const payingStems = new Set(stems('betaler finansierer medfinansierer afholder dækker bekoster udgift tilskud'));

/** Those whose task says that they pay: for what is asked about, where the question says it. */
function rowsThatPay(asked: Asked, activity: Activity): readonly Held[] {
  const paying = heldRoles(asked.index, activity).filter(({ row }) =>
    stems(row.task ?? '').some((word) => payingStems.has(word)),
  );
  return rowsAbout(asked.index, paying, asked.loose);
}

/** Who pays: an activity's own fact about money, else the budget's lines. */
export function whoPays(asked: Asked): Draft {
  const { language } = asked.reading;
  const [activity] = asked.activities;
  if (!activity) {
    const lines = asked.index.agreement.budget.filter((line) => !line.total);
    const labelled = lines.some((line) => isLabelled(asked, line));
    return asked.actors.length > 0 || lines.length === 0 || labelled
      ? budget(asked)
      : draft(
          'answer',
          lines.map((line) => asSentence(`${line.label}: ${moneyText(line, language)}`)),
          { sources: lines.map((line) => ({ source: line.source })) },
        );
  }
  const payers = has(asked, 'who') ? rowsThatPay(asked, activity) : [];
  if (payers.length > 0) return whoHolds(asked, activity, payers);
  const prices = pricesOf(asked, activity);
  if (!prices) {
    return draft(
      'unknown',
      [
        say(
          language,
          `Aftalen siger ikke, hvem der betaler for ${activity.name}.`,
          `The agreement does not say who pays for ${activity.name}.`,
        ),
      ],
      { activity: activity.id },
    );
  }
  return prices;
}
