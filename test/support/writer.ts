import { writeSync } from 'node:fs';
import { openDatabase } from '../../src/store/db.js';

// A process that writes to the database of its first argument until it is killed. It prints each row's id when, and
// only when, the write was acknowledged, and why it was refused if the database can't be opened.
const log = { info: () => {}, warn: () => {} };
const database = await openDatabase(String(process.argv[2]), log).catch((error: Error) => error);
if (database instanceof Error) {
  writeSync(1, `${database.name}: ${database.message}\n`);
} else {
  for (let n = 0; ; n++) {
    const id = `${process.pid}-${n}`;
    await database.client.seenEvent.create({ data: { chat: 'web', id, at: new Date(0) } });
    writeSync(1, `${id}\n`);
  }
}
