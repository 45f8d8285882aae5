import type { Activity, Actor } from '../../domain/agreement.js';
import { type AgreementIndex, actorName } from '../agreement/agreement-index.js';
import { type Task, tasksOrParts } from '../agreement/tasks.js';
import { grouped } from '../grouped.js';
import type { Asked } from '../subject/asked.js';
import type { Language } from '../types.js';
import { type Draft, draft, joinDrafts } from '../wording/draft.js';
import { say, verbOf } from '../wording/phrases.js';
import { asSentence, listed, listedWithin } from '../wording/wording.js';
import { askedRoles, isVague } from './asked-roles.js';
import { taskText } from './roles.js';

function inActivities(tasks: readonly Task[], activities: readonly Activity[]): Task[] {
  if (activities.length === 0) return [...tasks];
  return tasks.filter(
    (task) => task.activity !== null && activities.some((activity) => activity.id === task.activity?.id),
  );
}

const mostActors = 2;

/** What each of the named actors must do. */
export function whatActorsDo(asked: Asked): Draft {
  const drafts = asked.actors.slice(0, mostActors).map((actor) => whatActorDoes(asked, actor));
  return joinDrafts(drafts) ?? draft('unknown', []);
}

/** The tasks in the asked roles; all where the question names no role, or none that the actor has. */
function inAskedRoles(asked: Asked, tasks: readonly Task[]): Task[] {
  const roles = askedRoles(asked).filter((role) => !isVague(asked, role));
  const inRole = tasks.filter((task) => roles.includes(task.row.role));
  return inRole.length > 0 ? inRole : [...tasks];
}

/** What an actor must do, in one activity or in all. */
export function whatActorDoes(asked: Asked, actor: Actor): Draft {
  const { language } = asked.reading;
  const all = tasksOrParts(asked.index, actor);
  const tasks = inAskedRoles(asked, inActivities(all, asked.activities));
  const mandate = asked.activities.length === 0 ? mandateOf(actor) : undefined;
  if (tasks.length === 0 && mandate === undefined) return rulesOfActor(asked, actor) ?? nothingFor(asked, actor, all);
  const sentences = mandate === undefined ? [] : [`${actor.name}: ${asSentence(mandate)}`];
  if (mandate === undefined) sentences.push(...taskSentences(asked.index, tasks, actor, language));
  const activityIds = new Set(tasks.flatMap((task) => task.activity?.id ?? []));
  const [only] = activityIds.size === 1 ? Array.from(activityIds) : [];
  return draft('answer', sentences, {
    sources: [
      ...(mandate === undefined ? [] : [{ source: actor.source }]),
      ...tasks.map((task) => ({ source: task.row.source, ...(task.activity ? { activity: task.activity.id } : {}) })),
    ],
    evidence: tasks.map((task) => task.row.task ?? ''),
    ...(only === undefined ? {} : { activity: only }),
  });
}

/** What an actor decides or proposes by the agreement's rules. */
function rulesOfActor(asked: Asked, actor: Actor): Draft | undefined {
  const { language } = asked.reading;
  const rules = asked.index.agreement.rules.revision.filter((rule) =>
    [...rule.decidedBy, ...(rule.proposedBy ?? [])].includes(actor.id),
  );
  if (rules.length === 0 || asked.activities.length > 0) return undefined;
  const sentences = rules.map((rule) => {
    const does = rule.decidedBy.includes(actor.id)
      ? say(language, 'beslutter', 'decides')
      : say(language, 'foreslår', 'proposes');
    return `${actor.name} ${does}: ${asSentence(rule.change)}`;
  });
  return draft('answer', sentences, { sources: rules.map((rule) => ({ source: rule.source })) });
}

function mandateOf(actor: Actor): string | undefined {
  return actor.group?.mandate ?? undefined;
}

function taskSentences(index: AgreementIndex, tasks: readonly Task[], actor: Actor, language: Language): string[] {
  const byActivity = grouped(tasks, (task) => task.activity);
  return Array.from(byActivity, ([activity, rows], at) => {
    const place = activity?.name ?? say(language, 'aftalen som helhed', 'the agreement as a whole');
    const parts = rows.map(({ row }) => {
      const task = taskText(row, language);
      const who = row.actor === actor.id ? '' : `${actorName(index, row.actor)} `;
      return `${who}${verbOf(row.role, 1, language)}${task === '' ? '' : ` (${task})`}`;
    });
    const lead = at === 0 ? `${actor.name} ${say(language, 'i', 'in')} ` : '';
    return `${lead}${place}: ${Array.from(new Set(parts)).join('; ')}.`;
  });
}

function nothingFor(asked: Asked, actor: Actor, elsewhere: readonly Task[]): Draft {
  const { language } = asked.reading;
  const [activity] = asked.activities;
  const where = activity ? ` ${say(language, 'i', 'in')} ${activity.name}` : '';
  const note = say(
    language,
    `Aftalen giver ikke ${actor.name} en opgave${where}.`,
    `The agreement gives ${actor.name} no task${where}.`,
  );
  const others = Array.from(new Set(elsewhere.flatMap((task) => task.activity?.name ?? [])));
  const rest =
    others.length === 0
      ? []
      : [say(language, `Den nævnes i ${listed(others, 'da')}.`, `It is named in ${listed(others, 'en')}.`)];
  const sources = [{ source: actor.source }];
  return draft('unknown', [note, ...rest], { sources, ...(activity ? { activity: activity.id } : {}) });
}

/** Which activities an actor is in. */
export function activitiesOfActor(asked: Asked, actor: Actor): Draft {
  const { language } = asked.reading;
  const tasks = inAskedRoles(asked, tasksOrParts(asked.index, actor)).filter((task) => task.activity !== null);
  if (tasks.length === 0) {
    const note = say(
      language,
      `Aftalen nævner ikke ${actor.name} i nogen aktivitet.`,
      `The agreement names ${actor.name} in no activity.`,
    );
    return draft('unknown', [note], { sources: [{ source: actor.source }] });
  }
  const byActivity = grouped(tasks, (task) => task.activity);
  const items = Array.from(byActivity, ([activity, rows]) => {
    const verbs = Array.from(new Set(rows.map(({ row }) => verbOf(row.role, 1, language))));
    return `${activity?.name} (${verbs.join(', ')})`;
  });
  const room = 480;
  return draft(
    'answer',
    [`${actor.name} ${say(language, 'er med i', 'is in')} ${listedWithin(items, room, language)}.`],
    {
      sources: tasks.map((task) => ({
        source: task.row.source,
        ...(task.activity ? { activity: task.activity.id } : {}),
      })),
    },
  );
}
