import { describe, expect, it } from '@jest/globals';
import { StartRefused } from '../../src/errors.js';
import { createAuthentication, type TeamsConfig } from '../../src/teams/connector.js';

const WHOLE: TeamsConfig = {
  appId: '11111111-1111-4111-8111-111111111111',
  appPassword: 'a secret',
  tenantId: '22222222-2222-4222-8222-222222222222',
  appType: 'SingleTenant',
};

function messageFor(more: Partial<TeamsConfig>): string {
  try {
    createAuthentication({ ...WHOLE, ...more });
  } catch (error) {
    if (error instanceof StartRefused) return error.message;
    throw error;
  }
  return 'started';
}

describe('the configuration of Teams', () => {
  it('starts when it is whole, with a secret or a managed identity', () => {
    expect(messageFor({})).toBe('started');
    expect(messageFor({ appType: 'UserAssignedMSI', appPassword: null })).toBe('started');
  });

  it('is refused without an app id, which would turn authentication off', () => {
    expect(messageFor({ appId: '' })).toContain('Set MicrosoftAppId (');
    expect(messageFor({ appId: ' ', appType: 'UserAssignedMSI', appPassword: null })).toContain('Set MicrosoftAppId (');
  });

  it('is refused with everything that is missing named at once', () => {
    const message = messageFor({ appId: '', appPassword: null, tenantId: '' });
    expect(message).toContain('Set MicrosoftAppId, MicrosoftAppTenantId, MicrosoftAppPassword (');
  });

  it('is refused with only some of the settings for another cloud, whose checks would then be left out', () => {
    const message = messageFor({ settings: { CallerId: 'urn:botframework:azure' } });
    expect(message).toContain('ToBotFromChannelTokenIssuer');
    expect(message).not.toContain('CallerId');
  });
});
