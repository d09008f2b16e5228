import { STILL_VALID } from "@sixtwo/db";
import type { Cursor } from "@sixtwo/db/mirror";
import { createTestDatabase, type TestDatabase } from "@sixtwo/db/testing";
import type { Application, ReadChainBlock } from "../apply/application.ts";
import { createMirrorWriter, type MirrorWriter } from "../apply/mirror-writer.ts";
import { HELD_ROWS } from "../state/mirror-state.ts";
import { SAMPLE_DEPLOYMENT } from "./sample-events.ts";

/** A writer of a mirror of its own. */
export type SampleWriter = {
  readonly database: TestDatabase;
  readonly writer: MirrorWriter;
  /** Why events were left out. */
  readonly odd: readonly string[];
  /** Has chain blocks applied where the mirror is, as at the head. */
  apply(
    chainBlocks: readonly ReadChainBlock[],
    options?: Partial<Pick<Application, "undoTo" | "isBackfill">>,
  ): Promise<Cursor>;
  /** Serials and chain blocks of every state that a block had. */
  versions(): Promise<readonly string[]>;
};

/**
 * @param on the database of another writer; a fresh one when left out
 * @param heldRows how many rows it keeps in memory
 */
export async function startSampleWriter(
  on?: TestDatabase,
  heldRows: number = HELD_ROWS,
): Promise<SampleWriter> {
  const database = on ?? (await createTestDatabase());
  const odd: string[] = [];
  const writer = createMirrorWriter({
    db: database.db,
    deployment: SAMPLE_DEPLOYMENT,
    onOdd: (_, reason) => void odd.push(reason),
    now: () => 0,
    heldRows,
  });
  return {
    ...{ database, writer, odd },
    async apply(chainBlocks, options) {
      const cursor = await writer.cursor();
      const atHead = { undoTo: null, rememberFrom: 0n, isBackfill: false };
      return writer.apply({ ...atHead, cursor, chainBlocks, ...options });
    },
    versions: () => versionsIn(database),
  };
}

async function versionsIn({ db }: TestDatabase): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("ledger.blocks")
    .select(["first_serial", "last_serial", "valid_from", "valid_to"])
    .orderBy("first_serial")
    .orderBy("valid_from")
    .execute();
  return rows.map(({ first_serial, last_serial, valid_from, valid_to }) => {
    return `${first_serial}-${last_serial} in ${valid_from}-${valid_to === STILL_VALID ? "" : valid_to}`;
  });
}
