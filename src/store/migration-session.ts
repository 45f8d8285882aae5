import Sqlite from 'better-sqlite3';

export type Value = string | number | null;

/** One connection that migrates a database: one transaction, which nobody else can hold at the same time. */
export interface MigrationSession {
  /** The type of a column that holds a moment. */
  timestamp: 'DATETIME' | 'TIMESTAMPTZ';
  /** Opens the transaction; waits while another process migrates the same database. */
  begin(): Promise<void>;
  /** Runs one statement, with `?` for each value, and returns its rows. */
  run(sql: string, ...values: Value[]): Promise<Record<string, unknown>[]>;
  /** Runs a migration's statements. Throws when they fail, or when they leave a reference to a row that is gone. */
  script(sql: string): Promise<void>;
  /** Ends the connection, and with it a transaction that is still open. */
  close(): Promise<void>;
}

export function sqliteSession(file: string): MigrationSession {
  const database = new Sqlite(file);
  // A table is changed by making a new one and dropping the old; with foreign keys on that would touch the rows that
  // point at it. Inside the transaction the setting has no effect, whatever the script says, hence here.
  database.pragma('foreign_keys = OFF');
  return {
    timestamp: 'DATETIME',
    begin: async () => {
      database.exec('BEGIN IMMEDIATE');
    },
    run: async (sql, ...values) => {
      const statement = database.prepare<Value[], Record<string, unknown>>(sql);
      if (statement.reader) return statement.all(...values);
      statement.run(...values);
      return [];
    },
    script: async (sql) => {
      database.exec(sql);
      const dangling = database.pragma('foreign_key_check');
      if (Array.isArray(dangling) && dangling.length > 0) {
        throw new Error(`rows point at rows that are gone: ${JSON.stringify(dangling.slice(0, 5))}`);
      }
    },
    close: async () => {
      database.close();
    },
  };
}

/** The number that Prisma's own `migrate deploy` locks, so that the two exclude each other as well. */
const prismaMigrateLock = 72707369;

export async function postgresqlSession(url: string): Promise<MigrationSession> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A connection lost between two statements shows as the next one's error.
  client.on('error', () => {});
  await client.connect();
  return {
    timestamp: 'TIMESTAMPTZ',
    begin: async () => {
      // READ COMMITTED: what is read after the wait for the lock includes what its last holder did.
      await client.query('BEGIN ISOLATION LEVEL READ COMMITTED');
      await client.query('SELECT pg_advisory_xact_lock($1)', [prismaMigrateLock]);
    },
    run: async (sql, ...values) => {
      let count = 0;
      const numbered = sql.replaceAll('?', () => `$${++count}`);
      return (await client.query(numbered, values)).rows;
    },
    script: async (sql) => {
      await client.query(sql);
    },
    close: () => client.end(),
  };
}
