/**
 * Reads the subset of Adaptive Cards that cards/README.md lists, strictly: an element or a property that is not in the tables below
 * throws, so that a test finds it. Nothing of a card may silently vanish in Slack.
 */

import type { AdaptiveCard, CardElement } from '../chat.js';

/** Looks only; Slack has no such choice. */
const LAYOUT = ['spacing', 'separator'];
/** Slack has its own words where a required input is empty, so `errorMessage` is read and not shown. */
const INPUT = ['id', 'label', 'value', 'placeholder', 'isRequired', 'errorMessage', ...LAYOUT];

const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  AdaptiveCard: ['$schema', 'version', 'lang', 'body', 'actions'],
  TextBlock: ['text', 'wrap', 'size', 'weight', 'color', 'isSubtle', 'style', ...LAYOUT],
  FactSet: ['facts', ...LAYOUT],
  Container: ['items', 'style', ...LAYOUT],
  ActionSet: ['actions', ...LAYOUT],
  'Input.Number': ['min', ...INPUT],
  'Input.Text': ['maxLength', 'isMultiline', ...INPUT],
  'Input.ChoiceSet': ['style', 'choices', ...INPUT],
  'Input.Date': ['min', 'max', ...INPUT],
  'Action.Execute': ['title', 'verb', 'data', 'style'],
  'Action.OpenUrl': ['title', 'url'],
};

/**
 * The card's elements in reading order, its own actions last, each checked against the tables.
 * @throws Error at an element or a property that Slack's renderer does not know
 */
export function elementsOf(card: AdaptiveCard): CardElement[] {
  check(card);
  const actions = card.actions ?? [];
  const own = actions.length > 0 ? [{ type: 'ActionSet', actions }] : [];
  return flatten([...card.body, ...own]);
}

/** A container's elements in its place, the line above it, if any, above the first of them. */
function flatten(elements: CardElement[]): CardElement[] {
  return elements.flatMap((element) => {
    check(element);
    if (element.type === 'ActionSet') for (const action of listOf(element, 'actions')) check(action);
    if (element.type !== 'Container') return [element];
    const [first, ...rest] = flatten(listOf(element, 'items'));
    if (first === undefined) return [];
    return [element.separator === true ? { ...first, separator: true } : first, ...rest];
  });
}

function check(element: CardElement): void {
  const known = PROPERTIES[element.type];
  if (known === undefined) throw new Error(`${element.type} is no element that Slack's renderer knows`);
  const unknown = Object.keys(element).find((property) => property !== 'type' && !known.includes(property));
  if (unknown !== undefined) throw new Error(`${element.type}.${unknown} is no property that Slack's renderer knows`);
}

export function isInput(element: CardElement): boolean {
  return element.type.startsWith('Input.');
}

/** The buttons that send something to the bot. */
export function executesOf(elements: CardElement[]): CardElement[] {
  return elements
    .flatMap((element) => (element.type === 'ActionSet' ? listOf(element, 'actions') : []))
    .filter((action) => action.type === 'Action.Execute');
}

/** @throws Error when the element lacks this text */
export function textOf(element: CardElement, property: string): string {
  const value = element[property];
  if (typeof value !== 'string') throw new Error(`${element.type} has no ${property}`);
  return value;
}

/** An optional text or number; null where it is left out or empty. */
export function optionalOf(element: CardElement, property: string): string | null {
  const value = element[property];
  if (value === undefined || value === null || value === '') return null;
  if (typeof value !== 'string' && typeof value !== 'number') throw new Error(`${element.type}.${property} is no text`);
  return String(value);
}

/** @throws Error when the element lacks this list */
export function listOf<Item = CardElement>(element: CardElement, property: string): Item[] {
  const value = element[property];
  if (!Array.isArray(value)) throw new Error(`${element.type} has no ${property}`);
  return value;
}
