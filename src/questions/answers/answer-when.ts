import type { Activity } from '../../domain/agreement.js';
import { evidenceIn } from '../agreement/evidence.js';
import { type Asked, has } from '../subject/asked.js';
import { date } from '../wording/dates.js';
import { type Draft, draft } from '../wording/draft.js';
import { say } from '../wording/phrases.js';
import { asSentence } from '../wording/wording.js';
import { piecesOf } from './activity-pieces.js';
import { textOfActivity } from './answer-activity.js';

/** From when to when the agreement holds. */
export function agreementPeriod(asked: Asked): Draft {
  const { language } = asked.reading;
  const { period } = asked.index.agreement;
  const [from, to] = [date(period.from, language), date(period.to, language)];
  const onlyEnd = has(asked, 'ends') && !has(asked, 'starts');
  const text = onlyEnd
    ? say(
        language,
        `Aftalen udløber ${to} (den gælder fra ${from}).`,
        `The agreement expires ${to} (it runs from ${from}).`,
      )
    : say(language, `Aftalen gælder fra ${from} til ${to}.`, `The agreement runs from ${from} to ${to}.`);
  return draft('answer', [text], { sources: [{ source: period.source }] });
}

/** An activity's own period; where it has none, the agreement's, and the answer says so. */
export function activityPeriod(asked: Asked, activity: Activity): Draft {
  const { language } = asked.reading;
  const { period } = activity;
  if (!period) {
    const whole = agreementPeriod(asked);
    const note = say(
      language,
      `Aftalen giver ikke ${activity.name} en egen periode.`,
      `The agreement gives ${activity.name} no period of its own.`,
    );
    const schedule = textOfActivity(asked, activity, 'schedule');
    const times = schedule.kind === 'answer' ? schedule : draft('answer', []);
    return {
      ...whole,
      sentences: [...times.sentences, note, ...whole.sentences],
      sources: [...times.sources, ...whole.sources],
      activity: activity.id,
    };
  }
  const ends =
    period.to === null
      ? ''
      : say(language, ` Slutter ${date(period.to, language)}.`, ` Ends ${date(period.to, language)}.`);
  const starts =
    period.from === null
      ? ''
      : say(language, ` Begynder ${date(period.from, language)}.`, ` Starts ${date(period.from, language)}.`);
  return draft('answer', [`${activity.name}: ${asSentence(period.text)}${starts}${ends}`], {
    sources: [{ activity: activity.id, source: period.source }],
    evidence: [period.text],
    activity: activity.id,
  });
}

const duration =
  /(?:\d+|én|et|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|halvt|halvandet)\s+(?:dage?|uger?|måned(?:er)?|år|timer?|minutter|kvarter)(?!\p{L})/iu;
const mostDurations = 2;

/** "Hvor længe kan man have …": how long something lasts there. @returns undefined where its texts name no time, or many */
export function durationsIn(asked: Asked, activity: Activity): Draft | undefined {
  const pieces = evidenceIn(asked.index).all.filter(
    ({ activity: holder, passage, text }) =>
      holder === activity && passage.said.kind === 'words' && passage.section !== 'criteria' && duration.test(text),
  );
  if (pieces.length === 0 || pieces.length > mostDurations) return undefined;
  return piecesOf(asked, activity, pieces);
}

/** Dates to come stand in no agreement; what it says about how often does. */
export function nextTime(asked: Asked, activity: Activity): Draft {
  const { language } = asked.reading;
  const note = say(
    language,
    `Aftalen oplyser ingen dato for næste gang i ${activity.name}.`,
    `The agreement gives no date for the next time of ${activity.name}.`,
  );
  const schedule = textOfActivity(asked, activity, 'schedule');
  const rest = schedule.kind === 'answer' ? schedule.sentences : [];
  return draft('unknown', [note, ...rest], {
    sources: schedule.sources,
    activity: activity.id,
    wanted: { what: 'nextRound', activity: activity.id },
  });
}

/** What happened stands in no agreement. */
export function notReportedHere(asked: Asked, activity: Activity | undefined): Draft {
  const { language } = asked.reading;
  const name = activity ? say(language, ` for ${activity.name}`, ` for ${activity.name}`) : '';
  const note = say(
    language,
    `Det faktiske resultat${name} står ikke i aftalen; den siger kun, hvad der er aftalt.`,
    `The actual result${name} does not stand in the agreement; it only says what was agreed.`,
  );
  const source = activity?.criteria.flatMap((criterion) => criterion.source) ?? [];
  const targets = (activity?.criteria ?? []).map(
    (criterion) => `${say(language, 'Aftalt', 'Agreed')}: ${asSentence(criterion.text)}`,
  );
  return draft('unknown', [note, ...targets], {
    sources: activity && source.length > 0 ? [{ activity: activity.id, source }] : [],
    ...(activity ? { activity: activity.id } : {}),
    wanted: { what: 'reported', activity: activity?.id ?? null },
  });
}
