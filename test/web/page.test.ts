import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import type { Message } from '../../src/chat.js';
import { collectComplaints, seriousViolations, tabTo } from '../support/accessibility.js';
import { hasBrowser, launchBrowser } from '../support/browser.js';
import { exampleMessages } from '../support/cards.js';
import { form, type Scripted, said, startScripted } from './scripted.js';

const PHONE = { width: 390, height: 844 };

(hasBrowser() ? describe : describe.skip)('the page in Chromium', () => {
  let browser: Browser;
  let server: Scripted;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    if (!existsSync(path.resolve(import.meta.dirname, '../../dist/web/page/main.js'))) {
      throw new Error('The page is not compiled: run npm run build first.');
    }
    browser = await launchBrowser();
  });

  afterAll(() => browser?.close());

  beforeEach(async () => {
    server = await startScripted();
    await openPage({});
  });

  // What the browser complains of is a fault in every test: a missing file, a refused style, an uncaught error.
  afterEach(async () => {
    await page.close();
    await server.close();
    expect(complaints).toEqual([]);
  });

  async function openPage(options: Parameters<Browser['newPage']>[0]): Promise<void> {
    await page?.close();
    page = await browser.newPage({ locale: 'da-DK', viewport: PHONE, ...options });
    page.setDefaultTimeout(10_000);
    complaints = [];
    collectComplaints(page, complaints);
  }

  /** Opens the page as this person, and waits until it listens. */
  async function be(person: string): Promise<void> {
    const stream = page.waitForResponse(/\/api\/stream/);
    await page.goto(`${server.url}/#person=${person}`);
    await stream;
  }

  function log() {
    return page.getByRole('log');
  }

  /** Whether all of it can be read in the log without scrolling. */
  async function isInView(text: Locator): Promise<boolean> {
    const [inner, outer] = [await text.boundingBox(), await log().boundingBox()];
    if (!inner || !outer) return false;
    return inner.y >= outer.y && inner.y + inner.height <= outer.y + outer.height;
  }

  it('is used with the keyboard alone: choose who one is, ask, read the answer', async () => {
    await openPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(server.url);
    await page.getByRole('heading', { name: 'Hvem vil du være?' }).waitFor();
    await tabTo(page, 'Afdelingsleder');
    await page.keyboard.press('Enter');
    await page.getByText('Hej. Skriv, hvad du vil vide.').waitFor();
    // With a mouse about, the line to write on has the focus already.
    await page.keyboard.type('Hvem har ansvaret?');
    await page.keyboard.press('Enter');
    await log().getByText('Du skrev: Hvem har ansvaret?').waitFor();
    await page.keyboard.type('skema');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Barselscafé i november' }).waitFor();
    await page.getByRole('log').focus();
    await tabTo(page, 'Antal gange holdt');
    await page.keyboard.type('7');
    await tabTo(page, 'Send');
    await page.keyboard.press('Enter');
    await log().getByText('Gemt: holdt 7 gange.').waitFor();
  });

  it('takes a form on a phone: what is wrong is said beside the field, what was typed stays, the answer takes its place', async () => {
    await server.chat.post('partner@example.org', form('', null));
    await be('partner');
    const field = page.getByRole('textbox', { name: 'Antal gange holdt' });
    await field.fill('120');
    await page.getByRole('radio', { name: 'Ikke holdt' }).check();
    await log().getByRole('button', { name: 'Send' }).click();
    await page.getByText('Skriv et helt tal fra 0 til 99.').waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
    expect(await field.inputValue()).toBe('120');
    await field.fill('1,5');
    await log().getByRole('button', { name: 'Send' }).click();
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
    expect(await field.inputValue()).toBe('1,5');
    await field.fill('12');
    await page.keyboard.press('Tab');
    await log().getByRole('button', { name: 'Send' }).click();
    await log().getByText('Gemt: holdt 12 gange.').waitFor();
    expect(await log().getByRole('article').count()).toBe(1);
    expect(await field.count()).toBe(0);
    expect(server.events.map((event) => event.kind === 'press' && [event.data, event.values])).toContainEqual([
      { round: '2025-11' },
      { held: '120', state: 'notHeld' },
    ]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(PHONE.width);
  });

  it('takes several lines in a comment', async () => {
    await server.chat.post('partner@example.org', exampleMessages('da').checkInForm as Message);
    await be('partner');
    const comment = page.getByRole('textbox', { name: 'Kommentar' });
    await comment.click();
    await page.keyboard.type('Det regnede.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('To kom.');
    expect(await comment.evaluate((element) => element.tagName)).toBe('TEXTAREA');
    const pressed = page.waitForResponse(/\/api\/press/);
    await log().getByRole('button', { name: 'Gem' }).click();
    await pressed;
    expect(server.events.find(({ kind }) => kind === 'press')).toMatchObject({
      values: { comment: 'Det regnede.\nTo kom.' },
    });
  });

  it('shows by itself what the bot starts and changes, and keeps what is typed in another form', async () => {
    const first = await server.chat.post('partner@example.org', form('', null));
    const second = await server.chat.post('partner@example.org', form('', null));
    await be('partner');
    const forms = log().getByRole('article');
    await forms.nth(1).getByLabel('Antal gange holdt').fill('5');
    await forms.nth(1).getByRole('radio', { name: 'Ved ikke' }).check();
    await server.chat.update(first, said('Afløseren har svaret.'));
    await forms.nth(0).getByText('Afløseren har svaret.').waitFor();
    await server.chat.post('partner@example.org', said('En påmindelse.'));
    await forms.nth(2).getByText('En påmindelse.').waitFor();
    expect(second).not.toBe(first);
    expect(await forms.nth(1).getByLabel('Antal gange holdt').inputValue()).toBe('5');
    expect(await forms.nth(1).getByRole('radio', { name: 'Ved ikke' }).isChecked()).toBe(true);
    expect(await page.getByRole('status').allTextContents()).toContain('Kortet er opdateret.');
  });

  it('brings the answer to a press into view, at once after its card and from far up in the log', async () => {
    await be('partner');
    await page.getByLabel('Skriv til Tovholder').fill('skema');
    await page.keyboard.press('Enter');
    const later = log().getByRole('button', { name: 'Senere' });
    const answers = log().getByText('Fint, jeg spørger senere.');
    await later.click();
    await answers.waitFor();
    expect(await isInView(answers)).toBe(true);
    for (let count = 0; count < 10; count += 1) await server.chat.post('partner@example.org', said(`Nyt ${count}`));
    await log().getByText('Nyt 9').waitFor();
    await later.click();
    await answers.nth(1).waitFor();
    expect(await isInView(answers.nth(1))).toBe(true);
  });

  it('moves the clock and leads to those who got something', async () => {
    await be('leder');
    await page.getByRole('button', { name: 'Flyt uret' }).click();
    await page.getByRole('button', { name: /Første arbejdsdag i næste måned/ }).click();
    await page.getByText(/Uret står på man\. 1\. dec\. 2025/).waitFor();
    await page.getByText('Uret er flyttet. 2 nye beskeder, ingen af dem her.').waitFor();
    await page.getByRole('link', { name: '1 ny til Kulturmedarbejder' }).click();
    await page.getByRole('heading', { name: 'Barselscafé i november' }).waitFor();
    await page.getByRole('link', { name: '1 ny i Chefgruppens kanal' }).click();
    await log().getByText('Evalueringen nærmer sig.').waitFor();
    expect(page.url()).toContain('person=chef&channel=chefgruppe');
    await page.getByRole('button', { name: 'Tilbage til nu' }).click();
    await page.getByText(/Uret står på/).waitFor({ state: 'hidden' });
  });

  it('shows a message as text, whatever it holds', async () => {
    await be('leder');
    const nasty = '<img src=x onerror="alert(1)"> **ikke fed** <b>heller ikke</b>';
    await page.getByLabel('Skriv til Tovholder').fill(nasty);
    await page.keyboard.press('Enter');
    await log().getByText(`Du skrev: ${nasty}`).waitFor();
    expect(await log().locator('img, b:not(.meta b), strong').count()).toBe(0);
  });

  it('speaks English where asked', async () => {
    await be('leder');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Move the clock' }).waitFor();
    await page.getByRole('button', { name: 'What is waiting for me?' }).click();
    await log().getByText('Du skrev: What is waiting for me?').waitFor();
    expect(server.events.at(-1)?.account.language).toBe('en');
    expect(await page.getAttribute('html', 'lang')).toBe('en');
  });

  it.each(['light', 'dark'] as const)(
    'has no serious fault for assistive technology, every card included (%s)',
    async (colorScheme) => {
      await openPage({ colorScheme });
      await page.goto(server.url);
      await page.getByRole('link', { name: /Afdelingsleder/ }).waitFor();
      expect(await seriousViolations(page)).toEqual([]);
      for (const message of Object.values(exampleMessages('da'))) {
        await server.chat.post('leder@example.org', message);
      }
      await server.chat.post('partner@example.org', form('120', 'Skriv et helt tal.'));
      await be('leder');
      await page.getByRole('link', { name: '1 ny til Kulturmedarbejder' }).waitFor();
      expect(await seriousViolations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Flyt uret' }).click();
      await page.getByRole('dialog').waitFor();
      expect(await seriousViolations(page)).toEqual([]);
    },
  );

  it('has nothing to press that is smaller than a thumb', async () => {
    for (const message of Object.values(exampleMessages('da'))) {
      await server.chat.post('leder@example.org', message);
    }
    await be('leder');
    await log().getByRole('article').last().waitFor();
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, .person, input:not([type=radio])')]
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 40)
        .map((one) => one.outerHTML),
    );
    expect(small).toEqual([]);
  });
});
