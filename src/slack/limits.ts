/**
 * What Slack accepts, in characters or items, from the Block Kit reference (docs.slack.dev/reference/block-kit), and the two ways of
 * keeping to it: a text for people is shortened, data that must come back whole is refused. Slack refuses a whole message or view
 * when one of these is passed.
 */

export const LIMITS = {
  /** Blocks in one message. */
  messageBlocks: 50,
  /** Blocks in a modal or App Home view. */
  viewBlocks: 100,
  /** All blocks of one message together, as JSON. Not in the reference; Slack answers `msg_blocks_too_long` (bolt-js issue 2509). */
  messageJson: 13_000,
  /** The text beside the blocks: Slack advises 4,000 and cuts at 40,000. */
  messageText: 4000,
  headerText: 150,
  /** A section's text, and any text object that has no limit of its own. */
  sectionText: 3000,
  /** Buttons in one actions block. */
  actionElements: 25,
  buttonText: 75,
  buttonValue: 2000,
  url: 3000,
  /** A modal's title, and its submit and close buttons. */
  viewTitle: 24,
  privateMetadata: 3000,
  inputLabel: 2000,
  placeholder: 150,
  /** The highest `max_length` that a text input takes. */
  inputLength: 3000,
  selectOptions: 100,
  radioOptions: 10,
  optionText: 75,
  optionValue: 150,
  /** action_id, block_id and callback_id. */
  id: 255,
} as const;

/** `text` in at most `max` characters: whole where it fits, else cut at a word with "…". */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  const space = cut.search(/\s\S*$/);
  // A text without spaces is cut where it must be, but never through a surrogate pair.
  const kept = space > max / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.trimEnd()}…`;
}

/**
 * `data` itself, when Slack will carry it whole.
 * @throws RangeError when it is longer than `max`: what is cut could not be read when it comes back
 */
export function whole(data: string, max: number, what: string): string {
  if (data.length > max) throw new RangeError(`Slack takes at most ${max} characters of ${what}, not ${data.length}`);
  return data;
}

/**
 * `items` themselves.
 * @throws RangeError when there are more than `max`
 */
export function atMost<Item>(items: Item[], max: number, what: string): Item[] {
  if (items.length > max) throw new RangeError(`Slack takes at most ${max} ${what}, not ${items.length}`);
  return items;
}
