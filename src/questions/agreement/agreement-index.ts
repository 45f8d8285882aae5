import type { Activity, Actor, Agreement } from '../../domain/agreement.js';
import { shortTitle } from '../../domain/title.js';
import { stems } from '../language/danish.js';
import { type GrowingLexicon, makeLexicon } from '../language/lexicon.js';
import { type PreparedIndicator, prepareIndicators } from './indicator.js';
import { headOf, isLeftOver, nameForms, putRef, type Ref, wordRefsOf } from './names.js';

/** One agreement, prepared for look-ups by name and by id. */
export interface AgreementIndex {
  agreement: Agreement;
  /** Area and place, as people call the agreement. */
  shortTitle: string;
  actors: ReadonlyMap<string, Actor>;
  activities: ReadonlyMap<string, Activity>;
  /** Whole names: their content stems joined by a space. */
  names: ReadonlyMap<string, Ref[]>;
  /** Every beginning of a whole name, so that a reading can stop early. */
  beginnings: ReadonlySet<string>;
  /** Every beginning of a word in a whole name, so that joining neighbours to such a word can stop early. */
  wordStarts: ReadonlySet<string>;
  /** The single content stems of names; of a person's name the words as they are written, for names are not inflected. */
  wordRefs: ReadonlyMap<string, Ref[]>;
  /** The first content stems of names: who says only that mostly means the name that begins so. */
  headRefs: ReadonlyMap<string, Ref[]>;
  indicators: readonly PreparedIndicator[];
  /** The stems of where the agreement holds: said of it, they tell nothing more. */
  placeWords: ReadonlySet<string>;
  /** The stems of its title, area and plan: beside "aftalen" they say which agreement, not what of it. */
  titleWords: ReadonlySet<string>;
  /** Every stem that is known here: of names, figures, tasks and rules. */
  lexicon: GrowingLexicon;
}

/** Every beginning of each word in these names, letter by letter. */
function startsOf(names: Iterable<string>): Set<string> {
  const starts = new Set<string>();
  for (const word of new Set(Array.from(names).flatMap((name) => name.split(' ')))) {
    for (let length = 0; length <= word.length; length++) starts.add(word.slice(0, length));
  }
  return starts;
}

/** Stems of the short texts that answers rest on; long descriptions are left out, they know too many words. */
function wordsOfTexts(agreement: Agreement): Set<string> {
  const indicators = agreement.goals.flatMap((goal) => [
    goal.text,
    ...goal.indicators.map((indicator) => indicator.text),
  ]);
  const rows = [agreement, ...agreement.activities].flatMap((holder) => holder.responsibilities);
  const facts = [agreement, ...agreement.activities].flatMap((holder) => holder.facts ?? []);
  const criteria = agreement.activities.flatMap((activity) => activity.criteria);
  const rules = [...agreement.rules.revision, ...agreement.rules.conflict, agreement.rules.evaluation];
  const texts = [
    ...indicators,
    ...agreement.targets.map((target) => target.text),
    ...rows.map((row) => row.task ?? ''),
    ...facts.flatMap((fact) => [fact.label, fact.value]),
    ...criteria.map((criterion) => criterion.text),
    ...rules.map((rule) => rule?.text ?? ''),
    ...agreement.actors.map((actor) => actor.group?.mandate ?? ''),
  ];
  return new Set(texts.flatMap((text) => stems(text)));
}

/** What an agreement is found by. */
export type Named = Pick<AgreementIndex, 'wordRefs' | 'indicators'>;

export function namedIn(agreement: Agreement): Named {
  return { wordRefs: wordRefsOf(agreement), indicators: prepareIndicators(agreement) };
}

/** Prepares one agreement. Linear in the number of its names and the words of its short texts. */
export function indexAgreement(agreement: Agreement, { wordRefs, indicators } = namedIn(agreement)): AgreementIndex {
  const names = new Map<string, Ref[]>();
  const beginnings = new Set<string>();
  const headRefs = new Map<string, Ref[]>();
  for (const { ref, form, content } of nameForms(agreement)) {
    const parts = content.map((word) => word.stem);
    const head = ref.kind === 'activity' ? parts[0] : headOf(form);
    if (head !== undefined) putRef(headRefs, head, ref);
    if (isLeftOver(form, parts)) continue;
    putRef(names, parts.join(' '), ref);
    for (let length = 1; length <= parts.length; length++) beginnings.add(parts.slice(0, length).join(' '));
  }
  return {
    agreement,
    shortTitle: shortTitle(agreement),
    actors: new Map(agreement.actors.map((actor) => [actor.id, actor])),
    activities: new Map(agreement.activities.map((activity) => [activity.id, activity])),
    names,
    beginnings,
    wordStarts: startsOf(names.keys()),
    wordRefs,
    headRefs,
    indicators,
    placeWords: new Set(stems([agreement.municipality, agreement.place].filter((name) => name !== null).join(' '))),
    titleWords: new Set(
      stems([agreement.title, agreement.area, agreement.plan].filter((name) => name !== null).join(' ')),
    ),
    lexicon: makeLexicon([...wordRefs.keys(), ...wordsOfTexts(agreement)]),
  };
}

/** The activities that are part of no other; all where each is part of another. */
export function topActivities({ activities }: Agreement): Activity[] {
  const tops = activities.filter(({ partOf }) => partOf === undefined);
  return tops.length > 0 ? tops : activities;
}

/** An activity and those it is part of, nearest first. */
export function withParents(index: AgreementIndex, id: string): Activity[] {
  const line: Activity[] = [];
  let current = index.activities.get(id);
  while (current && !line.includes(current)) {
    line.push(current);
    current = current.partOf === undefined ? undefined : index.activities.get(current.partOf);
  }
  return line;
}

/** Whether an actor is another one, or belongs to it at any depth. */
export function belongsTo(index: AgreementIndex, id: string, owner: string): boolean {
  const seen = new Set<string>();
  let current: string | undefined = id;
  while (current !== undefined && !seen.has(current)) {
    if (current === owner) return true;
    seen.add(current);
    current = index.actors.get(current)?.partOf;
  }
  return false;
}

/** An actor's name; its id where the agreement does not describe it. */
export function actorName(index: AgreementIndex, id: string): string {
  return index.actors.get(id)?.name ?? id;
}
