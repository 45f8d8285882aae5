// Writes down, in order, which modules of its dependencies the program imports, and an empty line where it answers for the first time:
// node --import ./import-list.mjs dist/cli.js start
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { appendFileSync } from 'node:fs';
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

// Node runs the hook below on a thread of its own.
if (isMainThread) {
  register(import.meta.url);
  subscribe('net.server.socket', answered);
}

function answered() {
  unsubscribe('net.server.socket', answered);
  appendFileSync(process.env.IMPORT_LIST, '\n');
}

export async function resolve(specifier, context, next) {
  const ours = context.parentURL?.includes('/dist/') && !context.parentURL.includes('/node_modules/');
  if (ours && !/^(\.|node:|file:)/.test(specifier)) appendFileSync(process.env.IMPORT_LIST, `${specifier}\n`);
  return next(specifier, context);
}
