import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { RegistryError } from "@sixtwo/domain";
import { z } from "zod";
import { writeDurably } from "../durable-file.ts";
import { RESTORE_REMEDY } from "./read-journal.ts";

const Identity = z.object({
  format: z.literal(1),
  /** Random id, since every embedded chain has the same genesis block. */
  chain: z.string().min(1),
  chainId: z.number().int(),
  genesisHash: z.string(),
  createdAt: z.string(),
  /** The version of anvil that created the chain. */
  engine: z.string(),
  /** Transactions that the chain had accepted at the least; raised now and then. */
  accepted: z.number().int().nonnegative(),
});

const Marker = z.object({ format: z.literal(1), chain: z.string(), createdAt: z.string() });

export type ChainIdentity = z.infer<typeof Identity>;
type ChainMarker = z.infer<typeof Marker>;

/** Where a chain's identity is kept. */
export function identityPath(dataDir: string): string {
  return join(dataDir, "chain", "chain.json");
}

/** A copy outside the chain's folder: so a lost folder is noticed instead of made anew. */
function markerPath(dataDir: string): string {
  return join(dataDir, "sixtwo.json");
}

/**
 * The identity of the chain in a data directory; undefined where there never was one.
 * @throws RegistryError CHAIN_STATE_LOST when its files are gone or unreadable
 * @throws RegistryError CHAIN_FOREIGN when the chain's folder belongs to another data directory
 */
export async function readIdentity(dataDir: string): Promise<ChainIdentity | undefined> {
  const identity = await readAs(Identity, identityPath(dataDir));
  const marker = await readAs(Marker, markerPath(dataDir));
  if (marker === undefined) return identity;
  if (identity === undefined) {
    throw new RegistryError("CHAIN_STATE_LOST", {
      message: `${markerPath(dataDir)} says that a chain was created here on ${marker.createdAt}, but ${identityPath(dataDir)} is missing.`,
      remedy: RESTORE_REMEDY,
    });
  }
  if (identity.chain !== marker.chain) {
    throw new RegistryError("CHAIN_FOREIGN", {
      message: `${identityPath(dataDir)} names chain ${identity.chain}, but ${dataDir} belongs to chain ${marker.chain}.`,
      remedy: RESTORE_REMEDY,
    });
  }
  return identity;
}

/** Records a chain's identity, first in its own folder and then beside it. */
export async function writeIdentity(dataDir: string, identity: ChainIdentity): Promise<void> {
  const { format, chain, createdAt, accepted } = identity;
  await recordAccepted(dataDir, identity, accepted);
  const marker: ChainMarker = { format, chain, createdAt };
  await writeDurably(markerPath(dataDir), `${JSON.stringify(marker, null, 2)}\n`);
}

/** Raises the number of transactions that the chain is known to have had. */
export async function recordAccepted(
  dataDir: string,
  identity: ChainIdentity,
  accepted: number,
): Promise<void> {
  const text = JSON.stringify({ ...identity, accepted }, null, 2);
  await writeDurably(identityPath(dataDir), `${text}\n`);
}

async function readAs<T>(schema: z.ZodType<T>, path: string): Promise<T | undefined> {
  try {
    return schema.parse(JSON.parse(await readFile(path, "utf8")));
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return undefined;
    throw new RegistryError("CHAIN_STATE_LOST", {
      message: `${path} cannot be read as what this version wrote (${String(cause)}).`,
      remedy: RESTORE_REMEDY,
      cause,
    });
  }
}
