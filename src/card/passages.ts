/** The agreement's own text, as far as a message has room for it. */
import type { Language, Message } from '../chat.js';
import { linesOf, message } from './message.js';
import { texts } from './text.js';

/** Characters of the agreement's text in one message; more would be a document, not an answer. */
const LONGEST = 2500;
/** Headings and lines in one message: Slack takes fifty blocks. */
const MOST_LINES = 40;

export interface PassagesView {
  title: string;
  /** '' for none. */
  subtitle: string;
  /** `heading` names the part; `lines` are where it stands, as text. */
  passages: { heading: string; lines: string; text: string }[];
  /** The version that it is from. */
  version: string;
}

export function passagesMessage(view: PassagesView, language: Language): Message {
  const t = texts(language);
  let [room, rows] = [LONGEST, MOST_LINES];
  let whole = true;
  const long = view.passages.flatMap(({ heading, lines, text }) => {
    const kept = fitted(linesOf(text), room, rows - 1);
    whole &&= kept.whole;
    room = kept.whole ? room - text.length : 0;
    rows -= kept.lines.length + 1;
    return kept.lines.length === 0 ? [] : [{ title: t.place(heading, lines), lines: kept.lines }];
  });
  const { title, subtitle, version } = view;
  const sources = whole ? [version] : [t.textGoesOn, version];
  return message('facts', language, { title, subtitle, short: [], long, sources, buttons: [] });
}

/** The lines that there is room for; the first that there is not is cut at a sentence. */
function fitted(lines: readonly string[], room: number, rows: number): { lines: string[]; whole: boolean } {
  const kept: string[] = [];
  let left = room;
  for (const line of lines) {
    if (kept.length >= rows) return { lines: kept, whole: false };
    if (line.length > left) {
      const sentences = wholeSentences(line, left);
      return { lines: sentences === '' ? kept : [...kept, sentences], whole: false };
    }
    kept.push(line);
    left -= line.length;
  }
  return { lines: kept, whole: true };
}

/** The sentences of a text that fit; '' where not even the first does. A point before a small letter is an abbreviation's. */
function wholeSentences(text: string, room: number): string {
  const ends = Array.from(text.slice(0, room).matchAll(/[.?!](?=\s+\p{Lu})/gu), ({ index }) => index);
  return text.slice(0, (ends.at(-1) ?? -1) + 1);
}
