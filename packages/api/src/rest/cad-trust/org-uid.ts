import { type Db, ledgerIdentity, publishedOrganization } from "@sixtwo/db";

/**
 * The organization that the registry is on CAD Trust, 64 hexadecimal digits. As long as no node has
 * told, its ledger's address behind zeros stands for it; null before the first chain block is read.
 */
export async function orgUidOf(deps: { readonly db: Db }): Promise<string | null> {
  const told = await publishedOrganization(deps);
  if (told !== null) return told;
  const identity = await ledgerIdentity(deps);
  return identity?.ledger.slice(2).toLowerCase().padStart(64, "0") ?? null;
}
