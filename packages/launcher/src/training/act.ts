import type {
  ApproachCode,
  ApproachStatus,
  FirstTransferTrigger,
  PartyCode,
  PartyPolicy,
  PartyRole,
  Purpose,
  Reason,
  RegistryCode,
  ReserveKind,
  TerminalKind,
  Tonnes,
} from "@sixtwo/domain";
import type { TrainingActivity } from "./fixtures.ts";

/** Name of a training role, which stands for its address wherever an account is meant. */
export type RoleId = string;

/** A terminal account by what it is for. */
export type TerminalName = {
  readonly registry: RegistryCode;
  readonly approach: ApproachCode | null;
  readonly kind: TerminalKind;
};

/** A Party's part in an approach, by a registry of its own. */
type PartInApproach = { readonly registry: RegistryCode; readonly approach: ApproachCode };

export type AuthorizationPlan = {
  readonly name: string;
  readonly party: PartyCode;
  readonly approach: ApproachCode;
  readonly date: Date;
  readonly purposes: readonly Purpose[];
  readonly firstTransferDefinition: FirstTransferTrigger | null;
  readonly oimp: string;
  readonly cap: Tonnes | null;
  readonly acquirers: readonly PartyCode[];
  readonly activity: TrainingActivity;
};

/**
 * One transaction of the training country, by names: a block is the name its issuance or split gave it,
 * an authorization its own name, an entity and an account the role that stands for them.
 */
export type Act =
  | { readonly kind: "open-registry"; readonly registry: RegistryCode; readonly name: string }
  | {
      readonly kind: "grant-role";
      readonly to: RoleId;
      readonly party: PartyCode;
      readonly role: PartyRole;
    }
  | {
      readonly kind: "register-entity";
      readonly registry: RegistryCode;
      readonly entity: RoleId;
      readonly name: string;
    }
  | {
      readonly kind: "open-account";
      readonly registry: RegistryCode;
      readonly account: RoleId;
      readonly entity: RoleId | null;
    }
  | {
      readonly kind: "open-reserve";
      readonly registry: RegistryCode;
      readonly account: RoleId;
      readonly reserve: ReserveKind;
    }
  | {
      readonly kind: "set-account-powers";
      readonly account: RoleId;
      readonly free: boolean;
      readonly delayed: boolean;
    }
  | { readonly kind: "set-policy"; readonly registry: RegistryCode; readonly policy: PartyPolicy }
  | (PartInApproach & { readonly kind: "record-approach"; readonly title: string })
  | (PartInApproach & { readonly kind: "record-initial-report" })
  | (PartInApproach & { readonly kind: "set-approach-status"; readonly status: ApproachStatus })
  | (PartInApproach & {
      readonly kind: "set-levies";
      /** For adaptation and for OMGE, in hundredths of a percent. */
      readonly shareOfProceeds: { readonly rate: number; readonly account: RoleId };
      readonly omge: number;
    })
  | (PartInApproach & { readonly kind: "open-terminal-accounts" })
  | { readonly kind: "register-activity"; readonly activity: TrainingActivity }
  | { readonly kind: "authorize"; readonly terms: AuthorizationPlan }
  | {
      readonly kind: "issue";
      readonly block: string;
      readonly activity: TrainingActivity;
      readonly to: RoleId;
      readonly vintage: number;
      readonly quantity: Tonnes;
      readonly authorization: string | null;
      /** How much of it the approach sets aside; nothing when left out. */
      readonly levied?: Tonnes;
    }
  | {
      readonly kind: "send";
      readonly block: string;
      readonly quantity: Tonnes;
      readonly to: RoleId | TerminalName;
      readonly part?: string;
    }
  | {
      readonly kind: "request";
      readonly request: string;
      readonly block: string;
      readonly quantity: Tonnes;
      readonly to: RoleId | TerminalName;
    }
  | { readonly kind: "approve"; readonly request: string }
  | {
      /** The last serials of the block become one of their own, by the name in `part`. */
      readonly kind: "freeze-run";
      readonly block: string;
      readonly quantity: Tonnes;
      readonly part: string;
      readonly reason: Reason;
      readonly note: string;
    };

/** An act, its moment and the role that signs it. */
export type TimedAct = { readonly at: Date; readonly by: RoleId; readonly act: Act };
