import { describe, expect, it } from '@jest/globals';
import type { Agreement } from '../../src/domain/agreement.js';
import { answerQuestion } from '../../src/questions/answer.js';
import { activityFacts } from '../../src/questions/answers/activity-facts.js';
import { dropAgreement, prepareLibrary, putAgreement } from '../../src/questions/library.js';
import type { Answer } from '../../src/questions/types.js';
import { parkAgreement } from '../fixtures/park-agreement.js';

const library = prepareLibrary([parkAgreement]);

function ask(text: string, language: 'da' | 'en' = 'da'): Answer {
  return answerQuestion(library, { text, language, agreement: parkAgreement.id });
}

describe('who', () => {
  it('lists every level of responsibility', () => {
    const { kind, text, sources, activity } = ask('Hvem har ansvaret for sommerhøjskolen?');
    expect(kind).toBe('answer');
    expect(text).toContain('Projektlederen har det overordnede ansvar');
    expect(text).toContain('Beboerkonsulenten koordinerer');
    expect(sources).toEqual([{ agreement: parkAgreement.id, activity: 'sommerhoejskole', lines: '34-35' }]);
    expect(activity).toEqual({ agreement: parkAgreement.id, activity: 'sommerhoejskole' });
  });

  it('says when the text never uses the word responsibility', () => {
    const { kind, text } = ask('hvem har ansvaret for byttecafeen');
    expect(kind).toBe('answer');
    expect(text).toContain('Aftalen bruger ikke ordet ansvar om Byttecafé. Ungdomsklubben faciliterer og rekrutterer.');
    expect(text).toContain('De frivillige bidrager (efter behov).');
  });

  it('mentions a known contradiction on the same lines', () => {
    expect(ask('hvem faciliterer byttecaféen').text).toContain('Bemærk: Caféen har to navne i aftalen.');
  });

  it.each([
    'hvem registrerer i sommerhøjskolen',
    'Hvem registrere sommerhojskolens deltagere?',
    'sommerhøjskole registrering',
    'who keeps the records in Sommerhøjskole?',
  ])('finds the registrar: %s', (question) => {
    expect(ask(question).text).toContain('Klublederen');
  });

  it('inherits persons in roles from the parent, and says so', () => {
    expect(ask('hvem er tovholder på madværkstedet').text).toContain(
      'Beboerkonsulenten koordinerer (tovholder) (fra Sommerhøjskole)',
    );
  });

  it('never inherits hours or criteria', () => {
    expect(ask('hvor mange timer er der til madværkstedet')).toMatchObject({ kind: 'unknown' });
    expect(ask('succeskriterier for madværkstedet')).toMatchObject({ kind: 'unknown' });
  });

  it('names whoever does it in the same words, whatever their role', () => {
    const baking = { role: 'performer', actor: 'frivillige', task: 'Underviser i bagning', source: [54] } as const;
    const course = parkAgreement.activities.map((one) =>
      one.id === 'byttecafe' ? { ...one, responsibilities: [...one.responsibilities, baking] } : one,
    );
    const taught = prepareLibrary([{ ...parkAgreement, activities: course }]);
    const question = { text: 'hvem underviser i byttecaféen?', language: 'da', agreement: parkAgreement.id } as const;
    expect(answerQuestion(taught, question)).toMatchObject({ kind: 'answer' });
    expect(answerQuestion(taught, question).text).toContain('De frivillige udfører (”Underviser i bagning”)');
  });

  it.each([
    ['hvem registrerer dagligt deltagere i sommerhøjskolen?', 'Klublederen registrerer'],
    ['hvem har det overordnede ansvar for den daglige drift af sommerhøjskolen?', 'Projektlederen'],
    ['hvem driver sommerhøjskolen til daglig?', 'Beboerkonsulenten koordinerer'],
    ['hvem har ansvaret for sommerhøjskolen mellem kl. 10 og 12?', 'Projektlederen'],
    ['hvem koordinerer madværkstedet?', 'Beboerkonsulenten koordinerer'],
  ])('tells who leads day by day only where that is asked: %s', (text, expected) => {
    const [summer, kitchen, ...others] = parkAgreement.activities;
    if (summer === undefined || kitchen === undefined) throw new Error('the fixture has both');
    const daily = summer.responsibilities.map((row) =>
      row.role === 'coordinator' ? { ...row, task: 'Daglig ledelse' } : row,
    );
    const buying = { role: 'contributor', actor: 'biblioteket', task: 'Koordinerer indkøb', source: [41] } as const;
    const activities = [
      { ...summer, responsibilities: daily },
      { ...kitchen, responsibilities: [...kitchen.responsibilities, buying] },
      ...others,
    ];
    const led = prepareLibrary([{ ...parkAgreement, activities }]);
    const answer = answerQuestion(led, { text, language: 'da', agreement: parkAgreement.id });
    expect(answer.text).toContain(expected);
  });

  it('answers two roles asked at once', () => {
    const { text } = ask('hvem koordinerer og hvem registrerer sommerhøjskolen');
    expect(text).toContain('Beboerkonsulenten');
    expect(text).toContain('Klublederen');
  });

  it('says so when nobody is in the role', () => {
    const { kind, text } = ask('hvem skaffer tolke til byttecaféen');
    expect(kind).toBe('unknown');
    expect(text).toContain('Aftalen siger ikke, hvem der stiller tolke i Byttecafé.');
  });
});

