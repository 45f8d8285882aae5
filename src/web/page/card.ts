import type * as AdaptiveCards from 'adaptivecards';
import { HOST_CONFIG } from './host-config.js';
import type { Press } from './server.js';

declare global {
  interface Window {
    /** Microsoft's renderer, from /adaptivecards.js. */
    AdaptiveCards: typeof AdaptiveCards;
    /** The constructor of markdown-it, from /markdown-it.js. */
    markdownit: (preset: string) => MarkdownIt;
  }
}

interface MarkdownIt {
  enable(rules: string[]): MarkdownIt;
  set(options: { breaks: boolean }): MarkdownIt;
  render(text: string): string;
}

export interface DrawnCard {
  element: HTMLElement;
  /** Moves the focus to the first of these inputs, and marks all of them as wrong. False where the card has none of them. */
  showErrors(ids: string[]): boolean;
}

/**
 * Draws a card, live. @param pressed is told of the button that was pressed, once the renderer found the inputs complete
 * @returns null where the renderer cannot read the card
 */
export function drawCard(source: unknown, pressed: (press: Press) => void): DrawnCard | null {
  const card = new window.AdaptiveCards.AdaptiveCard();
  card.hostConfig = new window.AdaptiveCards.HostConfig(HOST_CONFIG);
  card.parse(source);
  card.onExecuteAction = (action) => execute(card, action, pressed);
  const element = card.render();
  return element ? { element, showErrors: (ids) => showErrors(card, ids) } : null;
}

/** Settings of the renderer as a whole: no tab stop on the card itself, and Markdown without HTML. */
export function prepareCards(): void {
  const markdown = window
    .markdownit('zero')
    .enable(['emphasis', 'list', 'link', 'newline', 'escape'])
    .set({ breaks: true });
  window.AdaptiveCards.GlobalSettings.setTabIndexAtCardRoot = false;
  window.AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdown.render(text);
    result.didProcess = true;
  };
}

function execute(
  card: AdaptiveCards.AdaptiveCard,
  action: AdaptiveCards.Action,
  pressed: (press: Press) => void,
): void {
  if (action instanceof window.AdaptiveCards.OpenUrlAction) {
    if (/^https?:/i.test(action.url ?? '')) {
      window.open(action.url, '_blank', 'noopener');
    }
    return;
  }
  if (action instanceof window.AdaptiveCards.ExecuteAction) {
    const inputs = action.associatedInputs === 'none' ? [] : card.getAllInputs().filter((input) => input.isSet());
    pressed({
      action: action.verb,
      // `action.data` has the inputs mixed in by now; the card's own is what is written out again.
      data: texts(Object.entries(action.toJSON()?.data ?? {})),
      values: texts(inputs.map((input) => [input.id ?? '', input.value])),
    });
  }
}

function texts(entries: [string, unknown][]): Record<string, string> {
  return Object.fromEntries(entries.map(([key, value]) => [key, String(value)]));
}

function showErrors(card: AdaptiveCards.AdaptiveCard, ids: string[]): boolean {
  const wrong = card.getAllInputs().filter((input) => ids.includes(input.id ?? ''));
  for (const input of wrong) {
    for (const control of input.renderedElement?.querySelectorAll('input, select, textarea') ?? []) {
      control.setAttribute('aria-invalid', 'true');
    }
  }
  wrong[0]?.focus();
  return wrong.length > 0;
}
