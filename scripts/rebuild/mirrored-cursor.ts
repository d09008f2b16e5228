import type { Db } from "@sixtwo/db";
import { type Cursor, readCursor } from "@sixtwo/db/mirror";
import { RegistryError } from "@sixtwo/domain";
import type { OpenedRegistry } from "@sixtwo/launcher/registry";

/**
 * Where the live mirror is; null when it is empty.
 * @throws RegistryError CHAIN_FOREIGN when it is of another chain or ledger than the deployment
 */
export async function mirroredCursor(
  db: Db,
  { deployment }: Pick<OpenedRegistry, "deployment">,
): Promise<Cursor | null> {
  const cursor = await readCursor(db);
  if (cursor === null) return null;
  const { chainId, ledger } = cursor;
  if (chainId === BigInt(deployment.chainId) && ledger === deployment.ledger) return cursor;
  throw new RegistryError("CHAIN_FOREIGN", {
    message: `The live mirror is of ledger ${ledger} on chain ${chainId}, and the deployment is ledger ${deployment.ledger} on chain ${deployment.chainId}.`,
    remedy: "Set DATABASE_URL, RPC_URL and DEPLOYMENT_FILE to those of one and the same registry.",
  });
}
