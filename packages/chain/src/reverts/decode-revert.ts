import type { RefusalCode } from "@sixtwo/domain";
import {
  type AbiParameter,
  decodeAbiParameters,
  type Hex,
  isHex,
  size,
  slice,
  toFunctionSelector,
} from "viem";
import { type ErrorName, systemAbi } from "../abi.ts";
import { accessRefusals } from "./access-refusals.ts";
import { accountRefusals } from "./account-refusals.ts";
import { approachRefusals } from "./approach-refusals.ts";
import { authorizationRefusals } from "./authorization-refusals.ts";
import { erc1155Refusals } from "./erc1155-refusals.ts";
import { erc7943Refusals } from "./erc7943-refusals.ts";
import { holdRefusals } from "./hold-refusals.ts";
import { issuanceRefusals } from "./issuance-refusals.ts";
import { ledgerRefusals } from "./ledger-refusals.ts";
import { moveRefusals } from "./move-refusals.ts";
import { orderRefusals } from "./order-refusals.ts";
import { policyRefusals } from "./policy-refusals.ts";
import type { RefusalTable, RefusalWords } from "./refusal-words.ts";
import { requestRefusals } from "./request-refusals.ts";

/** A contract's "no" in plain words. */
export type ChainRefusal = {
  /** The custom error, as Solidity names it. */
  readonly code: ErrorName;
  readonly message: string;
  readonly remedy: string;
  /** The rule of the domain that says the same; null where there is none. */
  readonly rule: RefusalCode | null;
};

/** Words for every custom error: one without an entry does not compile. */
const REFUSALS: RefusalTable<ErrorName> = {
  ...ledgerRefusals,
  ...erc1155Refusals,
  ...erc7943Refusals,
  ...orderRefusals,
  ...accountRefusals,
  ...policyRefusals,
  ...approachRefusals,
  ...authorizationRefusals,
  ...moveRefusals,
  ...requestRefusals,
  ...holdRefusals,
  ...issuanceRefusals,
  ...accessRefusals,
};

type Known = { readonly name: ErrorName; readonly inputs: readonly AbiParameter[] };

const knownErrors = new Map<Hex, Known>();
for (const item of systemAbi) {
  if (item.type !== "error") continue;
  const types = item.inputs.map((input) => input.type).join(",");
  knownErrors.set(toFunctionSelector(`${item.name}(${types})`), item);
}

/**
 * The refusal of a contract of the registry behind an error, however a node, wallet or library
 * has wrapped it; also takes the revert data itself.
 * @returns null when there is none in it
 */
export function decodeRevert(error: unknown): ChainRefusal | null {
  const data = findRevertData(error, 0);
  if (data === null) return null;
  const known = knownErrors.get(slice(data, 0, 4));
  if (known === undefined) return null;
  try {
    const words = REFUSALS[known.name] as (args: unknown) => RefusalWords; // typed by the same ABI entry
    const { rule, ...said } = words(argsOf(known, data));
    return { code: known.name, ...said, rule: rule ?? null };
  } catch {
    return null; // the selector of ours with values that are not: another contract's error
  }
}

function argsOf({ inputs }: Known, data: Hex): unknown {
  if (inputs.length === 0) return {};
  const values = decodeAbiParameters(inputs, slice(data, 4));
  return Object.fromEntries(inputs.map((input, index) => [input.name, values[index]]));
}

const DEEPEST = 12;

/** Nodes put the data into `data`; libraries and wallets wrap that in `cause`, `error`, `originalError`. */
function findRevertData(error: unknown, depth: number): Hex | null {
  if (isHex(error) && size(error) >= 4 && knownErrors.has(slice(error, 0, 4))) return error;
  if (typeof error !== "object" || error === null || depth > DEEPEST) return null;
  for (const key of ["data", "cause", "error", "originalError", "raw"]) {
    const inner = findRevertData(Reflect.get(error, key), depth + 1);
    if (inner !== null) return inner;
  }
  return null;
}
