/** Fills the database in BENCH_FOLDER with one open round and so many people to ask about each of its 250 check-ins. */
import { join } from 'node:path';
import { openDatabase } from '../../src/store/db.js';
import { teamsAddressOf } from './chats.js';
import { fillDatabase, log } from './world.js';

const database = await openDatabase(`file:${join(process.env.BENCH_FOLDER ?? '', 'full.db')}`, log);
const size = { months: 1, reporters: Number(process.argv[2]) };
await fillDatabase(database.client, size, 'teams', (person) => teamsAddressOf(process.env.PLATFORMS_URL ?? '', person));
await database.close();
process.disconnect();
