import { RegistryError } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { segmentDigest, type TableDigests } from "../digest/digest-chain.ts";
import { segmentDigests } from "../digest/segment-digests.ts";
import { cloneTables, completeTables } from "./clone-structure.ts";
import { copyMirror } from "./copy-mirror.ts";
import { requireFree } from "./dependents.ts";
import { removeLeftovers } from "./leftovers.ts";
import { LIVE, type MirrorTable, mirrorTables, REBUILT } from "./mirror-tables.ts";
import { tableFacts } from "./table-facts.ts";

type Place = { readonly url: string; readonly db: Db };

export type RebuildPlaces = {
  /** The database that readers use. */
  readonly live: Place;
  /** The one into which the chain was replayed. */
  readonly scratch: Place;
};

/** A copy beside the live mirror, ready to take its place. */
export type MirrorCopy = {
  readonly tables: readonly MirrorTable[];
  /** The chain block up to which it is certain: no reorg reaches it. */
  readonly final: bigint;
};

/**
 * Makes sure that the live mirror can be replaced at all, before any work is done.
 * @throws RegistryError NOT_ALLOWED, NOT_SYNCED saying what stands in the way
 */
export async function requireReplaceable(db: Db): Promise<void> {
  await db.connection().execute(requireFree);
  const { rows } = await sql`select from ledger.deferred_indexes limit 1`.execute(db);
  if (rows.length === 0) return;
  throw new RegistryError("NOT_SYNCED", {
    message: "The live mirror is still being filled for the first time: its indexes are not built.",
    remedy: "Wait until the indexer is at the chain's head; it needs no rebuild before.",
  });
}

/**
 * Copies the replayed mirror beside the live one, and proves that the copy is like it: its rows by
 * their digest up to `final`, its tables by what the catalog says of the live ones.
 * @throws RegistryError NOT_ALLOWED when the live tables have something that a copy cannot have
 */
export async function makeCopy(
  { live, scratch }: RebuildPlaces,
  final: bigint,
): Promise<MirrorCopy> {
  await removeLeftovers(live.db);
  const tables = await mirrorTables(live.db);
  await live.db.connection().execute(async (connection) => {
    await cloneTables(connection);
    await copyMirror({ sourceUrl: scratch.url, targetUrl: live.url, db: live.db, tables });
    await completeTables(connection);
  });
  await requireSameFacts(live.db);
  await requireSameRows({ live, scratch }, final);
  return { tables, final };
}

async function requireSameFacts(db: Db): Promise<void> {
  const [ours, made] = [await tableFacts(db, LIVE), await tableFacts(db, REBUILT)];
  const missing = ours.filter((fact) => !made.includes(fact));
  const more = made.filter((fact) => !ours.includes(fact));
  const [first] = [...missing, ...more];
  if (first === undefined) return;
  throw new RegistryError("NOT_ALLOWED", {
    message: `The live tables of the mirror have what a copy cannot have: ${first.slice(0, 500)}.`,
    remedy: "Remove it for the time of the rebuild, and add it again afterwards.",
  });
}

async function requireSameRows({ live, scratch }: RebuildPlaces, final: bigint): Promise<void> {
  const [made, source] = [
    await tablesAt(live.db, REBUILT, final),
    await tablesAt(scratch.db, LIVE, final),
  ];
  if (segmentDigest(made) === segmentDigest(source)) return;
  const names = Object.keys({ ...made, ...source }).filter((name) => made[name] !== source[name]);
  throw new RegistryError("INTERNAL", {
    message: `The copy differs from what was copied in ${names.join(", ")}.`,
    remedy: "The live mirror is as it was. Run it again; if it stays, report it as a fault.",
  });
}

async function tablesAt(db: Db, schema: string, until: bigint): Promise<TableDigests> {
  const everything = until + 2n;
  const range = { schema, after: -1n, until };
  const segments = await db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute((snapshot) => segmentDigests(snapshot, range, everything));
  return segments.get(everything) ?? {};
}
