import type { Role } from '../../domain/agreement.js';
import { questionCues } from '../language/cues.js';
import { stems } from '../language/danish.js';
import type { Token } from '../language/reading.js';
import { type Asked, has } from '../subject/asked.js';
import { type Draft, draft } from '../wording/draft.js';
import { say, verbOf } from '../wording/phrases.js';
import { activityFactSentences } from './activity-facts.js';
import { whatActorDoes } from './answer-actor.js';
import { people } from './answer-people.js';
import { anyLeader } from './answer-titles.js';
import { askWhichActivity, askWhichFigure } from './ask-back.js';
import { askedRoles } from './asked-roles.js';
import { notUnderstood, silent } from './not-understood.js';
import { asksYesOrNo } from './question-form.js';
import { leadingRoles } from './roles.js';

/** A known thing and no clear wish: its facts. Nothing known: which activity. */
export function withoutIntent(asked: Asked): Draft {
  const [activity] = asked.activities;
  if (activity) return asksMore(asked) ? silent(asked) : activityFactSentences(asked, activity);
  const [actor] = asked.actors;
  if (actor && asksYesOrNo(asked) && asksMore(asked)) return silent(asked);
  if (actor) return actor.kind === 'person' ? people(asked, asked.actors) : whatActorDoes(asked, actor);
  const someLeader = asksAnyLeader(asked) ? anyLeader(asked) : undefined;
  if (someLeader) return someLeader;
  const whichFigure = asksOnlyFigure(asked) ? askWhichFigure(asked) : undefined;
  if (whichFigure) return whichFigure;
  const roles = askedRoles(asked);
  if (roles.length > 0 && !roles.some((role) => leadingRoles.includes(role))) return noneInRoles(asked, roles);
  const open =
    roles.length > 0 || has(asked, 'purpose', 'targetGroup', 'place', 'where', 'howOften') || asksCount(asked);
  if (open && asked.scopes.length === 0 && asksInWords(asked)) return askWhichActivity(asked);
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
    'fortæl vis mig gerne vide hej tak venligst siger står hedder om please tell show hvis oplysninger info lidt mere kort short briefly mention nævner omtaler',
  ),
);

/** "Hvad er tallet for Nørremarken?" */
function asksOnlyFigure({ scopes, reading, named }: Asked): boolean {
  const { tokens, cues } = reading;
  const nothingElse = tokens.every((token) => token.small || named.includes(token) || token.cues.size > 0);
  return scopes.length > 0 && cues.has('baseline') && nothingElse;
}

/** "Hvem er chefen?"; a project's leader is another. */
function asksAnyLeader(asked: Asked): boolean {
  const { tokens } = asked.reading;
  const leads = tokens.filter(({ cues }) => cues.has('lead'));
  const compound = leads.some(({ from }) => tokens.filter((token) => token.from === from).length > 1);
  return has(asked, 'who', 'title') && leads.length > 0 && asked.loose.length === 0 && !compound;
}

const fewWords = 3;

/** "Kan du booke et lokale?" asks for nothing that an agreement says. */
function asksInWords({ reading }: Asked): boolean {
  return questionCues.some((cue) => reading.cues.has(cue)) || reading.tokens.length <= fewWords;
}

/** "Hvor mange skal deltage?" */
function asksCount(asked: Asked): boolean {
  const ofSome = asked.reading.tokens.some(({ cues }) => cues.has('people') && !cues.has('joins'));
  return has(asked, 'howMany') && has(asked, 'must') && asked.loose.length === 0 && !ofSome;
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
