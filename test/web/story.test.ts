/** The main job from end to end: the real program, its own database, a real browser, and nobody who has read a manual. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { collectComplaints, seriousViolations, tabTo } from '../support/accessibility.js';
import { hasBrowser, launchBrowser } from '../support/browser.js';
import { type LocalProgram, makeLocalProgram, moveClock, readClock } from '../support/local-program.js';
import { createVisitor, type Visitor } from './visitor.js';

const DESK = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

/** Danish time, in which the page and the agreement live. @param date the day, or any moment of it */
function danish(date: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('da-DK', { ...options, timeZone: 'Europe/Copenhagen' }).format(date);
}

// One story: each chapter begins where the one before ended.
(hasBrowser() ? describe : describe.skip)('five minutes with the program', () => {
  let program: LocalProgram;
  let url: string;
  let browser: Browser;
  let page: Page;
  let visitor: Visitor;
  const complaints: string[] = [];
  /** The month that is asked about: "november" and "november 2026". */
  let monthName: string;
  let month: string;

  beforeAll(async () => {
    program = await makeLocalProgram();
    [url, browser] = await Promise.all([program.start(), launchBrowser()]);
    page = await browser.newPage({ locale: 'da-DK', viewport: DESK });
    page.setDefaultTimeout(10_000);
    visitor = createVisitor(page);
    collectComplaints(page, complaints);
    const round = (await readClock(url)).destinations.find(({ id }) => id === 'round');
    const before = new Date(round?.at ?? '');
    before.setUTCDate(0);
    monthName = danish(before, { month: 'long' });
    month = danish(before, { month: 'long', year: 'numeric' });
  });

  afterAll(async () => {
    await browser?.close();
    await program?.stop();
    await program?.remove();
  });

  const barselscafe = () => visitor.card(`Barselscafé, ${month}`);

  /** Ends the program and starts it on the same database, at the same moment of the story. */
  async function restart(person: RegExp): Promise<void> {
    const { now: at } = await readClock(url);
    await page.goto('about:blank');
    await program.stop();
    url = await program.start();
    await moveClock(url, { at });
    await page.goto(url);
    await page.getByRole('link', { name: person }).click();
  }

  it('answers a question, by keyboard alone', async () => {
    await page.goto(url);
    await page.getByRole('heading', { name: 'Hvem vil du være?' }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await tabTo(page, 'Koordinator, Fællessekretariatet');
    await page.keyboard.press('Enter');
    await visitor.log().getByText('Der er ikke noget, der venter på dig.').waitFor();
    await page.keyboard.type('Hvem har ansvaret for Barselscafé?');
    await page.keyboard.press('Enter');
    await visitor.newest().getByText('Boligselskabernes Fællessekretariat').waitFor();
    await visitor
      .newest()
      .getByText(/^Kilde: .*Barselscafé: Ansvar, linje \d/)
      .waitFor();
    expect(await seriousViolations(page)).toEqual([]);
  });

  it('asks for the numbers on the first working day, by keyboard alone', async () => {
    await tabTo(page, 'Flyt uret');
    await page.keyboard.press('Enter');
    await tabTo(page, /Første arbejdsdag/);
    await page.keyboard.press('Enter');
    await page.getByText(/^Uret er flyttet\. \d+ nye beskeder, 1 af dem her\./).waitFor();
    await barselscafe().waitFor();
    await page.getByRole('link', { name: /nye? til Medarbejder/ }).waitFor();
  });

  it('says beside the field what is wrong, and keeps what was typed', async () => {
    await page.setViewportSize(PHONE);
    await page.getByLabel(`Hvor mange gange i ${monthName}?`).fill('1,5');
    await page.getByLabel(/^Hvor mange mødte op/).fill('31');
    await barselscafe().getByRole('button', { name: 'Gem' }).click();
    await barselscafe().getByText('Svaret er ikke gemt endnu.').waitFor();
    const field = page.getByLabel(`Hvor mange gange i ${monthName}?`);
    const beside = barselscafe().getByText('Skriv et helt tal uden decimaler.');
    const [above, below] = [await field.boundingBox(), await beside.boundingBox()];
    expect((below?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0)).toBeLessThan(20);
    expect(await field.inputValue()).toBe('1,5');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByLabel(/^Hvor mange mødte op/).inputValue()).toBe('31');
    expect(await seriousViolations(page)).toEqual([]);
  });

  it('saves the numbers and shows them', async () => {
    await page.getByLabel(`Hvor mange gange i ${monthName}?`).fill('4');
    await page.getByLabel(/forskellige er kommet i år, til og med/).fill('6');
    await barselscafe().getByRole('button', { name: 'Gem' }).click();
    const receipt = visitor.card(`Gemt: Barselscafé, ${month}`);
    await receipt.waitFor();
    expect(await receipt.innerText()).toMatch(
      /Antal gange\s+4\s+Fremmødte i alt\s+31\s+Forskellige i år indtil nu\s+6\s/,
    );
  });

  it('takes a correction, and shows the old number beside the new', async () => {
    await visitor.newest().getByRole('button', { name: 'Ret' }).click();
    const attendances = page.getByLabel(/^Hvor mange mødte op/);
    await attendances.fill('33');
    await barselscafe().getByRole('button', { name: 'Gem' }).click();
    await visitor.card(`Rettet: Barselscafé, ${month}`).getByText('33 (før: 31)').waitFor();
    await page.getByText('Prøv: 5 af 6.').waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(PHONE.width);
  });

  it('reminds who has not answered after five working days, by itself, and nobody else', async () => {
    await visitor.become(/Medarbejder, den boligsociale helhedsplan/);
    await visitor.card(month).waitFor();
    const reminder = visitor.log().getByText(`Påmindelse: tallene for ${month} mangler endnu.`);
    expect(await reminder.count()).toBe(0);
    await moveClock(url, { to: 'reminder' });
    await reminder.first().waitFor();
    await visitor.become(/Koordinator, Fællessekretariatet/);
    await visitor.card(`Rettet: Barselscafé, ${month}`).waitFor();
    expect(await visitor.log().getByText('Påmindelse').count()).toBe(0);
  });

  it('shows the leader who has answered', async () => {
    await visitor.become(/Leder af den boligsociale indsats/);
    await visitor.say('status');
    const status = visitor.card(`Status for ${month}`);
    await status.waitFor();
    expect(await status.innerText()).toMatch(/Barselscafé\s+Svaret af Koordinator, Fællessekretariatet/);
    expect(await status.innerText()).toMatch(/Mangler, venter på Medarbejder, den boligsociale helhedsplan/);
  });

  it('has the numbers in its database: a new start knows them', async () => {
    await restart(/Koordinator, Fællessekretariatet/);
    await visitor.log().getByRole('button', { name: 'Ret: Barselscafé' }).click();
    await barselscafe().waitFor();
    expect(await page.getByLabel(/^Hvor mange mødte op/).inputValue()).toBe('33');
  });

  it('reminds the chefgruppe of the evaluation, each member and their channel', async () => {
    await page.getByRole('button', { name: 'Flyt uret' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /evaluering/i })
      .click();
    await page.getByText(/^Uret er flyttet\./).waitFor();
    await visitor.become(/Medlem af chefgruppen/);
    await visitor.card('Årlig evaluering').getByRole('button', { name: 'Modtaget' }).waitFor();
    await page.getByRole('navigation', { name: 'Samtale' }).getByRole('link', { name: 'Chefgruppen' }).click();
    await page.getByText('Alle i kanalen ser, hvad du skriver').waitFor({ state: 'attached' });
    await visitor.card('Årlig evaluering').getByRole('button', { name: 'Modtaget' }).click();
    await visitor.card('Årlig evaluering').getByText('Modtaget af Medlem af chefgruppen.').waitFor();
    expect(await seriousViolations(page)).toEqual([]);
  });

  it('plans the evaluation, and everyone who was reminded sees it done', async () => {
    const day = new Date((await readClock(url)).now);
    day.setUTCDate(day.getUTCDate() + 14);
    await visitor.card('Årlig evaluering').getByRole('button', { name: 'Planlagt til …' }).click();
    await page.getByLabel('Dato for evalueringen').fill(day.toISOString().slice(0, 10));
    await page.getByRole('button', { name: 'Gem datoen' }).click();
    const planned = danish(day, { day: 'numeric', month: 'long', year: 'numeric' });
    await visitor.card('Årlig evaluering').getByText(`Evalueringen er planlagt til ${planned}, om 14 dage.`).waitFor();
    await page.getByRole('navigation', { name: 'Samtale' }).getByRole('link', { name: 'Mig og Tovholder' }).click();
    await visitor.card('Årlig evaluering').getByText(`Evalueringen er planlagt til ${planned}`).waitFor();
    await visitor.card('Årlig evaluering').getByRole('button', { name: 'Gennemført' }).click();
    await visitor
      .card('Årlig evaluering')
      .getByText(/^Gennemført\. Meldt .* af Medlem af chefgruppen\.$/)
      .waitFor();
  });

  it('says the same of it all after a new start, and the browser never complained', async () => {
    await visitor.become(/Leder af den boligsociale indsats/);
    await visitor.say('status');
    const before = await visitor.statuses().innerText();
    await restart(/Leder af den boligsociale indsats/);
    await visitor.say('status');
    expect(await visitor.statuses().innerText()).toBe(before);
    expect(complaints).toEqual([]);
  });
});
