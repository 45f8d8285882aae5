import type { Actor } from '../../domain/agreement.js';
import { actorName } from '../agreement/agreement-index.js';
import type { Asked } from '../subject/asked.js';
import type { Language } from '../types.js';
import { type Draft, draft } from '../wording/draft.js';
import { say, verbOf } from '../wording/phrases.js';
import { listedWithin, quoted } from '../wording/wording.js';

/** Who sits in a group, and what it is for. */
export function membersOf(asked: Asked, actor: Actor): Draft | undefined {
  const { group } = actor;
  if (!group) return undefined;
  const { language } = asked.reading;
  const mandate =
    group.mandate === null ? [] : [`${say(language, 'Opgave', 'Mandate')}: ${quoted(group.mandate, language)}`];
  const sources = [{ source: actor.source }];
  if (group.members === 'notStated' || group.members.length === 0) {
    const note = say(
      language,
      `Aftalen oplyser ikke, hvem der sidder i ${lowerFirst(actor.name)}.`,
      `The agreement does not say who sits in ${actor.name}.`,
    );
    return draft('unknown', [note, ...mandate], { sources });
  }
  const room = 420;
  const names = listedWithin(
    group.members.map((id) => actorName(asked.index, id)),
    room,
    language,
  );
  const lead =
    group.coordinator === undefined
      ? []
      : [`${actorName(asked.index, group.coordinator)} ${verbOf('coordinator', 1, language)}.`];
  return draft('answer', [`${actor.name}: ${names}.`, ...lead, ...mandate], { sources });
}

/** What a group is for, in the agreement's words. */
export function mandateOf(asked: Asked, actor: Actor): Draft {
  const mandate = actor.group?.mandate ?? '';
  return draft('answer', [`${actor.name}: ${quoted(mandate, asked.reading.language)}`], {
    sources: [{ source: actor.source }],
    evidence: [mandate],
  });
}

/** Who holds a group together; most agreements do not say. */
export function coordinatorOfGroup(asked: Asked, actor: Actor): Draft {
  const { language } = asked.reading;
  const sources = [{ source: actor.source }];
  const id = actor.group?.coordinator;
  if (id === undefined) {
    const note = say(
      language,
      `Aftalen oplyser ikke, hvem der leder ${lowerFirst(actor.name)}.`,
      `The agreement does not say who leads ${actor.name}.`,
    );
    return draft('unknown', [note], { sources });
  }
  return draft('answer', [`${actor.name}: ${actorName(asked.index, id)} ${verbOf('coordinator', 1, language)}.`], {
    sources,
  });
}

const termUnits: Record<string, Record<Language, readonly [one: string, several: string]>> = {
  Y: { da: ['1 år', 'år'], en: ['one year', 'years'] },
  M: { da: ['1 måned', 'måneder'], en: ['one month', 'months'] },
  W: { da: ['1 uge', 'uger'], en: ['one week', 'weeks'] },
  D: { da: ['1 dag', 'dage'], en: ['one day', 'days'] },
};

/** For how long a group is put together; the term is an ISO duration as `P1Y`. */
export function termOf(asked: Asked, actor: Actor, term: string): Draft {
  const { language } = asked.reading;
  const [, amount = '', unit = ''] = /^P(\d+)([YMWD])$/.exec(term) ?? [];
  const [one, several] = termUnits[unit]?.[language] ?? [];
  const text = one === undefined ? term : amount === '1' ? one : `${amount} ${several}`;
  return draft(
    'answer',
    [
      say(
        language,
        `${actor.name} sammensættes for ${text} ad gangen.`,
        `${actor.name} is put together for ${text} at a time.`,
      ),
    ],
    { sources: [{ source: actor.source }], evidence: [putTogether] },
  );
}

/** What a group's term says, in the words that it may be asked in. */
const putTogether = 'sammensat udpeget valgt nedsat';

/** Group names begin with a capital in the file and stand inside a sentence here; an abbreviation keeps its capitals. */
function lowerFirst(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
