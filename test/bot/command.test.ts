import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Command, readAskedMeasures, readCommand } from '../../src/bot/command.js';

const COMMANDS: Readonly<Partial<Record<Command, readonly string[]>>> = {
  waiting: [
    'Hvad skal jeg gøre?',
    'hvad skal jeg gore',
    'hvad skla jeg gøre nu',
    'hvad skal jeg lave',
    'Hej, hvad skal jeg gøre i dag?',
    'hvad mangler jeg at svare på?',
    'hvad mangler jeg',
    'hvad manlger jeg at svare pa',
    'har jeg noget jeg mangler',
    'hvad venter der på mig',
    'Hvad venter på mig?',
    'er der noget der venter på mig?',
    'mangler jeg at indberette noget',
    'mangler vi at indberette noget?',
    'skal jeg indberette noget',
    'hvad skal jeg svare på',
    'hvilke aktiviteter mangler jeg at indberette',
    'har jeg glemt noget',
    'har jeg svaret på det hele',
    'hvad har jeg ikke svaret på endnu',
    'er der noget til mig',
    'er jeg bagud med noget',
    'hvordan indberetter jeg',
    'jeg vil gerne rette mine tal',
    'fortæl mig hvad jeg mangler',
    'hvad afventer mig',
    'hvad er det næste jeg skal gøre',
    'har jeg husket det hele',
    'noget nyt?',
    'venter',
    'indberet',
    'What do I need to do?',
    'what should i do',
    'what do I have to do now',
    'anything waiting for me?',
    'is there anything waiting for me',
    "what's waiting for me",
    'do I need to report anything this month',
    "what haven't I answered yet",
    'what am I missing',
    'have I forgotten anything',
    'anything for me',
    'to-do',
  ],
  status: [
    'status',
    'Status for november',
    'vis mig status',
    'hvem mangler',
    'Hvem mangler at svare?',
    'hvem mangler stadig at svare for oktober',
    'hvem har ikke svaret endnu',
    'hvem har ikke indberettet',
    'hvem har svaret',
    'hvilke mangler at svare',
    'hvilke aktiviteter mangler',
    'hvor mange har svaret',
    'har alle svaret?',
    'er der nogen der mangler at svare',
    'mangler der svar fra nogen',
    'mangler der tal',
    'hvem venter vi på',
    'hvem mangler vi svar fra',
    'hvem manlger at svaer',
    'hvem er bagud',
    'hvem er der ikke svar fra',
    'hvem har vi ikke hørt fra',
    'har vi fået svar fra alle',
    'hvem skal rykkes',
    'hvilke parter har ikke svaret',
    'who hasnt replied',
    'hvem har svaret 🙂',
    'who still needs to answer',
    'Who is missing?',
    "who hasn't answered yet",
    'has everyone reported',
    'who are we waiting for',
    'which are missing',
    'can you tell me who is late',
  ],
  ourTasks: [
    'Hvad har min organisation lovet?',
    'hvad har vi lovet',
    'hvad har vi egentlig forpligtet os til i aftalen',
    'hvad skal vi gøre',
    'hvad skal min forvaltning gøre',
    'hvad er vores opgaver',
    'hvilken rolle har vi i aftalen?',
    'hvilke aktiviteter er vi med i',
    'hvad bidrager vi med',
    'hvad står vi for',
    'hvad har vi sagt ja til',
    'hvad har vi skrevet under på',
    'what is expected of us',
    'hvad har vi ansvaret for',
    'hvad har min orgnisation lovet',
    'What has my organisation promised?',
    'what have we committed to',
    'what does my organization have to do',
    'what are we responsible for',
  ],
  myTasks: [
    'Hvad er mine opgaver?',
    'hvilke aktiviteter er jeg med i',
    'hvad er min rolle',
    'hvad har jeg lovet',
    'hvad har jeg ansvar for',
    'hvad er jeg ansvarlig for',
    'hvad skal jeg gøre ifølge aftalen',
    'hvor mange timer har jeg',
    'what are my tasks',
    'which tasks do I have',
    'which activities am I part of',
    'what am I responsible for',
  ],
  nextRound: [
    'hvornår er næste indberetning?',
    'hvornår er næste runde',
    'hvornår skal jeg indberette næste gang',
    'hvornår spørger du igen',
    'when is the next round',
    'when do I report next time',
  ],
  progress: [
    'hvordan går det med målene?',
    'hvor langt er vi',
    'når vi målene',
    'hvordan går det med aftalen',
    'how are we doing',
    'how is it going with the targets',
  ],
  help: ['hjælp', '', '?', 'Hej', 'Godmorgen', 'hvem er du?', 'hvad kan du', 'what can you do'],
  thanks: ['Tak!', 'tak for hjælpen', 'Thank you.'],
  channel: ['kanal'],
  overlaps: ['talt dobbelt', 'Overlap', 'counted twice?'],
};

