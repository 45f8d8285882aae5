/** The element with this id, which index.html has. */
export function byId<E extends HTMLElement = HTMLElement>(id: string): E {
  return document.getElementById(id) as E;
}

/** A new element; texts among the children become text, never HTML. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/**
 * Replaces what is inside `parent`, where it differs: what stays the same is not announced again. The focus stays on the link with the
 * same address, or the button with the same text.
 */
export function redraw(parent: HTMLElement, ...children: Node[]): void {
  const next = make('div', {}, ...children);
  if (next.innerHTML === parent.innerHTML) {
    return;
  }
  const focused = parent.contains(document.activeElement) ? nameOf(document.activeElement) : null;
  parent.replaceChildren(...children);
  if (focused !== null) {
    const controls = [...parent.querySelectorAll<HTMLElement>('a, button')];
    controls.find((control) => nameOf(control) === focused)?.focus();
  }
}

function nameOf(control: Element | null): string | null {
  return control?.getAttribute('href') ?? control?.textContent ?? null;
}
