import type { AgreementIndex } from '../agreement/agreement-index.js';
import { asWritten, type Token } from '../language/reading.js';
import type { Asked } from '../subject/asked.js';
import { type Draft, draft } from '../wording/draft.js';
import { say } from '../wording/phrases.js';
import { notKnownText, quotedList, shortened } from '../wording/wording.js';

const longestEcho = 40;
const mostEchoed = 3;

/** Says which words were not understood, and what is nearest. */
export function notUnderstood(asked: Asked): Draft {
  const { reading, index, loose } = asked;
  const { language } = reading;
  const [activity] = asked.activities;
  const unknownWords = asWritten(reading, loose)
    .slice(0, mostEchoed)
    .map((word) => shortened(word, longestEcho));
  if (activity && loose.length > 0) {
    const which = quotedList(unknownWords, language);
    const note = say(
      language,
      `Aftalen siger ikke noget om ${activity.name}, som jeg kan knytte til ${which}.`,
      `The agreement says nothing about ${activity.name} that I can tie to ${which}.`,
    );
    return draft('unknown', [note], { activity: activity.id });
  }
  const notKnown = { words: unknownWords, near: nearestNames(index, loose) };
  return draft('unknown', [notKnownText(notKnown, false, language)], { notKnown });
}

const mostNear = 3;
const shortestShared = 4;

/** Activities whose names begin as a word does that was not understood. */
function nearestNames(index: AgreementIndex, loose: readonly Token[]): string[] {
  const found = new Set<string>();
  for (const token of loose) {
    const start = token.stem.slice(0, shortestShared);
    if (start.length < shortestShared) continue;
    for (const [word, refs] of index.wordRefs) {
      if (!word.startsWith(start)) continue;
      for (const ref of refs) {
        const name = ref.kind === 'activity' ? index.activities.get(ref.id)?.name : undefined;
        if (name !== undefined) found.add(name);
      }
    }
  }
  return Array.from(found).slice(0, mostNear);
}

/** The thing is known, but the agreement does not say what is asked of it. */
export function silent(asked: Asked): Draft {
  const { language } = asked.reading;
  const [subject] = [...asked.activities, ...asked.titled, ...asked.actors];
  const about = subject ? say(language, ` om ${subject.name}`, ` about ${subject.name}`) : '';
  const note = say(language, `Det oplyser aftalen ikke${about}.`, `The agreement does not say that${about}.`);
  const [activity] = asked.activities;
  return draft('unknown', [note], {
    sources: subject ? [{ source: subject.source, ...(activity ? { activity: activity.id } : {}) }] : [],
    ...(activity ? { activity: activity.id } : {}),
  });
}
