import type { SqlDriverAdapterFactory } from '@prisma/client/runtime/client';

export type AdapterFactory = SqlDriverAdapterFactory;
export type Adapter = Awaited<ReturnType<AdapterFactory['connect']>>;
export type AdapterTransaction = Awaited<ReturnType<Adapter['startTransaction']>>;

const rollback = { sql: 'ROLLBACK', args: [], argTypes: [] };

/**
 * A Prisma adapter, made strict about how transactions and the connection end:
 * - A statement that comes after its transaction's end is refused. Prisma's time limit can strike in the middle of a
 *   query of several statements; the rest would run outside any transaction, or in another one.
 * - A transaction in which a statement failed can't be committed, even if the error was caught. PostgreSQL answers such
 *   a COMMIT with a silent rollback, which Prisma takes for success; SQLite would keep half of the work.
 * - A transaction that COMMIT left open is rolled back before its connection serves the next.
 * - After closing there is no silent reconnection.
 */
export function guardedAdapter(inner: AdapterFactory): AdapterFactory {
  let connected = false;
  return {
    provider: inner.provider,
    adapterName: inner.adapterName,
    connect: async () => {
      if (connected) throw new Error('The database is closed');
      connected = true;
      return guardConnection(await inner.connect());
    },
  };
}

function guardConnection(adapter: Adapter): Adapter {
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    queryRaw: (query) => adapter.queryRaw(query),
    executeRaw: (query) => adapter.executeRaw(query),
    executeScript: (script) => adapter.executeScript(script),
    getConnectionInfo: () => adapter.getConnectionInfo?.() ?? { supportsRelationJoins: false },
    startTransaction: async (isolationLevel) => guardTransaction(await adapter.startTransaction(isolationLevel)),
    dispose: () => adapter.dispose(),
  };
}

/** Prisma sends COMMIT or ROLLBACK as a statement and then calls `commit` or `rollback`, which release the connection. */
function guardTransaction(transaction: AdapterTransaction): AdapterTransaction {
  let state: 'open' | 'failed' | 'ending' | 'ended' = 'open';

  async function statement<T>(work: () => Promise<T>): Promise<T> {
    if (state !== 'open' && state !== 'failed') {
      throw new Error('The transaction is over: a statement came after its end or its time limit');
    }
    try {
      return await work();
    } catch (error) {
      if (state === 'open') state = 'failed';
      throw error;
    }
  }

  /** From here on nothing more is let in: the driver would queue it behind the end. */
  async function end(query: Parameters<AdapterTransaction['executeRaw']>[0]): Promise<number> {
    if (query.sql === 'COMMIT' && state === 'failed') {
      throw new Error('The transaction is undone, because a statement in it failed');
    }
    state = 'ending';
    const count = await transaction.executeRaw(query);
    state = 'ended';
    return count;
  }

  async function release(work: () => Promise<void>): Promise<void> {
    // ROLLBACK fails when the connection is gone or SQLite has rolled back already: there is nothing left to undo.
    if (state !== 'ended') await end(rollback).catch(() => {});
    await work();
  }

  return {
    provider: transaction.provider,
    adapterName: transaction.adapterName,
    options: transaction.options,
    queryRaw: (query) => statement(() => transaction.queryRaw(query)),
    executeRaw: (query) =>
      query.sql === 'COMMIT' || query.sql === 'ROLLBACK' ? end(query) : statement(() => transaction.executeRaw(query)),
    commit: () => release(() => transaction.commit()),
    rollback: () => release(() => transaction.rollback()),
    createSavepoint: (name) => statement(async () => transaction.createSavepoint?.(name)),
    rollbackToSavepoint: async (name) => {
      await statement(async () => transaction.rollbackToSavepoint?.(name));
      state = 'open';
    },
    releaseSavepoint: (name) => statement(async () => transaction.releaseSavepoint?.(name)),
  };
}
