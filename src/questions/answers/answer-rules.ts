import type { RevisionRule } from '../../domain/agreement.js';
import { actorName } from '../agreement/agreement-index.js';
import { stems } from '../language/danish.js';
import { standsIn } from '../language/stands-in.js';
import type { Asked } from '../subject/asked.js';
import type { Language } from '../types.js';
import { dueText } from '../wording/dates.js';
import { type Draft, draft } from '../wording/draft.js';
import { say } from '../wording/phrases.js';
import { asSentence, listed, shortened } from '../wording/wording.js';

/** What the texts of all rules, of the form of one and of all steps may take up of an answer, and the least that one gets. */
const roomForChanges = 420;
const roomForForm = 160;
const roomForSteps = 560;
const leastRoom = 40;
/** The number and name of a step. */
const roomForStepName = 30;

/** When and how the agreement is evaluated. */
export function evaluation(asked: Asked): Draft {
  const { language } = asked.reading;
  const rule = asked.index.agreement.rules.evaluation;
  if (!rule)
    return draft('unknown', [
      say(
        language,
        'Aftalen siger ikke, hvornår eller hvordan den evalueres.',
        'The agreement does not say when or how it is evaluated.',
      ),
    ]);
  const occasions = (rule.occasions ?? []).map((one) => `${one.label} (${dueText(one.due, language)})`);
  const who = (id: string | null) => (id === null ? null : actorName(asked.index, id));
  const presented = who(rule.presentedTo);
  const decided = who(rule.decidedBy);
  return draft(
    'answer',
    [
      asSentence(rule.text),
      occasions.length === 0 ? '' : `${say(language, 'Tidspunkter', 'When')}: ${listed(occasions, language)}.`,
      ...whom(presented, decided, language),
    ],
    { sources: [{ source: rule.source }], evidence: [rule.text], wanted: { what: 'nextEvaluation', activity: null } },
  );
}

function whom(presented: string | null, decided: string | null, language: Language): string[] {
  if (presented !== null && presented === decided)
    return [say(language, `Forelægges og besluttes af ${presented}.`, `Presented to and decided by ${presented}.`)];
  return [
    presented === null ? '' : say(language, `Forelægges ${presented}.`, `Presented to ${presented}.`),
    decided === null ? '' : say(language, `Besluttes af ${decided}.`, `Decided by ${decided}.`),
  ];
}

/** Who may change what. The rules that hold the question's words, or all of them. */
export function revision(asked: Asked): Draft {
  const { language } = asked.reading;
  const rules = asked.index.agreement.rules.revision;
  const [first] = rules;
  if (!first)
    return draft('unknown', [
      say(language, 'Aftalen siger ikke, hvem der kan ændre den.', 'The agreement does not say who may change it.'),
    ]);
  const fitting = bestRules(asked, rules);
  const room = Math.max(leastRoom, Math.floor(roomForChanges / fitting.length));
  return draft(
    'answer',
    fitting.map((rule) => ruleSentences(asked, rule, room)),
    {
      sources: fitting.map((rule) => ({ source: rule.source })),
      evidence: fitting.flatMap((rule) => [rule.text, rule.change]),
    },
  );
}

/** "Ændring af målgruppen: Styregruppen. Foreslås af Projektlederen. Skriftligt." */
function ruleSentences({ index, reading: { language } }: Asked, rule: RevisionRule, room: number): string {
  const named = (ids: readonly string[]) =>
    listed(
      ids.map((id) => actorName(index, id)),
      language,
    );
  const unsaid = say(language, 'aftalen siger ikke, hvem der beslutter det', 'the agreement does not say who decides');
  const deciders = rule.decidedBy.length === 0 ? unsaid : named(rule.decidedBy);
  const proposers = named(rule.proposedBy ?? []);
  const proposed = proposers === '' ? '' : say(language, ` Foreslås af ${proposers}.`, ` Proposed by ${proposers}.`);
  const form = rule.form === undefined ? '' : ` ${asSentence(shortened(rule.form, roomForForm))}`;
  return `${shortened(rule.change, room)}: ${deciders}.${proposed}${form}`;
}

/** That something is changed stands in every rule: what is changed tells them apart, and a word that nothing else explains most. */
const weights = { change: 0.9, loose: 2, other: 1 } as const;

function bestRules(asked: Asked, rules: readonly RevisionRule[]): readonly RevisionRule[] {
  const telling = asked.reading.tokens.filter(
    (token) => !token.small && !token.cues.has('who') && !token.cues.has('agreement'),
  );
  const without = asked.reading.tokens.some(({ plain }) => plain === 'uden' || plain === 'without');
  const ofActors = rules.filter(
    (rule) => asked.actors.length > 0 && asked.actors.some((actor) => rule.decidedBy.includes(actor.id)) !== without,
  );
  const scored = (ofActors.length > 0 ? ofActors : rules).map((rule) => {
    const own = new Set(stems(`${rule.change} ${rule.text}`));
    const held = telling.filter((token) => standsIn([...token.options, ...token.kin], own));
    const points = held.map((token) =>
      token.cues.has('revision') ? weights.change : asked.loose.includes(token) ? weights.loose : weights.other,
    );
    return { rule, points: points.reduce((sum, one) => sum + one, 0) };
  });
  const most = Math.max(...scored.map((one) => one.points));
  return scored.filter((one) => one.points === most).map((one) => one.rule);
}

/** What happens when the parties disagree, step by step. */
export function conflict(asked: Asked): Draft {
  const { language } = asked.reading;
  const steps = asked.index.agreement.rules.conflict;
  if (steps.length === 0) {
    return draft('unknown', [
      say(
        language,
        'Aftalen siger ikke, hvad der sker ved uenighed.',
        'The agreement does not say what happens in a disagreement.',
      ),
    ]);
  }
  const room = Math.max(leastRoom, Math.floor(roomForSteps / steps.length) - roomForStepName);
  return draft(
    'answer',
    steps.map((step, at) => `${at + 1}. ${step.step}: ${shortened(step.text, room)}`),
    {
      sources: steps.map((step) => ({ source: step.source })),
      evidence: steps.map((step) => step.text),
    },
  );
}
