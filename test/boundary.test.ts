/** Who may import whom: one direction, from the command line down to the domain, and never from one chat to another. */
import { describe, expect, it } from '@jest/globals';
import { codeLines, importsOf, readSources, type Source } from './support/imports.js';

/**
 * A room is a folder of src, or a file that lies in src itself; in `questions`, a folder of it, or a file that all of these need. What it
 * may import, itself aside, from the top down.
 */
const ROOMS: Record<string, readonly string[]> = {
  cli: ['commands', 'documents', 'domain', 'errors'],
  commands: [
    ...['main', 'connect', 'program', 'config', 'clock', 'log'],
    ...['bot', 'questions', 'questions/types', 'documents', 'report', 'store', 'domain', 'errors'],
  ],
  main: ['local', 'connect', 'program', 'config', 'clock', 'beat', 'web', 'bot', 'chat', 'errors'],
  beat: ['clock', 'bot'],
  local: ['web', 'bot', 'store', 'domain', 'clock', 'chat'],
  connect: ['teams', 'slack', 'config', 'chat'],
  program: ['config', 'clock', 'holidays', 'bot', 'store', 'domain', 'chat'],
  // The shapes of the two chats' settings, as types.
  config: ['teams', 'slack', 'domain', 'errors'],
  teams: ['chat', 'errors'],
  slack: ['chat', 'errors'],
  web: ['web/page', 'chat'],
  'web/page': [],
  bot: [
    ...['questions', 'questions/answers', 'questions/agreement', 'questions/wording', 'questions/language'],
    ...['questions/types', 'questions/grouped', 'documents', 'store', 'card', 'domain', 'chat', 'errors'],
  ],
  questions: [
    ...['questions/answers', 'questions/overview', 'questions/subject', 'questions/agreement'],
    ...['questions/wording', 'questions/language', 'questions/types', 'questions/grouped', 'domain'],
  ],
  'questions/answers': [
    ...['questions/subject', 'questions/agreement', 'questions/wording', 'questions/language'],
    ...['questions/types', 'questions/grouped', 'domain'],
  ],
  'questions/overview': ['questions/agreement', 'questions/wording', 'questions/language', 'questions/types', 'domain'],
  'questions/subject': ['questions/agreement', 'questions/language', 'domain'],
  'questions/agreement': ['questions/wording', 'questions/language', 'questions/types', 'domain'],
  'questions/wording': ['questions/language', 'questions/types', 'domain'],
  'questions/language': ['questions/types', 'domain'],
  'questions/types': [],
  'questions/grouped': [],
  documents: ['domain'],
  report: ['card', 'domain', 'chat'],
  store: ['domain', 'chat', 'errors'],
  card: ['domain', 'chat'],
  domain: [],
  holidays: ['domain'],
  chat: [],
  clock: [],
  log: ['errors'],
  errors: [],
};

interface Rule {
  /** What is kept in one place. */
  what: string;
  pattern: RegExp;
  /** The files that may have it. */
  only: RegExp;
}

