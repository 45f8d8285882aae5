import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { Adapter, AdapterFactory, AdapterTransaction } from './guarded-adapter.js';
import { createTurns, type Turns } from './turns.js';

// FULL: an acknowledged write is on the disk; the driver's default under WAL leaves the last ones to a power cut.
const settings =
  'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000';

/**
 * Prisma's adapter for better-sqlite3, made safe. That adapter has one connection and lets a statement run while a
 * transaction is open on it: the write joins that transaction, is acknowledged, and vanishes with its rollback. Here
 * statements and transactions take turns. Consequence: a statement on the outer client inside an interactive
 * transaction waits for that transaction, until Prisma's time limit rolls the transaction back.
 */
export function sqliteAdapter(file: string): AdapterFactory {
  const inner = new PrismaBetterSqlite3({ url: file });
  return {
    provider: inner.provider,
    adapterName: inner.adapterName,
    connect: async () => {
      const adapter = await inner.connect();
      await adapter.executeScript(settings);
      return inTurns(adapter, createTurns());
    },
  };
}

function inTurns(adapter: Adapter, turns: Turns): Adapter {
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    queryRaw: (query) => turns.during(() => adapter.queryRaw(query)),
    executeRaw: (query) => turns.during(() => adapter.executeRaw(query)),
    executeScript: (script) => turns.during(() => adapter.executeScript(script)),
    dispose: () => turns.during(() => adapter.dispose()),
    startTransaction: async (isolationLevel) => {
      const pass = await turns.take();
      try {
        return passingOn(await adapter.startTransaction(isolationLevel), pass);
      } catch (error) {
        pass();
        throw error;
      }
    },
  };
}

/** Changes the transaction so that the turn passes on when it is released. */
function passingOn(transaction: AdapterTransaction, pass: () => void): AdapterTransaction {
  const commit = transaction.commit.bind(transaction);
  const rollback = transaction.rollback.bind(transaction);
  transaction.commit = () => commit().finally(pass);
  transaction.rollback = () => rollback().finally(pass);
  return transaction;
}
