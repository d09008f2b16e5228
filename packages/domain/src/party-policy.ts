/** How a Party runs its own registry. */
export type PartyPolicy = {
  /** What needs a second person: issuance, authorization, revocation. */
  readonly issueByTwo: boolean;
  readonly authorizeByTwo: boolean;
  readonly revokeByTwo: boolean;
  /** Only quantities that a verifier has recorded are issued. */
  readonly verifiedOnly: boolean;
  /** Seconds after which an undecided request may be declared expired; null for never. */
  readonly requestLifetimeSeconds: number | null;
  /** Seconds between a delayed account's request and its execution, in which it can be aborted. */
  readonly sendDelaySeconds: number;
  /** Seconds between the announcement of a recall and its execution. */
  readonly recallDelaySeconds: number;
};

/** What holds for a Party that has set nothing: one person acts, nothing lapses, nothing is delayed. */
export const DEFAULT_POLICY: PartyPolicy = {
  issueByTwo: false,
  authorizeByTwo: false,
  revokeByTwo: false,
  verifiedOnly: false,
  requestLifetimeSeconds: null,
  sendDelaySeconds: 0,
  recallDelaySeconds: 0,
};
