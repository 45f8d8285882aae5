/** Prints what is due in 2026–2028 in an agreement with everything, for a test that runs it in several time zones. */
import { dueBetween } from '../../src/domain/due.js';
import { withOffset } from '../../src/domain/period.js';
import { COPENHAGEN, factsWith } from './agreement.js';

const dues = dueBetween([factsWith()], COPENHAGEN, new Date('2026-01-01T00:00:00Z'), new Date('2028-12-31T00:00:00Z'));
for (const { key, at } of dues) process.stdout.write(`${withOffset(at, COPENHAGEN.zone)} ${at.toISOString()} ${key}\n`);
