import type { ChainEvent } from "@sixtwo/chain";
import { applyAccountFrozen } from "./account-frozen.ts";
import { applyAccountOpened } from "./account-opened.ts";
import { applyAccountReleased } from "./account-released.ts";
import { applyActivityRegistered } from "./activity-registered.ts";
import { applyAuthorizationRevoked } from "./authorization-revoked.ts";
import { applyAuthorized } from "./authorized.ts";
import { applyCancelled } from "./cancelled.ts";
import type { ApplyContext, EventOf } from "./context.ts";
import { applyEntityRegistered } from "./entity-registered.ts";
import { applyFirstTransfer } from "./first-transfer.ts";
import { applyFlagsChanged } from "./flags-changed.ts";
import { applyInternationalTransfer } from "./international-transfer.ts";
import { applyIssued } from "./issued.ts";
import { applyMoveRequested } from "./move-requested.ts";
import { applyRegistryOpened } from "./registry-opened.ts";
import { applyRequestDecided } from "./request-decided.ts";
import { applySplit } from "./split.ts";
import { applySystemChange } from "./system.ts";
import { applyTagged } from "./tagged.ts";
import { applyTransfer } from "./transfer.ts";
import { applyUsed } from "./used.ts";

type Reducers = {
  readonly [Name in ChainEvent["name"]]: (context: ApplyContext, event: EventOf<Name>) => void;
};

const nothing = () => undefined;

const REDUCERS: Reducers = {
  Transfer: applyTransfer,
  Split: applySplit,
  Merged: nothing, // the two transfers before it have ended one block and grown the other
  Tagged: applyTagged,
  FlagsChanged: applyFlagsChanged,
  RulebookChanged: applySystemChange,
  Paused: applySystemChange,
  Unpaused: applySystemChange,
  ApprovalForAll: nothing,
  AuthorityUpdated: nothing,
  ActivityRegistered: applyActivityRegistered,
  Issued: applyIssued,
  RegistryOpened: applyRegistryOpened,
  EntityRegistered: applyEntityRegistered,
  AccountOpened: applyAccountOpened,
  AccountFrozen: applyAccountFrozen,
  AccountReleased: applyAccountReleased,
  Authorized: applyAuthorized,
  AuthorizationRevoked: applyAuthorizationRevoked,
  FirstTransfer: applyFirstTransfer,
  InternationalTransfer: applyInternationalTransfer,
  Used: applyUsed,
  Cancelled: applyCancelled,
  MoveRequested: applyMoveRequested,
  RequestApproved: applyRequestDecided,
  RequestRejected: applyRequestDecided,
  RequestWithdrawn: applyRequestDecided,
  RoleGranted: nothing,
  RoleRevoked: nothing,
};

/** Brings the rows in memory from before an event to after it. */
export function applyEvent(context: ApplyContext, event: ChainEvent): void {
  const reduce = REDUCERS[event.name] as (context: ApplyContext, event: ChainEvent) => void; // the name chose the reducer of this event
  reduce(context, event);
}
