import { describe, expect, it } from '@jest/globals';
import type { Overview } from '../../src/domain/agreement.js';
import { answerQuestion } from '../../src/questions/answer.js';
import { prepareLibrary } from '../../src/questions/library.js';
import type { Answer } from '../../src/questions/types.js';
import { parkAgreement } from '../fixtures/park-agreement.js';
import { parkOverview } from '../fixtures/park-overview.js';

const library = prepareLibrary([parkAgreement], [parkOverview]);

function ask(text: string, language: 'da' | 'en' = 'da', agreement: string | null = parkOverview.id): Answer {
  return answerQuestion(library, { text, language, agreement });
}

describe('which goals an initiative serves', () => {
  it.each([
    'Hvilke mål understøtter Gåklubben?',
    'hvad bidrager gåklubben til',
    'hvilket mål hører gaaklubben under',
    'gåkluben mål',
    'hvilke nationale mål støtter gåklubbens ture',
  ])('tells all of them, with target group, status and provider: %s', (question) => {
    const { kind, text, sources } = ask(question);
    expect({ kind, text }).toMatchObject({ kind: 'answer' });
    for (const { text: goal, targetGroup } of parkOverview.goals) {
      expect(text).toContain(goal);
      expect(text).toContain(targetGroup);
    }
    expect(text).toContain('Gåklubben er i gang.');
    expect(text).toContain('Idrætsrådet');
    expect(text).toContain('Oversigt fra foråret 2021');
    expect(sources).toEqual([{ agreement: parkOverview.id, lines: '8-13, 20-25' }]);
  });

  it('does so in English', () => {
    const { kind, text } = ask('which national goals does Gåklubben serve?', 'en');
    expect(kind).toBe('answer');
    expect(text).toContain('Gåklubben serves 2 goals:');
    expect(text).toContain('Overview from foråret 2021');
  });

  it('asks back with buttons where two names fit, and a press is answered', () => {
    const { kind, choices } = ask('hvilke mål understøtter Nordhuset');
    expect(kind).toBe('clarify');
    expect(choices?.map(({ label }) => label)).toEqual(['Spisefællesskab i Nordhuset', 'Vinterbadning i Nordhuset']);
    const pressed = ask(choices?.[1]?.question ?? '', 'da', choices?.[1]?.agreement ?? null);
    expect(pressed.text).toContain('Vinterbadning i Nordhuset bidrager til 1 mål: Flere voksne skal bevæge sig');
  });

  it('lists the goals of a provider', () => {
    expect(ask('hvilke mål bidrager idrætsrådet til').text).toContain('Mål (2):');
  });
});

describe('goals and initiatives', () => {
  it.each([
    ['hvilke mål er der', 'Mål (2): Færre ældre skal være ensomme og Flere voksne skal bevæge sig.'],
    ['hvor mange mål', 'Mål (2)'],
    [
      'hvilke indsatser er der under målet om ensomhed',
      'Telefonvenner, Gåklubben og Spisefællesskab i Nordhuset (planlagt)',
    ],
    ['hvad gør kommunen for ældre', 'Telefonvenner'],
    ['hvem er målgruppen for målet om bevægelse', 'Voksne med mindre end to timers bevægelse om ugen'],
    ['hvem er målgruppen for telefonvenner', 'Borgere over 67 år, der bor alene'],
    ['hvem står for telefonvennerne', 'Besøgstjenesten'],
    ['hvad laver idrætsrådet', 'Motionsmentorer (foreslået)'],
    ['hvilke indsatser er planlagte', 'Planlagt (1): Spisefællesskab i Nordhuset.'],
    ['hvilke er ikke i gang', 'Foreslået (1): Motionsmentorer.'],
    ['hvor mange indsatser er der under målet om ensomhed', '3 indsatser.'],
    ['er motionsmentorerne i gang?', 'Motionsmentorer er foreslået.'],
    ['blev vinterbadningen finansieret', 'Vinterbadning i Nordhuset er ikke finansieret.'],
    ['hvornår er oversigten fra', 'Oversigten er fra foråret 2021'],
    ['hvad er gåklubben', 'Ture hver torsdag'],
    ['hvem er telefonvenner for', 'Borgere over 67 år, der bor alene'],
    ['hvilke af de 2 mål hører telefonvenner under', 'Færre ældre skal være ensomme'],
    ['er motionsmentorerne vedtaget', 'Motionsmentorer er foreslået.'],
    ['hvor langt er man med spisefællesskabet', 'Spisefællesskab i Nordhuset er planlagt.'],
    ['hvilken fond gav penge til vinterbadningen', 'Vinterbadning i Nordhuset er ikke finansieret.'],
    ['hvor ofte er der gåklub', 'Ture hver torsdag'],
    ['hvor gamle er borgerne i målet om ensomhed', 'Borgere over 67 år'],
  ])('%s', (question, expected) => {
    const { kind, text, sources } = ask(question);
    expect({ kind, text }).toMatchObject({ kind: 'answer' });
    expect(text).toContain(expected);
    expect(sources).toHaveLength(1);
  });

  it.each([
    ['which initiatives are planned', 'Planned (1): Spisefællesskab i Nordhuset.'],
    ['who provides Telefonvenner', 'Besøgstjenesten'],
    ['how many goals are there', 'Goals (2)'],
    ['was Vinterbadning i Nordhuset funded?', 'is not funded'],
    ['how old is the overview', 'The overview is from foråret 2021'],
    ['which age group is meant in the goal about ensomhed', 'Borgere over 67 år'],
    ['is Telefonvenner running yet', 'Telefonvenner is under way.'],
  ])('%s', (question, expected) => {
    expect(ask(question, 'en')).toMatchObject({ kind: 'answer', text: expect.stringContaining(expected) });
  });
});

