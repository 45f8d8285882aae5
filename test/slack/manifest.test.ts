import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const manifest = JSON.parse(readFileSync('manifest/slack/manifest.json', 'utf8'));
const guide = readFileSync('docs/connecting-slack.md', 'utf8');
const wiring = readFileSync('src/slack/listen.ts', 'utf8');

describe('the app manifest', () => {
  it('subscribes to the events that are listened to', () => {
    const listened = [...wiring.matchAll(/app\.event\('(\w+)'/g)].map(([, name]) => name).sort();
    const subscribed = manifest.settings.event_subscriptions.bot_events.map((name: string) => name.replace('.im', ''));
    expect(subscribed.sort()).toEqual(listened);
  });

  it.each<string>([...manifest.oauth_config.scopes.bot, ...manifest.settings.event_subscriptions.bot_events])(
    '%s is explained in the guide',
    (name) => expect(guide).toContain(`\`${name}\``),
  );

  it('keeps to the lengths that Slack accepts', () => {
    const { name, description, long_description } = manifest.display_information;
    expect(name.length).toBeLessThanOrEqual(35);
    expect(description.length).toBeLessThanOrEqual(140);
    expect(long_description.length).toBeGreaterThanOrEqual(174);
    expect(long_description.length).toBeLessThanOrEqual(4000);
    expect(manifest.features.bot_user.display_name).toMatch(/^[a-z0-9._-]{1,80}$/);
  });
});
