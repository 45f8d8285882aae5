import type { Activity } from '../../domain/agreement.js';
import type { Evidence } from '../agreement/evidence.js';
import type { Asked } from '../subject/asked.js';
import { type Draft, draft } from '../wording/draft.js';

/** Pieces of an activity's facts and texts as an answer, each with the lines where it stands. */
export function piecesOf({ reading }: Asked, activity: Activity, pieces: readonly Evidence[]): Draft {
  return draft(
    'answer',
    pieces.map((piece) => piece.shown(reading.language)),
    {
      sources: pieces.map(({ passage }) => ({ activity: activity.id, source: passage.source })),
      evidence: pieces.map(({ text }) => text),
      activity: activity.id,
    },
  );
}
