import type { Activity, Role } from '../../domain/agreement.js';
import { actorName, belongsTo } from '../agreement/agreement-index.js';
import { type Asked, has } from '../subject/asked.js';
import type { Language } from '../types.js';
import { type Draft, draft, serving } from '../wording/draft.js';
import { say, verbOf } from '../wording/phrases.js';
import { askedRoles, isVague } from './asked-roles.js';
import { decides, type Held, heldRoles, leadingRoles, roleSentences, rowsAbout } from './roles.js';
import { rowSentences } from './row-sentences.js';
import { heldDaily, saysIt } from './said-in-task.js';

/** Who is in the asked roles for an activity; without a role, everyone. */
export function whoForActivity(asked: Asked, activity: Activity): Draft {
  const held = ofActors(asked, heldRoles(asked.index, activity));
  const roles = askedRoles(asked);
  const daily = heldDaily(asked, held, roles);
  if (daily.length > 0) return whoHolds(asked, activity, daily);
  const deciding = has(asked, 'revision') ? held.filter(decides) : [];
  if (deciding.length > 0) return serving(whoHolds(asked, activity, deciding), ['revision', 'budget', 'pays']);
  if (roles.length === 0) return everyone(asked, activity, held);
  const wanted = roles.filter((role) => role !== 'responsible' && role !== 'accountable');
  const levels = roles.length > wanted.length ? [responsibility(asked, activity, held, roles)] : [];
  const drafts = [...levels, ...wanted.map((role) => oneRole(asked, activity, held, role))];
  return {
    ...draft(drafts.some((one) => one.kind === 'answer') ? 'answer' : 'unknown', sentencesOf(drafts)),
    sources: drafts.flatMap((one) => one.sources),
    evidence: drafts.flatMap((one) => one.evidence),
    activity: activity.id,
  };
}

/** Everything that was found; where only something was, of the rest just that the agreement does not say it. */
function sentencesOf(drafts: readonly Draft[]): string[] {
  const found = drafts.some((one) => one.kind === 'answer');
  const all = drafts.flatMap((one) => (found && one.kind === 'unknown' ? one.sentences.slice(0, 1) : one.sentences));
  return Array.from(new Set(all));
}

const from = new Set(['fra', 'hos', 'from']);

/** "Hvem fra sundhedsplejen …": a party that is named too narrows the answer to itself and those that belong to it. */
function ofActors(asked: Asked, held: readonly Held[]): readonly Held[] {
  if (asked.actors.length === 0 || !asked.reading.tokens.some(({ plain }) => from.has(plain))) return held;
  return held.filter(({ row }) => asked.actors.some((actor) => belongsTo(asked.index, row.actor, actor.id)));
}

function drawnFrom(
  asked: Asked,
  activity: Activity,
  held: readonly Held[],
): Pick<Draft, 'sources' | 'evidence' | 'activity'> {
  return {
    sources: held.map(({ row, activity: holder }) => ({ activity: holder.id, source: row.source })),
    evidence: held.flatMap(({ row }) => [row.task ?? '', actorName(asked.index, row.actor)]),
    activity: activity.id,
  };
}

/** Those who are given, with what they do. */
export function whoHolds(asked: Asked, activity: Activity, held: readonly Held[]): Draft {
  const [first = '', ...more] = rowSentences(asked, held);
  return draft('answer', [`${activity.name}: ${first}`, ...more], drawnFrom(asked, activity, held));
}

function everyone(asked: Asked, activity: Activity, held: readonly Held[]): Draft {
  const about = asked.loose.length > 0 ? rowsAbout(asked.index, held, asked.loose) : held;
  const { language } = asked.reading;
  if (about.length === 0) return silentAboutRoles(asked, activity, held, []);
  const lead = `${activity.name}:`;
  const sentences = asked.loose.length > 0 ? rowSentences(asked, about) : roleSentences(asked.index, about, language);
  return draft('answer', [`${lead} ${sentences[0]}`, ...sentences.slice(1)], drawnFrom(asked, activity, about));
}

