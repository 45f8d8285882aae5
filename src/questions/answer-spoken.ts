import type { AgreementIndex } from './agreement-index.js';
import { answerInAgreement } from './answer-in-agreement.js';
import { type Draft, joinDrafts } from './draft.js';
import { readQuestion, type Spoken } from './reading.js';
import { findSubject, type Kept } from './subject.js';

/** One agreement's answer to everything that a question asks: clause by clause where it asks several things at once. */
export function answerIn(index: AgreementIndex, spoken: Spoken, kept?: Kept): Draft {
  const asked = findSubject(index, readQuestion(spoken, index.lexicon), kept);
  const whole = answerInAgreement(asked);
  if (spoken.clauses.length < 2) return whole;
  const ofWhole = { activities: asked.activities.map((one) => one.id), actors: asked.actors.map((one) => one.id) };
  const parts = spoken.clauses.map((clause) =>
    answerInAgreement(findSubject(index, readQuestion(clause, index.lexicon), ofWhole)),
  );
  const answered = parts.filter((part) => part.kind === 'answer');
  const better = answered.length === parts.length || (answered.length > 0 && whole.kind !== 'answer');
  const together = better ? joinDrafts(parts) : undefined;
  return together ? { ...together, ...(whole.subject && { subject: whole.subject }) } : whole;
}
