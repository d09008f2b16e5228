import { setTimeout as sleep } from "node:timers/promises";
import type { ChainBlock } from "@sixtwo/chain";
import type { Db } from "@sixtwo/db";
import { readCursor } from "@sixtwo/db/mirror";
import { RegistryError } from "@sixtwo/domain";
import { indexNames } from "../postgres/index-names.ts";
import type { Tethered } from "./spawn-tethered.ts";

const POLL_MS = 10;
/** As long as the cursor moves it may take as long as it takes. */
const STANDSTILL_MS = 180_000;
const INDEXES_MS = 600_000;

/**
 * Resolves once our mirror is at that chain block.
 * @throws RegistryError INTERNAL when the indexer ends before, or stands still for three minutes
 */
export async function untilMirrored(db: Db, indexer: Tethered, head: ChainBlock): Promise<void> {
  let number: bigint | undefined;
  let deadline = Date.now() + STANDSTILL_MS;
  for (;;) {
    const cursor = await readCursor(db);
    if (cursor?.hash === head.hash) return;
    if (cursor?.number !== number) deadline = Date.now() + STANDSTILL_MS;
    number = cursor?.number;
    await pauseUntil(deadline, indexer);
  }
}

/**
 * Resolves once our mirror has these indexes, named as `indexNames` names them.
 * @throws RegistryError INTERNAL when the indexer ends before, or takes ten minutes
 */
export async function untilIndexed(db: Db, indexer: Tethered, indexes: string): Promise<void> {
  const deadline = Date.now() + INDEXES_MS;
  while ((await indexNames(db, "ledger")) !== indexes) await pauseUntil(deadline, indexer);
}

async function pauseUntil(deadline: number, indexer: Tethered): Promise<void> {
  const hasEnded = indexer.child.exitCode !== null || indexer.child.signalCode !== null;
  if (hasEnded || Date.now() > deadline) {
    throw new RegistryError("INTERNAL", {
      message: `Our indexer did not reach the head: ${indexer.output().slice(-1000)}`,
      remedy: "Run npm test -- packages/indexer: it shows what fails.",
    });
  }
  await sleep(POLL_MS);
}