describe('asking back and not knowing', () => {
  it('asks which, when a name fits two activities, and each choice gives the answer', () => {
    const { kind, choices } = ask('hvem koordinerer cykelholdet?');
    expect(kind).toBe('clarify');
    expect(choices?.map((choice) => choice.label)).toEqual(['Cykelhold for børn', 'Cykelhold for voksne']);
    for (const choice of choices ?? []) expect(ask(choice.question).kind).toBe('answer');
  });

  it.each([
    ['hvad er formålet med aktiviteten?', 'Byttecafé'],
    ['hvad er gruppens opgave?', 'Chefgruppen'],
  ])('asks which one of several is meant: %s', (question, choice) => {
    const { kind, choices } = ask(question);
    expect(kind).toBe('clarify');
    expect(choices?.map(({ label }) => label)).toContain(choice);
  });

  it('tells which areas the agreement has figures for', () => {
    expect(ask('hvilke boligområder gælder aftalen for?')).toMatchObject({
      kind: 'answer',
      text: 'Aftalen gælder Parken. Den har tal for Nordparken og Sydparken.',
    });
  });

  it('keeps to the activity that was spoken of, and to the only one that has what is asked', () => {
    const before = {
      agreement: parkAgreement.id,
      activities: ['byttecafe'],
      actors: [],
      question: 'hvem faciliterer?',
    };
    const asked = { text: 'hvad er formålet med aktiviteten?', language: 'da', agreement: null, before } as const;
    expect(answerQuestion(library, asked)).toMatchObject({ kind: 'answer', activity: { activity: 'byttecafe' } });
    expect(ask('hvad er succeskriteriet?')).toMatchObject({ kind: 'answer' });
  });

  it.each([
    ['hvad gør projektlederen for de 3-6-årige?', 'an age that the agreement never names'],
    ['hvor mange konflikter var der i byttecaféen?', 'a number, not the steps in a disagreement'],
    ['er sommerhøjskolen kun for svømmere?', 'people of whom the target group says nothing'],
  ])('does not answer something else: %s (%s)', (question) => {
    expect(ask(question).kind).toBe('unknown');
  });

  it.each([
    'hvem er tovholder på svømmeholdet',
    'hvem har ansvaret for bageriet i byttecaféen',
    'hvad er vejret i morgen',
  ])('lets an unexplained word block the answer: %s', (question) => {
    expect(ask(question).kind).toBe('unknown');
  });

  it('says what the agreement leaves open', () => {
    expect(ask('hvem sidder i chefgruppen')).toMatchObject({
      kind: 'unknown',
      text: 'Aftalen oplyser ikke, hvem der sidder i chefgruppen. Opgave: ”Fastlægger rammerne”',
    });
    expect(ask('hvornår evalueres aftalen').kind).toBe('unknown');
    expect(ask('hvor mange deltog i sommerhøjskolen i 2025').kind).toBe('unknown');
    expect(ask('hvad er klublederens telefonnummer').kind).toBe('unknown');
  });

  it('gives the facts of an activity that is only named', () => {
    expect(ask('sommerhøjskole')).toMatchObject({ kind: 'answer', activity: { activity: 'sommerhoejskole' } });
  });
});

