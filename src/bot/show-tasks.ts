/** "Hvad har min organisation lovet?": what the agreements give those whom the asker stands for. */
import { notice } from '../card/notice.js';
import { type TasksView, tasksMessage } from '../card/tasks.js';
import type { Reply } from '../chat.js';
import { type Promises, promisesOf } from '../questions/promises.js';
import type { Asker } from './asker.js';
import type { Bot } from './bot.js';
import type { ConversationEvent } from './conversation.js';
import { groundFor } from './ground.js';
import { whoToAsk } from './secretariat.js';
import { words } from './words.js';

/** @param wide the whole organisation's, not only what the asker's own part has */
export async function showTasks(bot: Bot, asker: Asker, event: ConversationEvent, wide: boolean): Promise<Reply> {
  const { language, parts, person } = asker;
  const t = words(language);
  if (person === null) return { messages: [notice(t.notLinked(await whoToAsk(bot, asker)), language)] };
  const { library, today } = await groundFor(bot, asker, event);
  const sections: TasksView['sections'] = [];
  const ended = new Set<string>();
  const told = new Set<string>();
  for (const { agreement, actor } of parts) {
    const index = library.agreements.get(agreement)?.index();
    const promises = index && actor !== null ? promisesOf(index, actor, wide, language) : null;
    // Two parts of one organisation promise the same, once.
    const key = `${agreement} ${promises?.actor}`;
    if (index === undefined || promises === null || told.has(key)) continue;
    told.add(key);
    if (index.agreement.period.to < today) ended.add(index.shortTitle);
    else sections.push(sectionOf(index.shortTitle, promises));
  }
  if (sections.length === 0 && ended.size === 0) {
    return { messages: [notice(t.standsForNobody(await whoToAsk(bot, asker)), language)] };
  }
  return { messages: [tasksMessage({ sections, ended: [...ended] }, language)] };
}

/** What the asker's own part has comes first: the rest may not fit. */
function sectionOf(title: string, { actor, activities, lines }: Promises): TasksView['sections'][number] {
  const ownFirst = activities.toSorted((a, b) => Number(b.own) - Number(a.own));
  return { title, who: actor, activities: ownFirst.map((one) => ({ name: one.name, lines: one.lines })), lines };
}
