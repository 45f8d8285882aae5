import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { SqlDriverAdapterFactory } from '@prisma/client/runtime/client';
import { createTurns, type Turns } from './turns.js';

type Adapter = Awaited<ReturnType<SqlDriverAdapterFactory['connect']>>;
type Transaction = Awaited<ReturnType<Adapter['startTransaction']>>;

// FULL: an acknowledged write is on the disk; the driver's default under WAL leaves the last ones to a power cut.
const settings =
  'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000';

/**
 * Prisma's adapter for better-sqlite3, made safe. That adapter has one connection and lets a statement run while a
 * transaction is open on it: the write joins that transaction, is acknowledged, and vanishes with its rollback. Here
 * statements and transactions take turns. Consequence: a statement on the outer client inside an interactive
 * transaction waits for that transaction, until Prisma's time limit rolls the transaction back.
 */
export function sqliteAdapter(file: string): SqlDriverAdapterFactory {
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
        return holdingTurn(await adapter.startTransaction(isolationLevel), pass);
      } catch (error) {
        pass();
        throw error;
      }
    },
  };
}

/** The transaction keeps the turn until Prisma says `commit` or `rollback`, which it does after the SQL of that name. */
function holdingTurn(transaction: Transaction, pass: () => void): Transaction {
  let ended = false;
  let closed = false;

  /** A query of several statements can outlive its transaction's time limit: its rest must not run in another's turn. */
  function refuseWhenClosed(): void {
    if (closed) throw new Error('The transaction is closed: a statement came after its end or its time limit');
  }

  async function close(release: () => Promise<void>): Promise<void> {
    // COMMIT can fail and leave the transaction open; Prisma then releases it without a ROLLBACK.
    // ROLLBACK itself fails only when SQLite has rolled back already, as it does on a full disk.
    if (!ended) await transaction.executeRaw({ sql: 'ROLLBACK', args: [], argTypes: [] }).catch(() => {});
    closed = true;
    await release();
    pass();
  }

  return {
    provider: transaction.provider,
    adapterName: transaction.adapterName,
    options: transaction.options,
    queryRaw: async (query) => {
      refuseWhenClosed();
      return transaction.queryRaw(query);
    },
    executeRaw: async (query) => {
      refuseWhenClosed();
      const count = await transaction.executeRaw(query);
      ended ||= query.sql === 'COMMIT' || query.sql === 'ROLLBACK';
      return count;
    },
    commit: () => close(() => transaction.commit()),
    rollback: () => close(() => transaction.rollback()),
    createSavepoint: async (name) => transaction.createSavepoint?.(name),
    rollbackToSavepoint: async (name) => transaction.rollbackToSavepoint?.(name),
    releaseSavepoint: async (name) => transaction.releaseSavepoint?.(name),
  };
}
