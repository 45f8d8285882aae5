/** An absence as its cards show it, and of whom somebody may say it. */
import { type AbsenceView, absenceLine } from '../card/absence.js';
import { MOST_CHOICES } from '../card/message.js';
import type { Language } from '../chat.js';
import { standInChoices } from '../domain/stand-in.js';
import { shortTitle } from '../domain/title.js';
import { absencesFrom, type SavedAbsence } from '../store/absences.js';
import { findPerson, listPeopleOnlyIn, memberParts, type Person, partsOf } from '../store/people.js';
import { type Asker, agreementsWhere } from './asker.js';
import { type Bot, today } from './bot.js';

/** An absence as somebody reads it. */
export async function absenceView(bot: Bot, absence: SavedAbsence, reader: Person): Promise<AbsenceView> {
  const { id, person, from, to, standIn } = absence;
  const isOwn = person === reader.id;
  const named = standIn === null ? null : await findPerson(bot.client, standIn);
  return {
    id,
    name: isOwn ? null : ((await findPerson(bot.client, person))?.name ?? ''),
    from,
    to,
    hasBegun: from <= today(bot),
    standIn: named?.name ?? null,
    notThere: standIn === null ? [] : await missedBy(bot, person, standIn),
  };
}

/** The titles of the agreements that somebody has a part in and the stand-in has not. */
async function missedBy(bot: Bot, person: string, standIn: string): Promise<string[]> {
  const covered = new Set((await partsOf(bot.client, standIn)).map(({ agreement }) => agreement));
  const parts = await partsOf(bot.client, person);
  const missed = new Set(parts.map(({ agreement }) => agreement).filter((agreement) => !covered.has(agreement)));
  const { current } = await bot.agreements.load();
  return current.flatMap(({ agreement }) => (missed.has(agreement.id) ? [shortTitle(agreement)] : []));
}

/** A person's absences that have begun, for their list of what waits. */
export async function absencesNow(bot: Bot, person: string, language: Language) {
  const absences = await absencesFrom(bot.client, person, today(bot));
  return absences
    .filter(({ from }) => from <= today(bot))
    .map(({ id, from, to }) => ({ title: absenceLine({ name: null, from, to }, language), data: { absence: id } }));
}

/**
 * Of whom somebody may say that they are away: of themselves, and whoever appoints in all agreements that a person has a part in, of
 * that person too. Themselves first.
 */
export async function mayBeAway(bot: Bot, asker: Asker, self: Person): Promise<Person[]> {
  const agreements = agreementsWhere(asker, 'appoint');
  const people = agreements.length === 0 ? [] : await listPeopleOnlyIn(bot.client, agreements);
  return [self, ...people.filter(({ id }) => id !== self.id)].slice(0, MOST_CHOICES);
}

/** Who may stand in for a person, those of the same party first. */
export async function standInsOf(bot: Bot, person: string): Promise<{ id: string; name: string }[]> {
  const { current } = await bot.agreements.load();
  const ids = [...new Set((await partsOf(bot.client, person)).map(({ agreement }) => agreement))];
  const parts = await memberParts(bot.client, ids);
  return standInChoices(
    current.map(({ agreement }) => agreement),
    parts,
    person,
  ).slice(0, MOST_CHOICES);
}
