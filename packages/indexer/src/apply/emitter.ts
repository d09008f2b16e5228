import type { ChainEvent, Deployment } from "@sixtwo/chain";
import type { MirrorState } from "../state/mirror-state.ts";

type Emitter = "ledger" | "issuances" | "rulebook" | "nobody";

/** Which contract may say what; "nobody" where the mirror does not listen. */
const EMITTER: Readonly<Record<ChainEvent["name"], Emitter>> = {
  Transfer: "ledger",
  Split: "ledger",
  Merged: "ledger",
  Tagged: "ledger",
  FlagsChanged: "ledger",
  RulebookChanged: "ledger",
  Paused: "ledger",
  Unpaused: "ledger",
  ApprovalForAll: "nobody",
  AuthorityUpdated: "nobody",
  ActivityRegistered: "issuances",
  Issued: "issuances",
  RegistryOpened: "rulebook",
  EntityRegistered: "rulebook",
  AccountOpened: "rulebook",
  AccountFrozen: "rulebook",
  AccountReleased: "rulebook",
  Authorized: "rulebook",
  AuthorizationRevoked: "rulebook",
  FirstTransfer: "rulebook",
  InternationalTransfer: "rulebook",
  Used: "rulebook",
  Cancelled: "rulebook",
  MoveRequested: "rulebook",
  RequestApproved: "rulebook",
  RequestRejected: "rulebook",
  RequestWithdrawn: "rulebook",
  RoleGranted: "nobody",
  RoleRevoked: "nobody",
};

/** True when the contract that may say this said it; a rulebook counts only while it is in force. */
export function isHeard(event: ChainEvent, deployment: Deployment, state: MirrorState): boolean {
  const emitter = EMITTER[event.name];
  if (emitter === "nobody") return false;
  const inForce = state.versions.system.get(true)?.rulebook ?? deployment.rulebook;
  return event.address === (emitter === "rulebook" ? inForce : deployment[emitter]);
}
