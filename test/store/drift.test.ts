import { describe, expect, it } from '@jest/globals';
import { sqlToModels } from '../../prisma/schema-engine.mjs';
import { databases } from '../support/databases.js';

describe.each(databases())('the migrations on $name', ({ open }) => {
  it('lead to exactly what the models say (else: npm run migration -- <name>)', async () => {
    const { url, close, drop } = await open();
    await close();
    expect(await sqlToModels(url)).toBe('');
    await drop();
  });

  it('would show a difference', async () => {
    const { url, client, close, drop } = await open();
    await client.$executeRawUnsafe('DROP INDEX "SeenEvent_at_idx"');
    await close();
    expect(await sqlToModels(url)).toContain('CREATE INDEX "SeenEvent_at_idx"');
    await drop();
  });
});
