import { describe, expect, it } from '@jest/globals';
import { type Deed, type MemberRole, may, type Part } from '../../src/domain/permission.js';

const ROLES: readonly MemberRole[] = ['partner', 'leader', 'managers', 'board', 'secretariat'];

/**
 * Each deed, and who may: partner, leader, chefgruppe, board, secretariat, and then a partner whose own party's numbers it is about.
 */
const TABLE: Record<Deed, string> = {
  seeStatus: '     - L C B S | -',
  seeCounts: '     - L C B S | P',
  seeExactCounts: '- - - - S | P',
  saveCheckIn: '   - L - - S | -',
  appoint: '       - L - - S | -',
  remindOthers: '  - L - - S | -',
  enterOverlap: '  - - - - S | -',
  changeMeasures: '- - - - S | -',
  decideEvaluation: ' - L C B S | -',
  administer: '    - - - - S | -',
};

const cells = Object.entries(TABLE).flatMap(([deed, row]) => {
  const [others = '', ownParty = ''] = row.split('|');
  const marks = others.trim().split(/\s+/);
  return ROLES.map((role, at): [MemberRole, Deed, boolean, boolean] => {
    const allowed = marks[at] !== '-';
    return [role, deed as Deed, allowed, allowed || ownParty.trim() !== '-'];
  });
});
const as = (role: MemberRole, agreement = 'here', actor: string | null = null): Part => ({ agreement, role, actor });

describe('who may do and see what', () => {
  it('is a table without a gap', () => {
    expect(cells).toHaveLength(10 * 5);
    for (const row of Object.values(TABLE)) expect(row.trim()).toMatch(/^([-LCBS] ){5}\| [-P]$/);
  });

  it.each(cells)('%s: %s %s, and of the own party’s numbers %s', (role, deed, others, own) => {
    for (const actor of [null, 'klubben']) {
      expect(may(deed, [as(role, 'here', actor)], 'here')).toBe(others);
      expect(may(deed, [as(role, 'here', actor)], 'here', false)).toBe(others);
      expect(may(deed, [as(role, 'here', actor)], 'here', true)).toBe(own);
    }
  });

  it.each(cells)('%s of another agreement: %s never', (role, deed) => {
    expect(may(deed, [as(role, 'elsewhere')], 'here', false)).toBe(false);
    expect(may(deed, [as(role, 'elsewhere')], 'here', true)).toBe(false);
  });

  it.each(Object.keys(TABLE) as Deed[])(
    'without any part, which is an account that is linked to nobody: %s never',
    (deed) => {
      expect(may(deed, [], 'here')).toBe(false);
      expect(may(deed, [], 'here', true)).toBe(false);
    },
  );

  it('with several parts is the sum of them, in their own agreements', () => {
    const parts = [as('partner'), as('secretariat'), as('leader', 'elsewhere')];
    expect(may('administer', parts, 'here')).toBe(true);
    expect(may('administer', parts, 'elsewhere')).toBe(false);
    expect(may('seeExactCounts', [as('secretariat', 'elsewhere'), as('leader')], 'here')).toBe(false);
  });
});
