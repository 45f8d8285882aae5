/** The configuration: one function of the environment. Every name is in docs/operating.md. */
import { readDaysOff, readQuietWeeks } from './domain/office-year.js';
import { LARGEST_LIMIT } from './domain/safe-sum.js';
import { StartRefused } from './errors.js';
import type { SlackConfig } from './slack/app.js';
import type { TeamsConfig } from './teams/app.js';

export interface Config {
  /** `file:…` or `postgresql://…` */
  databaseUrl: string;
  host: string;
  port: number;
  /** IANA name: where "nine o'clock" is. */
  zone: string;
  logLevel: string;
  /** `MM-DD` of every year, beside the public holidays. */
  daysOff: readonly string[];
  /** ISO week numbers in which nobody is asked for a check-in or reminded of one. */
  quietWeeks: readonly number[];
  /** Counts from 1 to one less than this are hidden from those outside the reporting party; 1: none. */
  smallCount: number;
  /** Null where Teams is not connected. */
  teams: TeamsConfig | null;
  slack: SlackConfig | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

const LOOPBACK = '127.0.0.1';
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/** Names that begin so belong to botbuilder's own settings for other clouds than Microsoft's public one. */
const CLOUD_SETTING = /^(ToChannelFromBot|ToBotFrom|OAuthUrl$|CallerId$|ValidateAuthority$)/;

/** True when no chat is connected: then the browser chat runs, on this machine alone. */
export function isLocal(config: Pick<Config, 'teams' | 'slack'>): boolean {
  return config.teams === null && config.slack === null;
}

/**
 * An empty value is none: `PORT=` in a service's file is how a line is left to be filled in.
 * @throws StartRefused with everything that is missing or wrong, at once
 */
export function readConfig(environment: Environment): Config {
  const env = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const problems: string[] = [];
  const teams = readTeams(env, problems);
  const slack = readSlack(env, problems);
  const port = readPort(env.PORT, problems);
  const zone = env.TOVHOLDER_TIME_ZONE ?? 'Europe/Copenhagen';
  if (!isTimeZone(zone))
    problems.push(`TOVHOLDER_TIME_ZONE: ${zone} is no time zone. Write one like Europe/Copenhagen.`);
  const logLevel = env.LOG_LEVEL ?? 'info';
  if (!LOG_LEVELS.includes(logLevel)) problems.push(`LOG_LEVEL: write one of ${LOG_LEVELS.join(', ')}.`);
  const daysOff = valid(readDaysOff(env.TOVHOLDER_DAYS_OFF ?? ''), 'TOVHOLDER_DAYS_OFF', problems);
  const quietWeeks = valid(readQuietWeeks(env.TOVHOLDER_QUIET_WEEKS ?? ''), 'TOVHOLDER_QUIET_WEEKS', problems);
  const smallCount = readSmallCount(env.TOVHOLDER_SMALL_COUNT, problems);
  const host = isLocal({ teams, slack }) ? LOOPBACK : (env.HOST ?? '0.0.0.0');
  if (problems.length > 0) throw new StartRefused(['The configuration is not complete:', ...problems].join('\n- '));
  const databaseUrl = env.DATABASE_URL ?? 'file:./data/tovholder.db';
  return { databaseUrl, host, port, zone, logLevel, daysOff, quietWeeks, smallCount, teams, slack };
}

/** What was read of a list; where that is a problem, it is added to the others under the variable's name. */
function valid<T>(read: readonly T[] | { problem: string }, name: string, problems: string[]): readonly T[] {
  if (!('problem' in read)) return read;
  problems.push(`${name}: ${read.problem}`);
  return [];
}

function readTeams(env: Environment, problems: string[]): TeamsConfig | null {
  const { MicrosoftAppId: appId, MicrosoftAppTenantId: tenantId, MicrosoftAppPassword: password } = env;
  const appType = env.MicrosoftAppType ?? 'SingleTenant';
  if (!Object.keys(env).some((name) => name.startsWith('MicrosoftApp') && env[name])) return null;
  if (!appId) problems.push('MicrosoftAppId is missing: without it nobody could tell Teams from a stranger.');
  if (!tenantId) problems.push('MicrosoftAppTenantId is missing: the tenant whose people may use the bot.');
  if (appType !== 'SingleTenant' && appType !== 'UserAssignedMSI') {
    problems.push('MicrosoftAppType: write SingleTenant or UserAssignedMSI.');
    return null;
  }
  if (appType === 'SingleTenant' && !password) {
    problems.push('MicrosoftAppPassword is missing (only MicrosoftAppType=UserAssignedMSI goes without).');
  }
  const settings = Object.entries(env).flatMap(([name, value]) =>
    CLOUD_SETTING.test(name) && value ? [[name, value] as const] : [],
  );
  return {
    appId: appId ?? '',
    tenantId: tenantId ?? '',
    appPassword: password ?? null,
    appType,
    ...(settings.length > 0 && { settings: Object.fromEntries(settings) }),
    ...(env.TEAMS_KNOWN_AUTHORITIES && { knownAuthorities: env.TEAMS_KNOWN_AUTHORITIES.split(',') }),
  };
}

function readSlack(env: Environment, problems: string[]): SlackConfig | null {
  const { SLACK_BOT_TOKEN: botToken, SLACK_SIGNING_SECRET: signingSecret, SLACK_APP_TOKEN: appToken } = env;
  if (!botToken && !signingSecret && !appToken) return null;
  if (!botToken) problems.push('SLACK_BOT_TOKEN is missing (xoxb-…).');
  if (!signingSecret && !appToken) {
    problems.push('SLACK_SIGNING_SECRET (events over HTTP) or SLACK_APP_TOKEN (Socket Mode) is missing.');
  }
  return {
    botToken: botToken ?? '',
    signingSecret: signingSecret || null,
    appToken: appToken || null,
    ...(env.SLACK_API_URL && { apiUrl: env.SLACK_API_URL }),
  };
}

function readPort(text: string | undefined, problems: string[]): number {
  const port = Number(text ?? '3978');
  if (!Number.isInteger(port) || port < 0 || port > 65_535) problems.push(`PORT: ${text} is no port number.`);
  return port;
}

/** Below 2 there would be 1 alone, which "<2" says as plainly; the largest is what `domain/safe-sum` can reckon with. */
function readSmallCount(text: string | undefined, problems: string[]): number {
  const count = Number(text ?? '5');
  if (!Number.isInteger(count) || count < 1 || count === 2 || count > LARGEST_LIMIT) {
    problems.push(`TOVHOLDER_SMALL_COUNT: write 1 (no count is hidden) or a whole number from 3 to ${LARGEST_LIMIT}.`);
  }
  return count;
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
