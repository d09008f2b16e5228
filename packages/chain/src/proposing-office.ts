/** The offices whose acts a Party's policy can put under the two-person rule. */
export const PROPOSING_OFFICES = ["accounts", "authorizations", "issuances"] as const;

export type ProposingOffice = (typeof PROPOSING_OFFICES)[number];
