import type { Role } from '../domain/agreement.js';
import { activityFactSentences } from './activity-facts.js';
import type { AgreementIndex } from './agreement-index.js';
import { whatActorDoes } from './answer-actor.js';
import { activitiesAbout, evidenceAbout } from './answer-evidence.js';
import { people } from './answer-people.js';
import { askedRoles } from './answer-who.js';
import { type Asked, has } from './asked.js';
import { type Cue, tellingCues } from './cues.js';
import { stems } from './danish.js';
import { type Draft, draft } from './draft.js';
import { standsIn } from './indicator.js';
import { answerTopic, executionOf } from './intent.js';
import { say, verbOf } from './phrases.js';
import type { Token } from './reading.js';
import { leadingRoles } from './roles.js';
import { either, notKnownText, quotedList } from './wording.js';

const mostChoices = 6;

/** Answers a question from one agreement. */
export function answerInAgreement(asked: Asked): Draft {
  const found = answerTo(asked);
  const activities = new Set([...asked.activities.map((one) => one.id), ...(found.activity ? [found.activity] : [])]);
  return {
    ...found,
    subject: { activities: Array.from(activities), actors: asked.actors.map((actor) => actor.id) },
  };
}

function answerTo(given: Asked): Draft {
  const asked = narrowed(given);
  if (has(asked, 'contact') && !has(asked, 'revision')) return answerTopic(asked) ?? notUnderstood(asked);
  const execution = asked.unclear && executionOf(asked);
  if (execution) return execution;
  if (asked.unclear) return askWhich(asked) ?? notUnderstood(asked);
  if (outsidePeriod(asked)) return evidenceAbout(asked) ?? wrongYear(asked);
  const doneTo =
    has(asked, 'who') && asked.loose.length > 0 && asked.activities.length === 0 ? evidenceAbout(asked) : undefined;
  if (doneTo) return doneTo;
  const topic = answerTopic(asked);
  if (topic?.kind === 'unknown')
    return (topicIsSilent(asked) ? evidenceAbout(asked, sure) : undefined) ?? evenSo(asked, topic);
  if (topic && (explains(asked, topic) || recordsForbidden(asked)) && unserved(asked, topic).length === 0) return topic;
  const evidence = evidenceAbout(asked);
  if (evidence) return evidence;
  const where = activitiesAbout(asked);
  if (where) return where;
  if (asked.loose.length > 0 && !(topic && has(asked, 'conflict', 'contradiction'))) return notUnderstood(asked);
  const rest = topic ?? withoutIntent(asked);
  return unserved(asked, rest).length > 0 ? silent(asked) : rest;
}

/** How much of the question a piece must hold where the agreement has a place for the answer, and nothing stands there. */
const sure = { anywhere: 0.8, inActivity: 0.75, ofWho: 0.8 };

/** Prices, contents and the like have no fixed place in an agreement: where that is empty, its texts may tell. */
function topicIsSilent(asked: Asked): boolean {
  const counts = has(asked, 'howMany') && asked.activities.length === 0;
  return (counts || has(asked, 'pays', 'budget', 'content', 'dataSource')) && !has(asked, 'who', 'reported');
}

/** A don't-know that is about the very thing; words that nothing explains make it another question. */
function evenSo(asked: Asked, topic: Draft): Draft {
  return asked.loose.length > 0 && !has(asked, 'reported', 'conflict')
    ? (activitiesAbout(asked) ?? notUnderstood(asked))
    : topic;
}

function recordsForbidden(asked: Asked): boolean {
  return has(asked, 'registrar') && asked.activities.some((activity) => activity.registration !== undefined);
}

