import type { Cue } from './cues.js';
import { plainSet, type Word } from './danish.js';

const asking = new Set(['hvor', 'how']);
const linking = plainSet('er var bliver blev føler is are was were feel');
/** What stands behind "hvor" in questions of another kind. */
const others = plainSet(
  'mange meget ofte tit længe langt der det den de i på man many much often long far ellers henne else old gammel gammelt gamle',
);

/** "Hvor trygge er beboerne?", "How lonely are people?" ask for a figure, not for a place. Changes the given sets. */
export function readDegree(all: readonly Word[], cues: readonly Set<Cue>[]): void {
  const [first, quality, verb] = all;
  if (!first || !quality || !verb || !asking.has(first.plain) || !linking.has(verb.plain)) return;
  if (others.has(quality.plain) || linking.has(quality.plain) || cues[1]?.has('soft')) return;
  cues[0]?.clear();
  cues[0]?.add('baseline').add('soft');
}
