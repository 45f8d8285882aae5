/** Agreements as their format allows them: with little in them, with lists that are empty, with a name that stands twice. */
import { describe, expect, it } from '@jest/globals';
import type { Agreement } from '../../src/domain/agreement.js';
import { answerQuestion } from '../../src/questions/answer.js';
import { prepareLibrary } from '../../src/questions/library.js';
import type { Answer } from '../../src/questions/types.js';
import { parkAgreement } from '../fixtures/park-agreement.js';

function askIn(agreement: Agreement, text: string, language: 'da' | 'en' = 'da'): Answer {
  return answerQuestion(prepareLibrary([agreement]), { text, language, agreement: agreement.id });
}

const bare: Agreement = {
  ...parkAgreement,
  area: null,
  plan: null,
  municipality: null,
  place: null,
  headSource: {},
  actors: [],
  parties: [],
  responsibilities: [],
  goals: [],
  targets: [],
  activities: [],
  resources: [],
  budget: [],
  rules: { evaluation: null, revision: [], conflict: [] },
  facts: [],
  contradictions: [],
};

describe('an agreement with next to nothing in it', () => {
  it.each([
    ['hvem koordinerer?', 'who coordinates?'],
    ['hvem har ansvaret?', 'who is responsible?'],
    ['hvad er formålet?', 'what is the purpose?'],
    ['hvor foregår det?', 'where does it take place?'],
    ['hvor ofte mødes de?', 'how often do they meet?'],
    ['hvor mange timer er der?', 'how many hours are there?'],
    ['hvad er budgettet?', 'what is the budget?'],
    ['hvem betaler?', 'who pays?'],
    ['hvornår evalueres aftalen?', 'when is the agreement evaluated?'],
    ['hvem kan ændre aftalen?', 'who may change the agreement?'],
    ['hvad sker der ved uenighed?', 'what happens in a disagreement?'],
    ['hvem er parter?', 'who are the parties?'],
    ['hvad er delmålene?', 'what are the goals?'],
    ['hvad er succeskriterierne?', 'what are the success criteria?'],
    ['hvilke aktiviteter er der?', 'which activities are there?'],
  ])('is silent, and offers no choice where there is none: %s', (danish, english) => {
    for (const { kind, text } of [askIn(bare, danish), askIn(bare, english, 'en')]) {
      expect(kind).toBe('unknown');
      expect(text).toMatch(/^\p{Lu}.*[.]$/u);
      expect(text).not.toMatch(/: ?\.|undefined|null/);
    }
  });

  it('still knows what it is and how long it holds', () => {
    expect(askIn(bare, 'hvornår udløber aftalen?')).toMatchObject({ kind: 'answer' });
    expect(askIn(bare, 'hvad går aftalen ud på?').text).toContain('Aftalen nævner ingen aktiviteter.');
  });
});

describe('lists without anything in them', () => {
  it('of members: it is not said who sits in the group', () => {
    const actors = parkAgreement.actors.map((actor) =>
      actor.id === 'folgegruppen' && actor.group ? { ...actor, group: { ...actor.group, members: [] } } : actor,
    );
    const { kind, text } = askIn({ ...parkAgreement, actors }, 'hvem sidder i følgegruppen?');
    expect(kind).toBe('unknown');
    expect(text).toContain('Aftalen oplyser ikke, hvem der sidder i følgegruppen.');
  });

  it('of those who decide: it is not said who does', () => {
    const rules = {
      ...parkAgreement.rules,
      revision: [{ change: 'Nye aktiviteter', decidedBy: [], text: 'Der kan komme nye aktiviteter', source: [80] }],
    };
    const agreement = { ...parkAgreement, rules };
    expect(askIn(agreement, 'hvem kan ændre aftalen?').text).toBe(
      'Nye aktiviteter: aftalen siger ikke, hvem der beslutter det.',
    );
    expect(askIn(agreement, 'who may change the agreement?', 'en').text).toBe(
      'Nye aktiviteter: the agreement does not say who decides.',
    );
  });
});

