import type { AgreementIndex } from '../agreement/agreement-index.js';
import type { Mention } from '../agreement/link.js';
import type { Ref } from '../agreement/names.js';
import { stems } from '../language/danish.js';
import type { Reading, Token } from '../language/reading.js';

/** Words that name a group only where no other name is used. */
const groupWords = new Set(['gruppen', 'group', 'udvalget', 'committee', 'committeen']);

/** "Gruppen" alone is one of the agreement's groups. */
export function groupsCalled(index: AgreementIndex, unnamed: readonly Token[]): Mention | undefined {
  const tokens = unnamed.filter((token) => groupWords.has(token.plain));
  const refs = Array.from(index.actors.values()).flatMap(({ id, name, group }): Ref[] => {
    const ends = tokens.some(({ options }) =>
      options.some((option) => stems(name).some((word) => word.endsWith(option))),
    );
    return group && ends ? [{ kind: 'actor', id }] : [];
  });
  return refs.length === 0 ? undefined : { refs, tokens, whole: false };
}

/** "Medarbejderen", one of them. */
function isPost({ cues, plain }: Token): boolean {
  return cues.has('staff') && plain.endsWith('en');
}

/** "Koordinatoren" alone, where hours or tasks are asked for, is one of the posts that are called so. */
export function positionsCalled(
  index: AgreementIndex,
  { cues }: Reading,
  unnamed: readonly Token[],
): Mention | undefined {
  if (!cues.has('hours') && !cues.has('task') && !cues.has('staff')) return undefined;
  const tokens = unnamed.filter((token) => token.cues.has('coordinator') || token.cues.has('lead') || isPost(token));
  const refs = Array.from(index.actors.values()).flatMap(({ id, name, kind }): Ref[] => {
    const ends = tokens.some(({ stem }) => stems(name).some((word) => word.endsWith(stem)));
    return kind === 'position' && ends ? [{ kind: 'actor', id }] : [];
  });
  return refs.length === 0 ? undefined : { refs, tokens, whole: false };
}