/** Each pattern is held against what a line imports: a package, a `node:` module or a file of ours. */
const PACKAGES: Rule[] = [
  { what: 'Temporal', pattern: /^temporal-polyfill/, only: /^src\/domain\/period\.ts$/ },
  { what: 'any other package', pattern: /^(?!temporal-polyfill|src\/)/, only: /^src\/(?!domain\/)/ },
  { what: 'the machine', pattern: /^node:/, only: /^src\/(?!domain\/|questions\/|web\/page\/)/ },
  { what: 'the stemmers', pattern: /^@orama\//, only: /^src\/questions\/language\/danish\.ts$/ },
  { what: 'Prisma', pattern: /^(@prisma\/|prisma$|prisma\/|src\/.*\/generated\/)/, only: /^src\/store\// },
  { what: 'a database driver', pattern: /^(better-sqlite3|pg)$/, only: /^src\/store\// },
  { what: "Microsoft's SDK", pattern: /^(botbuilder|botframework|@azure\/)/, only: /^src\/teams\// },
  { what: "Slack's SDK", pattern: /^@slack\//, only: /^src\/slack\// },
  { what: 'the web server', pattern: /^express$/, only: /^src\/(main|connect|teams\/.*|slack\/.*|web\/.*)\.ts$/ },
  { what: 'the renderer', pattern: /^adaptivecards$/, only: /^src\/web\/page\// },
  { what: 'the templating', pattern: /^adaptivecards-templating/, only: /^src\/card\/template\.ts$/ },
  { what: 'file formats', pattern: /^(yaml|zod)$/, only: /^src\/documents\// },
  { what: 'spreadsheets', pattern: /^hucre/, only: /^src\/report\/(csv|excel)\.ts$/ },
  { what: 'the beat', pattern: /^node-cron/, only: /^src\/clock\.ts$/ },
  { what: 'the holidays', pattern: /^date-holidays/, only: /^src\/holidays\.ts$/ },
  { what: 'the options', pattern: /^commander/, only: /^src\/cli\.ts$/ },
  { what: 'the log', pattern: /^pino/, only: /^src\/(?!domain|questions|documents|report|store|card)/ },
];

/** Each pattern is held against a line of code. */
const CODE: Rule[] = [
  {
    what: 'the time (take it as an argument, or from the clock)',
    pattern: /\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\b/,
    // Beside the clock: how old a remembered account is, how long a platform asks us to wait, when a migration ran.
    only: /^src\/(clock|store\/migrate|teams\/(http|roster)|slack\/people)\.ts$/,
  },
  { what: 'the environment', pattern: /\bprocess\.env\b/, only: /^src\/commands\// },
  { what: 'the end of the process', pattern: /\bprocess\.(exit\(|exitCode)/, only: /^src\/(cli|commands\/start)\.ts$/ },
  { what: 'the terminal', pattern: /\bconsole\.|\bprocess\.std/, only: /^src\/(cli\.ts|commands\/|log\.ts)/ },
  { what: 'an import that cannot be read here', pattern: /\b(import|require)\((?!\s*['"])/, only: /^$/ },
];

const sources = readSources();

describe('who may import whom', () => {
  it('is so in every source', () => {
    expect(sources.length).toBeGreaterThan(150);
    expect(sources.flatMap(violations)).toEqual([]);
  });

  it('has one direction: no room comes back to itself', () => {
    const cycles = Object.keys(ROOMS).filter((room) => reachable(room).has(room));
    expect(cycles).toEqual([]);
  });

  it('lists no room and no arrow that is not there', () => {
    const drawn = new Set(sources.flatMap((source) => importsOf(source).map(({ target }) => arrow(source, target))));
    const listed = Object.entries(ROOMS).flatMap(([room, others]) => others.map((other) => `${room} → ${other}`));
    expect(listed.filter((one) => !drawn.has(one))).toEqual([]);
    expect(Object.keys(ROOMS).sort()).toEqual([...new Set(sources.map(({ path }) => roomOf(path)))].sort());
  });

  it.each([
    ['src/domain/due.ts', "import { dueKeys } from '../store/deliveries.js';", 'domain may not import store'],
    ['src/domain/due.ts', "import type { Bot } from '../bot/bot.js';", 'domain may not import bot'],
    ['src/domain/due.ts', "import { readFileSync } from 'node:fs';", 'the machine'],
    ['src/domain/measure.ts', "import { Temporal } from 'temporal-polyfill';", 'Temporal'],
    ['src/domain/measure.ts', "import { z } from 'zod';", 'any other package'],
    [
      'src/questions/agreement/link.ts',
      "import {\n  listPeople,\n} from '../../store/people.js';",
      'questions/agreement may not import store',
    ],
    ['src/questions/answer.ts', "export { words } from '../card/da.js';", 'questions may not import card'],
    [
      'src/questions/language/words/cues-da.ts',
      "import type { AgreementIndex } from '../../agreement/agreement-index.js';",
      'questions/language may not import questions/agreement',
    ],
    ['src/store/people.ts', "export * from '../documents/people-file.js';", 'store may not import documents'],
    ['src/card/text.ts', "import '../bot/words.js';", 'card may not import bot'],
    ['src/documents/nearest.ts', "const { db } = await import('../store/db.js');", 'documents may not import store'],
    ['src/slack/post.ts', "import { render } from '../teams/render.js';", 'slack may not import teams'],
    ['src/teams/post.ts', "type Sent = import('../web/post.js').Sent;", 'teams may not import web'],
    ['src/web/post.ts', "import { handle } from '../bot/handle.js';", 'web may not import bot'],
    ['src/web/page/log.ts', "import type { Local } from '../local.js';", 'web/page may not import web'],
    ['src/bot/tick.ts', "import { start } from '../main.js';", 'bot may not import main'],
    ['src/bot/tick.ts', "import { createPost } from '../slack/post.js';", 'bot may not import slack'],
    ['src/main.ts', "import { ask } from './commands/ask.js';", 'main may not import commands'],
    ['src/helpers/text.ts', 'export {};', 'helpers is a new room'],
    ['src/bot/tick.ts', "import type { PrismaClient } from '@prisma/client';", 'Prisma'],
    ['src/bot/tick.ts', "import type { Row } from '../store/generated/sqlite/client.js';", 'Prisma'],
    ['src/commands/backup.ts', "import Sqlite from 'better-sqlite3';", 'a database driver'],
    ['src/main.ts', "import { CloudAdapter } from 'botbuilder';", "Microsoft's SDK"],
    ['src/slack/post.ts', "import { ClaimsIdentity } from 'botframework-connector';", "Microsoft's SDK"],
    ['src/card/message.ts', "import type { KnownBlock } from '@slack/types';", "Slack's SDK"],
    ['src/bot/handle.ts', "import express from 'express';", 'the web server'],
    ['src/card/message.ts', "import { AdaptiveCard } from 'adaptivecards';", 'the renderer'],
    ['src/bot/handle.ts', "import { Template } from 'adaptivecards-templating';", 'the templating'],
    ['src/config.ts', "import { z } from 'zod';", 'file formats'],
    ['src/commands/export.ts', "import { writeXlsx } from 'hucre/xlsx';", 'spreadsheets'],
    ['src/report/table.ts', "import { monthRecords } from '../store/month-records.js';", 'report may not import store'],
    ['src/main.ts', "import { schedule } from 'node-cron';", 'the beat'],
    ['src/program.ts', "import Holidays from 'date-holidays';", 'the holidays'],
    ['src/commands/ask.ts', "import { Command } from 'commander';", 'the options'],
    ['src/bot/words.ts', "import danish from '@orama/stemmers/danish';", 'the stemmers'],
    ['src/store/people.ts', "import type { Logger } from 'pino';", 'the log'],
    ['src/bot/tick.ts', 'const now = new Date();', 'the time'],
    ['src/bot/tick.ts', 'const now = Date.now();', 'the time'],
    ['src/domain/period.ts', 'const now = Temporal.Now.instant();', 'the time'],
    ['src/config.ts', 'const port = process.env.PORT;', 'the environment'],
    ['src/main.ts', 'process.exit(0);', 'the end of the process'],
    ['src/bot/tick.ts', "console.log('here');", 'the terminal'],
    ['src/main.ts', 'const chat = await import(name);', 'an import that cannot be read here'],
  ])('would find in %s: %s', (path, text, expected) => {
    const found = violations({ path, text: `/** A made-up file. */\n${text}\n` });
    expect(found.join('\n')).toContain(expected);
    expect(found[0]).toMatch(new RegExp(`^${path}:[1-5]: `));
  });

  it('reads no import out of a comment or an ordinary text', () => {
    const text = "// Date.now() is the clock's\nexport const from = 'nothing';\nconst line = `import { from } 'it'`;\n";
    expect(violations({ path: 'src/domain/due.ts', text })).toEqual([]);
  });
});

/** One line for each thing that stands where it may not: file, line and what to look at. */
function violations(source: Source): string[] {
  const { path } = source;
  const room = roomOf(path);
  const may = ROOMS[room];
  if (may === undefined) return [`${path}:1: ${room} is a new room. Give it a place among ROOMS in this test.`];
  const imports = importsOf(source);
  const wrongWay = imports
    .filter(({ target }) => target.startsWith('src/'))
    .filter(({ target }) => roomOf(target) !== room && !may.includes(roomOf(target)))
    .map(({ line, target }) => `${path}:${line}: ${room} may not import ${roomOf(target)} (${target})`);
  const misplaced = imports.flatMap(({ line, target }) => broken(PACKAGES, path, line, target));
  const misused = codeLines(source).flatMap(({ line, code }) => broken(CODE, path, line, code));
  return [...wrongWay, ...misplaced, ...misused];
}

function broken(rules: Rule[], path: string, line: number, subject: string): string[] {
  return rules
    .filter(({ pattern, only }) => pattern.test(subject) && !only.test(path))
    .map(({ what, only }) => `${path}:${line}: ${what} belongs to ${only.source}: ${subject.trim()}`);
}

/** `src/bot/handle.ts` is in `bot`, `src/main.ts` in `main`, `src/questions/language/words/cues-da.ts` in `questions/language`. */
function roomOf(path: string): string {
  const [, first = '', second = ''] = path.split('/');
  const inner = `${first}/${second.replace(/\.ts$/, '')}`;
  return inner in ROOMS ? inner : first.replace(/\.ts$/, '');
}

function arrow({ path }: Source, target: string): string {
  return `${roomOf(path)} → ${target.startsWith('src/') ? roomOf(target) : target}`;
}

/** The rooms that can be reached from a room over one arrow or more. */
function reachable(room: string): Set<string> {
  const found = new Set<string>();
  const visit = (from: string): void => {
    for (const next of ROOMS[from] ?? []) {
      if (found.has(next)) continue;
      found.add(next);
      visit(next);
    }
  };
  visit(room);
  return found;
}
