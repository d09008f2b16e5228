import { addJob, type Db, takeSlot } from "@sixtwo/db";
import { RegistryError } from "@sixtwo/domain";
import { schedule, validate } from "node-cron";
import type { Logger } from "pino";
import { cadTrustJob } from "./cad-trust-job.ts";

const DEFAULT_SCHEDULE = "*/5 * * * *";

type Deps = { readonly db: Db; readonly logger: Logger };

/**
 * The cron line as it was given, or the default.
 * @throws RegistryError CONFIG_INVALID when it is no cron line
 */
export function cronLine(given: string | null): string {
  if (given === null) return DEFAULT_SCHEDULE;
  if (validate(given)) return given;
  throw new RegistryError("CONFIG_INVALID", {
    message: `CAD_TRUST_SCHEDULE is "${given}", which is no cron line.`,
    remedy: `Set it like "${DEFAULT_SCHEDULE}", or unset it.`,
  });
}

/**
 * Enqueues a run at each moment of a cron line, in UTC. A tick only enqueues, and of any number of
 * workers one does.
 * @returns stops the schedule
 */
export function scheduleCadTrust({ db, logger }: Deps, line: string): () => Promise<void> {
  const enqueue = ({ date }: { readonly date: Date }) =>
    enqueueSlot(db, date).catch((error: unknown) =>
      logger.error({ err: error, slot: date }, "a CAD Trust run was not enqueued"),
    );
  const task = schedule(line, enqueue, { timezone: "UTC", logger: quietly(logger) });
  return async () => void (await task.destroy());
}

/** Enqueues the run of a slot, unless another worker did. */
export async function enqueueSlot(db: Db, slot: Date): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    if (!(await takeSlot({ db: transaction }, slot))) return;
    await addJob({ db: transaction }, cadTrustJob({ cause: "schedule", slot, runAt: null }));
  });
}

function quietly(logger: Logger) {
  const note = (message: string | Error) => logger.debug(String(message));
  return { info: note, warn: note, error: note, debug: note };
}
