import { describe, expect, it } from '@jest/globals';
import { exchange, lineOf, problemsOf, readAgreement, readText, refusalOf } from './reading.js';

const good = readText('test/fixtures/agreements/every-key.yaml');

/** [what is wrong, text to exchange, for what, a text on the reported line, path, reason, remedy] */
type Case = [what: string, from: string, to: string, at: string, path: string, reason: string, remedy: string];

const keys: Case[] = [
  [
    'an unknown key close to a known one',
    'municipality: P',
    'municipalty: P',
    'municipalty:',
    'municipalty',
    'there is no such key here',
    'Did you mean "municipality"?',
  ],
  [
    'an unknown key close to none',
    '        atLeast: 10',
    '        weather: 1\n        atLeast: 10',
    'weather:',
    'activities[0].criteria[0].weather',
    'there is no such key here',
    'Take it out, or write one of: id, text, measure, unit, per, atLeast, registrar, source.',
  ],
  [
    'a missing key, where the map begins',
    '    owner: proeveby-kommune\n',
    '',
    '- text: Alle er med',
    'targets[0].owner',
    'this key is missing',
    'Add it. Write the id of what is meant.',
  ],
  [
    'a missing key that may be null',
    'place: Prøveby\nhead',
    'head',
    'format:',
    'place',
    'this key is missing',
    'Add it. Write a text, not empty and without control characters. Write null where the document says nothing.',
  ],
  [
    'a missing list',
    'parties: [chefgruppen, proeveby-kommune]\n',
    '',
    'format:',
    'parties',
    'this key is missing',
    'Add it. Write a list; [] where the document has none.',
  ],
  [
    'a key twice',
    'area: Fællesskab\n',
    'area: Fællesskab\narea: Uddannelse\n',
    'area: Uddannelse',
    'area',
    'this key stands twice in the same map',
    'Take one of them out, or join the two.',
  ],
];

const values: Case[] = [
  [
    'a number for a text',
    'plan: Prøveby 2026-2029',
    'plan: 2026',
    'plan: 2026',
    'plan',
    '2026 is not a text',
    'Put quotes around it: "2026".',
  ],
  [
    'an empty text',
    'title: Delaftale for Prøveby',
    'title: ""',
    'title: ""',
    'title',
    '"" is not a text',
    'Write a text, not empty and without control characters.',
  ],
  [
    'a control character',
    'title: Delaftale for Prøveby',
    'title: "a\\0b"',
    'title: "a',
    'title',
    '"a\\u0000b" is not a text',
    'Write a text, not empty and without control characters.',
  ],
  [
    'a null where nothing may be left open',
    'document: proeveby.docx',
    'document: null',
    'document:',
    'document',
    'null is not a text',
    'Write a text, not empty and without control characters.',
  ],
  [
    'a text for a number',
    'value: 6.5',
    'value: 6,5',
    'value: 6,5',
    'goals[0].indicators[0].baselines[0].value',
    '"6,5" is not a number',
    'Write a number as 25 or 6.6, without unit or quotes.',
  ],
  [
    'a negative amount',
    'amount: 100',
    'amount: -1',
    'amount: -1',
    'budget[0].amount',
    '-1 is not an amount',
    'Write a number from 0 as 25 or 6.6, without unit or quotes.',
  ],
  [
    'half a family',
    'count: 13',
    'count: 1.5',
    'count: 1.5',
    'goals[0].indicators[0].baselines[0].count',
    '1.5 is not a whole number',
    'Write a number as 25.',
  ],
  [
    'yes for true',
    'total: true',
    'total: yes',
    'total:',
    'budget[0].total',
    '"yes" is not true or false',
    'Write true or false, without quotes.',
  ],
  [
    'a text for a list',
    'parties: [chefgruppen, proeveby-kommune]',
    'parties: chefgruppen',
    'parties:',
    'parties',
    '"chefgruppen" is not a list',
    'Write a list; [] where the document has none.',
  ],
  [
    'a text for a map',
    'purpose: {text: At mødes, source: [19]}',
    'purpose: At mødes',
    'purpose: At',
    'activities[0].purpose',
    '"At mødes" is not a map',
    'Write a map with the keys: text, source.',
  ],
  [
    'a measure that there is not',
    'measure: average',
    'measure: summ',
    'measure: summ',
    'activities[0].criteria[0].measure',
    '"summ" is not a measure',
    'Write one of: sum, unique, average, share.',
  ],
  [
    'members neither listed nor left open',
    'members: [skolechef, proeveby-kommune]',
    'members: unknown',
    'members:',
    'actors[0].group.members',
    '"unknown" is not a list of actor ids or notStated',
    'Write [chefgruppen, viborg-kommune], or notStated where the document does not say who sits in it.',
  ],
  [
    'an id with a capital letter',
    'id: flere-med',
    'id: Flere-med',
    'Flere-med',
    'goals[0].id',
    '"Flere-med" is not an id',
    'Use small letters a to z, digits and single hyphens, as barselscafe or viborg-uddannelse-2025.',
  ],
  [
    'an id with a Danish letter',
    'id: proeveby-2026',
    'id: prøveby-2026',
    'id: prøveby',
    'id',
    '"prøveby-2026" is not an id',
    'Use small letters a to z, digits and single hyphens, as barselscafe or viborg-uddannelse-2025.',
  ],
  [
    'a term in words',
    'term: P1Y',
    'term: et år',
    'term:',
    'actors[0].group.term',
    '"et år" is not a length of time',
    'Write it as P1Y for a year or P6M for six months.',
  ],
];