describe('rules of many parts', () => {
  it('are shortened, and what there is no room for is counted', () => {
    const conflict = Array.from({ length: 30 }, (_, at) => ({
      step: `Trin ${at + 1}`,
      text: 'Parterne holder et møde og taler sammen om det, de ikke er enige om',
      source: [80 + at],
    }));
    const rules = { ...parkAgreement.rules, conflict };
    const { text } = askIn({ ...parkAgreement, rules }, 'hvad sker der ved uenighed?');
    expect(text).toMatch(/^1\. Trin 1: Parterne holder et møde .* … 2\. Trin 2: .* \(og \d+ flere\.\)$/);
    expect(text.length).toBeLessThanOrEqual(600);
  });
});

describe('months of an evaluation', () => {
  const rule = {
    frequency: 'yearly',
    presentedTo: null,
    decidedBy: null,
    text: 'Aftalen evalueres',
    source: [79],
  } as const;
  const occasions = [
    { label: 'Status', due: '06' },
    { label: 'Midtvejs', due: '2026-10' },
    { label: 'Slut', due: '2027-11-30' },
  ];
  const agreement = { ...parkAgreement, rules: { ...parkAgreement.rules, evaluation: { ...rule, occasions } } };

  it.each([
    [
      'da',
      'hvornår evalueres aftalen?',
      'Status (juni, hvert år), Midtvejs (oktober 2026) og Slut (30. november 2027)',
    ],
    [
      'en',
      'when is the agreement evaluated?',
      'Status (June, every year), Midtvejs (October 2026) and Slut (30 November 2027)',
    ],
  ] as const)('are read as people say them: %s', (language, question, expected) => {
    expect(askIn(agreement, question, language).text).toContain(expected);
  });
});

describe('a name that stands twice', () => {
  const [first] = parkAgreement.activities.filter(({ id }) => id === 'sommerhoejskole');
  const twin = {
    ...parkAgreement.activities.filter(({ id }) => id === 'byttecafe')[0],
    id: 'tvilling',
    name: first?.name ?? '',
    aliases: [],
  } as Agreement['activities'][number];
  const agreement = { ...parkAgreement, activities: [...parkAgreement.activities, twin] };

  it('is answered for both, for nobody could choose', () => {
    const { kind, text } = askIn(agreement, 'hvem faciliterer eller koordinerer sommerhøjskolen?');
    expect(kind).toBe('answer');
    expect(text).toContain('Beboerkonsulenten koordinerer');
    expect(text).toContain('Ungdomsklubben faciliterer');
  });
});

describe('a name that another name begins with', () => {
  const cafe = parkAgreement.activities.find(({ id }) => id === 'byttecafe');
  const longer = {
    ...cafe,
    id: 'laengere',
    name: 'Byttecafé for naboer',
    aliases: [],
  } as Agreement['activities'][number];
  const agreement = { ...parkAgreement, activities: [...parkAgreement.activities, longer] };

  it('is asked about once: no button asks the same again', () => {
    const { kind, text, choices = [] } = askIn(agreement, 'hvem faciliterer byttecaféen?');
    expect(kind).toBe('clarify');
    expect(choices.map(({ label }) => label)).toEqual(['Byttecafé', 'Byttecafé for naboer']);
    for (const { question } of choices) expect(askIn(agreement, question).text).not.toBe(text);
    expect(askIn(agreement, choices[0]?.question ?? '').text).toContain('Ungdomsklubben faciliterer');
  });
});

describe('a unit with its own full stop', () => {
  it('ends the sentence', () => {
    const budget = [{ label: 'Tilskud', from: null, amount: 5000, unit: 'kr.', source: [70] }];
    expect(askIn({ ...parkAgreement, budget }, 'hvad er budgettet?').text).toBe('Tilskud: 5.000 kr.');
  });
});

describe('roles from two levels above', () => {
  const [first] = parkAgreement.activities;
  const activities = [
    ...parkAgreement.activities.map((one) =>
      one.id === 'madvaerksted'
        ? {
            ...one,
            responsibilities: [{ role: 'facilitator', actor: 'beboerkonsulent', source: [40] } as const],
          }
        : one,
    ),
    { ...first, id: 'suppehold', name: 'Suppehold', partOf: 'madvaerksted', responsibilities: [], criteria: [] },
  ] as Agreement['activities'];

  it('are each said to come from where they stand', () => {
    const { text } = askIn({ ...parkAgreement, activities }, 'hvem har ansvaret for suppeholdet?');
    expect(text).toContain('Beboerkonsulenten koordinerer (tovholder) (fra Sommerhøjskole).');
    expect(text).toContain('Beboerkonsulenten faciliterer (fra Madværksted).');
  });
});
