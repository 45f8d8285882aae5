/** Who may stand in for somebody. */
import type { Agreement } from './agreement.js';
import type { Part } from './permission.js';

/** Somebody's part in an agreement. */
export interface MemberPart extends Part {
  /** The person's id, and what the others see. */
  person: string;
  name: string;
}

/** Everybody else in the agreements that a person has a part in, each once: those of the same party first, then by name. */
export function standInChoices(
  agreements: readonly Agreement[],
  parts: readonly MemberPart[],
  person: string,
): { id: string; name: string }[] {
  const own = parts.filter((part) => part.person === person);
  const shared = new Set(own.map(({ agreement }) => agreement));
  const others = parts.filter((part) => part.person !== person && shared.has(part.agreement));
  const partyOf = ({ agreement, actor }: MemberPart) => {
    const party = actor === null ? null : topOf(agreements, agreement, actor);
    return party === null ? null : `${agreement} ${party}`;
  };
  const parties = new Set(own.flatMap((part) => partyOf(part) ?? []));
  const near = new Set(others.filter((part) => parties.has(partyOf(part) ?? '')).map((part) => part.person));
  const names = new Map(others.map((part) => [part.person, part.name]));
  return [...names]
    .map(([id, name]) => ({ id, name }))
    .sort((a, b) => Number(near.has(b.id)) - Number(near.has(a.id)) || a.name.localeCompare(b.name, 'da'));
}

/** The party that an actor is a part of, however deep: its actor id. */
function topOf(agreements: readonly Agreement[], agreement: string, actor: string): string {
  const actors = agreements.find(({ id }) => id === agreement)?.actors ?? [];
  const passed = new Set([actor]);
  for (let top = actor; ; ) {
    const above = actors.find(({ id }) => id === top)?.partOf;
    if (above === undefined || passed.has(above)) return top;
    passed.add(above);
    top = above;
  }
}
