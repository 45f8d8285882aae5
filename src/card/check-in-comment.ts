/** The comment on the check-in's form and receipt. */
import type { Language } from '../chat.js';
import type { CommentProblem } from '../domain/comment.js';
import { commentProblemText, commentTexts } from './comment-texts.js';

/**
 * As much as the field takes, which is as much as Slack's takes: more than may be kept, so that a client does not cut off
 * without a word what is pasted.
 */
const ROOM = 3_000;

/** What the form's template needs. `text` is what stands in the field. */
export function commentField(text: string, problem: CommentProblem | undefined, language: Language) {
  const t = commentTexts(language);
  return {
    commentLabel: t.label,
    comment: text.slice(0, ROOM),
    commentRoom: ROOM,
    commentHelp: t.help,
    commentError: problem === undefined ? '' : commentProblemText(problem, language),
  };
}

/** The comment's lines of a receipt; with `previous`, on a correction, the old one under the new where they differ. */
export function commentFacts(
  saved: { comment: string | null },
  previous: { comment: string | null } | undefined,
  language: Language,
): { title: string; value: string }[] {
  const t = commentTexts(language);
  const old = previous === undefined || previous.comment === saved.comment ? null : previous.comment;
  if (saved.comment === null && old === null) return [];
  const before = old === null ? [] : [{ title: t.before, value: old }];
  return [{ title: t.comment, value: saved.comment ?? t.none }, ...before];
}
