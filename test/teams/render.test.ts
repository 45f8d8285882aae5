import { describe, expect, it } from '@jest/globals';
import type { Language } from '../../src/chat.js';
import { renderMessage } from '../../src/teams/render.js';
import { exampleMessages } from '../support/cards.js';

/** Teams takes about 100 KB of UTF-16 a message; we stay well below. */
const LARGEST = 80 * 1024;

const EXAMPLES = (['da', 'en'] as Language[]).flatMap((language) =>
  Object.entries(exampleMessages(language)).map(([name, message]) => [name, language, message] as const),
);

// biome-ignore lint/suspicious/noExplicitAny: any part of a card
function partsOf(node: any): any[] {
  if (typeof node !== 'object' || node === null) return [];
  return [node, ...Object.values(node).flatMap(partsOf)];
}

describe('a card in Teams', () => {
  it.each(EXAMPLES)('%s, %s', (_name, _language, message) => {
    const before = structuredClone(message);
    const rendered = renderMessage(message);
    expect(message).toEqual(before);
    const text = JSON.stringify(rendered);
    expect(text.length * 2).toBeLessThan(LARGEST);
    expect(text).not.toContain('${');
    expect(rendered.summary).toBe(message.text);
    expect(rendered.summary).not.toBe('');

    const buttons = partsOf(rendered.attachments).filter(({ type }) => type === 'Action.Execute');
    const original = partsOf(message.card).filter(({ type }) => type === 'Action.Execute');
    expect(buttons.map(({ data }) => data)).toEqual(original.map(({ data }) => ({ tovholder: data ?? {} })));
  });
});
