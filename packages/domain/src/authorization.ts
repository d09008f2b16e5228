import type { ApproachCode } from "./approach-code.ts";
import type { ActivityType, Sector } from "./code-lists.ts";
import type { FirstTransferTrigger } from "./first-transfer-trigger.ts";
import type { MetricCode } from "./metric-code.ts";
import type { PartyCode } from "./party-code.ts";
import type { Purposes } from "./purpose.ts";
import type { Tonnes } from "./tonnes.ts";

/** What a Party authorizes, column for column what AEF table 2 reports (4/CMA.6 annex II). */
export type AuthorizationTerms = {
  /** The Party's own identifier of the authorization, the same for all its versions. */
  readonly reference: string;
  /** The date of the authorization, which may lie before its recording. */
  readonly date: Date;
  readonly approach: ApproachCode;
  /** The authorizing Party: the host, and the first transferring Party. */
  readonly party: PartyCode;
  readonly purposes: Purposes;
  /** What counts as first transfer for OIMP; null when the authorization is for NDC alone. */
  readonly firstTransferDefinition: FirstTransferTrigger | null;
  /** The named purposes for OIMP, such as "CORSIA"; null when the authorization is for NDC alone. */
  readonly oimp: string | null;
  /** What the cap counts, and what may be tagged. */
  readonly metric: MetricCode;
  /** The most that may be authorized under all versions of the reference, in the metric; null for no limit. */
  readonly cap: Tonnes | null;
  /** Calendar years in which the mitigation occurs, both included. */
  readonly occurrence: { readonly from: number; readonly until: number };
  /** The last moment at which anything is tagged or first transferred; null for never. */
  readonly expires: Date | null;
  /** When use and cancellation are allowed, both ends included; null for no bound. */
  readonly use: { readonly from: Date | null; readonly until: Date | null };
  /** Parties that may acquire; empty for any. */
  readonly parties: readonly PartyCode[];
  /** Numbers of the entities that may use or cancel; empty for any. */
  readonly entities: readonly number[];
  readonly sectors: readonly Sector[];
  readonly activityTypes: readonly ActivityType[];
  /** SHA-256 of the letter of authorization: 0x and 64 hexadecimal digits. */
  readonly termsHash: string;
  /** Terms and conditions in words; may be empty. */
  readonly terms: string;
  /** True when the terms themselves allow change after first transfer. */
  readonly changeableAfterFirstTransfer: boolean;
};

/** A published version of an authorization. It is never edited: a change is a new version. */
export type Authorization = AuthorizationTerms & {
  /** Its number on chain, which the blocks under it carry as their tag; 1 or more. */
  readonly tag: number;
  /** Counts from 1 among the versions with the same reference. */
  readonly version: number;
  /** Revocation stops at first transfer: what was first transferred before stays authorized. */
  readonly revoked: boolean;
  /** Revoked for what has been first transferred as well, as only changeable terms allow. */
  readonly revokedEntirely: boolean;
};
