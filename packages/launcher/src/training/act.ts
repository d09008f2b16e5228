import type {
  AccountKind,
  ApproachCode,
  FirstTransferTrigger,
  PartyCode,
  Purpose,
  RegistryCode,
  Tonnes,
} from "@sixtwo/domain";
import type { TrainingActivity } from "./fixtures.ts";

/** Name of a training role, which stands for its address wherever an account is meant. */
export type RoleId = string;

/** A terminal account by what it is for. */
export type TerminalName = {
  readonly registry: RegistryCode;
  readonly approach: ApproachCode | null;
  readonly kind: Exclude<AccountKind, "party-holding" | "entity-holding">;
};

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
      readonly role: "registrar" | "authority";
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
      readonly kind: "open-terminal-accounts";
      readonly registry: RegistryCode;
      readonly approach: ApproachCode;
    }
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
  | { readonly kind: "approve"; readonly request: string };

/** An act, its moment and the role that signs it. */
export type TimedAct = { readonly at: Date; readonly by: RoleId; readonly act: Act };
