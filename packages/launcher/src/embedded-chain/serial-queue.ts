export type SerialQueue = {
  /** Runs the job after all earlier ones have ended; resolves or rejects with its outcome. */
  run<T>(job: () => Promise<T>): Promise<T>;
};

/** A queue that runs one job at a time, in the order of arrival. */
export function createSerialQueue(): SerialQueue {
  let tail: Promise<unknown> = Promise.resolve();
  return {
    run: (job) => {
      const outcome = tail.then(job);
      tail = outcome.catch(() => undefined);
      return outcome;
    },
  };
}
