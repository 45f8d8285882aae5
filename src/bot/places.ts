/** Where an answer stands, as a card's buttons carry it: "lektiecafe:770, 899-903;:12", activity and lines, one after the other. */
import type { Place } from '../domain/passages.js';
import type { Answer } from '../questions/types.js';

/** A button has room for so much beside a question: Slack takes 2,000 characters in all. */
const LONGEST = 900;

/** The places within one agreement; what there is no room for is left out. */
export function writePlaces(answer: Answer, agreement: string): string {
  const places = answer.sources
    .filter((source) => source.agreement === agreement)
    .map(({ activity = '', lines }) => `${activity}:${lines}`);
  const all = places.join(';');
  return all.length <= LONGEST ? all : all.slice(0, LONGEST).replace(/[,;][^,;]*$/, '');
}

/** What reads differently names no lines, and so finds nothing. */
export function readPlaces(text: string): Place[] {
  return text
    .slice(0, LONGEST)
    .split(';')
    .map((place) => {
      const [activity = '', lines = ''] = place.split(':');
      return activity === '' ? { lines } : { activity, lines };
    });
}
