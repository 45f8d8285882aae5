/** Between plain text and the two notations around it: the cards' escaped markdown and Slack's mrkdwn. */

/** A card's text without the backslashes that keep its characters from being markdown. */
export function unescapeMarkdown(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** Plain text as Slack must get it in a mrkdwn field: with these three escaped it can hold no mention and no link. */
export function escapeMrkdwn(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** What a person wrote in Slack, as plain text: mentions and links by their names, the mention of `botUser` taken out. */
export function readMrkdwn(text: string, botUser: string): string {
  return text
    .replace(/<([@#!]?)([^>|]+)(?:\|([^>]*))?>/g, (_all, sign: string, id: string, label: string | undefined) => {
      if (sign === '@' && id === botUser) return '';
      if (sign === '') return label || id.replace(/^(mailto|tel):/, '');
      return sign === '!' ? (label ?? id) : `${sign}${label || id}`;
    })
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}
