/** How somebody is reached: no agreement holds numbers and addresses, but it may say whom to turn to. */
import { type Cue, questionCues } from '../language/cues.js';
import { stems } from '../language/danish.js';
import { type Asked, has } from '../subject/asked.js';
import { type Draft, draft, serving } from '../wording/draft.js';
import { say } from '../wording/phrases.js';
import { listed } from '../wording/wording.js';
import { fromOrganisation } from './answer-people.js';
import { byTitle } from './answer-titles.js';

const addresses =
  /(?<!\p{L})(e?-?mails?|mailadresse\p{L}*|telefon\p{L}*|tlf\p{L}*|nummer\p{L}*|mobil(en|nummer\p{L}*|nr)?|kontaktoplysning\p{L}*|kontaktinfo\p{L}*|kontaktperson\p{L}*|contact (person|details)|phone( number)?s?|email address)(?!\p{L})/iu;

/** Whether a number or an address is asked for; "få fat i" may ask whom to turn to, or how people are found. */
function asksToReach({ reading }: Asked): boolean {
  return addresses.test(reading.text);
}

const manner = new Set(['hvordan', 'how']);
const findingWords = new Set(stems('finder finde skaffer skaffe hverver find found recruit'));

/** "Hvordan får vi fat i mødrene til X?" is about the activity, not about a number. */
function reachesPeople(asked: Asked): boolean {
  const { tokens } = asked.reading;
  const people = tokens.some(({ cues }) => cues.has('people')) && !has(asked, 'howMany', 'howMuch');
  const finds = manner.has(tokens[0]?.plain ?? '') && tokens.some(({ stem: word }) => findingWords.has(word));
  return (
    (has(asked, 'contact') || finds) &&
    !asksToReach(asked) &&
    people &&
    !has(asked, 'expert', 'performer') &&
    asked.activities.length > 0 &&
    asked.actors.length + asked.titled.length === 0
  );
}

/** "Hvem kontaktes, hvis …" names nobody: what the agreement says of it is the answer. */
function asksWhomToTurnTo(asked: Asked): boolean {
  const named = asked.actors.length + asked.titled.length > 0;
  return has(asked, 'contact') && has(asked, 'who') && !named && asked.activities.length > 0 && !asksToReach(asked);
}

const turnedTo = /(?<!\p{L})(kontaktes|kontaktet|contacted)(?!\p{L})/iu;

/** "Hvornår bliver politiet kontaktet?", "hvor mange skal kontaktes?" ask for no number of a telephone. */
function asksWhenToTurnTo(asked: Asked): boolean {
  const asksOfIt = has(asked, 'when', 'why', 'baseline', 'howMany');
  const ofNobody = asked.activities.length > 0 && asked.actors.length + asked.titled.length === 0;
  const isOther = ofNobody || turnedTo.test(asked.reading.text);
  return has(asked, 'contact') && asksOfIt && isOther && !asksToReach(asked);
}

/** What a question about reaching people asks: "hvordan får vi fat i mødrene til X?" is who recruits them, and how. */
export function asWhoIsMeant(asked: Asked): Asked {
  if (asksWhomToTurnTo(asked) || asksWhenToTurnTo(asked)) {
    return { ...asked, cues: new Set(Array.from(asked.cues).filter((cue) => cue !== 'contact')) };
  }
  if (!reachesPeople(asked)) return asked;
  const others = Array.from(asked.cues).filter((cue) => cue !== 'contact' && !questionCues.includes(cue));
  return { ...asked, cues: new Set<Cue>([...others, 'who', 'recruiter']) };
}

/** Mail addresses and telephone numbers stand in no agreement; whom to turn to may. */
export function contact(asked: Asked): Draft {
  const { language } = asked.reading;
  const [owner] = asked.actors;
  const asksWho = has(asked, 'who') && !asksToReach(asked);
  const titled = asksWho && asked.titled.length > 0 ? byTitle(asked) : undefined;
  const persons = titled ?? (asksWho && owner ? fromOrganisation(asked, owner) : undefined);
  if (persons) return serving(persons, ['contact', 'title']);
  const named = [...asked.actors, ...asked.titled];
  const who =
    named.length === 0
      ? ''
      : ` ${say(language, 'på', 'of')} ${listed(
          named.map(({ name }) => name),
          language,
        )}`;
  const note = say(
    language,
    `Aftalen oplyser ikke telefonnummer eller mailadresse${who}.`,
    `The agreement gives no telephone number or mail address${who}.`,
  );
  return draft('unknown', [note], { sources: named.map((actor) => ({ source: actor.source })) });
}
