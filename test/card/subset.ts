/** The subset of cards/README.md, and a walk over a card that finds what is outside it. */
import type { AdaptiveCard, CardElement } from '../../src/chat.js';

/** Properties by element type; those that must be there come first, the optional ones after the bar. */
const SUBSET: Readonly<Record<string, string>> = {
  AdaptiveCard: 'type $schema version lang body | actions',
  TextBlock: 'type text wrap | size weight color isSubtle style spacing separator',
  FactSet: 'type facts | spacing separator',
  Container: 'type items | style spacing separator',
  ActionSet: 'type actions | spacing separator',
  'Input.Number': 'type id label errorMessage | isRequired value placeholder',
  'Input.Text': 'type id label errorMessage maxLength | isRequired isMultiline value placeholder',
  'Input.ChoiceSet': 'type id label style choices isRequired errorMessage | value',
  'Input.Date': 'type id label isRequired errorMessage | value min',
  'Action.Execute': 'type title verb data | style',
  'Action.OpenUrl': 'type title url |',
};

const CHILDREN = ['body', 'items', 'actions'] as const;

/** Every element of a card, the card itself first. */
export function elementsOf(element: CardElement | AdaptiveCard): CardElement[] {
  const children = CHILDREN.flatMap((name) => (element[name] ?? []) as CardElement[]);
  return [element, ...children.flatMap(elementsOf)];
}

export function outsideSubset(card: AdaptiveCard): string[] {
  return elementsOf(card).flatMap((element) => {
    const [must = '', may = ''] = (SUBSET[element.type] ?? '').split('|').map((part) => part.trim());
    if (must === '') return [`unknown element ${element.type}`];
    const required = must.split(' ');
    const allowed = new Set([...required, ...may.split(' ')]);
    return [
      ...required.filter((name) => element[name] === undefined).map((name) => `${element.type} lacks ${name}`),
      ...Object.keys(element)
        .filter((name) => !allowed.has(name))
        .map((name) => `${element.type} has ${name}`),
    ];
  });
}
