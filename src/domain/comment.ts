/** What the reporting people write of a month beside its numbers: a comment. */
import { type PrivateKind, privateKinds } from './private-text.js';

/** In characters as a person counts them: a line break is one, and so is an emoji of several parts. */
export const LONGEST_COMMENT = 500;

/** Parts of one character that count as one; with more marks on it than that it is no longer what a person calls a character. */
const MOST_PARTS = 16;

/** What is the matter with a comment. */
export interface CommentProblem {
  /** Characters too many; 0 when it is not too long. */
  tooMany: number;
  /** What in it identifies a person. */
  kinds: readonly PrivateKind[];
}

export type ReadComment = { ok: true; comment: string | null } | { ok: false; problem: CommentProblem };

/** A comment as it was typed, null when it is empty. It keeps its lines; what is not printed is left out. */
export function readComment(typed: string): ReadComment {
  const comment = withoutUnprinted(typed);
  const problem = { tooMany: Math.max(0, lengthOf(comment) - LONGEST_COMMENT), kinds: privateKinds(comment) };
  if (problem.tooMany > 0 || problem.kinds.length > 0) return { ok: false, problem };
  return { ok: true, comment: comment === '' ? null : comment };
}

/** A database refuses some of it, and it turns a text around for whoever reads it. What joins the parts of an emoji stays. */
function withoutUnprinted(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim();
}

const characters = new Intl.Segmenter('da', { granularity: 'grapheme' });

function lengthOf(text: string): number {
  let length = 0;
  for (const { segment } of characters.segment(text)) length += Math.ceil([...segment].length / MOST_PARTS);
  return length;
}
