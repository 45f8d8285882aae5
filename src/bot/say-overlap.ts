/** Somebody of the secretariat says how many of the different people several parties have counted. */
import { formatDate } from '../card/format.js';
import { notice } from '../card/notice.js';
import { errorText, type OverlapAttempt, overlapForm, overlapsMessage } from '../card/overlap.js';
import { overlapTexts } from '../card/overlap-texts.js';
import type { Reply } from '../chat.js';
import type { Counted } from '../domain/counted.js';
import { periodKey } from '../domain/counting-period.js';
import { numbersOf, readOverlap } from '../domain/overlap.js';
import { dateAt } from '../domain/period.js';
import { may } from '../domain/permission.js';
import { NOTHING_SMALL, within } from '../domain/shown.js';
import { saveOverlap } from '../store/overlaps.js';
import { type Asker, agreementsWhere } from './asker.js';
import type { Bot } from './bot.js';
import { type Apart, apartIn, overlapView } from './counted-apart.js';
import { notAllowed } from './secretariat.js';
import { countedText } from './standing-text.js';
import type { Values } from './values.js';
import { words } from './words.js';

const DEED = 'enterOverlap';

/** What is open first, then what somebody has said. */
export async function showOverlaps(bot: Bot, asker: Asker): Promise<Reply> {
  const ids = agreementsWhere(asker, DEED);
  if (asker.person === null || ids.length === 0) return notAllowed(bot, asker);
  const { current } = await bot.agreements.load();
  const shown = current.map(({ agreement }) => agreement).filter(({ id }) => ids.includes(id));
  const found = (await Promise.all(shown.map((agreement) => apartIn(bot, agreement)))).flat();
  const views = found.map((apart) => overlapView(bot, apart, asker.language));
  const open = views.filter(({ said }) => said === null);
  return { messages: [overlapsMessage([...open, ...views.filter((view) => !open.includes(view))], asker.language)] };
}

export async function showOverlapForm(bot: Bot, asker: Asker, data: Values): Promise<Reply> {
  const opened = await openApart(bot, asker, data);
  if ('refused' in opened) return opened.refused;
  const form = overlapForm(overlapView(bot, opened.apart, asker.language), asker.language);
  return data.where === 'here' ? { messages: [], update: form } : { messages: [form] };
}

/** Saves it, if the numbers are still those that the form showed, and nobody has said anything else since. */
export async function sayOverlap(bot: Bot, asker: Asker, data: Values, values: Values): Promise<Reply> {
  // Before the numbers are read: an answer that comes later is newer than the word.
  const at = bot.now();
  const opened = await openApart(bot, asker, data);
  if ('refused' in opened) return opened.refused;
  const { apart, by } = opened;
  const { agreement, activity, counted, word } = apart;
  const typed = values.overlap ?? '';
  if (data.numbers !== numbersOf(counted)) return formAgain(bot, asker, apart, { typed, meanwhile: 'numbersChanged' });
  const count = readOverlap(typed, counted);
  if (typeof count === 'string') return formAgain(bot, asker, apart, { typed, error: count });
  const isSame = word !== null && word.by.id === by && word.count === count && counted.least === counted.most;
  if (isSame) return receipt(bot, asker, apart);
  const said = { agreement: agreement.id, activity: activity.id, measure: counted.measure.id, count };
  const saved = await saveOverlap(
    bot.client,
    { ...said, period: periodKey(counted.period) },
    data.word || null,
    by,
    at,
  );
  const after = await openApart(bot, asker, data);
  if ('refused' in after) return after.refused;
  const changed = data.numbers !== numbersOf(after.apart.counted);
  if (changed) return formAgain(bot, asker, after.apart, { typed, meanwhile: 'numbersChanged' });
  return saved
    ? receipt(bot, asker, after.apart)
    : formAgain(bot, asker, after.apart, { typed, meanwhile: 'saidMeanwhile' });
}

/** What a card names as it is now, for somebody who may say it; otherwise the refusal in words. */
async function openApart(
  bot: Bot,
  asker: Asker,
  data: Values,
): Promise<{ apart: Apart; by: string } | { refused: Reply }> {
  const { agreement: id = '', activity = '', measure = '', period = '' } = data;
  const { person, language } = asker;
  const agreement = (await bot.agreements.load()).find(id)?.agreement;
  if (person === null || !may(DEED, asker.parts, id)) return { refused: await notAllowed(bot, asker) };
  const refuse = (text: string) => ({ refused: { messages: [notice(text, language)] } });
  if (agreement === undefined) return refuse(words(language).gone);
  const apart = (await apartIn(bot, agreement)).find(
    ({ activity: { id: of }, counted }) =>
      of === activity && counted.measure.id === measure && periodKey(counted.period) === period,
  );
  return apart === undefined ? refuse(overlapTexts(language).noLongerOpen) : { apart, by: person.id };
}

/** "I alt 100 forskellige familier i 2026 til og med maj 2026, sagt af … den …" */
function receipt(bot: Bot, { language }: Asker, { counted, word }: Apart): Reply {
  const t = overlapTexts(language);
  const { least, most, measure, period, parties } = counted;
  const until = parties.reduce((newest, party) => (party.until > newest ? party.until : newest), '');
  const all: Counted = {
    kind: 'unique',
    until,
    count: within({ least, most }, NOTHING_SMALL),
    parties: parties.length,
  };
  const text = countedText({ counted: all, measure, period }, language);
  const date = formatDate(dateAt(word?.at ?? bot.now(), bot.rhythm.zone), language);
  const said = t.receipt(text, word?.by.name ?? '', date);
  return { messages: [], update: notice(`${said}\n${t.untilAnswered}`, language) };
}

function formAgain(bot: Bot, { language }: Asker, apart: Apart, attempt: OverlapAttempt): Reply {
  const view = overlapView(bot, apart, language);
  const said = errorText(attempt.error, view, language);
  const errors: Record<string, string> = said === '' ? {} : { overlap: said };
  return { messages: [], update: overlapForm(view, language, attempt), errors };
}
