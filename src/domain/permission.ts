/** Who may do what in an agreement. One table; `undefined` role is an account that is not linked to anyone. */

/** A person's part in an agreement. `managers` is the chefgruppe. */
export type MemberRole = 'partner' | 'leader' | 'managers' | 'board' | 'secretariat';

export interface Part {
  agreement: string;
  role: MemberRole;
  /** The actor that the person stands for; null for none. */
  actor: string | null;
}

export type Deed =
  /** See who has answered this month, and what was counted. */
  | 'seeStatus'
  /** Save numbers for an activity that somebody else is asked about; those who are asked always may. */
  | 'saveCheckIn'
  /** Say who reports instead of whom: that somebody is away, or who comes after somebody who has left. */
  | 'appoint'
  /** Remind those who have not answered. */
  | 'remindOthers'
  /** Receive, plan or finish an evaluation. */
  | 'decideEvaluation'
  /** Link accounts, choose channels, set dates, explain words, look at answers that are said to be wrong. */
  | 'administer';

const ALLOWED: Readonly<Record<Deed, readonly MemberRole[]>> = {
  seeStatus: ['leader', 'managers', 'board', 'secretariat'],
  saveCheckIn: ['leader', 'secretariat'],
  appoint: ['leader', 'secretariat'],
  remindOthers: ['leader', 'secretariat'],
  decideEvaluation: ['managers', 'board', 'leader', 'secretariat'],
  administer: ['secretariat'],
};

/** Whether somebody with these parts may do it in the agreement. What stands in the agreement itself anyone may ask. */
export function may(deed: Deed, parts: readonly Part[], agreement: string): boolean {
  return parts.some((part) => part.agreement === agreement && ALLOWED[deed].includes(part.role));
}
