import { describe, expect, it } from '@jest/globals';
import { type Deed, type MemberRole, may } from '../../src/domain/permission.js';

const roles: MemberRole[] = ['partner', 'leader', 'managers', 'board', 'secretariat'];
const deeds: Deed[] = ['seeStatus', 'saveCheckIn', 'appoint', 'remindOthers', 'decideEvaluation', 'administer'];

/** A line for each role: what it may, in the order of `deeds`. */
const ALLOWED: Record<MemberRole, [boolean, boolean, boolean, boolean, boolean, boolean]> = {
  partner: [false, false, false, false, false, false],
  leader: [true, true, true, true, true, false],
  managers: [true, false, false, false, true, false],
  board: [true, false, false, false, true, false],
  secretariat: [true, true, true, true, true, true],
};

const cells = roles.flatMap((role) =>
  deeds.map((deed, index): [MemberRole, Deed, boolean] => [role, deed, ALLOWED[role][index] ?? false]),
);

describe('what somebody may do', () => {
  it.each(cells)('as %s: %s %s', (role, deed, allowed) => {
    expect(may(deed, [{ agreement: 'here', role, actor: null }], 'here')).toBe(allowed);
  });

  it.each(cells)('as %s of another agreement: %s never', (role, deed) => {
    expect(may(deed, [{ agreement: 'elsewhere', role, actor: null }], 'here')).toBe(false);
  });

  it.each(deeds)('without any part: %s never', (deed) => {
    expect(may(deed, [], 'here')).toBe(false);
  });

  it('with several parts is the sum of them', () => {
    const parts = [
      { agreement: 'here', role: 'partner' as const, actor: null },
      { agreement: 'here', role: 'secretariat' as const, actor: null },
    ];
    expect(may('administer', parts, 'here')).toBe(true);
  });
});
