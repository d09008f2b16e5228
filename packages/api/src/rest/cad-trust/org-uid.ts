import { type Db, ledgerIdentity } from "@sixtwo/db";

/**
 * What names this registry where CAD Trust names a node's organization, 64 hexadecimal digits: its
 * ledger's address, in front of zeros. Null before the first chain block is read.
 */
export async function orgUidOf(deps: { readonly db: Db }): Promise<string | null> {
  const identity = await ledgerIdentity(deps);
  return identity?.ledger.slice(2).toLowerCase().padStart(64, "0") ?? null;
}