const linesAdvice = 'Write line numbers from 1 and ranges with the first line first, as [770] or [[899, 903], 910].';
const dueAdvice = 'Write a month of every year as "06" in quotes, a month as 2026-10 or a day as 2028-04-30.';

const datesAndLines: Case[] = [
  [
    'a day that is in no calendar',
    'from: 2026-01-01',
    'from: 2026-02-30',
    'source: [4]',
    'period.from',
    '"2026-02-30" is not a date',
    'Write a day of the calendar as 2025-08-01.',
  ],
  [
    'a date in Danish form',
    'to: 2029-12-31',
    'to: 31.12.2029',
    'source: [4]',
    'period.to',
    '"31.12.2029" is not a date',
    'Write a day of the calendar as 2025-08-01.',
  ],
  [
    'a period that ends before it begins',
    'from: 2026-01-01',
    'from: 2030-01-01',
    'source: [4]',
    'period.to',
    '2029-12-31 is before 2030-01-01, where the period begins',
    'Write the last day of the period.',
  ],
  [
    "an activity's period that ends before it begins",
    'to: 2028-06-30',
    'to: 2026-01-31',
    'Fra februar',
    'activities[0].period.to',
    '2026-01-31 is before 2026-02-01, where the period begins',
    'Write the last day of the period.',
  ],
  [
    'line 0',
    'source: [36]',
    'source: [0]',
    'source: [0]',
    'rules.evaluation.source[0]',
    '0 is not a line or a range of lines',
    linesAdvice,
  ],
  [
    'a range backwards',
    'source: [5, [7, 9]]',
    'source: [5, [9, 7]]',
    '[9, 7]',
    'actors[0].source[1]',
    '[9,7] is not a line or a range of lines',
    linesAdvice,
  ],
  [
    'a range of three',
    'source: [5, [7, 9]]',
    'source: [5, [7, 8, 9]]',
    '[7, 8, 9]',
    'actors[0].source[1]',
    '[7,8,9] is not a line or a range of lines',
    linesAdvice,
  ],
  [
    'a line without brackets',
    'sources: [39, 40]',
    'sources: 39',
    'sources: 39',
    'contradictions[0].sources',
    '39 is not a list of lines',
    'Write line numbers and ranges in brackets, as [770] or [[899, 903], 910].',
  ],
  [
    'a month without quotes',
    'due: "06"',
    'due: 06',
    'due:',
    'rules.evaluation.occasions[0].due',
    '6 is not a time for an evaluation',
    dueAdvice,
  ],
  [
    'a 13th month',
    'due: "06"',
    'due: "13"',
    'due:',
    'rules.evaluation.occasions[0].due',
    '"13" is not a time for an evaluation',
    dueAdvice,
  ],
  [
    'a month by name',
    'due: "06"',
    'due: juni',
    'due:',
    'rules.evaluation.occasions[0].due',
    '"juni" is not a time for an evaluation',
    dueAdvice,
  ],
];

