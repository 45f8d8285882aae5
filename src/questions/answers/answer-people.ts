import type { Actor } from '../../domain/agreement.js';
import { actorName, belongsTo } from '../agreement/agreement-index.js';
import { stem, stems } from '../language/danish.js';
import type { Asked } from '../subject/asked.js';
import { type Draft, draft } from '../wording/draft.js';
import { say } from '../wording/phrases.js';
import { listed } from '../wording/wording.js';

/** "Name, title (organisation)". */
export function described(asked: Asked, actor: Actor): string {
  const titles = actor.titles && actor.titles.length > 0 ? `, ${listed(actor.titles, asked.reading.language)}` : '';
  const owner = actor.partOf === undefined ? '' : ` (${actorName(asked.index, actor.partOf)})`;
  return `${actor.name}${titles}${owner}`;
}

/** Who somebody is, by name or by title. */
export function people(asked: Asked, actors: readonly Actor[]): Draft {
  const told = actors.map((actor) => described(asked, actor));
  return draft(
    'answer',
    told.map((text) => `${text}.`),
    { sources: actors.map((actor) => ({ source: actor.source })), evidence: told },
  );
}

/** Everyone named who belongs to an organisation. */
export function fromOrganisation(asked: Asked, owner: Actor): Draft | undefined {
  const persons = asked.index.agreement.actors.filter(
    (actor) => actor.kind === 'person' && actor.id !== owner.id && belongsTo(asked.index, actor.id, owner.id),
  );
  return persons.length === 0 ? undefined : people(asked, persons);
}

const planStem = stem('helhedsplan');

/** The plan has a name of its own in an agreement's head. Else: a position, unit or group that no person is named for. */
export function unnamed(asked: Asked, actor: Actor): Draft {
  const { language } = asked.reading;
  const { plan, headSource } = asked.index.agreement;
  if (plan !== null && headSource.plan && stems(actor.name).includes(planStem)) {
    return draft('answer', [`${actor.name}: ${plan}.`], { sources: [{ source: headSource.plan }] });
  }
  const note = say(
    language,
    `Aftalen nævner ${actor.name}, men ikke et navn på personen.`,
    `The agreement names ${actor.name}, but gives no person's name.`,
  );
  return draft('unknown', [note], { sources: [{ source: actor.source }] });
}