/** Of several actors that a name fits, the one that has a part in the activity that is named too. */
function narrowed(asked: Asked): Asked {
  const { unclear, index } = asked;
  const [activity] = asked.activities;
  if (!unclear || !activity || unclear.refs.some((ref) => ref.kind !== 'actor')) return asked;
  const resources = index.agreement.resources.filter((one) => one.activity === activity.id);
  const part = new Set([...activity.responsibilities, ...resources].map((one) => one.actor));
  const [only, ...more] = unclear.refs.filter((ref) => part.has(ref.id));
  const actor = only && index.actors.get(only.id);
  if (!actor || more.length > 0) return asked;
  const { unclear: _, ...rest } = asked;
  return { ...rest, actors: [actor] };
}

/** Whether every loose word stands in the agreement's own words that the answer rests on. */
function explains(asked: Asked, topic: Draft): boolean {
  const own = new Set(stems([...topic.evidence, ...topic.sentences].join(' ')));
  if (asked.activities.length > 0 && !asked.scopes.every((scope) => stems(scope).some((word) => own.has(word))))
    return false;
  if (asked.loose.length === 0) return true;
  return topic.evidence.length > 0 && asked.loose.every((token) => standsIn([...token.options, ...token.kin], own));
}

/** Telling cues outside names that an answer takes no care of. */
function unserved(asked: Asked, topic: Draft): Cue[] {
  if (topic.kind !== 'answer') return [];
  const free = asked.reading.tokens.filter((token) => !asked.named.includes(token));
  return tellingCues.filter((cue) => !topic.serves.includes(cue) && free.some((token) => token.cues.has(cue)));
}

/** The thing is known, but the agreement does not say what is asked of it. */
function silent(asked: Asked): Draft {
  const { language } = asked.reading;
  const [subject] = [...asked.activities, ...asked.titled, ...asked.actors];
  const about = subject ? say(language, ` om ${subject.name}`, ` about ${subject.name}`) : '';
  const note = say(language, `Det oplyser aftalen ikke${about}.`, `The agreement does not say that${about}.`);
  const [activity] = asked.activities;
  return draft('unknown', [note], {
    sources: subject ? [{ source: subject.source, ...(activity ? { activity: activity.id } : {}) }] : [],
    ...(activity ? { activity: activity.id } : {}),
  });
}

function outsidePeriod(asked: Asked): boolean {
  const { period } = asked.index.agreement;
  const { targets } = asked.index.agreement;
  if (targets.some((target) => target.year !== null && asked.reading.years.includes(target.year))) return false;
  return (
    asked.indicators.length === 0 &&
    asked.reading.years.some((year) => year < Number(period.from.slice(0, 4)) || year > Number(period.to.slice(0, 4)))
  );
}

function wrongYear(asked: Asked): Draft {
  const { language } = asked.reading;
  const { period } = asked.index.agreement;
  const years = `${period.from.slice(0, 4)}-${period.to.slice(0, 4)}`;
  return draft(
    'unknown',
    [
      say(
        language,
        `Aftalen gælder ${years} og siger ikke noget om det år.`,
        `The agreement covers ${years} and says nothing about that year.`,
      ),
    ],
    {
      sources: [{ source: period.source }],
    },
  );
}

/** A known thing and no clear wish: its facts. Nothing known: which activity. */
function withoutIntent(asked: Asked): Draft {
  const [activity] = asked.activities;
  if (activity) return asksMore(asked) ? silent(asked) : activityFactSentences(asked, activity);
  const [actor] = asked.actors;
  if (actor) return actor.kind === 'person' ? people(asked, asked.actors) : whatActorDoes(asked, actor);
  const roles = askedRoles(asked);
  if (roles.length > 0 && !roles.some((role) => leadingRoles.includes(role))) return noneInRoles(asked, roles);
  const open = roles.length > 0 || has(asked, 'purpose', 'targetGroup', 'place', 'howOften');
  if (open && asked.scopes.length === 0) return askWhichActivity(asked);
  return notUnderstood(asked);
}

