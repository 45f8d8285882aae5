import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readCommand } from '../../src/bot/command.js';

const FOLDER = new URL('../../manifest/teams/', import.meta.url);

/** The app manifest's limits for what people read, and what has to be said in every language. */
const LIMITS: Record<string, number> = {
  'name.short': 30,
  'name.full': 100,
  'description.short': 80,
  'description.full': 4000,
};
const COMMAND_LIMITS = { title: 32, description: 128 };

// biome-ignore lint/suspicious/noExplicitAny: a file as it is, asserted on below
function read(name: string): any {
  return JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
}

/** Every text that people read, under the key that translations use. */
function textsOf(manifest: ReturnType<typeof read>): Record<string, string> {
  const { name, description, bots } = manifest;
  const texts: Record<string, string> = {
    'name.short': name.short,
    'name.full': name.full,
    'description.short': description.short,
    'description.full': description.full,
  };
  for (const [list, { commands }] of bots[0].commandLists.entries()) {
    for (const [index, command] of commands.entries()) {
      texts[`bots[0].commandLists[${list}].commands[${index}].title`] = command.title;
      texts[`bots[0].commandLists[${list}].commands[${index}].description`] = command.description;
    }
  }
  return texts;
}

function limitOf(key: string): number {
  return LIMITS[key] ?? (key.endsWith('.title') ? COMMAND_LIMITS.title : COMMAND_LIMITS.description);
}

describe('the Teams app manifest', () => {
  const manifest = read('manifest.json');
  const { $schema, ...english } = read('en.json');

  it('says everything in Danish and in English, within the limits', () => {
    const danish = textsOf(manifest);
    expect(manifest.localizationInfo).toEqual({
      defaultLanguageTag: 'da',
      additionalLanguages: [{ languageTag: 'en', file: 'en.json' }],
    });
    expect(Object.keys(english)).toEqual(Object.keys(danish));
    for (const texts of [danish, english]) {
      for (const [key, text] of Object.entries<string>(texts)) expect(text.length).toBeLessThanOrEqual(limitOf(key));
    }
  });

  it('offers only commands that the bot understands', () => {
    for (const texts of [textsOf(manifest), english]) {
      const titles = Object.entries<string>(texts).filter(([key]) => key.endsWith('.title'));
      expect(titles.filter(([, title]) => readCommand(title) === null)).toEqual([]);
    }
  });

  it('has the ids left for the administrator to fill in, and the bot where it works', () => {
    const nobody = '00000000-0000-0000-0000-000000000000';
    expect([manifest.id, manifest.bots[0].botId]).toEqual([nobody, nobody]);
    expect(manifest.bots[0].scopes).toEqual(['personal', 'team', 'groupChat']);
  });

  it.each([
    ['color', 192],
    ['outline', 32],
  ])('has the %s icon, %i pixels square', (name, size) => {
    const png = readFileSync(new URL(manifest.icons[name], FOLDER));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });
});
