/** The words that the secretariat has explained, who did and when; each can be taken back. */
import { notice } from '../card/notice.js';
import { type AliasView, aliasesMessage } from '../card/unanswered.js';
import type { Message, Reply } from '../chat.js';
import { targetName } from '../domain/alias.js';
import { dateAt } from '../domain/period.js';
import { may } from '../domain/permission.js';
import { shortTitle } from '../domain/title.js';
import { aliasesOf, findAlias, type GivenAlias, removeAlias, removedAliases } from '../store/aliases.js';
import { findPerson } from '../store/people.js';
import { aliasWords } from './alias-words.js';
import { type Asker, agreementsWhere } from './asker.js';
import type { Bot } from './bot.js';
import { notAllowed } from './secretariat.js';
import { say } from './show-unanswered.js';
import type { Values } from './values.js';
import { words } from './words.js';

/** With five lines each, what was undone and the way to the older ones, as much as Slack takes in one message. */
const MOST_SHOWN = 8;
const MOST_REMOVED = 5;

export async function showAliases(bot: Bot, asker: Asker): Promise<Reply> {
  if (agreementsWhere(asker, 'administer').length === 0) return notAllowed(bot, asker);
  return { messages: [await aliasList(bot, asker, 0)] };
}

/** Another page of the list, in its place. */
export async function turnAliases(bot: Bot, asker: Asker, data: Values): Promise<Reply> {
  if (agreementsWhere(asker, 'administer').length === 0) return notAllowed(bot, asker);
  return { messages: [], update: await aliasList(bot, asker, readPage(data)) };
}

/** The first page for what no button of ours carries. */
function readPage({ page = '' }: Values): number {
  return /^\d{1,4}$/.test(page) ? Number(page) : 0;
}

/** Takes an alias back. Where that was done already, it says the same. */
export async function undoAlias(bot: Bot, asker: Asker, data: Values): Promise<Reply> {
  if (asker.person === null) return notAllowed(bot, asker);
  const alias = await findAlias(bot.client, data.alias ?? '');
  if (alias === null) return say(words(asker.language).gone, asker);
  if (!may('administer', asker.parts, alias.agreement)) return notAllowed(bot, asker);
  await removeAlias(bot.client, alias.id, asker.person.id, bot.now());
  if (data.from === 'list') return { messages: [], update: await aliasList(bot, asker, readPage(data)) };
  return { messages: [], update: notice(aliasWords(asker.language).undone(alias.text), asker.language) };
}

/** @param wanted the page; the last one where there are fewer by now */
async function aliasList(bot: Bot, asker: Asker, wanted: number): Promise<Message> {
  const administered = agreementsWhere(asker, 'administer');
  const inUse = (await aliasesOf(bot.client, administered)).toReversed();
  const removed = await removedAliases(bot.client, administered, MOST_REMOVED);
  const page = Math.min(wanted, Math.max(0, Math.ceil(inUse.length / MOST_SHOWN) - 1));
  const shown = inUse.slice(page * MOST_SHOWN, (page + 1) * MOST_SHOWN);
  const names = await namesOf(bot, [...shown, ...removed]);
  const view = await viewsWith(bot, names);
  return aliasesMessage(
    {
      aliases: shown.map(view),
      page,
      more: inUse.length - page * MOST_SHOWN - shown.length,
      removed: removed.map((alias) => ({
        ...view(alias),
        removed: dateAt(alias.removed?.at ?? alias.addedAt, bot.rhythm.zone),
        removedBy: names.get(alias.removed?.by ?? '') ?? '',
      })),
    },
    asker.language,
  );
}

async function viewsWith(bot: Bot, names: ReadonlyMap<string, string>): Promise<(alias: GivenAlias) => AliasView> {
  const { find } = await bot.agreements.load();
  return ({ id, text, target, agreement: agreementId, addedAt, addedBy }) => {
    const agreement = find(agreementId)?.agreement;
    return {
      id,
      text,
      target: agreement === undefined ? null : targetName(agreement, target),
      agreement: agreement === undefined ? agreementId : shortTitle(agreement),
      added: dateAt(addedAt, bot.rhythm.zone),
      by: names.get(addedBy) ?? '',
    };
  };
}

/** By person id: the names of those who have given or taken back. */
async function namesOf(bot: Bot, aliases: readonly GivenAlias[]): Promise<Map<string, string>> {
  const ids = new Set(aliases.flatMap(({ addedBy, removed }) => [addedBy, ...(removed === null ? [] : [removed.by])]));
  const people = await Promise.all([...ids].map((id) => findPerson(bot.client, id)));
  return new Map(people.flatMap((person) => (person === null ? [] : [[person.id, person.name]])));
}
