/** What form a question has, whatever it is about: yes or no, may one, examples of something, no question at all. */
import { questionCues, tellingCues } from '../language/cues.js';
import { plainSet, stems } from '../language/danish.js';
import type { Asked } from '../subject/asked.js';

type Read = Pick<Asked, 'reading'>;

const openingVerbs = plainSet('kan må skal er har får vil can may must is are does do has have');
const mayWords = plainSet('kan må can may');
const requests = plainSet(
  'skriv send book bestil ring lav oversæt print opret slet tegn write call make draw translate create delete',
);
const otherWords = plainSet('andet andre anden other another');
const exampleWords = new Set(stems('eksempel eksempler example examples'));

/** Words that turn an answer into another one: what does not hold them answers something else. */
export const turningWords = plainSet(
  'sidste forrige tidligere undtagen højst uden ikke aldrig lukket tilbage last previous except without never closed',
);

function opensWith({ reading }: Read, opening: ReadonlySet<string>): boolean {
  const [first] = reading.tokens;
  return first !== undefined && opening.has(first.plain);
}

function asksInWords({ reading }: Read): boolean {
  return questionCues.some((cue) => reading.cues.has(cue));
}

/** "Kan familiemedarbejderen gå med til et møde?" */
export function asksYesOrNo(asked: Read): boolean {
  return opensWith(asked, openingVerbs) && !asksInWords(asked);
}

/** "Må vi notere, hvem der …" */
export function asksWhetherOneMay(asked: Read): boolean {
  return opensWith(asked, mayWords);
}

/** "Skal man være visiteret …" */
export function asksWhetherOneMust({ reading }: Read): boolean {
  return /^\s*(skal|skulle) (man|vi|jeg|de|du)(?!\p{L})/iu.test(reading.text);
}

/** "Hvem kan indkalde …" */
export function saysMay({ reading }: Read): boolean {
  return reading.tokens.some(({ plain }) => mayWords.has(plain));
}

/** "Skriv en ansøgning for mig" asks for nothing that an agreement says. */
export function isRequest(asked: Read): boolean {
  const tells = [...tellingCues, 'activities' as const].some((cue) => asked.reading.cues.has(cue));
  return opensWith(asked, requests) && !asksInWords(asked) && !tells;
}

/** "Eksempler på workshops" */
export function asksExamples({ reading }: Read): boolean {
  return reading.tokens.some(({ stem }) => exampleWords.has(stem));
}

const now = /(?<!\p{L})(lige nu|i øjeblikket|for øjeblikket|for tiden|right now|currently|at the moment)(?!\p{L})/iu;

/** "Hvor mange går der lige nu?" asks for what no agreement holds. */
export function asksOfToday({ reading }: Read): boolean {
  return now.test(reading.text);
}

/** "Et andet indsatsområde" */
export function namesOther({ reading }: Read): boolean {
  return reading.tokens.some(({ plain }) => otherWords.has(plain));
}