/** "Hvem har ansvaret": every level that the text has, and a word about it when the text never says responsibility. */
function responsibility(asked: Asked, activity: Activity, held: readonly Held[], roles: readonly Role[]): Draft {
  const { language } = asked.reading;
  const onlyTop = roles.includes('accountable') && !roles.includes('responsible');
  const top = held.filter(({ row }) => row.role === 'accountable');
  if (onlyTop && top.length > 0)
    return draft(
      'answer',
      rowSentences(asked, top).map((text) => `${activity.name}: ${text}`),
      drawnFrom(asked, activity, top),
    );
  const stated = held.some(({ row }) => row.role === 'accountable' || row.role === 'responsible');
  const levels = held.filter(({ row }) =>
    stated ? leadingRoles.includes(row.role) || row.role === 'governance' : row.role !== 'governance',
  );
  if (levels.length === 0) return silentAboutRoles(asked, activity, held, ['responsible']);
  const note = say(
    language,
    `Aftalen bruger ikke ordet ansvar om ${activity.name}.`,
    `The agreement does not use the word responsibility about ${activity.name}.`,
  );
  const missingTop = onlyTop
    ? [
        say(
          language,
          `Aftalen nævner ikke et overordnet ansvar for ${activity.name}.`,
          `The agreement names no overall responsibility for ${activity.name}.`,
        ),
      ]
    : [];
  const sentences = roleSentences(asked.index, levels, language);
  const opening = stated ? [`${activity.name}: ${sentences[0]}`, ...sentences.slice(1)] : [note, ...sentences];
  return draft('answer', [...(stated ? missingTop : []), ...opening], drawnFrom(asked, activity, levels));
}

function oneRole(asked: Asked, activity: Activity, held: readonly Held[], role: Role): Draft {
  const { language } = asked.reading;
  const inRole = held.filter(({ row }) => row.role === role);
  const about = rowsAbout(asked.index, inRole, asked.loose);
  // "Hvem holder styr på legetøjet?": somebody in another role may have just that as their task.
  const ofOthers =
    about.length === 0 && asked.loose.length > 0 && isVague(asked, role)
      ? rowsAbout(asked.index, held, asked.loose)
      : [];
  const ofRole = [about, ofOthers, inRole].find((some) => some.length > 0) ?? [];
  // Whoever does it here, in whatever role, comes before those who do it in the whole that this is a part of.
  const others = held.filter((one) => !ofRole.includes(one) && saysIt(asked, one, role));
  const rows = [...ofRole.filter((one) => !one.inherited), ...others, ...ofRole.filter((one) => one.inherited)];
  if (rows.length > 0) {
    const sentences = rowSentences(asked, rows);
    return draft(
      'answer',
      [`${activity.name}: ${sentences[0]}`, ...sentences.slice(1)],
      drawnFrom(asked, activity, rows),
    );
  }
  const leading = held.filter(({ row }) => leadingRoles.includes(row.role));
  const leads = leadingRoles.includes(role) || role === 'governance';
  if (!leads || leading.length === 0) return silentAboutRoles(asked, activity, held, [role]);
  const note = noOne(activity.name, role, language);
  return draft('answer', [note, ...roleSentences(asked.index, leading, language)], drawnFrom(asked, activity, leading));
}

function noOne(name: string, role: Role, language: Language): string {
  return say(
    language,
    `Aftalen siger ikke, hvem der ${verbOf(role, 1, 'da')} i ${name}.`,
    `The agreement does not say who ${verbOf(role, 1, 'en')} in ${name}.`,
  );
}

function silentAboutRoles(asked: Asked, activity: Activity, held: readonly Held[], roles: readonly Role[]): Draft {
  const { language } = asked.reading;
  const notes = roles.map((role) => noOne(activity.name, role, language));
  const general = say(
    language,
    `Aftalen siger ikke, hvem det er i ${activity.name}.`,
    `The agreement does not say who it is in ${activity.name}.`,
  );
  const rest = roleSentences(
    asked.index,
    held.filter(({ row }) => leadingRoles.includes(row.role)),
    language,
  );
  return draft('unknown', [...(notes.length > 0 ? notes : [general]), ...rest], drawnFrom(asked, activity, held));
}
