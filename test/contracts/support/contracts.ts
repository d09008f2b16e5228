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
  | "accountAndPolicy"
  | "accountRecord"
  | "approachRecord"
  | "authorizationRecord"
  | "balanceOf"
  | "balanceOfBatch"
  | "canReceive"
  | "canSend"
  | "canTransfer"
  | "cancelOrder"
  | "checkTransfer"
  | "detach"
  | "eip712Domain"
  | "execute"
  | "forcedTransfer"
  | "getFrozenTokens"
  | "isApprovedForAll"
  | "issue"
  | "judge"
  | "merge"
  | "nonces(address,uint192)"
  | "ownerOf"
  | "pause"
  | "paused"
  | "policyRecord"
  | "powersOf"
  | "rulebook"
  | "runOf"
  | "safeBatchTransferFrom"
  | "safeTransferFrom"
  | "safeTransferRange"
  | "sendSigned"
  | "serialsIssued"
  | "serialsOf"
  | "setApprovalForAll"
  | "setFrozenTokens"
  | "setLocked"
  | "setOffice"
  | "setRulebook"
  | "supportsInterface"
  | "tag"
  | "unpause"
  | "uri"
  | "writeAccount"
  | "writeApproach"
  | "writeAuthorization"
  | "writePolicy"
>;
type BlockMetadata = WithMethods<"uri">;
type Issuances = WithMethods<
  | "claimOf"
  | "issue"
  | "issueUnderlying"
  | "proposalOf"
  | "recordVerification"
  | "registerActivity"
  | "verifiedOf"
  | "withdrawProposal"
>;
type Accounts = WithMethods<
  | "accountOf"
  | "freezeAccount"
  | "isEntity"
  | "isRegistryOpen"
  | "isTrusted"
  | "openAccount"
  | "openRegistry"
  | "openReserve"
  | "openTerminalAccounts"
  | "policyOf"
  | "proposalOf"
  | "registerEntity"
  | "releaseAccount"
  | "roleId"
  | "setAccountPowers"
  | "setPolicy"
  | "terminalAccount"
  | "trust"
  | "withdrawProposal"
>;
type Approaches = WithMethods<
  | "approachOf"
  | "leviesOf"
  | "pauseApproach"
  | "recordApproach"
  | "recordInitialReport"
  | "resumeApproach"
  | "setApproachStatus"
  | "setLevies"
  | "takeLevies"
>;
type Authorizations = WithMethods<
  | "authorizationOf"
  | "authorize"
  | "count"
  | "isEntityListed"
  | "isMetric"
  | "isPartyListed"
  | "nameMetric"
  | "proposalOf"
  | "revoke"
  | "withdrawProposal"
>;
export type Rulebook = WithMethods<
  "abilitiesOf" | "clearanceOf" | "judge" | "ledger" | "onMove" | "roleId" | "tag" | "tagIssued"
>;
type Requests = WithMethods<
  | "approve"
  | "cancelOrder"
  | "eip712Domain"
  | "execute"
  | "expire"
  | "nonces(address,uint192)"
  | "reject"
  | "requestMove"
  | "requestOf"
  | "requestRange"
  | "requestSigned"
  | "withdraw"
>;
type Holds = WithMethods<
  "announceRecall" | "cancelRecall" | "freeze" | "recall" | "recallOf" | "release"
>;
export type TestReceiver = WithMethods<"arm" | "act">;
export type TestWallet = WithMethods<"isValidSignature">;
export type HostileRulebook = WithMethods<"arm" | "act" | "reentered">;

type Deployable = {
  AccessManager: AccessManager;
  Ledger: Ledger;
  Accounts: Accounts;
  Approaches: Approaches;
  Authorizations: Authorizations;
  BlockMetadata: BlockMetadata;
  Issuances: Issuances;
  Requests: Requests;
  Holds: Holds;
  Rulebook: Rulebook;
  TestReceiver: TestReceiver;
  TestWallet: TestWallet;
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
