import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Db, inSnapshot, withJobLock } from "@sixtwo/db";
import { type RestMoment, restMoment } from "@sixtwo/db/rest";
import type { Logger } from "pino";
import { manifestOf } from "./dump/manifest.ts";
import { writeLists } from "./dump/write-lists.ts";

export type DumpDeps = {
  readonly db: Db;
  readonly logger: Logger;
  readonly clock: () => Date;
  /** The folder of all dumps. */
  readonly dir: string;
  /** Days after which a dump is removed. */
  readonly keepDays: number;
  /** Chain blocks after which the chain counts as final. */
  readonly finality: number;
  readonly stopping: AbortSignal;
};

const DAY_MS = 24 * 3_600_000;
const UNFINISHED = ".unfinished-";

/**
 * Writes the public dump of a day, unless it is there or another worker is at it: every list of
 * /api/v1 as of the newest final chain block, in a folder of its own that appears as a whole.
 */
export async function writeDump(deps: DumpDeps, day: string): Promise<void> {
  const { dir, logger } = deps;
  await withJobLock(deps, "dump", async () => {
    const folder = join(dir, day);
    if (existsSync(folder)) return;
    const moment = await finalMoment(deps);
    if (moment === null) return logger.info({ day }, "no dump: no chain block is final yet");
    await mkdir(dir, { recursive: true });
    await removeUnfinished(dir);
    const unfinished = join(dir, `${UNFINISHED}${day}`);
    await mkdir(unfinished);
    await fill(deps, { day, folder: unfinished, moment });
    await rename(unfinished, folder);
    logger.info({ day, chainBlock: moment.chainBlock }, "a dump is there");
    await removeOld(deps);
  });
}

type Place = { readonly day: string; readonly folder: string; readonly moment: RestMoment };

async function fill(deps: DumpDeps, { day, folder, moment }: Place): Promise<void> {
  const { stopping, clock } = deps;
  const wanted = { folder, moment: moment.chainBlock, stopping };
  // One snapshot, so that a rebuild of the mirror cannot come in between.
  const files = await inSnapshot(deps, (snapshot) => writeLists(snapshot, wanted));
  const manifest = manifestOf(day, moment, { files, made: clock() });
  await writeFile(join(folder, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** The newest chain block that no reorg replaces; null when there is none yet. */
async function finalMoment({ db, finality }: DumpDeps): Promise<RestMoment | null> {
  const newest = await restMoment({ db }, { asOf: null, finality });
  const chainBlock = newest.chainBlock - BigInt(finality);
  return chainBlock < 0n ? null : restMoment({ db }, { asOf: { chainBlock }, finality });
}

async function removeUnfinished(dir: string): Promise<void> {
  const names = (await readdir(dir)).filter((name) => name.startsWith(UNFINISHED));
  for (const name of names) await rm(join(dir, name), { recursive: true });
}

async function removeOld({ dir, keepDays, clock, logger }: DumpDeps): Promise<void> {
  const oldest = new Date(clock().getTime() - keepDays * DAY_MS).toISOString().slice(0, 10);
  const days = (await readdir(dir)).filter((name) => /^\d{4}-\d{2}-\d{2}$/.test(name));
  for (const day of days.filter((name) => name < oldest)) {
    await rm(join(dir, day), { recursive: true });
    logger.info({ day }, "an old dump is gone");
  }
}
