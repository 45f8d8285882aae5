/** What somebody is answered from. */
import type { Library } from '../questions/library.js';
import type { Question } from '../questions/types.js';
import { agreementsOfChannel } from '../store/channels.js';
import type { Loaded } from './agreements.js';
import type { Asker } from './asker.js';
import { type Bot, today } from './bot.js';
import type { ConversationEvent } from './conversation.js';

export interface Ground {
  loaded: Loaded;
  /** What the asker may see here: a card about an answer shows nothing that this does not hold. */
  library: Library;
  /** Ids of the channel's agreements, or else of the asker's own: preferred where several have an answer. */
  own: readonly string[];
  /** ISO date: what has ended before it is told as such. */
  today: string;
}

/** A question, the agreement that it is asked of (null for all), and what was asked about a moment ago. */
export type AskedOf = Pick<Question, 'text' | 'agreement' | 'before'>;

/** Persons' names are for those who work with the agreements: in a conversation of their own, or in a channel of theirs. */
export async function groundFor(bot: Bot, asker: Asker, { account, conversation }: ConversationEvent): Promise<Ground> {
  const loaded = await bot.agreements.load();
  const ofChannel = await agreementsOfChannel(bot.client, account.chat, conversation.address);
  const amongThem = conversation.kind === 'personal' || ofChannel.length > 0;
  const named = asker.person !== null && amongThem;
  return {
    today: today(bot),
    loaded,
    library: named ? await loaded.library() : await loaded.publicLibrary(),
    own: ofChannel.length > 0 ? ofChannel : [...new Set(asker.parts.map((part) => part.agreement))],
  };
}
