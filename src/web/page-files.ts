import { createRequire } from 'node:module';
import path from 'node:path';
import express, { type Router } from 'express';

const require = createRequire(import.meta.url);

/** The same two steps from src/web and from dist/web. */
const ROOT = path.resolve(import.meta.dirname, '../..');
const SOURCES = path.join(ROOT, 'src/web/page');
const COMPILED = path.join(ROOT, 'dist/web/page');

/** The page itself, its scripts, and the library that it draws cards with; all of it from this machine. */
export function createFiles(): Router {
  const router = express.Router();
  const files = {
    '/': path.join(SOURCES, 'index.html'),
    '/page.css': path.join(SOURCES, 'page.css'),
    '/talk.css': path.join(SOURCES, 'talk.css'),
    '/card.css': path.join(SOURCES, 'card.css'),
    '/icon.svg': path.join(SOURCES, 'icon.svg'),
    '/adaptivecards.js': require.resolve('adaptivecards/dist/adaptivecards.min.js'),
  };
  for (const [address, file] of Object.entries(files)) {
    // Absolute paths of our own: a dot folder on the way to them (a checkout below ~/.cache) is no reason to refuse.
    router.get(address, (_request, response) => response.sendFile(file, { dotfiles: 'allow', cacheControl: false }));
  }
  router.use(express.static(COMPILED, { index: false, dotfiles: 'ignore', cacheControl: false }));
  return router;
}
