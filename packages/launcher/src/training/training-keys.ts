import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { address, RegistryError } from "@sixtwo/domain";
import { generatePrivateKey, privateKeyToAddress } from "viem/accounts";
import { z } from "zod";
import { writeDurably } from "../durable-file.ts";
import { trainingRoleNames } from "./training-parties.ts";
import { readTrainingProgress } from "./training-progress.ts";
import type { TrainingRole } from "./training-role.ts";

const FILE = "training-keys.json";

/** Where the training keys of a data directory are, readable by its owner only. */
export function trainingKeysFile(dataDir: string): string {
  return join(dataDir, FILE);
}

const Hex = z.string().regex(/^0x[0-9a-f]+$/);
const Roles = z.array(z.object({ id: z.string(), address: Hex, privateKey: Hex.length(66) }));

/**
 * The training roles with their keys: read when they exist, else made at random and kept.
 * @throws RegistryError CHAIN_STATE_LOST when the training was begun with keys that are gone
 */
export async function trainingRoles(dataDir: string): Promise<readonly TrainingRole[]> {
  const path = trainingKeysFile(dataDir);
  const known = await readRoles(path);
  if (known) return known;
  if (await readTrainingProgress(dataDir)) throw keysLost(path);
  const roles = trainingRoleNames().map((name): TrainingRole => {
    const privateKey = generatePrivateKey();
    return { ...name, address: address(privateKeyToAddress(privateKey)), privateKey };
  });
  await writeDurably(path, `${JSON.stringify(roles, null, 2)}\n`, 0o600);
  return roles;
}

async function readRoles(path: string): Promise<readonly TrainingRole[] | undefined> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const roles = rolesIn(text);
  if (roles === undefined) throw keysLost(path);
  return roles;
}

/** Undefined unless every role is there with its key. */
function rolesIn(text: string): readonly TrainingRole[] | undefined {
  try {
    const kept = new Set(Roles.parse(JSON.parse(text)).map(({ id }) => id));
    if (!trainingRoleNames().every(({ id }) => kept.has(id))) return undefined;
    return JSON.parse(text) as readonly TrainingRole[]; // written by `trainingRoles` alone
  } catch {
    return undefined; // no JSON, or not of roles: damaged, which the caller says
  }
}

function keysLost(path: string): RegistryError {
  return new RegistryError("CHAIN_STATE_LOST", {
    message: `${path} is missing or damaged, but the training country beside it was made with its keys.`,
    remedy: "Restore the file from a backup, or start with another DATA_DIR.",
  });
}