const together: Case[] = [
  [
    'a group on what is none',
    'kind: group',
    'kind: unit',
    'group:',
    'actors[0].group',
    'only an actor of kind group has it, this one is unit',
    'Take it out, or write kind: group.',
  ],
  [
    'a group without its kind',
    'kind: position',
    'kind: group',
    'id: skolechef',
    'actors[2].group',
    'an actor of kind group says what group it is',
    'Add group: {kind, mandate, members}.',
  ],
  [
    'a known baseline without value',
    'value: 6.5',
    'value: null',
    'value: null',
    'goals[0].indicators[0].baselines[0].value',
    'a known baseline has a value',
    'Write the number, or state: pending or noData.',
  ],
  [
    'a pending baseline with a value',
    'state: known',
    'state: pending',
    'value: 6.5',
    'goals[0].indicators[0].baselines[0].value',
    'a baseline that is pending has no value',
    'Write value: null, or state: known.',
  ],
  [
    'a share over 100 percent',
    'atLeast: 75',
    'atLeast: 750',
    'atLeast: 750',
    'activities[0].criteria[1].atLeast',
    '750 is more than 100 percent',
    'Write a share from 0 to 100.',
  ],
];

describe('readAgreementFile refuses', () => {
  it.each([...keys, ...values, ...datesAndLines, ...together])('%s', (_, from, to, at, path, reason, remedy) => {
    const file = exchange(good, from, to);
    expect(problemsOf(file)).toMatchObject([{ line: lineOf(file, at), path, reason, remedy }]);
  });

  it('only what is wrong: the file that the cases start from is taken in', () => {
    expect(readAgreement(good).id).toBe('proeveby-2026');
  });

  it('with one line for each problem, in the order of the file', () => {
    const withoutActor = exchange(good, 'actor: skolechef\n    count', 'actor: ingen\n    count');
    const file = exchange(exchange(withoutActor, 'per: null', 'per: weekly'), 'id: proeveby-2026', 'id: a b');
    expect(refusalOf(file).message.split('\n')).toEqual([
      'file.yaml:2: id: "a b" is not an id. Use small letters a to z, digits and single hyphens, as barselscafe or viborg-uddannelse-2025.',
      `file.yaml:${lineOf(file, 'per: weekly')}: activities[0].criteria[1].per: "weekly" is not a per. Write one of: year, season, course.`,
      `file.yaml:${lineOf(file, 'ingen')}: resources[0].actor: there is no "ingen" under actors. Add it to actors, or write an id that is there.`,
    ]);
  });

  it('with the first 20 problems and a word that there are more', () => {
    const parties = Array.from({ length: 30 }, (_, index) => `  - unknown-${index}`).join('\n');
    const refusal = refusalOf(exchange(good, 'parties: [chefgruppen, proeveby-kommune]', `parties:\n${parties}`));
    expect(refusal.problems.map(({ path }) => path)).toEqual(
      Array.from({ length: 20 }, (_, index) => `parties[${index}]`),
    );
    expect(refusal.message.split('\n')).toHaveLength(21);
    expect(refusal.message).toMatch(/more problems follow; these are the first 20\.$/);
  });
});