describe('what an overview does not say', () => {
  it.each([
    'hvor mange timer er der til gåklubben',
    'hvad koster telefonvennerne',
    'hvem er tovholder for telefonvennerne',
    'hvem er kontaktperson for gåklubben',
    'er gåklubben finansieret',
    'hvornår starter spisefællesskabet',
    'hvor mange ældre er ensomme',
    'hvem står for spisefællesskab i nordhuset',
    'hvilke mål bidrager gåklubben ikke til',
    'hvilket mål har flest indsatser',
    'hvilke mål understøtter svømmeholdet',
    'hvad er svømmeholdet',
    'hvilke mål er svømmeholdet under',
    'har gåklubben haft en effekt',
    'hvornår begyndte gåklubben',
    'hvem deltager i svømmeholdet',
    'hvilke indsatser er i gang i 2024',
    'hvad gør kommunen for forældre',
    'hvilke mål er opfyldt',
    'hvilke indsatser er nye',
    'hvem deltager i indsatserne',
    'hvem har besluttet telefonvenner',
    'hvor stor er målgruppen for ensomhed',
  ])('%s', (question) => {
    expect(ask(question)).toMatchObject({ kind: 'unknown' });
  });

  it('names what it knows, with its place', () => {
    expect(ask('hvor mange timer er der til gåklubben')).toEqual({
      kind: 'unknown',
      text: 'Det oplyser oversigten ikke om Gåklubben.',
      sources: [{ agreement: parkOverview.id, lines: '12, 22' }],
    });
  });
});

describe('beside agreements', () => {
  it('answers what only it holds, and names itself', () => {
    const { text, sources } = ask('hvem står for telefonvennerne', 'da', null);
    expect(text).toContain(`Oversigt fra foråret 2021: ${parkOverview.title}.`);
    expect(sources).toEqual([{ agreement: parkOverview.id, lines: '10-11' }]);
  });

  it('is asked where the goals are the nation’s', () => {
    expect(ask('hvilke nationale mål er der', 'da', null).text).toContain('Færre ældre skal være ensomme');
    expect(ask('hvilke mål er der', 'da', null).sources[0]?.agreement).toBe(parkAgreement.id);
  });

  it.each([
    'hvem har ansvaret for sommerhøjskolen',
    'hvor mange timer er der til sommerhøjskolen',
    'hvem registrerer',
    'hvem står for torsdag',
    'hvad er fonden',
    'hvilke aktiviteter er der',
    'hvem leder klubben',
  ])('leaves to agreements what is theirs, don’t-knows too: %s', (text) => {
    const question = { text, language: 'da', agreement: null } as const;
    expect(answerQuestion(library, question)).toEqual(answerQuestion(prepareLibrary([parkAgreement]), question));
  });

  it('asks which overview where several answer', () => {
    const later: Overview = { ...parkOverview, id: 'egeby-sociale-maal-2022', title: 'Oversigt 2022' };
    const both = prepareLibrary([], [parkOverview, later]);
    const { kind, choices } = answerQuestion(both, {
      text: 'hvem står for telefonvenner',
      language: 'da',
      agreement: null,
    });
    expect(kind).toBe('clarify');
    expect(choices?.map((choice) => choice.agreement)).toEqual([parkOverview.id, later.id]);
  });
});

describe('an overview with nothing in it', () => {
  const empty = { ...parkOverview, goals: [] };
  const none = { ...parkOverview, goals: parkOverview.goals.map((goal) => ({ ...goal, initiatives: [] })) };

  it.each([
    ['hvilke mål er der?', empty, 'unknown', 'Oversigten nævner ingen mål.'],
    ['which goals are there?', empty, 'unknown', 'The overview names no goals.'],
    ['hvilke indsatser er der?', none, 'unknown', 'Oversigten nævner ingen indsatser af den slags.'],
    ['which initiatives are there?', none, 'unknown', 'The overview names no such initiatives.'],
    ['hvilke indsatser er planlagt?', none, 'answer', 'Planlagt (0).'],
  ] as const)('says so: %s', (text, overview, kind, expected) => {
    const language = text.startsWith('which') ? 'en' : 'da';
    const answer = answerQuestion(prepareLibrary([], [overview]), { text, language, agreement: overview.id });
    expect(answer.kind).toBe(kind);
    expect(answer.text).toContain(expected);
    if (kind === 'answer') expect(answer.sources.map(({ lines }) => lines)).not.toEqual([]);
  });
});
