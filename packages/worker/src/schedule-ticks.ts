import { RegistryError } from "@sixtwo/domain";
import { schedule, validate } from "node-cron";
import type { Logger } from "pino";

type Setting = {
  /** Of the environment variable. */
  readonly name: string;
  readonly given: string | null;
  readonly fallback: string;
};

/**
 * The cron line as it was given, or the default.
 * @throws RegistryError CONFIG_INVALID when it is no cron line
 */
export function cronLine({ name, given, fallback }: Setting): string {
  if (given === null) return fallback;
  if (validate(given)) return given;
  throw new RegistryError("CONFIG_INVALID", {
    message: `${name} is "${given}", which is no cron line.`,
    remedy: `Set it like "${fallback}", or unset it.`,
  });
}

type Ticks = {
  /** What is enqueued, as the log calls it. */
  readonly what: string;
  readonly line: string;
  readonly logger: Logger;
  /** Only enqueues: every worker ticks, and one does the work. */
  readonly enqueue: (slot: Date) => Promise<void>;
};

/**
 * Enqueues at each moment of a cron line, in UTC.
 * @returns stops the schedule
 */
export function scheduleTicks({ what, line, logger, enqueue }: Ticks): () => Promise<void> {
  const tick = ({ date }: { readonly date: Date }) =>
    enqueue(date).catch((error: unknown) =>
      logger.error({ err: error, slot: date }, `${what} was not enqueued`),
    );
  const task = schedule(line, tick, { timezone: "UTC", logger: quietly(logger) });
  return async () => void (await task.destroy());
}

function quietly(logger: Logger) {
  const note = (message: string | Error) => logger.debug(String(message));
  return { info: note, warn: note, error: note, debug: note };
}
