// Prisma's schema engine as WebAssembly: compares a database with the models without any download. Development only.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';
import { composeSchema } from './schema.mjs';

/**
 * The SQL that would bring a database in step with the models; empty when it is.
 * @param {string} url `file:…` or `postgresql://…`
 * @returns {Promise<string>}
 */
export async function sqlToModels(url) {
  await startEngine();
  const provider = url.startsWith('file:') ? 'sqlite' : 'postgresql';
  const schema = await composeSchema(provider);
  const files = [{ path: 'schema.prisma', content: schema }];
  const { factory, close } = provider === 'sqlite' ? sqlite(url) : postgresql(url);
  const bound = bindMigrationAwareSqlAdapterFactory(factory);
  const schemaEngine = await engine.SchemaEngine.new({ datamodels: [['schema.prisma', schema]] }, () => {}, bound);
  try {
    const { exitCode, stdout } = await schemaEngine.diff({
      from: { tag: 'schemaDatasource', files, configDir: '.' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      // 2 when there is a difference. The text is no sign: without one it still holds a comment.
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    return exitCode === 2 ? stdout : '';
  } finally {
    schemaEngine.free();
    await close();
  }
}

/** Freeing the engine leaves the connection open, so it is kept to be closed: SQLite's file stays locked otherwise. */
function sqlite(url) {
  const adapter = new PrismaBetterSqlite3({ url });
  const connection = adapter.connect();
  const factory = { ...described(adapter), connect: () => connection, connectToShadowDb: refuseShadow };
  return { factory, close: async () => (await connection).dispose() };
}

/** The catalogue has columns of the types "char" (18) and name (19), which the adapter refuses: it gets them as text (25). */
function postgresql(url) {
  const pool = new pg.Pool({ connectionString: url });
  const query = pool.query.bind(pool);
  pool.query = async (...args) => {
    const result = await query(...args);
    for (const field of result.fields) if (field.dataTypeID === 18 || field.dataTypeID === 19) field.dataTypeID = 25;
    return result;
  };
  const adapter = new PrismaPg(pool);
  const factory = { ...described(adapter), connect: () => adapter.connect(), connectToShadowDb: refuseShadow };
  return { factory, close: () => pool.end() };
}

const described = ({ provider, adapterName }) => ({ provider, adapterName });

/** With a connection string, the PostgreSQL adapter's "shadow" is the database itself. */
function refuseShadow() {
  return Promise.reject(new Error('Compare with a database, not with migrations'));
}

let started;

/** Its package leaves loading the .wasm to a bundler; Node needs it done by hand. */
function startEngine() {
  started ??= (async () => {
    const file = createRequire(import.meta.url)
      .resolve('@prisma/schema-engine-wasm')
      .replace(/\.js$/, '_bg.wasm');
    const { instance } = await WebAssembly.instantiate(await readFile(file), { './schema_engine_bg.js': engine });
    engine.__wbg_set_wasm(instance.exports);
    instance.exports.__wbindgen_start();
  })();
  return started;
}
