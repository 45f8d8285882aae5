import { describe, expect, it } from '@jest/globals';
import { isLocal, readConfig } from '../src/config.js';
import { projectText } from './support/command-line.js';

const teams = { MicrosoftAppId: 'app', MicrosoftAppTenantId: 'tenant', MicrosoftAppPassword: 'secret' };
const slack = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'secret' };

describe('readConfig', () => {
  it('needs nothing: local mode on this machine', () => {
    const config = readConfig({});
    expect(config).toEqual({
      databaseUrl: 'file:./data/tovholder.db',
      host: '127.0.0.1',
      port: 3978,
      zone: 'Europe/Copenhagen',
      logLevel: 'info',
      daysOff: [],
      quietWeeks: [],
      smallCount: 5,
      teams: null,
      slack: null,
    });
    expect(isLocal(config)).toBe(true);
  });

  it('never lets local mode out of this machine', () => {
    expect(readConfig({ HOST: '0.0.0.0' }).host).toBe('127.0.0.1');
    expect(readConfig({ ...slack }).host).toBe('0.0.0.0');
    expect(readConfig({ ...slack, HOST: '10.0.0.5' }).host).toBe('10.0.0.5');
  });

  it('takes an empty value for none', () => {
    const names = [
      'PORT',
      'HOST',
      'DATABASE_URL',
      'LOG_LEVEL',
      'TOVHOLDER_TIME_ZONE',
      'TOVHOLDER_SMALL_COUNT',
      'MicrosoftAppId',
      'SLACK_BOT_TOKEN',
    ];
    expect(readConfig(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(readConfig({}));
  });

  it('reads Teams and Slack', () => {
    expect(readConfig({ ...teams, ...slack, OAuthUrl: 'https://example.org', PATH: '/bin' })).toMatchObject({
      teams: { appId: 'app', tenantId: 'tenant', appPassword: 'secret', settings: { OAuthUrl: 'https://example.org' } },
      slack: { botToken: 'xoxb-1', signingSecret: 'secret', appToken: null },
    });
    expect(readConfig({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' }).slack?.appToken).toBe('xapp-1');
    const managed = { ...teams, MicrosoftAppPassword: '', MicrosoftAppType: 'UserAssignedMSI' };
    expect(readConfig(managed).teams).toMatchObject({ appType: 'UserAssignedMSI', appPassword: null });
  });

  it('reads the office’s days off and quiet weeks', () => {
    const env = { TOVHOLDER_DAYS_OFF: '06-05,12-24', TOVHOLDER_QUIET_WEEKS: '7, 28-30, 52-1' };
    expect(readConfig(env)).toMatchObject({
      daysOff: ['06-05', '12-24'],
      quietWeeks: [7, 28, 29, 30, 52, 53, 1],
    });
  });

  it.each([
    ['an app id that is missing', { ...teams, MicrosoftAppId: '' }, /- MicrosoftAppId is missing/],
    ['a tenant that is missing', { ...teams, MicrosoftAppTenantId: '' }, /- MicrosoftAppTenantId is missing/],
    ['a password that is missing', { ...teams, MicrosoftAppPassword: '' }, /- MicrosoftAppPassword is missing/],
    [
      'a kind of app that ended',
      { ...teams, MicrosoftAppType: 'MultiTenant' },
      /- MicrosoftAppType: write SingleTenant/,
    ],
    ['a kind of app alone', { MicrosoftAppType: 'SingleTenant' }, /- MicrosoftAppId is missing/],
    ['a Slack token without a secret', { SLACK_BOT_TOKEN: 'xoxb-1' }, /- SLACK_SIGNING_SECRET .* or SLACK_APP_TOKEN/],
    ['a Slack secret without a token', { SLACK_SIGNING_SECRET: 'x' }, /- SLACK_BOT_TOKEN is missing/],
    ['a port', { PORT: '65536' }, /- PORT: 65536 is no port number/],
    ['a time zone', { TOVHOLDER_TIME_ZONE: 'Mars' }, /- TOVHOLDER_TIME_ZONE: Mars is no time zone/],
    ['a day off', { TOVHOLDER_DAYS_OFF: '12-24,31-12' }, /- TOVHOLDER_DAYS_OFF: 31-12 is no day of the year/],
    ['a quiet week', { TOVHOLDER_QUIET_WEEKS: '28-54' }, /- TOVHOLDER_QUIET_WEEKS: 28-54 is no week/],
    ...['0', '2', '-5', '4.5', '31', 'five'].map((count): [string, Record<string, string>, RegExp] => [
      `a smallest count of ${count}`,
      { TOVHOLDER_SMALL_COUNT: count },
      /- TOVHOLDER_SMALL_COUNT: write 1 .* or a whole number from 3 to 30/,
    ]),
    ['a log level', { LOG_LEVEL: 'loud' }, /- LOG_LEVEL: write one of trace, /],
  ])('refuses %s', (_, env, message) => {
    expect(() => readConfig(env)).toThrow(message);
  });

  it('names everything that is wrong at once', () => {
    const env = {
      MicrosoftAppPassword: 'x',
      SLACK_APP_TOKEN: 'x',
      PORT: 'x',
      TOVHOLDER_TIME_ZONE: 'x',
      LOG_LEVEL: 'x',
    };
    expect(() => readConfig(env)).toThrow(/^The configuration is not complete:(\n- [^\n]+){6}$/);
  });

  it('says nothing that is secret', () => {
    const env = { ...teams, MicrosoftAppId: '', SLACK_SIGNING_SECRET: 'secret' };
    expect(() => readConfig(env)).toThrow(expect.objectContaining({ message: expect.not.stringContaining('secret') }));
  });
});

describe('docs/operating.md', () => {
  it('lists each variable that the program reads, and none that it does not', async () => {
    const source = await projectText('src/config.ts');
    const single = [...source.matchAll(/\benv\.(\w+)/g)].map(([, name]) => name);
    const several = [...source.matchAll(/const \{([^}]*)\} = env;/g)].flatMap(([, names]) => [
      ...(names ?? '').matchAll(/(\w+):/g),
    ]);
    const read = new Set([...single, ...several.map(([, name]) => name)]);
    const table = (await projectText('docs/operating.md')).split('## Configuration')[1]?.split('\n## ')[0] ?? '';
    const listed = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    expect(read.size).toBeGreaterThan(10);
    expect(listed.sort()).toEqual([...read].sort());
  });
});
