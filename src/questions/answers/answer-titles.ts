/** Who has a title: somebody with that very one, or whoever leads. */
import type { Actor } from '../../domain/agreement.js';
import { belongsTo } from '../agreement/agreement-index.js';
import { stem, stems } from '../language/danish.js';
import type { Asked } from '../subject/asked.js';
import { type Draft, draft, mostChoices } from '../wording/draft.js';
import { say } from '../wording/phrases.js';
import { listedWithin } from '../wording/wording.js';
import { described, people } from './answer-people.js';

/** Persons by title; an organisation that is named too narrows them, unless that leaves nobody. */
export function byTitle(asked: Asked): Draft {
  const inside = asked.titled.filter((person) =>
    asked.actors.some((actor) => belongsTo(asked.index, person.id, actor.id)),
  );
  const [owner] = asked.actors;
  // "Formand for … i Egevænget": the one of another place is not asked for.
  const isElsewhere = asked.titled.every((person) => isOfOtherArea(asked, described(asked, person)));
  if (isElsewhere) return leaderUnknown(asked, owner ?? null);
  return people(asked, inside.length > 0 ? inside : asked.titled);
}

function isOfOtherArea({ index, scopes }: Asked, text: string): boolean {
  const own = new Set(stems(text));
  const names = (scope: string) => stems(scope).every((word) => own.has(word));
  const all = index.indicators.flatMap(({ indicator }) => indicator.baselines.flatMap(({ scope }) => scope ?? []));
  return scopes.length > 0 && !scopes.some(names) && all.some(names);
}

const roomForLeaders = 480;
const leaderEndings = ['led', 'chef', 'direktoer', 'forstand'].map((word) => stem(word));

/** The persons whose title says leader or chief. */
function leadersIn({ index }: Asked): Actor[] {
  return index.agreement.actors.filter(
    ({ kind, titles = [] }) =>
      kind === 'person' &&
      stems(titles.join(' ')).some((word) => leaderEndings.some((ending) => word.endsWith(ending))),
  );
}

const particular = new Set(stems('direktør forstander rektor formand'));

/** A director is asked for by that title; "leder" and "chef" are said of anybody who leads. */
function isCalledSo({ reading }: Asked, { titles = [] }: Actor): boolean {
  const wanted = reading.tokens.flatMap(({ options }) => options.filter((option) => particular.has(option)));
  const own = stems(titles.join(' '));
  return wanted.every((title) => own.some((word) => word.endsWith(title)));
}

/** "Hvem er chefen?" of nothing in particular: the only one there is, or which. */
export function anyLeader(asked: Asked): Draft | undefined {
  const leaders = leadersIn(asked).filter((actor) => isCalledSo(asked, actor));
  if (leaders.length < 2) return leaders.length === 0 ? undefined : people(asked, leaders);
  const { language } = asked.reading;
  const told = leaders.map((actor) => ({
    label: described(asked, actor),
    question: say(language, `Hvem er ${actor.name}?`, `Who is ${actor.name}?`),
  }));
  const choices = told.slice(0, mostChoices);
  const names = listedWithin(
    told.map(({ label }) => label),
    roomForLeaders,
    language,
  );
  return draft('clarify', [`${say(language, 'Hvem mener du', 'Whom do you mean')}: ${names}?`], { choices });
}

/** The leader of an organisation: the person there whose title says leader or chief. */
export function leaderOf(asked: Asked, owner: Actor): Draft {
  const leaders = leadersIn(asked).filter(
    (actor) => belongsTo(asked.index, actor.id, owner.id) && isCalledSo(asked, actor),
  );
  const nearest = leaders.filter((actor) => actor.partOf === owner.id);
  if (leaders.length > 0) return people(asked, nearest.length > 0 ? nearest : leaders);
  return leaderUnknown(asked, owner);
}

function leaderUnknown({ reading: { language } }: Asked, owner: Actor | null): Draft {
  const of = owner === null ? '' : say(language, ` for ${owner.name}`, ` of ${owner.name}`);
  const note = say(
    language,
    `Aftalen oplyser ikke, hvem der er leder${of}.`,
    `The agreement does not say who the leader${of} is.`,
  );
  return draft('unknown', [note], { sources: owner === null ? [] : [{ source: owner.source }] });
}
