import type { Db } from "@sixtwo/db";
import {
  createScratchDatabase,
  holdRebuildLock,
  type ScratchDatabase,
  useGivenScratch,
} from "@sixtwo/db/rebuild";

type Live = { readonly url: string; readonly db: Db };

/** Works with an empty database for a mirror made anew, and removes it whatever happens. */
export function withScratch<Result>(
  live: Live,
  given: string | null,
  work: (scratch: ScratchDatabase) => Promise<Result>,
): Promise<Result> {
  return holdRebuildLock(live.db, async () => {
    const scratch = await (given === null ? createScratchDatabase(live) : useGivenScratch(given));
    try {
      return await work(scratch);
    } finally {
      await scratch.drop();
    }
  });
}
