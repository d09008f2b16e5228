import {
  type Address,
  address,
  type BlockFlags,
  type BlockId,
  packRegistryCode,
  type Reason,
  type RegistryCode,
  type Tonnes,
  tonnes,
  unpackBlockFlags,
  unpackReason,
} from "@sixtwo/domain";
import { zeroAddress } from "viem";
import { ledgerAbi } from "../artifacts/ledger.ts";
import { askChain } from "../ask-chain.ts";
import type { Deployment } from "../deployment.ts";
import type { Reading } from "./reading.ts";

/** A live block as the ledger has it. */
export type Run = {
  readonly holder: Address;
  readonly quantity: Tonnes;
  /** The number of its authorization; null for none. */
  readonly authorization: number | null;
  readonly flags: BlockFlags;
};

/** The block that begins at this id; null when no live one does. */
export async function runOf({ client, deployment }: Reading, id: BlockId): Promise<Run | null> {
  const [holder, length, authorization, flags] = await askChain(client, (viem) =>
    viem.readContract({ ...ledgerOf(deployment), functionName: "runOf", args: [id] }),
  );
  if (holder === zeroAddress) return null;
  return {
    holder: address(holder),
    quantity: tonnes(length),
    authorization: authorization === 0 ? null : authorization,
    flags: unpackBlockFlags(flags),
  };
}

/** The one holder of the block; null when no live block begins at this id. */
export async function ownerOf(reading: Reading, id: BlockId): Promise<Address | null> {
  return (await runOf(reading, id))?.holder ?? null;
}

/** tCO2e of the block that begins at `id`; 0 for anyone but its holder. */
export async function balanceOf(
  { client, deployment }: Reading,
  { holder, id }: { readonly holder: Address; readonly id: BlockId },
): Promise<Tonnes> {
  const balance = await askChain(client, (viem) =>
    viem.readContract({ ...ledgerOf(deployment), functionName: "balanceOf", args: [holder, id] }),
  );
  return tonnes(balance);
}

/** Serials that the registry has issued so far; the next one is this plus one. */
export async function serialsIssued(
  { client, deployment }: Reading,
  registry: RegistryCode,
): Promise<bigint> {
  const args = [packRegistryCode(registry)] as const;
  return askChain(client, (viem) =>
    viem.readContract({ ...ledgerOf(deployment), functionName: "serialsIssued", args }),
  );
}

/** Why no block can move at all; null when blocks can. */
export async function pauseReason({ client, deployment }: Reading): Promise<Reason | null> {
  const packed = await askChain(client, (viem) =>
    viem.readContract({ ...ledgerOf(deployment), functionName: "paused" }),
  );
  return unpackReason(packed);
}

/** True when the operator may move all blocks of the holder. */
export async function isApprovedForAll(
  { client, deployment }: Reading,
  { holder, operator }: { readonly holder: Address; readonly operator: Address },
): Promise<boolean> {
  const args = [holder, operator] as const;
  return askChain(client, (viem) =>
    viem.readContract({ ...ledgerOf(deployment), functionName: "isApprovedForAll", args }),
  );
}

function ledgerOf({ ledger }: Deployment) {
  return { address: ledger, abi: ledgerAbi } as const;
}
