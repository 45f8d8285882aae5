/** Check-in cards on their way out through Teams and Slack, against a bare `fetch` and against the platforms' own libraries. */
import type { Measured } from './chats.js';
import { runChild, startPlatforms } from './children.js';
import type { RoundTimes } from './delivery-run.js';
import { type Figure, median, spread } from './figures.js';

const PER_ROUND = 1000;
const LIBRARIES: Record<Measured, string> = {
  teams: 'botframework-connector’s ConnectorClient',
  slack: '@slack/web-api’s WebClient',
};

export async function measureDeliveries(measured: Measured, folder: string): Promise<Figure[]> {
  const platforms = await startPlatforms();
  try {
    const env = { ...platforms.env, BENCH_FOLDER: folder };
    return figuresOf(measured, await runChild<RoundTimes>('delivery-run.ts', [measured], env));
  } finally {
    await platforms.stop();
  }
}

function figuresOf(measured: Measured, rounds: readonly RoundTimes[]): Figure[] {
  // A thousand messages in so many milliseconds: a message in so many microseconds.
  const each = (who: keyof RoundTimes) => rounds.map((times) => (times[who] * 1000) / PER_ROUND);
  const rate = (who: keyof RoundTimes) => Math.round(1e6 / median(each(who)));
  const line = (who: keyof RoundTimes, what: string) => `${what}: ${spread(each(who), 0)} µs a message, ${rate(who)}/s`;
  const share = rounds.map(({ ours, library }) => (1 - library / ours) * 100);
  return [
    {
      name: measured,
      ratios: rounds.map(({ ours, bare }) => bare / ours),
      aim: { atLeast: 0.8 },
      lines: [
        `${rounds.length * PER_ROUND} check-in cards each, in ${rounds.length} rounds, 16 at a time`,
        line('ours', 'planned deliveries sent and recorded'),
        line('bare', 'bare fetch of the same bytes'),
        line('library', `${LIBRARIES[measured]} alone`),
        `of our time the library alone would leave ${spread(share, 0)} % to us`,
      ],
    },
    {
      name: `${measured}-against-library`,
      ratios: rounds.map(({ ours, library }) => library / ours),
      aim: { atLeast: 0.8 },
      lines: ['our rate against the library’s alone'],
    },
  ];
}
