// Writes down, in order, which modules of its dependencies the program imports: node --import ./import-list.mjs dist/cli.js start
import { appendFileSync } from 'node:fs';
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

// Node runs the hook below on a thread of its own.
if (isMainThread) register(import.meta.url);

export async function resolve(specifier, context, next) {
  const ours = context.parentURL?.includes('/dist/') && !context.parentURL.includes('/node_modules/');
  if (ours && !/^(\.|node:|file:)/.test(specifier)) appendFileSync(process.env.IMPORT_LIST, `${specifier}\n`);
  return next(specifier, context);
}