/** Whether a question says something of the activity beside its name: then its facts are no answer. */
function asksMore({ reading, named }: Asked): boolean {
  return reading.tokens.some(
    (token) =>
      !token.small && !named.includes(token) && !isPolite(token) && !token.cues.has('what') && !token.cues.has('who'),
  );
}

/** "Fortæl", "vis": words that ask for an activity as a whole. */
function isPolite({ stem: word, cues }: Token): boolean {
  return politeness.has(word) || cues.has('agreement') || cues.has('activities');
}

const politeness = new Set(
  stems(
    'fortæl vis mig gerne vide hej tak venligst siger står hedder om please tell show hvis oplysninger info lidt mere kort',
  ),
);

function askWhich(asked: Asked): Draft | undefined {
  const { unclear, index, reading } = asked;
  const from = unclear?.tokens[0]?.from;
  const to = unclear?.tokens.at(-1)?.to;
  if (!unclear || from === undefined || to === undefined) return undefined;
  const names = unclear.refs.flatMap(
    (ref) => index.activities.get(ref.id)?.name ?? index.actors.get(ref.id)?.name ?? [],
  );
  const shown = names.slice(0, mostChoices);
  const choices = shown.map((name) => ({
    label: name,
    question: reading.text.slice(0, from) + name + reading.text.slice(to),
  }));
  const text = `${say(reading.language, 'Mener du', 'Do you mean')} ${either(names, reading.language)}?`;
  return draft('clarify', [text], { choices });
}

function noneInRoles(asked: Asked, roles: readonly Role[]): Draft {
  const { language } = asked.reading;
  const notes = roles.map((role) =>
    say(
      language,
      `Aftalen siger ikke, hvem der ${verbOf(role, 1, 'da')}.`,
      `The agreement does not say who ${verbOf(role, 1, 'en')}.`,
    ),
  );
  return draft('unknown', notes);
}

function askWhichActivity(asked: Asked): Draft {
  const { index, reading } = asked;
  const tops = index.agreement.activities.filter((activity) => activity.partOf === undefined);
  const base = reading.text.trim().replace(/[?.!\s]+$/, '');
  const forWord = say(reading.language, 'for', 'for');
  const choices = tops
    .slice(0, mostChoices)
    .map((activity) => ({ label: activity.name, question: `${base} ${forWord} ${activity.name}?` }));
  return draft('clarify', [say(reading.language, 'Hvilken aktivitet mener du?', 'Which activity do you mean?')], {
    choices,
  });
}

const longestEcho = 40;

/** Says which words were not understood, and what is nearest. */
function notUnderstood(asked: Asked): Draft {
  const { reading, index, loose } = asked;
  const { language } = reading;
  const [activity] = asked.activities;
  const unknownWords = loose.slice(0, 3).map((token) => token.text.slice(0, longestEcho));
  if (activity && loose.length > 0) {
    const which = quotedList(unknownWords, language);
    const note = say(
      language,
      `Aftalen siger ikke noget om ${activity.name}, som jeg kan knytte til ${which}.`,
      `The agreement says nothing about ${activity.name} that I can tie to ${which}.`,
    );
    return draft('unknown', [note], { activity: activity.id });
  }
  const notKnown = { words: unknownWords, near: nearestNames(index, loose) };
  return draft('unknown', [notKnownText(notKnown, false, language)], { notKnown });
}

const mostNear = 3;
const shortestShared = 4;

/** Activities whose names begin as a word does that was not understood. */
function nearestNames(index: AgreementIndex, loose: readonly Token[]): string[] {
  const found = new Set<string>();
  for (const token of loose) {
    const start = token.stem.slice(0, shortestShared);
    if (start.length < shortestShared) continue;
    for (const [word, refs] of index.wordRefs) {
      if (!word.startsWith(start)) continue;
      for (const ref of refs) {
        const name = ref.kind === 'activity' ? index.activities.get(ref.id)?.name : undefined;
        if (name !== undefined) found.add(name);
      }
    }
  }
  return Array.from(found).slice(0, mostNear);
}
