import type { NewJob } from "@sixtwo/db";

export const CHECKPOINT_TASK = "checkpoints";

/** Every minute; where nothing is due it costs a few look-ups. */
export const CHECKPOINT_SCHEDULE = "* * * * *";

/** The durable job that stores what checkpoints are due. One that waits is enough; the next tick is the next try. */
export const CHECKPOINT_JOB: NewJob = {
  task: CHECKPOINT_TASK,
  payload: {},
  key: CHECKPOINT_TASK,
  runAt: null,
  maxAttempts: 1,
};
