import type { BlockKey, MitigationType } from "./block-facts.ts";

export type Metric = "GHG" | "non-GHG";
export type Purpose = "NDC" | "IMP" | "OP";
export type FirstTransferDefinition =
  | "first-international-transfer"
  | "authorization"
  | "issuance"
  | "use-or-cancellation";
export type ActionKind =
  | "authorization"
  | "first-transfer"
  | "transfer"
  | "acquisition"
  | "use"
  | "cancellation";

/** Serial range that the underlying crediting programme gave to the same tonnes. */
export type UnderlyingUnits = {
  readonly registry: string;
  readonly first: string;
  readonly last: string;
};

/** What names one annual submission: Party, year and version. */
export type SubmissionKey = {
  readonly party: string;
  readonly reportYear: number;
  /** "1.0", "1.1", … */
  readonly version: string;
};

/** AEF table 1. The columns that the CARP fills are not ours to send. */
export type SubmissionFacts = SubmissionKey & {
  readonly submissionDate: string;
  readonly ndcFirstYear: number | null;
  readonly ndcLastYear: number | null;
};

/** AEF table 5: one entity in one cooperative approach. */
export type EntityFacts = {
  readonly entityId: string;
  readonly cooperativeApproachId: string;
  readonly authorizationDate: string;
  readonly name: string;
  /** Country of incorporation, as CAD Trust's picklist writes it. */
  readonly country: string;
  readonly conditions: string | null;
  readonly changeConditions: string | null;
  readonly additionalInformation: string | null;
  readonly activityId: string | null;
};

/** AEF table 2: one version of an authorization. */
export type AuthorizationFacts = {
  /** The Party that authorizes, alpha-3. */
  readonly party: string;
  /** Unique among the authorizations of that Party. */
  readonly authorizationId: string;
  readonly version: string;
  readonly date: string;
  readonly cooperativeApproachId: string;
  /** Cap in the metric; null when there is none. */
  readonly quantity: bigint | null;
  readonly metric: Metric;
  readonly gwpValue: string | null;
  readonly nonGhgMetric: string | null;
  readonly sector: string;
  readonly activityType: string;
  readonly purposes: readonly Purpose[];
  /** Alpha-3 codes; empty means any Party. */
  readonly authorizedParties: readonly string[];
  readonly authorizedEntityIds: readonly string[];
  /** The other international mitigation purpose that the Party authorizes, such as "CORSIA". */
  readonly oimp: string | null;
  readonly timeframe: string | null;
  readonly terms: string | null;
  readonly documentation: string | null;
  readonly firstTransferDefinition: FirstTransferDefinition | null;
  readonly additionalInformation: string | null;
  readonly activityId: string | null;
  readonly submission: SubmissionKey | null;
};

/** The columns that AEF tables 3 and 4 share. */
export type ItmoRangeFacts = {
  readonly cooperativeApproachId: string;
  readonly authorizationId: string;
  readonly authorizationVersion: string;
  readonly firstTransferringParty: string;
  readonly itmoRegistry: string;
  readonly itmoFirst: string;
  readonly itmoLast: string;
  readonly underlying: UnderlyingUnits | null;
  readonly metric: Metric;
  readonly gwpValue: string | null;
  readonly nonGhgMetric: string | null;
  /** tCO2e; 0 for what is counted otherwise. */
  readonly quantity: bigint;
  readonly nonGhgQuantity: string | null;
  readonly mitigationType: MitigationType;
  readonly vintage: number;
  /** The block that holds these serials now; null when it was split since. */
  readonly block: BlockKey | null;
  readonly activityId: string | null;
  readonly submission: SubmissionKey | null;
};

/** AEF table 3: one action on one ITMO range. */
export type ActionFacts = ItmoRangeFacts & {
  /** Our id of the action, stable over replays. */
  readonly actionId: string;
  readonly date: string;
  readonly kind: ActionKind;
  readonly subtype: string | null;
  readonly transferringParty: string | null;
  readonly acquiringParty: string | null;
  readonly oimp: string | null;
  readonly usingParty: string | null;
  readonly usingEntityId: string | null;
  readonly usedYear: number | null;
  readonly additionalInformation: string | null;
};

/** AEF table 4: one ITMO range held in a Party's registry on 31 December of `reportYear`. */
export type HoldingFacts = ItmoRangeFacts & { readonly reportYear: number };
