/** Which numbers count people, and are small when they are few. */
import type { Field } from './measure.js';

/**
 * What an activity is held, in Danish and English: two of these are two evenings, not two people. Only what gathers many is here: a visit,
 * a conversation, a course of advice, a move from one school to the next or a job found is often one person's.
 */
const OCCASIONS = words(`
  gang gange begivenhed begivenheder event events møde møder kursus kurser session sessioner
  dag dage åbningsdag åbningsdage markedsdag markedsdage temadag temadage weekend weekender
  time times meeting meetings course courses sessions day days morning mornings afternoon afternoons evening evenings
`);

/** These are occasions at the end of a longer word too: "caféaftener", "fællesspisninger". An "opstartsmøde" may be one family's. */
const ENDINGS = words(`
  arrangement arrangementer aktivitet aktiviteter aften aftener aftner formiddag formiddage eftermiddag eftermiddage
  mandag mandage tirsdag tirsdage onsdag onsdage torsdag torsdage fredag fredage lørdag lørdage søndag søndage
  spisning spisninger café caféer cafe cafeer koncert koncerter festival festivaler udflugt udflugter
  workshop workshops kampagne kampagner concert concerts dinner dinners
`);

/**
 * Whether a field counts people, or what stands for people: then its small counts are hidden. In doubt it does. An occasion is known by the
 * field's kind, or by the unit's last word.
 */
export function countsPeople({ kind, measure, unit }: Pick<Field, 'kind' | 'measure' | 'unit'>): boolean {
  if (kind === 'occasions' || measure === 'times-held') return false;
  return kind !== 'sum' || !isOccasion(unit ?? '');
}

function isOccasion(unit: string): boolean {
  const last = words(unit.toLowerCase()).at(-1);
  return last !== undefined && (OCCASIONS.includes(last) || ENDINGS.some((ending) => last.endsWith(ending)));
}

function words(text: string): string[] {
  return text.split(/[\s-]+/).filter((word) => word !== '');
}
