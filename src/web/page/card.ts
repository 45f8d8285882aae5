import type * as AdaptiveCards from 'adaptivecards';
import { HOST_CONFIG } from './host-config.js';
import type { Press } from './server.js';

declare global {
  interface Window {
    /** Microsoft's renderer, from /adaptivecards.js. */
    AdaptiveCards: typeof AdaptiveCards;
  }
}

let drawn = 0;

export interface DrawnCard {
  element: HTMLElement;
  /**
   * Moves the focus to the first of these inputs, and marks all of them as wrong; what was typed stands in them again, where a card
   * cannot hold it. False where the card has none of them.
   */
  showErrors(ids: string[], typed: Record<string, string>): boolean;
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
  if (element) {
    separateRadios(element);
    takeAnythingTyped(element);
  }
  return element ? { element, showErrors: (ids, typed) => showErrors(card, ids, typed) } : null;
}

/** Settings of the renderer as a whole: no tab stop on the card itself, and no Markdown, which no text of a card is. */
export function prepareCards(): void {
  window.AdaptiveCards.GlobalSettings.setTabIndexAtCardRoot = false;
  window.AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = text
      .split(/\n{2,}/)
      .map(paragraph)
      .join('');
    result.didProcess = true;
  };
}

/** As HTML, escaped by the browser itself. */
function paragraph(text: string): string {
  const element = document.createElement('p');
  element.textContent = text;
  return element.outerHTML;
}

/** The renderer names radio buttons after their input: two forms in one page would share them. */
function separateRadios(element: HTMLElement): void {
  drawn += 1;
  for (const radio of element.querySelectorAll<HTMLInputElement>('input[type="radio"]')) {
    radio.name = `${radio.name}-${drawn}`;
  }
}

/**
 * A number field of the browser drops what it does not take for a number ("1,5" becomes 15 or nothing, by the browser's language).
 * As a text field with the number keys it keeps what was typed, and the bot says what is wrong with it.
 */
function takeAnythingTyped(element: HTMLElement): void {
  for (const field of element.querySelectorAll<HTMLInputElement>('input[type="number"]')) {
    field.type = 'text';
    field.inputMode = 'numeric';
    field.autocomplete = 'off';
  }
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
    const inputs = action.associatedInputs === 'none' ? [] : card.getAllInputs();
    const values = inputs.map((input): [string, unknown] => [input.id ?? '', typedIn(input)]);
    pressed({
      action: action.verb,
      // `action.data` has the inputs mixed in by now; the card's own is what is written out again.
      data: texts(Object.entries(action.toJSON()?.data ?? {})),
      values: texts(values.filter(([, value]) => value !== '')),
    });
  }
}

/** What an input holds, '' for nothing; of a number what was typed, as the renderer would read it as a number first. */
function typedIn(input: AdaptiveCards.Input): unknown {
  return numberField(input)?.value.trim() ?? (input.isSet() ? input.value : '');
}

function numberField(input: AdaptiveCards.Input): HTMLInputElement | null {
  return input instanceof window.AdaptiveCards.NumberInput
    ? (input.renderedElement?.querySelector('input') ?? null)
    : null;
}

function texts(entries: [string, unknown][]): Record<string, string> {
  return Object.fromEntries(entries.map(([key, value]) => [key, String(value)]));
}

function showErrors(card: AdaptiveCards.AdaptiveCard, ids: string[], typed: Record<string, string>): boolean {
  const wrong = card.getAllInputs().filter((input) => ids.includes(input.id ?? ''));
  for (const input of wrong) {
    for (const control of input.renderedElement?.querySelectorAll('input, select, textarea') ?? []) {
      control.setAttribute('aria-invalid', 'true');
    }
    const field = numberField(input);
    if (field) {
      field.value ||= typed[input.id ?? ''] ?? '';
    }
  }
  wrong[0]?.focus();
  return wrong.length > 0;
}
