/** A text in the signs that a person sees in it: one way of writing each digit, hyphen and space. */

export interface PlainSigns {
  text: string;
  /** Where in the original each of them stands, and at last where it ends: UTF-16 positions. */
  at: readonly number[];
}

/**
 * Digits of every script become 0–9, hyphens and dashes "-", white space and line breaks one space; signs of double width become
 * ordinary ones; what is not seen (zero-width signs, soft hyphens, marks on letters) is left out. A letter O that touches a digit
 * and no other letter is a zero.
 */
export function plainSigns(original: string): PlainSigns {
  const at: number[] = [];
  let text = '';
  let before = '';
  let from = 0;
  for (const sign of original) {
    const plain = plainSign(sign);
    if (plain !== '' && !(plain === ' ' && before === ' ')) {
      for (let unit = 0; unit < plain.length; unit += 1) at.push(from);
      text += plain;
      before = plain;
    }
    from += sign.length;
  }
  at.push(original.length);
  return { text: text.replace(LETTER_O, (letters) => '0'.repeat(letters.length)), at };
}

const LETTER_O = /(?<=\d)[oO]+(?!\p{L})|(?<!\p{L})[oO]+(?=\d)/gu;

function plainSign(sign: string): string {
  if (/^[\x21-\x7e]$/.test(sign)) return sign;
  // A Braille sign without dots looks like a space; a byte order mark counts as white space and is not seen.
  if (/[\s\p{Cc}\u2800]/u.test(sign) && sign !== '\ufeff') return ' ';
  if (/[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]/u.test(sign)) return '';
  if (/[\p{Pd}\u2212\u2043]/u.test(sign)) return '-';
  if (/\p{Nd}/u.test(sign)) return String(digitOf(sign));
  const folded = sign.normalize('NFKC');
  return folded.length === 1 ? folded : sign;
}

/** In Unicode the ten digits of a script follow each other, zero first. */
function digitOf(sign: string): number {
  const point = sign.codePointAt(0) ?? 0;
  let zero = point;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (point - zero) % 10;
}
