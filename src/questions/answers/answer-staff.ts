import type { Resource } from '../../domain/agreement.js';
import { actorName } from '../agreement/agreement-index.js';
import { type Asked, has } from '../subject/asked.js';
import { type Draft, draft } from '../wording/draft.js';
import { elsewhereText, resourceText, say } from '../wording/phrases.js';
import { asSentence } from '../wording/wording.js';

/** How many employees are set aside, for the agreement or an activity. */
export function staff(asked: Asked): Draft {
  const { language } = asked.reading;
  const named = new Set(asked.actors.map((actor) => actor.id));
  const all = asked.index.agreement.resources;
  const ofNamed = all.filter((one) => named.has(one.actor));
  const resources = ofNamed.length > 0 || asked.actors.some((actor) => actor.kind !== 'organisation') ? ofNamed : all;
  const ids = new Set(asked.activities.map((activity) => activity.id));
  const about = resources.filter(
    (resource) => ids.size === 0 || (resource.activity !== undefined && ids.has(resource.activity)),
  );
  const counted = about.filter((resource) => resource.count !== undefined || resource.unit === 'percent');
  const shownResources = counted.length > 0 ? counted : about;
  if (shownResources.length === 0) {
    return draft('unknown', [say(language, 'Det oplyser aftalen ikke.', 'The agreement does not say.')]);
  }
  const uncounted =
    (has(asked, 'howMany') && counted.length === 0) || shownResources.every((resource) => resource.amount === null);
  return draft(
    uncounted ? 'unknown' : 'answer',
    shownResources.map((resource) => resourceSentence(asked, resource)),
    {
      sources: shownResources.map((resource) => ({
        source: resource.source,
        ...(resource.activity === undefined ? {} : { activity: resource.activity }),
      })),
    },
  );
}

function resourceSentence(asked: Asked, resource: Resource): string {
  const { language } = asked.reading;
  const amount =
    resourceText(resource, language) ?? say(language, 'aftalen giver intet tal', 'the agreement gives no figure');
  const name = resource.activity === undefined ? undefined : asked.index.activities.get(resource.activity)?.name;
  const rest = resource.elsewhere ? ` ${asSentence(elsewhereText(resource.elsewhere, language))}` : '';
  return `${actorName(asked.index, resource.actor)}${name ? `, ${name}` : ''}: ${amount}.${rest}`;
}
