import { createHash } from "node:crypto";
import type { Db } from "../../database.ts";
import { STILL_VALID } from "../../schema/versioned.ts";
import { DIGEST_TABLES } from "../digest/digest-columns.ts";
import { segmentDigests } from "../digest/segment-digests.ts";

/** SHA-256 in hexadecimal digits: of each table, and of all of them. */
export type StateDigest = {
  readonly digest: string;
  readonly tables: Readonly<Record<string, string>>;
};

const EVERYTHING = { schema: "ledger", after: -1n, until: STILL_VALID - 1n };

/**
 * A fingerprint of the whole mirror, history included: two mirrors of the same chain up to the same
 * chain block have the same one. The cursor does not count, nor do chain blocks in which nothing
 * changed. `mirrorDigest` says the same in steps that can be compared one by one.
 */
export async function stateDigest(db: Db): Promise<StateDigest> {
  const segments = await db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute((snapshot) => segmentDigests(snapshot, EVERYTHING, STILL_VALID));
  const digests = segments.get(STILL_VALID) ?? {};
  const names = [...DIGEST_TABLES.map(({ name }) => name), "chain_blocks"].sort();
  const tables = Object.fromEntries(names.map((name) => [name, digests[name] ?? ""]));
  return { digest: sha256(JSON.stringify(tables)), tables };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
