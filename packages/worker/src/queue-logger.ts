import { Logger as QueueLogger } from "graphile-worker";
import type { Logger } from "pino";

const LEVEL = { error: "error", warning: "warn", info: "debug", debug: "trace" } as const;

/** The job queue's messages in our log; its routine ones only when debugging. */
export function queueLogger(logger: Logger): QueueLogger {
  return new QueueLogger((scope) => (level, message) => {
    logger[LEVEL[level]]({ queue: scope }, message);
  });
}
