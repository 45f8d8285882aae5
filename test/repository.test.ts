/** What must not be in the repository, and what its pages promise. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readAgreementFile } from '../src/documents/agreement-file.js';
import { projectRoot, sharedFolder } from './support/command-line.js';

// Who has the files without their history has nothing to look at; a CI machine has it.
const isClone = existsSync(join(projectRoot, '.git')) || process.env.CI === 'true';
if (!isClone) process.stderr.write('skipped: the repository (this is no git clone)\n');
const inClone = isClone ? describe : describe.skip;

const tracked = (isClone ? listFiles() : []).filter((path) => path !== '' && existsSync(join(projectRoot, path)));
const texts = tracked
  .filter((path) => !path.endsWith('.png'))
  .map((path) => ({ path, text: readFileSync(join(projectRoot, path), 'utf8') }));

/** File and line of everything that a pattern finds. */
function find(pattern: RegExp, files = texts): string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const found = pattern.exec(line)?.[0];
      return found === undefined ? [] : [`${path}:${index + 1}: ${found}`];
    }),
  );
}

inClone('the repository', () => {
  it('is read at all', () => {
    expect(tracked).toEqual(expect.arrayContaining(['package.json', 'src/cli.ts', 'docs/operating.md']));
    expect(texts.find(({ path }) => path === 'package.json')?.text).toContain('"tovholder"');
  });

  // The examples are put together here, so that these lines are not what they look for.
  it.each([
    ["a machine's path", /(?<![\w.:/])\/(home|Users|root|work|private)\/[\w.-]+/, ['in ', 'home', 'bob']],
    ["a Windows machine's path", /\b[A-Z]:[\\/]+(Users|Documents)\b/, ['C:', 'Users']],
    ['a private key', /-----BEGIN [A-Z ]*PRIVATE[ ]KEY-----/, ['-----BEGIN PRIVATE KEY---', '--'], ''],
    ['a token', /\b(xox[abp]-\d{8,}|xapp-\d-[A-Z0-9]{8,}|gh[pousr]_\w{30,}|npm_\w{30,})/, ['xoxb-1234', '56789'], ''],
    ['a CPR number', /\b(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d{2}-\d{4}\b/, ['010190', '1234'], '-'],
    ['a registry', /\bregistry\.[\w-]+\.[a-z]+/, ['registry', 'example', 'org'], '.'],
  ])('has no file with %s', (_, pattern, example, glue = '/') => {
    expect(find(pattern, [{ path: 'made-up', text: example.join(glue) }])).toHaveLength(1);
    expect(find(pattern)).toEqual([]);
  });

  it('names no address to download from in its lockfile', () => {
    const lock = texts.find(({ path }) => path === 'package-lock.json');
    expect(lock?.text).toContain('"lockfileVersion"');
    expect(lock?.text).not.toContain('"resolved"');
    expect(tracked.filter((path) => /(^|\/)\.(npmrc|yarnrc|yarnrc\.yml)$/.test(path))).toEqual([]);
  });

  it('has no file that an operator fills in, and no database', () => {
    expect(tracked.filter((path) => /(^|\/)\.env|\.(db|sqlite|log|pem|key)$|^data\/|^dist/.test(path))).toEqual([]);
  });

  it('is one place for each file that its pages name', () => {
    const pages = texts.filter(({ path }) => path.endsWith('.md'));
    const missing = pages.flatMap(({ path, text }) =>
      namedFiles(text)
        .filter((name) => ![projectRoot, join(projectRoot, dirname(path))].some((from) => existsSync(join(from, name))))
        .map((name) => `${path}: ${name}`),
    );
    expect(pages.length).toBeGreaterThan(3);
    expect(missing).toEqual([]);
  });

  it('would find a file that a page names and that is not there', () => {
    const page =
      'See [this](docs/nothing.md#top) and `src/nothing.ts`, not [that](https://example.org/x.md) or `data/x.db`.';
    expect(namedFiles(page)).toEqual(['docs/nothing.md', 'src/nothing.ts']);
  });
});

/** What is tracked, and what would be with the next commit. */
function listFiles(): string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  return execFileSync('git', args, { cwd: projectRoot, encoding: 'utf8' }).split('\0');
}

/** Links to files, and paths in backticks that begin with a folder of the project. */
function namedFiles(page: string): string[] {
  const links = [...page.matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g)].map(([, name]) => name ?? '');
  const paths = [...page.matchAll(/`((?:src|test|docs|prisma|cards|manifest|\.ci)\/[\w./-]+)`/g)].map(
    ([, name]) => name ?? '',
  );
  return [...links, ...paths];
}

const shared = await sharedFolder();
(shared === null ? describe.skip : inClone)('the names of real persons', () => {
  const names: string[] = [];
  beforeAll(async () => {
    const folder = join(shared ?? '', 'agreements');
    for (const file of await readdir(folder)) {
      const loaded = readAgreementFile(await readFile(join(folder, file)), file);
      if (loaded.kind !== 'agreement') continue;
      names.push(...loaded.agreement.actors.filter(({ kind }) => kind === 'person').map(({ name }) => name));
    }
  });

  it('are in no file of the repository', () => {
    expect(names.length).toBeGreaterThan(0);
    const found = texts.flatMap(({ path, text }) => {
      const flat = text.replace(/\s+/g, ' ').toLowerCase();
      return names.filter((name) => flat.includes(name.toLowerCase())).map((name) => `${path}: ${name}`);
    });
    expect(found).toEqual([]);
  });
});
