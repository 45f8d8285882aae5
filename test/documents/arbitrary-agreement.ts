import fc from 'fast-check';
import type { Activity, Agreement, Overview, Source } from '../../src/domain/agreement.js';

/** Texts that YAML could take for something else, beside any other text that a file may hold. */
const text = fc
  .oneof(
    fc.constantFrom(
      'yes',
      'no',
      'null',
      '~',
      'true',
      '06',
      '1e3',
      '0x1f',
      '.nan',
      '2025-08-01',
      '-',
      '- a',
      '? b',
      'a: b',
      'a #b',
      '#c',
      '*d',
      '&e',
      '!f',
      '%g',
      '@h',
      '`i',
    ),
    fc.constantFrom(
      '"',
      "'",
      `"it's"`,
      '{a: 1}',
      '[1]',
      'a, b',
      ' forrest',
      'bagest ',
      'a\n b',
      'a \nb',
      '\na',
      'a\n',
      'a\n\n\nb',
      'a\tb',
      '---',
      '...\n---\n',
      'æøå ÆØÅ',
      '👩‍👧‍👦 😀',
      '\\n',
    ),
    fc.constantFrom(
      'ord '.repeat(80).trim(),
      `- ${'lang linje '.repeat(20).trim()}\n- kort`,
      'x'.repeat(300),
      `${'ord '.repeat(40)}\t${' ord'.repeat(40)}`,
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
    fc
      .array(fc.constantFrom('ord', ' ', '\n', '- ', ': ', '#', "'", '"', 'æ'), { minLength: 1, maxLength: 120 })
      .map((parts) => parts.join('')),
  )
  .filter(
    (value) =>
      /\S/.test(value) && ![...value].some((sign) => (sign < ' ' && sign !== '\n' && sign !== '\t') || sign === '\x7f'),
  );

const line = fc.integer({ min: 1, max: 2000 });
const source: fc.Arbitrary<Source> = fc.array(
  fc.oneof(
    line,
    fc.tuple(line, fc.nat(50)).map(([first, more]) => [first, first + more] as const),
  ),
  { maxLength: 30 },
);
const sourcedText = fc.record({ text, source });
const number = fc.oneof(fc.nat(10_000), fc.double({ min: 0, max: 1e21, noNaN: true }));
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const responsibilities = fc.array(
  fc.record(
    {
      role: fc.constantFrom('accountable' as const, 'expert' as const, 'governance' as const),
      actor: fc.constantFrom('a', 'b-1'),
      task: text,
      hours: fc.record({ amount: number, per: fc.constantFrom('week' as const, 'course' as const) }),
      conditional: fc.boolean(),
      source,
    },
    { requiredKeys: ['role', 'actor', 'source'] },
  ),
  { maxLength: 3 },
);

const activity = (id: string): fc.Arbitrary<Activity> =>
  fc.record(
    {
      // In another order than the file's.
      source,
      criteria: fc.constantFrom(
        [],
        [
          {
            source: [1],
            registrar: null,
            atLeast: 1.5,
            per: null,
            unit: '06',
            measure: 'sum' as const,
            text: 'null',
            id: 'c',
          },
        ],
      ),
      responsibilities,
      measures: fc.array(
        fc.record(
          {
            atLeast: fc.constantFrom(0, 30, null),
            per: fc.constantFrom('season' as const, null),
            measure: fc.constantFrom('unique' as const, 'share' as const),
            unit: text,
            text,
            id: fc.constant('m'),
          },
          { requiredKeys: ['id', 'text', 'measure', 'unit', 'per'] },
        ),
        { maxLength: 1 },
      ),
      facts: fc.array(
        fc.record(
          { value: text, label: text, source, about: fc.constant('a') },
          { requiredKeys: ['label', 'value', 'source'] },
        ),
        { maxLength: 2 },
      ),
      content: sourcedText,
      targetGroup: orNull(sourcedText),
      purpose: orNull(sourcedText),
      aliases: fc.array(text, { maxLength: 12 }),
      name: text,
      id: fc.constant(id),
    },
    { requiredKeys: ['id', 'name', 'purpose', 'targetGroup', 'responsibilities', 'criteria', 'source'] },
  );

export const arbitraryAgreement: fc.Arbitrary<Agreement> = fc.record({
  contradictions: fc.array(fc.record({ text, sources: source }), { maxLength: 2 }),
  facts: fc.array(fc.record({ label: text, value: text, source }), { maxLength: 2 }),
  rules: fc.record({
    conflict: fc.array(fc.record({ step: text, text, source }), { maxLength: 2 }),
    revision: fc.constant([]),
    evaluation: orNull(
      fc.record({
        frequency: fc.constant('yearly' as const),
        occasions: fc.array(fc.record({ label: text, due: fc.constantFrom('06', '2026-10', '2028-04-30') }), {
          maxLength: 3,
        }),
        presentedTo: fc.constantFrom('a', null),
        decidedBy: fc.constant(null),
        text,
        source,
      }),
    ),
  }),
  budget: fc.array(fc.record({ label: text, from: fc.constant(null), amount: number, unit: orNull(text), source }), {
    maxLength: 2,
  }),
  resources: fc.constant([]),
  activities: fc.tuple(activity('x'), activity('y-2')).map((pair) => pair),
  targets: fc.constant([]),
  goals: fc.array(fc.record({ id: fc.constant('g'), text, source, indicators: fc.constant([]) }), { maxLength: 1 }),
  responsibilities,
  parties: fc.subarray(['a', 'b-1']),
  actors: fc.tuple(text, text, source).map(([name, mandate, where]) => [
    { id: 'a', kind: 'unit' as const, name, source: where },
    {
      id: 'b-1',
      kind: 'group' as const,
      name: mandate,
      group: { kind: 'board' as const, mandate, members: 'notStated' as const },
      source: where,
    },
  ]),
  document: text,
  period: fc.constant({ from: '2025-08-01', to: '2029-07-31', source: [[1, 2]] as Source }),
  headSource: fc.record({ title: source, place: source }, { requiredKeys: [] }),
  place: orNull(text),
  municipality: orNull(text),
  plan: orNull(text),
  area: orNull(text),
  title: text,
  id: fc.constant('et-id-2025'),
  format: fc.constant('agreement/1' as const),
});

export const arbitraryOverview: fc.Arbitrary<Overview> = fc.record({
  format: fc.constant('overview/1' as const),
  id: fc.constant('et-id-2016'),
  title: text,
  municipality: orNull(text),
  asOf: text,
  document: text,
  goals: fc.array(
    fc.record({
      id: fc.constant('g'),
      text,
      targetGroup: text,
      initiatives: fc.array(fc.record({ name: text, status: fc.constant('running' as const), text, source }), {
        maxLength: 3,
      }),
      source,
    }),
    { maxLength: 1 },
  ),
});