describe('what, when, where and how much', () => {
  it.each([
    ['hvad skal klublederen', 'Registrerer deltagere'],
    ['hvilke aktiviteter er klubben med i', 'Byttecafé'],
    ['hvem sidder i følgegruppen', 'Klublederen og Beboerkonsulenten'],
    ['hvad laver chefgruppen', 'Fastlægger rammerne'],
    ['hvornår udløber aftalen', '31. december 2027'],
    ['hvor foregår sommerhøjskolen', 'Fælleshuset'],
    ['hvornår holdes sommerhøjskolen', 'Uge 28'],
    ['hvem er målgruppen for madværkstedet', 'Familier uden ferieplaner'],
    ['hvor mange timer har beboerkonsulenten i alt', '30 timer om ugen'],
    ['hvor mange familier skal deltage i sommerhøjskolen', 'Mindst 12 familier'],
    ['hvor mange børn er foreningsaktive i nordparken', '41,5 %'],
    ['foreningsaktive sydparken', 'Ingen data'],
    ['hvad er kommunens andel foreningsaktive', '68 %'],
    ['hvad er datakilden for foreningsaktive', 'Fritidsregistret'],
    ['hvad er det samlede budget', '4.000 tusind kr.'],
    ['hvor meget betaler kommunen', '1.500,5 tusind kr.'],
    ['hvem skal godkende en ændret målgruppe', 'Chefgruppen'],
    ['hvad sker der hvis parterne er uenige', 'Parterne holder et møde'],
    ['hvor mange lejligheder er der i parken', '320'],
    ['hvilke aktiviteter indgår i aftalen', 'Sommerhøjskole (Madværksted)'],
    ['hvem er ansvarlig for aftalens udførelse', 'Projektlederen'],
  ])('%s', (question, fact) => {
    const answer = ask(question);
    expect(answer.text).toContain(fact);
    expect(answer.kind).toBe('answer');
    expect(answer.sources.length).toBeGreaterThan(0);
  });

  it('answers in the language of the question', () => {
    expect(ask('when does the agreement expire?').text).toContain('31 December 2027');
    expect(ask('hvornår udløber aftalen?', 'en').text).toContain('31. december 2027');
  });
});

describe('several agreements', () => {
  const other: Agreement = {
    ...parkAgreement,
    id: 'soeen-fritid-2024',
    place: 'Søen',
    activities: parkAgreement.activities.slice(0, 2),
  };
  const both = prepareLibrary([parkAgreement, other]);
  const ask = (text: string, own?: string[]) =>
    answerQuestion(both, { text, language: 'da', agreement: null, ...(own ? { own } : {}) });

  it('answers from the one that knows the name, and names it', () => {
    expect(ask('hvem faciliterer byttecaféen').text).toContain('– Fritid og trivsel (Parken)');
  });

  it('asks which agreement when several have an answer, and prefers the own one', () => {
    const asked = ask('hvem registrerer i sommerhøjskolen?');
    expect(asked.kind).toBe('clarify');
    expect(asked.choices?.map((choice) => choice.agreement)).toEqual([parkAgreement.id, other.id]);
    expect(ask('hvem registrerer i sommerhøjskolen?', [other.id])).toMatchObject({
      kind: 'answer',
      sources: [{ agreement: other.id }],
    });
  });

  it('asks which agreement where a figure stands in several, though one holds more of the words', () => {
    const [goal] = parkAgreement.goals;
    const [indicator] = goal?.indicators ?? [];
    if (goal === undefined || indicator === undefined) throw new Error('the fixture has an indicator');
    const saying = (agreement: Agreement, text: string): Agreement => ({
      ...agreement,
      goals: [{ ...goal, indicators: [{ ...indicator, text }] }],
    });
    const several = prepareLibrary([
      saying(parkAgreement, 'Andel elever med bekymrende fravær'),
      saying(other, 'Andel elever med fravær over 15 %'),
    ]);
    const question = { text: 'hvor mange elever har bekymrende fravær?', language: 'da', agreement: null } as const;
    const asked = answerQuestion(several, question);
    expect(asked.choices?.map((choice) => choice.agreement)).toEqual([parkAgreement.id, other.id]);
  });

  it('takes a newer text in, and forgets a dropped one', () => {
    const library = prepareLibrary([parkAgreement]);
    putAgreement(library, { ...parkAgreement, activities: [] });
    expect(
      answerQuestion(library, { text: 'hvem faciliterer byttecaféen', language: 'da', agreement: null }).kind,
    ).toBe('unknown');
    dropAgreement(library, parkAgreement.id);
    expect(library.byWord.size).toBe(0);
  });
});

describe('activityFacts', () => {
  it('gives the rows of the fact card and where they stand', () => {
    const facts = activityFacts(parkAgreement, 'madvaerksted', 'da');
    expect(facts?.agreement).toBe('Fritid og trivsel (Parken)');
    expect(facts?.facts).toContainEqual({
      title: 'Formål',
      value: 'At give familier en fælles oplevelse i ferien (fra Sommerhøjskole)',
    });
    expect(facts?.facts.some((fact) => fact.title === 'Timer')).toBe(false);
    expect(activityFacts(parkAgreement, 'findes-ikke', 'da')).toBeNull();
  });
});
