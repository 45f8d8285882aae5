/** What is counted of an activity, for the secretariat: asked for by its name, or chosen. */
import { measuresMessage, whichActivityMessage } from '../card/measures.js';
import type { Reply } from '../chat.js';
import type { Activity, Agreement } from '../domain/agreement.js';
import { shortTitle } from '../domain/title.js';
import { plain } from '../questions/language/danish.js';
import { administeredAgreement } from './administered-agreement.js';
import type { Asker } from './asker.js';
import type { Bot } from './bot.js';
import type { AskedMeasures } from './command.js';
import { measuresView, openMeasures } from './open-measures.js';
import type { Values } from './values.js';

/** As many buttons as a message in Slack has room for, with the names above them that are too long for one. */
const MOST_CHOICES = 20;

/** @param agreement id of the chosen one; null: the asker's only one, or a question which */
export async function chooseMeasures(
  bot: Bot,
  asker: Asker,
  { said, activity }: AskedMeasures,
  agreement: string | null,
): Promise<Reply> {
  const found = await administeredAgreement(bot, asker, agreement, said);
  if ('reply' in found) return found.reply;
  const { agreement: chosen } = found.current;
  const named = activity === '' ? chosen.activities : activitiesNamed(chosen, activity);
  const [only, second] = named;
  if (only !== undefined && second === undefined)
    return showMeasures(bot, asker, { agreement: chosen.id, activity: only.id });
  const choices = named.length === 0 ? chosen.activities : named;
  const view = {
    agreement: { id: chosen.id, title: shortTitle(chosen) },
    activities: choices.slice(0, MOST_CHOICES).map(({ id, name }) => ({ id, name })),
    all: choices.length,
    said: named.length === 0 ? activity : '',
  };
  return { messages: [whichActivityMessage(view, asker.language)] };
}

export async function showMeasures(bot: Bot, asker: Asker, data: Values): Promise<Reply> {
  const opened = await openMeasures(bot, asker, data);
  if ('refused' in opened) return opened.refused;
  return { messages: [measuresMessage(measuresView(opened), asker.language)] };
}

/** Those that are called so; where none is, those that have it in their name. */
function activitiesNamed({ activities }: Agreement, said: string): Activity[] {
  const wanted = plain(said);
  const names = ({ name, aliases = [] }: Activity) => [name, ...aliases].map(plain);
  const exact = activities.filter((activity) => names(activity).includes(wanted));
  return exact.length > 0
    ? exact
    : activities.filter((activity) => names(activity).some((name) => name.includes(wanted)));
}
