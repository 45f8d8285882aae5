import { describe, expect, it } from '@jest/globals';
import MarkdownIt from 'markdown-it';
import { literal } from '../../src/card/literal.js';

/** Teams on a computer formats with markdown-it; more is switched on here than there. */
const markdown = new MarkdownIt({ html: false });

const HOSTILE = [
  '**fed** og __fed__ og *kursiv* og _kursiv_',
  '[klik her](http://example.org)',
  '![billede](http://example.org/x.png)',
  '[a]: http://example.org',
  '<http://example.org>',
  '# Overskrift',
  '> citat',
  '- punkt',
  '+ punkt',
  '1. december 2026',
  '24) jul',
  '---',
  'Overskrift\n===',
  '`kode`',
  '~~væk~~',
  '| a | b |\n| - | - |\n| 1 | 2 |',
  'linje\n- punkt\n2. december',
];

describe('literal', () => {
  it.each(HOSTILE)('%j is not formatted', (text) => {
    const html = markdown.render(literal(text));
    expect(html.match(/<(?!\/?p>)[^>]*>/g)).toBeNull();
  });

  it.each(['&lt;script&gt;', '<script>alert(1)</script>', 'a\\*b', 'a$b', 'C:\\mappe'])(
    '%j is shown as it is',
    (text) => {
      const shown = markdown.utils.unescapeAll(markdown.render(literal(text)).replace(/<\/?p>|\n/g, ''));
      expect(shown.replaceAll('\u2060', '').replaceAll('\u2217', '*')).toBe(text);
    },
  );

  it.each(['en_adresse@example.org', 'kl. 10–12', '75 % af børnene', 'Familien i Fokus (0–6 år)', 'A & B', 'x < 3'])(
    'leaves %j alone',
    (text) => expect(literal(text)).toBe(text),
  );
});
