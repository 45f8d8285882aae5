/**
 * Texts in a card are never Markdown: they come from agreements and from people. Teams formats them all the same, and a backslash does
 * not stop it on phones (microsoft/AdaptiveCards issues 5590 and 5758). So the few signs that would format are exchanged for
 * signs that look alike, or kept apart by a sign without width. That holds in Slack's mrkdwn too.
 */

const LOOKALIKES: Readonly<Record<string, string>> = { '*': '\u2217', '`': '\u02cb', '~': '\u223c' };
const LOW_LINE = '\u02cd';
/** U+2060, word joiner: has no width and no meaning. */
const JOINER = '\u2060';

/** The text so that no chat formats it: no emphasis, no link behind a word, no list, no heading. Line breaks become paragraphs. */
export function literal(text: string): string {
  return text
    .replace(/[*`~]/g, (sign) => LOOKALIKES[sign] ?? sign)
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, LOW_LINE)
    .replace(/\](?=[(:])|<(?=[a-z])|&(?=#?\w+;)|\\(?=[^\w\s])/gi, `$&${JOINER}`)
    .split(/\s*\n\s*/)
    .map(literalStart)
    .join('\n\n');
}

/** "1. december" at the start of a text would be the first point of a numbered list. */
function literalStart(line: string): string {
  return line
    .replace(/^(\d+[.)])\s/, '$1\u00a0')
    .replace(/^[-+]\s+/, '\u2022 ')
    .replace(/^(?=[#>=|-])/, JOINER);
}
