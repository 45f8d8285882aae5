import type { Locator, Page } from 'playwright-core';

/** Somebody who uses the page. */
export interface Visitor {
  log(): Locator;
  /** The newest message. */
  newest(): Locator;
  /** The newest card with this heading. */
  card(heading: string | RegExp): Locator;
  /** What the status cards say, oldest first. */
  statuses(): Locator;
  say(text: string): Promise<void>;
  /** Becomes somebody else, as one does it on a phone. */
  become(person: RegExp): Promise<void>;
}

export function createVisitor(page: Page): Visitor {
  const log = () => page.getByRole('log');
  const messages = () => log().getByRole('article');
  const withHeading = (name: string | RegExp) => messages().filter({ has: page.getByRole('heading', { name }) });

  async function say(text: string): Promise<void> {
    await page.locator('#text').fill(text);
    await page.keyboard.press('Enter');
  }

  async function become(person: RegExp): Promise<void> {
    await page.getByRole('button', { name: 'Skift person' }).click();
    await page.getByRole('navigation').getByRole('link', { name: person }).click();
    await page.getByRole('button', { name: person }).waitFor();
  }

  return {
    log,
    newest: () => messages().last(),
    card: (heading) => withHeading(heading).last(),
    statuses: () => withHeading(/^Status for/).locator('.bubble'),
    say,
    become,
  };
}
