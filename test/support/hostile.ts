/** Texts that nobody should write, as questions and as names in an agreement. */
import type { Agreement } from '../../src/domain/agreement.js';
import { parkAgreement } from '../fixtures/park-agreement.js';

/** Markup and code of every place that a text passes: HTML, SQL, templates, Slack, Teams, Markdown, patterns, JavaScript's own names. */
export const MARKUP = [
  '<script>alert(1)</script>',
  '<img src=x onerror="alert(1)">',
  "'; DROP TABLE Agreement; --",
  '" OR 1=1 --',
  '$' + '{process.exit()}',
  '$' + '{$root.language}',
  '{{constructor}}',
  '<!channel> <@U1> <#C1|her>',
  '<https://example.org|klik>',
  '<at>Kaptajnen</at>',
  '[klik](javascript:alert(1)) **fed** _skrå_ ~væk~ `kode`',
  '(.*)+$[^a-z]{2,}\\',
  '$& $1 $`',
  '__proto__',
  'constructor toString hasOwnProperty',
];

/** What looks like nothing, or like too much. */
export const ODD = [
  '',
  ' ',
  '\u0000',
  'x',
  '?',
  '...',
  '🎉',
  '🎉👩‍👩‍👧‍👦🇩🇰',
  '\u202Eabc\u202C',
  'مرحبا من المسؤول عن النادي',
  'מי אחראי',
  '谁负责',
  'Kto jest odpowiedzialny za przedszkole',
  'yaa mas’uul ka ah',
  'ku\u200Blt\u200Dur\uFEFF',
  'e\u0301'.repeat(50),
  'Z\u0351\u036B\u0343',
  '\uD800',
  '0000000000',
  'a'.repeat(10_000),
  'hvem '.repeat(2_000),
];

/** The park's agreement with these texts in turn wherever people wrote something; some names thereby stand twice. */
export function hostileAgreement(texts: readonly string[]): Agreement {
  let taken = 0;
  const next = () => texts[taken++ % texts.length] ?? '';
  const park = parkAgreement;
  return {
    ...park,
    title: next(),
    area: next(),
    municipality: next(),
    place: next(),
    actors: park.actors.map((actor) => ({
      ...actor,
      name: next(),
      aliases: [next()],
      ...(actor.group && { group: { ...actor.group, mandate: next() } }),
    })),
    goals: park.goals.map((goal) => ({
      ...goal,
      text: next(),
      indicators: goal.indicators.map((indicator) => ({
        ...indicator,
        text: next(),
        baselines: indicator.baselines.map((baseline) => ({ ...baseline, scope: next() })),
      })),
    })),
    activities: park.activities.map((activity) => ({
      ...activity,
      name: next(),
      aliases: [next()],
      purpose: activity.purpose && { ...activity.purpose, text: next() },
      responsibilities: activity.responsibilities.map((row) => ({ ...row, task: next() })),
      criteria: activity.criteria.map((one) => ({ ...one, text: next(), unit: next() })),
    })),
    budget: park.budget.map((line) => ({ ...line, label: next() })),
    facts: (park.facts ?? []).map((fact) => ({ ...fact, label: next(), value: next() })),
    contradictions: park.contradictions.map((one) => ({ ...one, text: next() })),
  };
}
