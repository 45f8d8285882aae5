import { describe, expect, it } from '@jest/globals';
import { readPause } from '../../src/bot/read-pause.js';

const TODAY = '2026-06-10';

describe('somebody who asks for a break', () => {
  it.each([
    ['hold pause med Lektiecafé i juli', 'lektiecafé', '2026-07', '2026-07'],
    ['Hold pause med Lektiecafé fra juli til august.', 'lektiecafé', '2026-07', '2026-08'],
    ['Lektiecafé holder pause juni til august', 'lektiecafé', '2026-06', '2026-08'],
    ['Lektiecafé holder sommerpause i juli og august', 'lektiecafé', '2026-07', '2026-08'],
    ['vi holder pause med Lektiecafé til august', 'lektiecafé', '2026-06', '2026-08'],
    ['holder pause med Lektiecafé juni-august', 'lektiecafé', '2026-06', '2026-08'],
    ['sæt Lektiecafé på pause i juli 2027', 'lektiecafé', '2027-07', '2027-07'],
    ['pause Lektiecafé juli', 'lektiecafé', '2026-07', '2026-07'],
    ['pause Lektiecafé maj', 'lektiecafé', '2026-05', '2026-05'],
    ['pause Lektiecafé april', 'lektiecafé', '2027-04', '2027-04'],
    ['pause Lektiecafé december til januar', 'lektiecafé', '2026-12', '2027-01'],
    ['pause Dialogisk læsning for børn juli', 'dialogisk læsning for børn', '2026-07', '2026-07'],
    ['pause Lektiecafé', 'lektiecafé', null, null],
    ['pause', '', null, null],
    ['pause Lektiecafé July', 'lektiecafé', '2026-07', '2026-07'],
    ['pause the Homework café from July to August', 'homework café', '2026-07', '2026-08'],
    ['put Lektiecafé on pause in July', 'lektiecafé', '2026-07', '2026-07'],
    ['Lektiecafé takes a break in July', 'lektiecafé', '2026-07', '2026-07'],
    ['Lektiecafé is on a break until August', 'lektiecafé', '2026-06', '2026-08'],
  ])('»%s« means »%s« from %s to %s', (text, activity, from, to) => {
    expect(readPause(text, TODAY)).toEqual({ activity, from, to });
  });

  it.each([
    'hvornår holder Lektiecafé pause',
    'holder Lektiecafé pause i juli?',
    'hvem har ansvaret for Lektiecafé',
    'er Lektiecafé på pause',
    'har Lektiecafé pause i juli',
    'pauserum',
    'jeg er væk i juli',
    '',
  ])('»%s« is something else', (text) => {
    expect(readPause(text, TODAY)).toBeNull();
  });
});
