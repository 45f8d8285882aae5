import type { Actor } from '../../domain/agreement.js';
import { actorName, belongsTo } from '../agreement/agreement-index.js';
import { stem, stems } from '../language/danish.js';
import { type Asked, has } from '../subject/asked.js';
import { type Draft, draft, serving } from '../wording/draft.js';
import { say } from '../wording/phrases.js';
import { listed, listedWithin } from '../wording/wording.js';

/** "Name, title (organisation)". */
function described(asked: Asked, actor: Actor): string {
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

/** Everyone named who belongs to an organisation. */
export function fromOrganisation(asked: Asked, owner: Actor): Draft | undefined {
  const persons = asked.index.agreement.actors.filter(
    (actor) => actor.kind === 'person' && actor.id !== owner.id && belongsTo(asked.index, actor.id, owner.id),
  );
  return persons.length === 0 ? undefined : people(asked, persons);
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

const mostChoices = 6;

/** "Hvem er chefen?" of nothing in particular: the only one there is, or which. */
export function anyLeader(asked: Asked): Draft | undefined {
  const leaders = leadersIn(asked);
  if (leaders.length < 2) return leaders.length === 0 ? undefined : people(asked, leaders);
  const { language } = asked.reading;
  const choices = leaders.slice(0, mostChoices).map((actor) => ({
    label: described(asked, actor),
    question: say(language, `Hvem er ${actor.name}?`, `Who is ${actor.name}?`),
  }));
  const names = listedWithin(
    leaders.map((actor) => described(asked, actor)),
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

const addresses =
  /mail|telefon|tlf|nummer|mobil|kontaktoplysning|kontaktinfo|kontaktperson|contact (person|details)|phone|number|address/i;

/** Whether a number or an address is asked for; "få fat i" may ask whom to turn to, or how people are found. */
function asksAddress({ reading }: Asked): boolean {
  return addresses.test(reading.text);
}

const findingWords = new Set(stems('finder finde skaffer skaffe hverver find found recruit'));

/** "Hvordan får vi fat i mødrene til X?" is about the activity, not about a number. */
export function reachesPeople(asked: Asked): boolean {
  const people = asked.reading.tokens.some(({ cues }) => cues.has('people')) && !has(asked, 'howMany', 'howMuch');
  const finds = has(asked, 'what') && asked.reading.tokens.some(({ stem: word }) => findingWords.has(word));
  return (
    (has(asked, 'contact') || finds) &&
    !asksAddress(asked) &&
    people &&
    asked.activities.length > 0 &&
    asked.titled.length === 0
  );
}

/** "Hvem kontaktes, hvis …" names nobody: what the agreement says of it is the answer. */
export function asksWhomToTurnTo(asked: Asked): boolean {
  const named = asked.actors.length + asked.titled.length > 0;
  return has(asked, 'contact') && has(asked, 'who') && !named && asked.activities.length > 0 && !asksAddress(asked);
}

/** Mail addresses and telephone numbers stand in no agreement; whom to turn to may. */
export function contact(asked: Asked): Draft {
  const { language } = asked.reading;
  const [owner] = asked.actors;
  const asksWho = has(asked, 'who') && !asksAddress(asked);
  const titled = asksWho && asked.titled.length > 0 ? byTitle(asked) : undefined;
  const persons = titled ?? (asksWho && owner ? fromOrganisation(asked, owner) : undefined);
  if (persons) return serving(persons, ['contact', 'title']);
  const named = [...asked.actors, ...asked.titled];
  const who =
    named.length === 0
      ? ''
      : say(
          language,
          ` på ${listed(
            named.map((actor) => actor.name),
            'da',
          )}`,
          ` of ${listed(
            named.map((actor) => actor.name),
            'en',
          )}`,
        );
  const note = say(
    language,
    `Aftalen oplyser ikke telefonnummer eller mailadresse${who}.`,
    `The agreement gives no telephone number or mail address${who}.`,
  );
  return draft('unknown', [note], { sources: named.map((actor) => ({ source: actor.source })) });
}
