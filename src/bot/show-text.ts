/** "Show the text": what stands in the agreement at the lines that an answer rests on. */
import { notice } from '../card/notice.js';
import { type PassagesView, passagesMessage } from '../card/passages.js';
import { sectionName } from '../card/sections.js';
import type { Language, Reply } from '../chat.js';
import type { Agreement } from '../domain/agreement.js';
import { rangesOf } from '../domain/line-range.js';
import type { Passage } from '../domain/passage.js';
import { passagesBehind } from '../domain/passages.js';
import { shortTitle } from '../domain/title.js';
import { grouped } from '../questions/grouped.js';
import { linesOf } from '../questions/wording/wording.js';
import type { Asker } from './asker.js';
import type { Bot } from './bot.js';
import type { ConversationEvent } from './conversation.js';
import { groundFor } from './ground.js';
import { passageText } from './passage-text.js';
import { readPlaces } from './places.js';
import { versionOf } from './trust.js';
import type { Values } from './values.js';
import { words } from './words.js';

/** From what the asker may see here, whatever the button says. */
export async function showText(bot: Bot, asker: Asker, event: ConversationEvent, data: Values): Promise<Reply> {
  const { language } = asker;
  const { loaded, library } = await groundFor(bot, asker, event);
  const agreement = library.agreements.get(data.agreement ?? '')?.agreement;
  const passages = agreement === undefined ? [] : passagesBehind(agreement, readPlaces(data.places ?? ''));
  if (agreement === undefined || passages.length === 0) {
    return { messages: [notice(words(language).gone, language)] };
  }
  const view = {
    title: shortTitle(agreement),
    subtitle: '',
    passages: partsOf(agreement, passages, language),
    version: versionOf(bot, { loaded, language }, agreement.id, 'version'),
  };
  return { messages: [passagesMessage(view, language)] };
}

/** What belongs to the same part of the same activity stands under one heading; what is said twice there comes once. */
function partsOf(agreement: Agreement, passages: readonly Passage[], language: Language): PassagesView['passages'] {
  const parts = grouped(passages, ({ activity = '', section }) => `${activity} ${section}`).values();
  return Array.from(parts, (part) => {
    const [first] = part;
    const activity = agreement.activities.find(({ id }) => id === first?.activity)?.name;
    const section = first === undefined ? '' : sectionName(first.section, language);
    return {
      heading: activity === undefined ? section : `${activity}: ${section}`,
      lines: linesOf(part.map(({ source }) => rangesOf(source))),
      text: saidOnce(part.map((passage) => passageText(agreement, passage, language))),
    };
  });
}

/** The texts under each other, without the lines that an earlier one has: baselines share their indicator. */
function saidOnce(all: readonly string[]): string {
  const said = new Set<string>();
  return all
    .flatMap((text) => {
      const fresh = text.split('\n').filter((line) => !said.has(line));
      for (const line of fresh) said.add(line);
      return fresh;
    })
    .join('\n');
}
