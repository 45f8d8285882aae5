/** What an answer rests on: the pieces of the agreements at its lines, and how its card names them. */
import type { CardSource } from '../card/message.js';
import { sectionName } from '../card/sections.js';
import type { Language } from '../chat.js';
import type { Agreement } from '../domain/agreement.js';
import { readLines } from '../domain/line-range.js';
import type { Passage } from '../domain/passage.js';
import { passagesBehind } from '../domain/passages.js';
import { shortTitle } from '../domain/title.js';
import { grouped } from '../questions/grouped.js';
import type { Library } from '../questions/library.js';
import type { AnswerSource } from '../questions/types.js';
import { linesOf } from '../questions/wording/wording.js';

export interface Basis {
  source: AnswerSource;
  /** What the agreement, or another document, is called. */
  title: string;
  /** As the library shows it; null where the source is no agreement. */
  agreement: Agreement | null;
  passages: Passage[];
}

export function basisOf(library: Library, source: AnswerSource): Basis {
  const agreement = library.agreements.get(source.agreement)?.agreement ?? null;
  if (agreement !== null) {
    return { source, title: shortTitle(agreement), agreement, passages: passagesBehind(agreement, [source]) };
  }
  const overview = library.overviewIndexes.find(({ overview: { id } }) => id === source.agreement)?.overview;
  return { source, title: overview?.title ?? source.agreement, agreement, passages: [] };
}

/** More sources than this would be longer than the answer: then each agreement is named once, with all the lines. */
const MOST_SOURCES = 2;
/** More parts than this say no more than the lines do. */
const MOST_SECTIONS = 3;

/**
 * Each source as a card names it: agreement, activity, part and lines.
 * @param note what is said of an agreement beside its name; '' for nothing
 */
export function sourcesOf(
  bases: readonly Basis[],
  language: Language,
  note: (agreement: string) => string,
): CardSource[] {
  const groups = bases.length <= MOST_SOURCES ? bases.map((basis) => [basis]) : grouped(bases, agreementOf).values();
  return Array.from(groups, (group): CardSource => {
    const [first] = group;
    const activities = new Set(group.map(({ source }) => source.activity));
    const activity = activities.size > 1 ? undefined : nameOfActivity(first);
    const where = [first?.title, activity, note(first?.source.agreement ?? '')].filter(Boolean).join(', ');
    const sections = sectionsOf(group, language);
    return {
      title: sections === '' ? where : `${where}: ${sections}`,
      lines: linesOf(group.map(({ source }) => readLines(source.lines))),
    };
  });
}

function agreementOf({ source }: Basis): string {
  return source.agreement;
}

function nameOfActivity(basis: Basis | undefined): string | undefined {
  return basis?.agreement?.activities.find(({ id }) => id === basis.source.activity)?.name;
}

function sectionsOf(group: readonly Basis[], language: Language): string {
  const names = new Set(group.flatMap(({ passages }) => passages).map(({ section }) => sectionName(section, language)));
  const shown = [...names].slice(0, MOST_SECTIONS).join(', ');
  return names.size > MOST_SECTIONS ? `${shown} …` : shown;
}
