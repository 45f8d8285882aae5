/** Whether contacts may be recorded. */
import type { Activity } from '../../domain/agreement.js';
import { tellingCues } from '../language/cues.js';
import { type Asked, has } from '../subject/asked.js';
import { type Draft, draft, joinDrafts, serving } from '../wording/draft.js';
import { say } from '../wording/phrases.js';
import { asSentence } from '../wording/wording.js';
import { asksWhetherOneMay } from './question-form.js';

/** Where the agreement says that contacts must not be recorded. */
export function registration(asked: Asked, activity: Activity): Draft {
  const { language } = asked.reading;
  const { registration: rule } = activity;
  if (!rule) return draft('unknown', []);
  const note = rule.allowed
    ? say(language, 'Der må registreres', 'Records may be kept')
    : say(language, 'Der må ikke registreres', 'No records may be kept');
  return draft('answer', [`${activity.name}: ${note}: ${asSentence(rule.why)}`], {
    sources: [{ activity: activity.id, source: rule.source }],
    evidence: [rule.why],
    serves: ['registrar', 'who', 'howMany'],
    activity: activity.id,
  });
}

/** "Må vi notere, hvem der …" of nothing in particular: every rule about it. */
export function mayRecord(asked: Asked): Draft | undefined {
  if (!has(asked, 'registrar') || !asksWhetherOneMay(asked)) return undefined;
  const ruled = asked.index.agreement.activities.filter((one) => one.registration);
  return joinDrafts(ruled.map((one) => serving(registration(asked, one), tellingCues)));
}

/** Whether recording is asked about where the agreement has a rule for it. */
export function recordsForbidden(asked: Asked): boolean {
  return has(asked, 'registrar') && asked.activities.some((activity) => activity.registration !== undefined);
}
