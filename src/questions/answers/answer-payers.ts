/** Who pays. */
import type { Activity } from '../../domain/agreement.js';
import { stems } from '../language/danish.js';
import { type Asked, has } from '../subject/asked.js';
import { type Draft, draft } from '../wording/draft.js';
import { moneyText, say } from '../wording/phrases.js';
import { asSentence } from '../wording/wording.js';
import { budget, isLabelled } from './answer-money.js';
import { pricesOf } from './answer-prices.js';
import { whoHolds } from './answer-who.js';
import { type Held, heldRoles, rowsAbout } from './roles.js';

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
