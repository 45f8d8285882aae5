import type { Activity, Agreement, Responsibility, Role } from '../../domain/agreement.js';
import { actorName } from '../agreement/agreement-index.js';
import { stems } from '../language/danish.js';
import type { Token } from '../language/reading.js';
import { standsIn } from '../language/stands-in.js';
import { type Asked, has } from '../subject/asked.js';
import { type Draft, draft } from '../wording/draft.js';
import { say, verbOf } from '../wording/phrases.js';
import { quoted } from '../wording/wording.js';
import { askedRoles } from './asked-roles.js';
import { leadingRoles, rowsAbout, taskText } from './roles.js';
import { rowSentences } from './row-sentences.js';

/** Who is responsible for the agreement as a whole. */
export function whoForAgreement(asked: Asked, agreement: Agreement): Draft {
  const { language } = asked.reading;
  const roles = askedRoles(asked);
  const widened: Role[] = roles.some((role) => leadingRoles.includes(role)) ? [...leadingRoles, 'governance'] : roles;
  const inRole = agreement.responsibilities.filter((row) => widened.includes(row.role));
  const leading = has(asked, 'responsible')
    ? agreement.responsibilities.filter((row) => leadingRoles.includes(row.role))
    : [];
  const rows = inRole.length > 0 ? inRole : leading;
  if (rows.length === 0) {
    return draft('unknown', [
      say(
        language,
        'Det siger aftalen ikke noget om for aftalen som helhed.',
        'The agreement says nothing of that for the agreement as a whole.',
      ),
    ]);
  }
  const sentences = rows.map((row) => {
    const task = taskText(row, language);
    return `${actorName(asked.index, row.actor)} ${verbOf(row.role, 1, language)}${task === '' ? '' : ` (${quoted(task, language)})`}.`;
  });
  return draft('answer', sentences, {
    sources: rows.map((row) => ({ source: row.source })),
    evidence: rows.map((row) => row.task ?? ''),
  });
}

/** Who is in a role anywhere in the agreement, when no activity is named: "hvem skaffer tolke?" Those nearest to the question come first. */
export function whoAnywhere(asked: Asked, roles: readonly Role[]): Draft | undefined {
  const { agreement } = asked.index;
  const places = [
    answerOfRows(asked, null, agreement.responsibilities, roles),
    ...agreement.activities.map((activity) => answerOfRows(asked, activity, activity.responsibilities, roles)),
  ].flatMap((one) => one ?? []);
  if (places.length === 0) return undefined;
  const held = new Map(places.map((place) => [place, heldOf(asked, place)]));
  const nearest = places.toSorted((one, other) => (held.get(other) ?? 0) - (held.get(one) ?? 0));
  const [only] = places.length === 1 ? places : [];
  return {
    ...draft(
      'answer',
      nearest.flatMap(({ sentences }) => sentences),
    ),
    sources: nearest.flatMap(({ sources }) => sources),
    evidence: nearest.flatMap(({ evidence }) => evidence),
    ...(only?.activity === undefined ? {} : { activity: only.activity }),
  };
}

/** Those in the roles under one activity, or for the agreement as a whole (null), whose task holds every loose word. */
function answerOfRows(
  asked: Asked,
  activity: Activity | null,
  rows: readonly Responsibility[],
  roles: readonly Role[],
): Draft | undefined {
  const inRole = rows.filter((row) => roles.includes(row.role)).map((row) => ({ row, inherited: false as const }));
  // "Hvem samarbejder med X?": then X has to stand there too.
  const actors = roles.includes('partner') ? namesOfActors(asked) : [];
  const about = rowsAbout(asked.index, inRole, [...asked.loose, ...actors]);
  if (about.length === 0) return undefined;
  const place = activity?.name ?? say(asked.reading.language, 'Aftalen som helhed', 'The agreement as a whole');
  return draft('answer', [`${place}: ${rowSentences(asked, about).join(' ')}`], {
    sources: about.map(({ row }) => ({ source: row.source, ...(activity && { activity: activity.id }) })),
    evidence: about.map(({ row }) => row.task ?? ''),
    ...(activity && { activity: activity.id }),
  });
}

/** The words that name an actor behind "med". */
function namesOfActors({ actors, named, reading: { tokens } }: Asked): Token[] {
  const at = tokens.findIndex(({ plain }) => plain === 'med' || plain === 'with');
  const next = tokens[at + 1];
  if (actors.length === 0 || !next || !named.includes(next)) return [];
  return tokens.slice(at + 1).filter((token) => named.includes(token));
}

/** How many words of the question its tasks hold. */
function heldOf({ reading }: Asked, { evidence }: Draft): number {
  const own = new Set(stems(evidence.join(' ')));
  return reading.tokens.filter((token) => !token.small && standsIn([...token.options, ...token.kin], own)).length;
}
