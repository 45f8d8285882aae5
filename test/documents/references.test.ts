import { describe, expect, it } from '@jest/globals';
import { exchange, lineOf, problemsOf, readAgreement, readText } from './reading.js';

const good = readText('test/fixtures/agreements/every-key.yaml');

const toActors = [
  ['parties: [chefgruppen, ', 'parties[0]'],
  ['members: [skolechef, ', 'actors[0].group.members[0]'],
  ['coordinator: skolechef', 'actors[0].group.coordinator'],
  ['partOf: proeveby-kommune', 'actors[2].partOf'],
  ['actor: chefgruppen', 'responsibilities[0].actor'],
  ['owner: proeveby-kommune', 'targets[0].owner'],
  ['role: coordinator\n        actor: skolechef', 'activities[0].responsibilities[0].actor'],
  ['registrar: skolechef', 'activities[0].criteria[0].registrar'],
  ['{label: Pris, about: proeveby-kommune', 'activities[0].facts[0].about'],
  ['id: i-alt\n    actor: skolechef', 'resources[0].actor'],
  ['from: proeveby-kommune', 'budget[0].from'],
  ['presentedTo: chefgruppen', 'rules.evaluation.presentedTo'],
  ['\n    decidedBy: chefgruppen', 'rules.evaluation.decidedBy'],
  ['proposedBy: [skolechef', 'rules.revision[0].proposedBy[0]'],
  ['decidedBy: [chefgruppen', 'rules.revision[0].decidedBy[0]'],
  ['label: Beboere\n    about: proeveby-kommune', 'facts[0].about'],
] as const;

describe('a reference to nothing', () => {
  it.each(toActors)('%j is refused', (text, path) => {
    const file = exchange(good, text, text.replace(/(chefgruppen|skolechef|proeveby-kommune)/, 'ingen'));
    expect(problemsOf(file)).toMatchObject([
      {
        line: lineOf(file, 'ingen'),
        path,
        reason: 'there is no "ingen" under actors',
        remedy: 'Add it to actors, or write an id that is there.',
      },
    ]);
  });

  it.each([
    ['partOf: familieaften', 'activities[1].partOf', 'activities', 'familieaften'],
    ['activity: familieaften', 'resources[1].activity', 'activities', 'familieaften'],
    ['partOf: i-alt', 'resources[1].partOf', 'resources', 'i-alt'],
  ])('%j is refused with the id that was probably meant', (text, path, kind, meant) => {
    const wrong = `${meant.slice(0, -1)}x`;
    const file = exchange(good, text, text.replace(meant, wrong));
    expect(problemsOf(file)).toMatchObject([
      {
        line: lineOf(file, wrong),
        path,
        reason: `there is no "${wrong}" under ${kind}`,
        remedy: `Did you mean ${meant}?`,
      },
    ]);
  });
});

describe('an id that stands twice', () => {
  it.each([
    [
      'actors',
      '  - id: skolechef',
      '  - {id: skolechef, kind: unit, name: To, source: [1]}\n  - id: skolechef',
      'actors[3].id',
    ],
    ['goals', '\ntargets:', '  - {id: flere-med, text: To, source: [1], indicators: []}\n\ntargets:', 'goals[1].id'],
    [
      'indicators of a goal',
      '\ntargets:',
      '      - {id: andel-med, text: To, direction: null, dataSource: null, source: [1], baselines: []}\n\ntargets:',
      'goals[0].indicators[1].id',
    ],
    ['activities', 'id: madhold', 'id: familieaften', 'activities[1].id'],
    ['criteria', 'id: glade', 'id: familier', 'activities[0].criteria[1].id'],
    ['a criterion and a measure', 'id: aftener', 'id: glade', 'activities[0].measures[0].id'],
    ['resources', 'id: aften\n', 'id: i-alt\n', 'resources[1].id'],
  ])('among %s is refused', (_, from, to, path) => {
    const file = exchange(good, from, to);
    const id = /id: ([a-z-]+)/.exec(to)?.[1] ?? '';
    const lines = file.split('\n').flatMap((line, index) => (RegExp(`\\bid: ${id}\\b`).test(line) ? [index + 1] : []));
    const duplicate = problemsOf(file).find(({ reason }) => reason === `"${id}" stands twice`);
    expect(duplicate).toMatchObject({
      line: lines.at(-1),
      path,
      remedy: 'Give each its own, or take one of them out.',
    });
    expect(lines).toHaveLength(2);
  });

  it('is no fault in another activity', () => {
    const measures =
      'measures: [{id: aftener, text: Aftener, measure: sum, unit: aftener, per: null}]\n    source: [32]';
    expect(readAgreement(exchange(good, 'source: [32]', measures)).activities[1]?.measures).toHaveLength(1);
  });
});

describe('partOf in a circle', () => {
  it('is refused once, with the way round', () => {
    const file = exchange(good, 'name: Familieaften\n', 'name: Familieaften\n    partOf: madhold\n');
    expect(problemsOf(file)).toMatchObject([
      {
        line: lineOf(file, 'partOf: madhold'),
        path: 'activities[0].partOf',
        reason: 'it is part of itself: familieaften → madhold → familieaften',
        remedy: 'Take out the partOf that closes the circle.',
      },
    ]);
  });

  it('is refused for what is part of itself alone', () => {
    const file = exchange(good, 'partOf: proeveby-kommune', 'partOf: skolechef');
    expect(problemsOf(file)).toMatchObject([
      { path: 'actors[2].partOf', reason: 'it is part of itself: skolechef → skolechef' },
    ]);
  });

  it('is not seen in a chain that leads into one', () => {
    const file = exchange(exchange(good, 'partOf: i-alt', 'partOf: aften'), 'count: 2', 'partOf: aften\n    count: 2');
    expect(problemsOf(file)).toMatchObject([
      { path: 'resources[1].partOf', reason: 'it is part of itself: aften → aften' },
    ]);
  });
});
