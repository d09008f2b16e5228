import type { Address } from "@sixtwo/domain";
import { type Abi, encodeDeployData, type Hex, hexToBytes, keccak256 } from "viem";
import { accessManagerAbi } from "../artifacts/access-manager.ts";
import { accessManagerCode } from "../artifacts/access-manager-bytecode.ts";
import { accountsAbi } from "../artifacts/accounts.ts";
import { accountsCode } from "../artifacts/accounts-bytecode.ts";
import { approachesAbi } from "../artifacts/approaches.ts";
import { approachesCode } from "../artifacts/approaches-bytecode.ts";
import { authorizationsAbi } from "../artifacts/authorizations.ts";
import { authorizationsCode } from "../artifacts/authorizations-bytecode.ts";
import { holdsAbi } from "../artifacts/holds.ts";
import { holdsCode } from "../artifacts/holds-bytecode.ts";
import { issuancesAbi } from "../artifacts/issuances.ts";
import { issuancesCode } from "../artifacts/issuances-bytecode.ts";
import { ledgerAbi } from "../artifacts/ledger.ts";
import { ledgerCode } from "../artifacts/ledger-bytecode.ts";
import { metadataAbi } from "../artifacts/metadata.ts";
import { metadataCode } from "../artifacts/metadata-bytecode.ts";
import { requestsAbi } from "../artifacts/requests.ts";
import { requestsCode } from "../artifacts/requests-bytecode.ts";
import { rulebookAbi } from "../artifacts/rulebook.ts";
import { rulebookCode } from "../artifacts/rulebook-bytecode.ts";
import type { ContractName } from "../deployment.ts";

type ConstructorArgument = ContractName | "administrator";

type ContractCode = {
  readonly abi: Abi;
  readonly code: {
    readonly bytecode: Hex;
    readonly runtimeHash: Hex;
    readonly immutables: readonly { readonly start: number; readonly length: number }[];
  };
  /** What its constructor takes, in order: the addresses of contracts deployed before it. */
  readonly takes: readonly ConstructorArgument[];
};

const CODES: Readonly<Record<ContractName, ContractCode>> = {
  accessManager: { abi: accessManagerAbi, code: accessManagerCode, takes: ["administrator"] },
  metadata: { abi: metadataAbi, code: metadataCode, takes: [] },
  ledger: { abi: ledgerAbi, code: ledgerCode, takes: ["accessManager", "metadata"] },
  accounts: { abi: accountsAbi, code: accountsCode, takes: ["accessManager", "ledger"] },
  approaches: {
    abi: approachesAbi,
    code: approachesCode,
    takes: ["accessManager", "ledger", "accounts"],
  },
  authorizations: {
    abi: authorizationsAbi,
    code: authorizationsCode,
    takes: ["accessManager", "ledger", "accounts"],
  },
  issuances: {
    abi: issuancesAbi,
    code: issuancesCode,
    takes: ["accessManager", "ledger", "authorizations"],
  },
  requests: { abi: requestsAbi, code: requestsCode, takes: ["accessManager", "ledger"] },
  holds: { abi: holdsAbi, code: holdsCode, takes: ["accessManager", "ledger"] },
  rulebook: {
    abi: rulebookAbi,
    code: rulebookCode,
    takes: ["accessManager", "ledger", "accounts", "approaches", "authorizations", "issuances"],
  },
};

/**
 * The data of the transaction that deploys a contract.
 * @param addressOf answers for every contract that is deployed before it
 */
export function deployData(
  name: ContractName,
  addressOf: (argument: ConstructorArgument) => Address,
): Hex {
  const { abi, code, takes } = CODES[name];
  return encodeDeployData({ abi, bytecode: code.bytecode, args: takes.map(addressOf) });
}

/** True when code on chain is this version's contract, whatever its immutables. */
export function isCodeOf(name: ContractName, code: Hex): boolean {
  const { immutables, runtimeHash } = CODES[name].code;
  const bytes = hexToBytes(code);
  for (const { start, length } of immutables) bytes.fill(0, start, start + length);
  return keccak256(bytes) === runtimeHash;
}
