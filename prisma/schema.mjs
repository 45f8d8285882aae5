// One set of models, two databases: a schema is the models and one database's datasource.
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export const providers = ['sqlite', 'postgresql'];

const models = new URL('./models/', import.meta.url);

/** The whole schema of one database as text. Wrong models show as line numbers of this text. */
export async function composeSchema(provider) {
  const names = (await readdir(models)).filter((name) => name.endsWith('.prisma')).sort();
  const files = [
    new URL(`./${provider}/datasource.prisma`, import.meta.url),
    ...names.map((name) => new URL(name, models)),
  ];
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return texts.join('\n');
}

/** The folder with one database's migrations. */
export function migrationsFolder(provider) {
  return fileURLToPath(new URL(`./${provider}/migrations`, import.meta.url));
}
