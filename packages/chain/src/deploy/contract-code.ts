import { type Abi, encodeDeployData, type Hex, hexToBytes, keccak256 } from "viem";
import { accessManagerAbi } from "../artifacts/access-manager.ts";
import {
  accessManagerBytecode,
  accessManagerImmutables,
  accessManagerRuntimeHash,
} from "../artifacts/access-manager-bytecode.ts";
import { issuancesAbi } from "../artifacts/issuances.ts";
import {
  issuancesBytecode,
  issuancesImmutables,
  issuancesRuntimeHash,
} from "../artifacts/issuances-bytecode.ts";
import { ledgerAbi } from "../artifacts/ledger.ts";
import {
  ledgerBytecode,
  ledgerImmutables,
  ledgerRuntimeHash,
} from "../artifacts/ledger-bytecode.ts";
import { rulebookAbi } from "../artifacts/rulebook.ts";
import {
  rulebookBytecode,
  rulebookImmutables,
  rulebookRuntimeHash,
} from "../artifacts/rulebook-bytecode.ts";
import type { ContractName } from "../deployment.ts";

type ContractCode = {
  readonly abi: Abi;
  readonly bytecode: Hex;
  readonly runtimeHash: Hex;
  readonly immutables: readonly { readonly start: number; readonly length: number }[];
};

const CODES: Readonly<Record<ContractName, ContractCode>> = {
  accessManager: {
    abi: accessManagerAbi,
    bytecode: accessManagerBytecode,
    runtimeHash: accessManagerRuntimeHash,
    immutables: accessManagerImmutables,
  },
  ledger: {
    abi: ledgerAbi,
    bytecode: ledgerBytecode,
    runtimeHash: ledgerRuntimeHash,
    immutables: ledgerImmutables,
  },
  issuances: {
    abi: issuancesAbi,
    bytecode: issuancesBytecode,
    runtimeHash: issuancesRuntimeHash,
    immutables: issuancesImmutables,
  },
  rulebook: {
    abi: rulebookAbi,
    bytecode: rulebookBytecode,
    runtimeHash: rulebookRuntimeHash,
    immutables: rulebookImmutables,
  },
};

/** The data of the transaction that deploys a contract. */
export function deployData(name: ContractName, args: readonly unknown[]): Hex {
  const { abi, bytecode } = CODES[name];
  return encodeDeployData({ abi, bytecode, args });
}

/** True when code on chain is this version's contract, whatever its immutables. */
export function isCodeOf(name: ContractName, code: Hex): boolean {
  const { immutables, runtimeHash } = CODES[name];
  const bytes = hexToBytes(code);
  for (const { start, length } of immutables) bytes.fill(0, start, start + length);
  return keccak256(bytes) === runtimeHash;
}
