import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  impact: string;
  nodes: { html: string }[];
}

/** What axe-core finds on the page now, serious or worse. */
export async function seriousViolations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate('axe.run().then((result) => result.violations)');
  return (found as Violation[])
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

/** Presses Tab until what has this name has the focus; every stop on the way must show where it is. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let stops = 0; stops < 40; stops += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement;
      const labels = (at as HTMLInputElement).labels ?? [];
      const label = [...labels].map((one) => one.textContent).join(' ');
      // Past the last stop, before the first one again, nothing has the focus.
      const between = at === document.body;
      return { between, text: `${at.textContent} ${label}`, outline: getComputedStyle(at).outlineStyle };
    });
    if (stop.between) {
      continue;
    }
    expect(stop.outline).not.toBe('none');
    if (stop.text.match(name)) {
      return;
    }
  }
  throw new Error(`Tab never came to ${name}.`);
}

/** Collects what the browser complains of: a missing file, a refused style, an uncaught error. */
export function collectComplaints(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      complaints.push(message.text());
    }
  });
  page.on('pageerror', (error) => complaints.push(error.message));
}
