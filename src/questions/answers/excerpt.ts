/** What to show of a text that is longer than an answer: the part that says most of what is asked. */
import { sentencesIn } from '../agreement/evidence.js';
import { stems } from '../language/danish.js';
import { standsIn } from '../language/stands-in.js';
import { type Asked, has, isLoose } from '../subject/asked.js';
import { asSentence, flattened, shortened } from '../wording/wording.js';

const gap = '… ';

/** A whole text where it fits `room` characters; else from the sentence that holds the most of the question, or from its beginning. */
export function excerptOf(asked: Asked, text: string, room: number): string {
  const whole = flattened(text);
  if (whole.length <= room) return whole;
  const sentences = sentencesIn(text);
  const points = sentences.map((sentence) => pointsOf(asked, sentence));
  const most = Math.max(...points);
  const at = points.indexOf(most);
  if (most === 0 || at <= 0) return shortened(whole, room);
  const shown = around(sentences, at, room - gap.length);
  return `${shown.startsWith(asSentence(sentences[0] ?? '')) ? '' : gap}${shortened(shown, room - gap.length)}`;
}

/** A sentence with those after it and before it, as far as there is `room` for them. */
export function around(sentences: readonly string[], at: number, room: number): string {
  const shown = [sentences[at] ?? ''];
  let [before, after] = [at - 1, at + 1];
  const fits = (next = '') => shown.join(' ').length + next.length < room;
  for (; after < sentences.length && fits(sentences[after]); after++) shown.push(sentences[after] ?? '');
  for (; before >= 0 && fits(sentences[before]); before--) shown.unshift(sentences[before] ?? '');
  return shown.map((sentence) => asSentence(sentence).replace(/:\.$/, ':')).join(' ');
}

/** How many words of the question a sentence holds; where kinds or examples are asked for, a list counts too. */
function pointsOf(asked: Asked, sentence: string): number {
  const own = new Set(stems(sentence));
  const telling = asked.reading.tokens.filter(
    (token) => !token.small && !asked.named.includes(token) && (token.cues.has('content') || isLoose(token)),
  );
  const held = telling.filter((token) => standsIn([...token.options, ...token.kin], own)).length;
  return held + (has(asked, 'which', 'content') ? listing(sentence) : 0);
}

const opensList = /:$|(?<!\p{L})(?:fx|f\.eks|eksempelvis|dels|så som|såsom|herunder|bl\.a|blandt andet)(?!\p{L})/u;
const itemPoints = 0.1;
const mostItems = 5;

/** Whether a sentence names several things: what "hvilke" asks for. */
export function lists(sentence: string): boolean {
  return listing(sentence) >= leastOfList;
}

const leastOfList = 0.4;

/** How much a sentence looks like a list: "så som A, B eller C". Always less than one word of the question. */
function listing(sentence: string): number {
  const items = Math.min(mostItems, sentence.split(',').length - 1) * itemPoints;
  return items + (opensList.test(sentence) ? itemPoints * 4 : 0);
}
