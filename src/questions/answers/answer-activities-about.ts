import { search } from '../agreement/search.js';
import { grouped } from '../grouped.js';
import { tellingCues } from '../language/cues.js';
import { type Asked, has } from '../subject/asked.js';
import { type Draft, draft } from '../wording/draft.js';
import { say } from '../wording/phrases.js';
import { listed } from '../wording/wording.js';

const mostActivities = 6;

/** "I hvilke aktiviteter …": where all the words that nothing explains stand together. */
export function activitiesAbout(asked: Asked): Draft | undefined {
  if (
    !has(asked, 'activities') ||
    has(asked, 'hours', 'budget', 'howMany', 'who', 'revision') ||
    asked.activities.length > 0
  )
    return undefined;
  if (asked.loose.length === 0) return undefined;
  const { language } = asked.reading;
  const hits = search(asked.index, asked.loose, ({ activity }) => activity !== undefined);
  const whole = hits.filter((hit) => hit.matched.length === asked.loose.length);
  const byActivity = grouped(whole, ({ evidence }) => evidence.activity?.name ?? '');
  if (byActivity.size === 0 || byActivity.size > mostActivities) return undefined;
  const names = Array.from(byActivity.keys());
  const [first] = whole;
  const sentences = [`${say(language, 'Det nævnes i', 'It is named in')} ${listed(names, language)}.`];
  if (first && names.length === 1) sentences.push(first.evidence.shown(language));
  return draft('answer', sentences, {
    sources: whole.map(({ evidence: { passage, activity } }) => ({
      source: passage.source,
      ...(activity && { activity: activity.id }),
    })),
    serves: tellingCues,
  });
}
