import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

const loader = new URL('../support/typescript.mjs', import.meta.url).href;
const script = fileURLToPath(new URL('../support/print-due.ts', import.meta.url));

/** What is due, as a machine in this time zone says. */
async function dueIn(TZ: string): Promise<string[]> {
  const args = ['--no-warnings', '--import', loader, script];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env: { ...process.env, TZ } });
  return stdout.trim().split('\n');
}

describe('what is due', () => {
  it('is the same on a machine in Auckland and on one in Los Angeles', async () => {
    const [auckland, losAngeles] = await Promise.all([dueIn('Pacific/Auckland'), dueIn('America/Los_Angeles')]);
    expect(auckland.length).toBeGreaterThan(100);
    expect(losAngeles).toEqual(auckland);
  });

  it('is due at nine in Copenhagen, in winter as in summer, in March and October as on the leap day', async () => {
    const lines = await dueIn('America/Los_Angeles');
    const offsets = new Set(lines.map((line) => line.slice(10, 25)));
    expect([...offsets].sort()).toEqual(['T09:00:00+01:00', 'T09:00:00+02:00']);
    const at = (date: string) => lines.find((line) => line.startsWith(date))?.split(' ')[1];
    expect(at('2026-03-02')).toBe('2026-03-02T08:00:00.000Z');
    expect(at('2026-04-01')).toBe('2026-04-01T07:00:00.000Z');
    expect(at('2026-10-01')).toBe('2026-10-01T07:00:00.000Z');
    expect(at('2026-11-02')).toBe('2026-11-02T08:00:00.000Z');
    expect(lines.find((line) => line.includes('check-in:parken-fritid-2024:2028-02:'))).toMatch(/^2028-03-01T09:00/);
  });
});
