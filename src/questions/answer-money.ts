import type { BudgetLine } from '../domain/agreement.js';
import { actorName } from './agreement-index.js';
import { stems } from './danish.js';
import { type Draft, draft } from './draft.js';
import { moneyText, say } from './phrases.js';
import { type Asked, has } from './subject.js';

/** The agreement's budget: all of it, the sum, or what one actor pays. */
export function budget(asked: Asked): Draft {
  const { language } = asked.reading;
  const [activity] = asked.activities;
  const lines = asked.index.agreement.budget;
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
    wanted.map((line) => `${line.label}: ${moneyText(line, language)}.`),
    {
      sources: wanted.map((line) => ({ source: line.source })),
    },
  );
}

/** "Hvor meget finansieres lokalt?" asks for the line "Lokal medfinansiering". */
function isLabelled({ reading }: Asked, { label }: BudgetLine): boolean {
  const own = new Set(stems(label).filter((word) => !moneyStems.has(word)));
  return reading.tokens.some((token) => !token.small && token.options.some((option) => own.has(option)));
}

const moneyStems = new Set(
  stems(
    'finansiering medfinansiering betaler tilskud udgift penge budget samlet i alt pris betaling egenbetaling deltagerbetaling brugerbetaling gratis kontingent kr kroner',
  ),
);

/** Who pays: an activity's own fact about money, else the budget's lines. */
export function whoPays(asked: Asked): Draft {
  const { language } = asked.reading;
  const [activity] = asked.activities;
  if (!activity) {
    const lines = asked.index.agreement.budget.filter((line) => !line.total);
    return asked.actors.length > 0 || lines.length === 0
      ? budget(asked)
      : draft(
          'answer',
          lines.map((line) => `${line.label}: ${moneyText(line, language)}.`),
          { sources: lines.map((line) => ({ source: line.source })) },
        );
  }
  const facts = (activity.facts ?? []).filter((fact) =>
    stems(`${fact.label} ${fact.value}`).some((one) => moneyStems.has(one)),
  );
  if (facts.length === 0) {
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
  return draft(
    'answer',
    facts.map((fact) => `${activity.name}: ${fact.value.replace(/[.\s]*$/, '.')}`),
    {
      sources: facts.map((fact) => ({ activity: activity.id, source: fact.source })),
      evidence: [...facts.map((fact) => fact.value), ...asked.actors.map((actor) => actorName(asked.index, actor.id))],
      activity: activity.id,
    },
  );
}
