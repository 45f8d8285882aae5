/** The activities that somebody may put on a pause, and which of them was meant. */
import type { Activity, Agreement } from '../domain/agreement.js';
import { hasCheckIn } from '../domain/measure.js';
import { may } from '../domain/permission.js';
import { reportersOf } from '../domain/reporter.js';
import { words } from '../questions/language/danish.js';
import { gatherFacts } from '../store/facts.js';
import type { Asker } from './asker.js';
import { type Bot, reachOf, today } from './bot.js';

export interface Pausable {
  agreement: Agreement;
  activity: Activity;
  /** As a form sends it. */
  value: string;
}

/** All activities of those who may save numbers for others; else the ones that the asker reports, or would if nobody were away. */
export async function pausableBy(bot: Bot, { person, parts }: Asker): Promise<Pausable[]> {
  if (person === null) return [];
  const mine = new Set(parts.map(({ agreement }) => agreement));
  const { current } = await bot.agreements.load();
  const own = current.filter(({ agreement }) => mine.has(agreement.id) && agreement.period.to >= today(bot));
  const facts = await gatherFacts(bot.client, own, reachOf(bot));
  return facts.flatMap((one) => {
    const { agreement } = one;
    const reports = (activity: Activity) =>
      [one, { ...one, absences: [] }].some((known) =>
        reportersOf(known, activity, today(bot)).people.includes(person.id),
      );
    const mayAll = may('saveCheckIn', parts, agreement.id);
    return agreement.activities
      .filter((activity) => hasCheckIn(activity) && (mayAll || reports(activity)))
      .map((activity) => ({ agreement, activity, value: `${agreement.id}:${activity.id}` }));
  });
}

/** Those whose name holds every word that was said; where a name holds nothing else, that alone. */
export function namedAmong(choices: readonly Pausable[], said: string): Pausable[] {
  const asked = words(said).map(({ stem }) => stem);
  if (asked.length === 0) return [];
  const namesOf = ({ activity }: Pausable) => [activity.name, ...(activity.aliases ?? [])].map((name) => stemsOf(name));
  const holding = choices.filter((one) => namesOf(one).some((name) => asked.every((word) => name.has(word))));
  const whole = holding.filter((one) => namesOf(one).some((name) => name.size === new Set(asked).size));
  return whole.length > 0 ? whole : holding;
}

function stemsOf(name: string): ReadonlySet<string> {
  return new Set(words(name).map(({ stem }) => stem));
}
