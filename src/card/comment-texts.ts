/** What the check-in says of its comment, in both languages. */
import type { Language } from '../chat.js';
import { type CommentProblem, LONGEST_COMMENT } from '../domain/comment.js';
import { privateText } from './private-texts.js';

interface CommentTexts {
  /** On the form: what belongs there, and what does not. */
  label: string;
  help: string;
  tooMany: (count: number) => string;
  /** On the receipt. */
  comment: string;
  before: string;
  none: string;
}

const TEXTS: Readonly<Record<Language, CommentTexts>> = {
  da: {
    label: `Kommentar (højst ${LONGEST_COMMENT} tegn). Skriv ingen navne eller numre på beboere.`,
    help: `Skriv højst ${LONGEST_COMMENT} tegn.`,
    tooMany: (count) => `Kommentaren er ${count} tegn for lang. Skriv højst ${LONGEST_COMMENT}.`,
    comment: 'Kommentar',
    before: 'Kommentar før',
    none: 'ingen',
  },
  en: {
    label: `Comment (at most ${LONGEST_COMMENT} characters). Leave out names and numbers of residents.`,
    help: `Write at most ${LONGEST_COMMENT} characters.`,
    tooMany: (count) =>
      `The comment is ${count} ${count === 1 ? 'character' : 'characters'} too long. Write at most ${LONGEST_COMMENT}.`,
    comment: 'Comment',
    before: 'Comment before',
    none: 'none',
  },
};

export function commentTexts(language: Language): CommentTexts {
  return TEXTS[language];
}

/** Everything that is the matter with a comment, in words. */
export function commentProblemText({ tooMany, kinds }: CommentProblem, language: Language): string {
  return [
    ...(tooMany > 0 ? [TEXTS[language].tooMany(tooMany)] : []),
    ...(kinds.length > 0 ? [privateText(kinds, language)] : []),
  ].join(' ');
}
