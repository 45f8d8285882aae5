import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import type { AdaptiveCard, CardElement, Message } from '../../src/chat.js';
import { exampleMessages } from '../support/cards.js';
import { elementsOf, outsideSubset } from './subset.js';

const adaptiveCards = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
) as typeof import('adaptivecards');
const CARDS = new URL('../../cards/', import.meta.url);

/** What Microsoft's own renderer finds wrong with a card. */
function faults(card: AdaptiveCard): string[] {
  // A defect of adaptivecards 3.0.6: this expression is global, so it remembers where it stopped and refuses every second `lang`.
  const { regEx } = adaptiveCards.CardElement.langProperty;
  if (regEx !== undefined) regEx.lastIndex = 0;
  const context = new adaptiveCards.SerializationContext(adaptiveCards.Versions.v1_5);
  const parsed = new adaptiveCards.AdaptiveCard();
  parsed.parse(card, context);
  const validation = parsed.validateProperties();
  const parsing = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  return [...parsing, ...validation.validationEvents.map((event) => event.message)];
}

function isInput(element: CardElement): boolean {
  return element.type.startsWith('Input.');
}

const everyMessage = (['da', 'en'] as const).flatMap((language) =>
  Object.entries(exampleMessages(language)).map(([name, message]): [string, Message] => [
    `${name} (${language})`,
    message,
  ]),
);

describe.each(everyMessage)('%s', (_name, { card, text, open }) => {
  const elements = elementsOf(card);
  const json = JSON.stringify(card);

  it('is a valid Adaptive Card 1.5 in our subset', () => {
    expect(faults(card)).toEqual([]);
    expect(outsideSubset(card)).toEqual([]);
  });

  it('is filled in, in plain words, and small enough for Teams', () => {
    expect(json).not.toMatch(/\$\{|undefined|null|\[object|NaN|Invalid Date/);
    expect(json).not.toContain('!');
    expect(Buffer.byteLength(json, 'utf16le')).toBeLessThan(28_000);
    expect(text).not.toMatch(/^\s*$|\$\{|undefined|null|\n\n/);
  });

  it('is a form with one sending button, or has buttons alone', () => {
    const actions = elements.filter((element) => element.type.startsWith('Action.'));
    const inputs = elements.filter(isInput);
    expect(open !== undefined).toBe(inputs.length > 0);
    const sending = actions.filter(({ data }) => (data as Record<string, string>).opens !== 'form');
    if (inputs.length > 0) expect(sending.map((action) => action.type)).toEqual(['Action.Execute']);
    expect(new Set(inputs.map((input) => input.id)).size).toBe(inputs.length);
  });

  it('carries flat texts in its buttons', () => {
    const carried = elements.filter((element) => element.type === 'Action.Execute').map((action) => action.data);
    for (const data of [...carried, open?.data ?? {}]) {
      for (const value of Object.values(data as object)) expect(typeof value).toBe('string');
    }
  });
});

describe('the templates', () => {
  const names = readdirSync(CARDS).filter((name) => name.endsWith('.json'));

  it.each(names)('%s has expressions as whole values only, and every text from the data', (name) => {
    const template = JSON.parse(readFileSync(new URL(name, CARDS), 'utf8')) as AdaptiveCard;
    for (const element of elementsOf(template)) {
      const { $when, ...properties } = element;
      for (const value of Object.values(properties)) {
        if (typeof value === 'string' && value.includes('${')) expect(value).toMatch(/^\$\{[$\w.]+\}$/);
      }
      for (const read of ['text', 'label', 'title', 'errorMessage']) expect(element[read] ?? '${').toMatch(/^\$\{/);
      expect($when ?? '${').toMatch(/^\$\{/);
    }
  });
});