const QUESTIONS = [
  'hvem har ansvaret',
  'hvem har ansvaret for Barselscafé?',
  'hvem mangler i styregruppen',
  'hvem mangler der i chefgruppen',
  'hvad skal sundhedsplejen gøre',
  'hvad skal kommunen gøre',
  'hvad har kommunen lovet os',
  'hvad skal skole gøre',
  'hvad skal jeg gøre hvis vi er uenige',
  'hvad gør vi hvis vi bliver uenige',
  'hvad skal jeg registrere i barselscafeen',
  'hvad skal jeg gøre i mødregrupperne',
  'hvad mangler vi for at nå målet',
  'mangler vi penge',
  'hvor meget er der tilbage',
  'hvor mange timer er der tilbage til børnene',
  'hvem indberetter',
  'hvem skal svare',
  'hvem skal indberette for skolerne',
  'hvem registrerer',
  'og hvem registrerer?',
  'hvem mægler',
  'hvem er parterne',
  'hvilke parter har skrevet under',
  'hvem har underskrevet aftalen',
  'hvem har sagt ja',
  'hvem er med i følgegruppen',
  'hvad laver koordinatoren',
  'hvad er målet',
  'hvad er vores mål',
  'hvornår skal vi evaluere',
  'hvordan går det',
  'hvordan går det med barselscafeen',
  'hvad går målene ud på for børnene',
  'hvilke mål er der i aftalen',
  'hvor ligger boligområdet',
  'hvornår er næste evaluering',
  'hvornår er næste møde',
  'hvornår er næste gang i barselscafeen',
  'hvornår registrerer sundhedsplejen',
  'hvilke aktiviteter har vi',
  'hvilke aktiviteter indgår i aftalen',
  'hvilke aktiviteter er klubben med i',
  'hvor mange skal vi have med',
  'hvem er jeg',
  'hvem er min leder',
  'hvad er status på barselscafeen',
  'hvad har vi lovet beboerne',
  'vi mangler en tovholder',
  'hvilke aktiviteter mangler en tovholder',
  'hvem venter på svar fra jobcenteret',
  'er vi med i barselscafeen',
  'skal jeg spørge chefgruppen',
  'jeg har et spørgsmål',
  'hvad går aftalen ud på',
  'hvad er vejret i morgen',
  'who is responsible',
  'who reports',
  'who must report for the school',
  'who is missing in the steering group',
  'what should the health visitors do',
  'what do I do if we disagree',
  'what has the municipality promised',
  'how many families are missing',
  'what are our goals',
  'I am waiting for the board',
  'mangler',
  'svar',
  'x',
];

describe('what is written instead of a question', () => {
  const cases = Object.entries(COMMANDS).flatMap(([command, texts]) => texts.map((text) => [command, text]));
  it.each(cases)('%s: %s', (command, text) => {
    expect(readCommand(text ?? '')).toBe(command);
  });

  it.each(QUESTIONS)('a question: %s', (text) => {
    expect(readCommand(text)).toBeNull();
  });

  it('is none with a word in it that has a subject of its own', () => {
    const texts = Object.values(COMMANDS).flat();
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.constantFrom('barselscafeen', 'styregruppen', 'uenige'),
        (text, word) => {
          expect(readCommand(`${text} ${word}`)).toBeNull();
        },
      ),
    );
  });

  it.each([
    ['tællinger', ''],
    ['Ret tællinger', ''],
    ['Tællinger for Lektiecafé', 'Lektiecafé'],
    ['taellinger i  Kor og sang ?', 'Kor og sang'],
    ['measures for Barselscafé', 'Barselscafé'],
    ['change measures in Kor', 'Kor'],
  ])('asks what is counted: %s', (text, activity) => {
    expect(readAskedMeasures(text)).toEqual({ said: text.trim(), activity });
    expect(readCommand(text)).toBeNull();
  });

  it.each([
    'hvad er målene?',
    'mål for Lektiecafé',
    'hvilke tællinger er der',
    'which measures are there',
    'målinger',
    ...QUESTIONS,
  ])('does not ask what is counted: %s', (text) => {
    expect(readAskedMeasures(text)).toBeNull();
  });

  it('is read out of any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => void readCommand(text)));
  });

  it('is never a long text', () => {
    expect(readCommand('hvad skal jeg gøre '.repeat(10))).toBeNull();
  });
});
