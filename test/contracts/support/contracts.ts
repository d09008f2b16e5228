import type { BaseContract, BaseContractMethod, Signer } from "ethers";
import { ethers } from "./network.ts";

/** A contract with these methods, to be called by whom `connect` names. */
type WithMethods<Names extends string> = Omit<BaseContract, "connect"> & {
  readonly [Name in Names]: BaseContractMethod;
} & { connect(signer: Signer): WithMethods<Names> };

type AccessManager = WithMethods<
  "grantRole" | "hashOperation" | "schedule" | "setTargetFunctionRole" | "updateAuthority"
>;
type Ledger = WithMethods<
  | "balanceOf"
  | "balanceOfBatch"
  | "detach"
  | "execute"
  | "hold"
  | "isApprovedForAll"
  | "issue"
  | "merge"
  | "ownerOf"
  | "pause"
  | "paused"
  | "rulebook"
  | "runOf"
  | "safeBatchTransferFrom"
  | "safeTransferFrom"
  | "safeTransferRange"
  | "serialsIssued"
  | "serialsOf"
  | "setApprovalForAll"
  | "setRulebook"
  | "supportsInterface"
  | "tag"
  | "unpause"
  | "uri"
>;
type Issuances = WithMethods<"issue" | "registerActivity">;
type Rulebook = WithMethods<
  | "accountOf"
  | "approve"
  | "authorizationOf"
  | "authorize"
  | "freezeAccount"
  | "isEntityListed"
  | "isPartyListed"
  | "issue"
  | "ledger"
  | "onMove"
  | "openAccount"
  | "openRegistry"
  | "openTerminalAccounts"
  | "registerEntity"
  | "reject"
  | "releaseAccount"
  | "requestMove"
  | "requestOf"
  | "revoke"
  | "roleId"
  | "tag"
  | "tagIssued"
  | "terminalAccount"
  | "withdraw"
>;
export type TestReceiver = WithMethods<"arm" | "act">;
export type HostileRulebook = WithMethods<"arm" | "act" | "reentered">;

type Deployable = {
  AccessManager: AccessManager;
  Ledger: Ledger;
  Issuances: Issuances;
  Rulebook: Rulebook;
  TestReceiver: TestReceiver;
  HostileRulebook: HostileRulebook;
};

/** Deploys the contract that the build made under this name. */
export async function deploy<Name extends keyof Deployable>(
  name: Name,
  ...args: readonly unknown[]
): Promise<Deployable[Name]> {
  const contract = await ethers.deployContract(name, [...args]);
  return contract as unknown as Deployable[Name]; // the build gives ethers no types
}
