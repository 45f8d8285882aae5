import type { Actor } from '../../domain/agreement.js';
import type { AgreementIndex } from '../agreement/agreement-index.js';
import type { Mention } from '../agreement/link.js';
import type { Ref } from '../agreement/names.js';
import { stems } from '../language/danish.js';
import type { Reading, Token } from '../language/reading.js';

/** Words that name a group only where no other name is used. */
const groupWords = new Set(['gruppen', 'gruppens', 'group', 'udvalget', 'udvalgets', 'committee', 'committeen']);

/** "Gruppen" alone is one of the agreement's groups. */
export function groupsCalled(index: AgreementIndex, unnamed: readonly Token[]): Mention | undefined {
  const tokens = unnamed.filter((token) => groupWords.has(token.plain));
  const endings = tokens.flatMap(({ options }) => options);
  return actorsCalled(index, tokens, endings, ({ group }) => group !== undefined);
}

/** The actors of a kind with a word in their name that ends so. */
function actorsCalled(
  index: AgreementIndex,
  tokens: readonly Token[],
  endings: readonly string[],
  isOfKind: (actor: Actor) => boolean,
): Mention | undefined {
  if (endings.length === 0) return undefined;
  const refs = Array.from(index.actors.values()).flatMap((actor): Ref[] => {
    const isCalled = () => stems(actor.name).some((word) => endings.some((ending) => word.endsWith(ending)));
    return isOfKind(actor) && isCalled() ? [{ kind: 'actor', id: actor.id }] : [];
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
  const endings = tokens.map(({ stem }) => stem);
  return actorsCalled(index, tokens, endings, ({ kind }) => kind === 'position');
}
