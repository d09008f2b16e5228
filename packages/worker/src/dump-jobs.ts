import { existsSync, readdirSync } from "node:fs";
import { addJob } from "@sixtwo/db";
import type { TaskList } from "graphile-worker";
import { DUMP_SCHEDULE, DUMP_TASK, dumpJob, parseDumpJob } from "./dump-job.ts";
import { type DumpDeps, writeDump } from "./jobs/write-dump.ts";
import { cronLine, scheduleTicks } from "./schedule-ticks.ts";

/** Where and how long dumps are kept, and when they are made. */
export type DumpSettings = Pick<DumpDeps, "dir" | "keepDays"> & {
  /** Cron line, UTC; null for every night. */
  readonly schedule: string | null;
  /** Chain blocks after which the chain counts as final; the worker's own when left out. */
  readonly finality?: number;
};

type Deps = Omit<DumpDeps, "dir" | "keepDays" | "finality">;
type Config = { readonly dumps?: DumpSettings; readonly finality?: number };

const FINALITY = 64;

/**
 * The nightly dump: what carries it out, and what asks for it.
 * @throws RegistryError CONFIG_INVALID when its schedule is no cron line
 */
export function createDumpJobs(deps: Deps, { dumps, finality = FINALITY }: Config) {
  if (dumps === undefined) return { tasks: {}, schedule: async () => [] };
  const { db, logger, clock } = deps;
  const { dir, keepDays } = dumps;
  const line = cronLine({ ...DUMP_SCHEDULE, given: dumps.schedule });
  const job = { ...deps, dir, keepDays, finality: dumps.finality ?? finality };
  const tasks: TaskList = {
    [DUMP_TASK]: (payload: unknown) => writeDump(job, parseDumpJob(payload)),
  };
  const enqueue = (slot: Date) => addJob({ db }, dumpJob(slot));
  const schedule = async () => {
    // The very first does not wait for the night.
    if (!existsSync(dir) || readdirSync(dir).length === 0) await enqueue(clock());
    return [scheduleTicks({ what: "a dump", line, logger, enqueue })];
  };
  return { tasks, schedule };
}
