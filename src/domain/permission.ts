/** Who may do what, and see what, in an agreement. One table; `undefined` role is an account that is not linked to anyone. */

/** A person's part in an agreement. `managers` is the chefgruppe. */
export type MemberRole = 'partner' | 'leader' | 'managers' | 'board' | 'secretariat';

export interface Part {
  agreement: string;
  role: MemberRole;
  /** The actor that the person stands for; null for none. */
  actor: string | null;
}

export type Deed =
  /** See who has answered this month. */
  | 'seeStatus'
  /** See what was counted, the small counts hidden (`counted.ts`). */
  | 'seeCounts'
  /** See every count as it is. */
  | 'seeExactCounts'
  /** Save numbers for an activity that somebody else is asked about; those who are asked always may. */
  | 'saveCheckIn'
  /** Say who reports instead of whom: that somebody is away, or who comes after somebody who has left. */
  | 'appoint'
  /** Remind those who have not answered. */
  | 'remindOthers'
  /** Say how many of those whom several parties have counted are the same: whoever does sees each party's numbers. */
  | 'enterOverlap'
  /** Set what an activity is asked, beside its criteria. */
  | 'changeMeasures'
  /** Receive, plan or finish an evaluation. */
  | 'decideEvaluation'
  /** Link accounts, choose channels, set dates, explain words, look at answers that are said to be wrong. */
  | 'administer';

/** `reportingParty` is whoever has a part in the agreement and is of the party whose numbers they are (`isOfReportingParty`). */
type Who = MemberRole | 'reportingParty';

const ALLOWED: Readonly<Record<Deed, readonly Who[]>> = {
  seeStatus: ['leader', 'managers', 'board', 'secretariat'],
  seeCounts: ['reportingParty', 'leader', 'managers', 'board', 'secretariat'],
  seeExactCounts: ['reportingParty', 'secretariat'],
  saveCheckIn: ['leader', 'secretariat'],
  appoint: ['leader', 'secretariat'],
  remindOthers: ['leader', 'secretariat'],
  enterOverlap: ['secretariat'],
  changeMeasures: ['secretariat'],
  decideEvaluation: ['managers', 'board', 'leader', 'secretariat'],
  administer: ['secretariat'],
};

/**
 * Whether somebody with these parts may do it in the agreement. What stands in the agreement itself anyone may ask.
 * @param ofReportingParty of the activity, or of the party's own numbers, that it is about; left out: it is about no one activity
 */
export function may(deed: Deed, parts: readonly Part[], agreement: string, ofReportingParty = false): boolean {
  const allowed = ALLOWED[deed];
  return parts.some(
    (part) =>
      part.agreement === agreement &&
      (allowed.includes(part.role) || (ofReportingParty && allowed.includes('reportingParty'))),
  );
}
