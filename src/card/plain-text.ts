import type { AdaptiveCard, CardElement } from '../chat.js';

interface Fact {
  title: string;
  value: string;
}

/**
 * The card in plain words, one line for each text, for notifications and screen readers: texts, facts and the labels of inputs, not buttons.
 */
export function plainText(card: AdaptiveCard): string {
  return card.body
    .flatMap(linesOf)
    .map((line) =>
      line
        .replace(/\u2060/g, '')
        .replace(/\n+/g, '\n')
        .replace(/\u00a0/g, ' '),
    )
    .join('\n');
}

function linesOf(element: CardElement): string[] {
  switch (element.type) {
    case 'TextBlock':
      return [element.text as string];
    case 'FactSet':
      return (element.facts as Fact[]).map(
        (fact) => `${fact.title}${fact.title.endsWith('?') ? '' : ':'} ${fact.value}`,
      );
    case 'Container':
      return (element.items as CardElement[]).flatMap(linesOf);
    case 'ActionSet':
      return [];
    default:
      return [element.label as string];
  }
}
