// Writes the database clients into src/store/generated, one for each database, from the models they share.
// Runs after `npm ci`, so it needs no network and nothing but Node, and is silent when all is well.
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { composeSchema, providers } from './schema.mjs';

const generated = fileURLToPath(new URL('../src/store/generated', import.meta.url));
const prismaCli = createRequire(import.meta.url).resolve('prisma/build/index.js');

// `generate` needs no schema engine, but Prisma's command line would fetch one from its maker's host all the same
// unless told where it is. Never set this for `prisma migrate`: it would report success and do nothing.
const offline = {
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  CHECKPOINT_DISABLE: '1',
};

await mkdir(generated, { recursive: true });
const outcomes = await Promise.allSettled(providers.map(generateClient));
const failed = outcomes.filter((outcome) => outcome.status === 'rejected').map((outcome) => outcome.reason.message);
if (failed.length > 0) {
  console.error(failed.join('\n\n'));
  process.exitCode = 1;
}

async function generateClient(provider) {
  const schema = join(generated, `${provider}.prisma`);
  await writeFile(schema, await composeSchema(provider));
  try {
    await promisify(execFile)(process.execPath, [prismaCli, 'generate', '--schema', schema, '--no-hints'], {
      env: { ...process.env, ...offline },
    });
  } catch (error) {
    throw new Error(
      `The ${provider} client could not be generated from prisma/models:\n${error.stdout}${error.stderr}`,
    );
  }
}
