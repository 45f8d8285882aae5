import type { Agreement, Role } from '../../domain/agreement.js';
import { actorName } from '../agreement/agreement-index.js';
import { grouped } from '../grouped.js';
import type { Asked } from '../subject/asked.js';
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
  const rows = agreement.responsibilities.filter((row) => widened.includes(row.role));
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

/** Who is in a role anywhere in the agreement, when no activity is named: "hvem skaffer tolke?" */
export function whoAnywhere(asked: Asked, roles: readonly Role[]): Draft | undefined {
  const held = asked.index.agreement.activities.flatMap((activity) =>
    activity.responsibilities
      .filter((row) => roles.includes(row.role))
      .map((row) => ({ row, activity, inherited: false })),
  );
  const about = rowsAbout(asked.index, held, asked.loose);
  if (about.length === 0) return undefined;
  const byActivity = grouped(about, (one) => one.activity);
  const sentences = Array.from(
    byActivity,
    ([activity, rows]) => `${activity.name}: ${rowSentences(asked, rows).join(' ')}`,
  );
  const [only] = byActivity.size === 1 ? Array.from(byActivity.keys()) : [];
  return draft('answer', sentences, {
    sources: about.map(({ row, activity }) => ({ activity: activity.id, source: row.source })),
    evidence: about.map(({ row }) => row.task ?? ''),
    ...(only ? { activity: only.id } : {}),
  });
}
