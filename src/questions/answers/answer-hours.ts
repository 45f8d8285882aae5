import type { Activity, Actor, Source } from '../../domain/agreement.js';
import { actorName, belongsTo, withParents } from '../agreement/agreement-index.js';
import { type Asked, has } from '../subject/asked.js';
import { type Draft, draft } from '../wording/draft.js';
import { elsewhereText, hoursText, resourceText, say } from '../wording/phrases.js';
import { asSentence } from '../wording/wording.js';
import { staff } from './answer-staff.js';
import { askedRoles } from './asked-roles.js';
import { heldRoles } from './roles.js';

/** Hours of one actor, in one activity or (null) in all. */
interface Entry {
  actor: string;
  activity: string | null;
  amount: string;
  source: Source;
  /** Where the rest of the post is. */
  elsewhere?: string;
}

/** Every figure for time in the agreement; one that stands both as resource and in a role comes once. */
function entriesOf(asked: Asked): Entry[] {
  const { agreement } = asked.index;
  const { language } = asked.reading;
  const fromResources = agreement.resources
    .filter((resource) => resource.unit !== 'percent')
    .flatMap((resource) => {
      const amount = resourceText(resource, language);
      return amount === null
        ? []
        : [
            {
              actor: resource.actor,
              activity: resource.activity ?? null,
              amount,
              source: resource.source,
              ...(resource.elsewhere && { elsewhere: elsewhereText(resource.elsewhere, language) }),
            },
          ];
    });
  const fromRoles = agreement.activities.flatMap((activity) =>
    activity.responsibilities.flatMap((row) =>
      row.hours
        ? [{ actor: row.actor, activity: activity.id, amount: hoursText(row.hours, language), source: row.source }]
        : [],
    ),
  );
  const seen = new Set<string>();
  return [...fromResources, ...fromRoles].filter((entry) => {
    const key = [entry.actor, entry.activity, entry.amount].join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Hours set aside for an activity, an actor, or an actor in an activity. Hours are never inherited and never added up. */
export function hours(asked: Asked): Draft {
  const entries = entriesOf(asked);
  const [actor] = asked.actors;
  const others = asked.actors.slice(1).map(({ id }) => id);
  const ofActor = actor
    ? [...entriesFor(asked, entries, actor), ...entries.filter((entry) => others.includes(entry.actor))]
    : entriesInRole(asked, entries);
  if (asked.activities.length === 0) {
    const totals = ofActor.filter((entry) => entry.activity === null);
    const wanted = has(asked, 'total') && totals.length > 0 ? totals : ofActor;
    if (wanted.length > 0) return shown(asked, wanted);
    const employed = asked.index.agreement.resources.some((one) => one.unit === 'percent' && one.actor === actor?.id);
    const note = silent(asked, actor, undefined);
    return employed ? { ...note, sentences: [...note.sentences, ...staff(asked).sentences] } : note;
  }
  for (const activity of [...asked.activities].sort((a, b) => depth(asked, b) - depth(asked, a))) {
    const found = ofActor.filter((entry) => entry.activity === activity.id);
    if (found.length > 0) return { ...shown(asked, found), activity: activity.id };
  }
  return silent(asked, actor, asked.activities[0]);
}

function depth(asked: Asked, activity: Activity): number {
  return withParents(asked.index, activity.id).length;
}

function entriesFor(asked: Asked, entries: readonly Entry[], actor: Actor): Entry[] {
  const own = entries.filter((entry) => entry.actor === actor.id);
  return own.length > 0 ? own : entries.filter((entry) => belongsTo(asked.index, entry.actor, actor.id));
}

/** "Tovholderens timer": those of whoever is in the role for the activity. */
function entriesInRole(asked: Asked, entries: readonly Entry[]): readonly Entry[] {
  const roles = askedRoles(asked).filter((role) => !['contributor', 'performer'].includes(role));
  if (roles.length === 0) return entries;
  const holders = asked.activities.flatMap((activity) => heldRoles(asked.index, activity));
  const ids = new Set(holders.filter(({ row }) => roles.includes(row.role)).map(({ row }) => row.actor));
  return entries.filter((entry) => ids.has(entry.actor));
}

function shown(asked: Asked, entries: readonly Entry[]): Draft {
  const sentences = entries.map((entry) => {
    const name = entry.activity === null ? null : asked.index.activities.get(entry.activity)?.name;
    const rest = entry.elsewhere === undefined ? '' : ` ${asSentence(entry.elsewhere)}`;
    return `${actorName(asked.index, entry.actor)}${name ? `, ${name}` : ''}: ${entry.amount}.${rest}`;
  });
  return draft('answer', sentences, {
    sources: entries.map((entry) => ({
      source: entry.source,
      ...(entry.activity === null ? {} : { activity: entry.activity }),
    })),
  });
}

function silent(asked: Asked, actor: Actor | undefined, activity: Activity | undefined): Draft {
  const { language } = asked.reading;
  const who = actor ? say(language, ` for ${actor.name}`, ` for ${actor.name}`) : '';
  const where = activity ? say(language, ` til ${activity.name}`, ` for ${activity.name}`) : '';
  const note = say(
    language,
    `Aftalen oplyser ikke timer${where}${who}.`,
    `The agreement gives no hours${where}${who}.`,
  );
  const parents = activity ? withParents(asked.index, activity.id).slice(1) : [];
  const near = entriesOf(asked).filter((entry) => parents.some((parent) => parent.id === entry.activity));
  const nearby =
    near.length === 0
      ? []
      : [
          say(language, `${activity?.name} er en del af:`, `${activity?.name} is part of:`),
          ...shown(asked, near).sentences,
        ];
  return draft('unknown', [note, ...nearby], {
    sources: near.map((entry) => ({
      source: entry.source,
      ...(entry.activity === null ? {} : { activity: entry.activity }),
    })),
    ...(activity ? { activity: activity.id } : {}),
  });
}
