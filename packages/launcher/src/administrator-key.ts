import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { RegistryError } from "@sixtwo/domain";
import { isHex } from "viem";
import { generatePrivateKey, type PrivateKeyAccount, privateKeyToAccount } from "viem/accounts";
import { writeDurably } from "./durable-file.ts";

/** Where the key is kept that deployed the system on the embedded chain, readable by its owner only. */
function administratorKeyFile(dataDir: string): string {
  return join(dataDir, "administrator.key");
}

/**
 * The account that deploys on the embedded chain and opens registries: read when it exists, else made at random.
 * @throws RegistryError CHAIN_STATE_LOST when the chain has a past but the key is gone or damaged
 */
export async function administratorAccount(
  dataDir: string,
  { chainIsEmpty }: { readonly chainIsEmpty: boolean },
): Promise<PrivateKeyAccount> {
  const path = administratorKeyFile(dataDir);
  const known = await readKey(path);
  if (isHex(known) && known.length === 66) return privateKeyToAccount(known);
  if (!chainIsEmpty || known !== undefined) throw keyLost(path);
  const key = generatePrivateKey();
  await writeDurably(path, key, 0o600);
  return privateKeyToAccount(key);
}

async function readKey(path: string): Promise<string | undefined> {
  try {
    return (await readFile(path, "utf8")).trim();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

function keyLost(path: string): RegistryError {
  return new RegistryError("CHAIN_STATE_LOST", {
    message: `${path} is missing or damaged, but the chain beside it was deployed with its key.`,
    remedy: "Restore the file from a backup, or start with another DATA_DIR.",
  });
}
