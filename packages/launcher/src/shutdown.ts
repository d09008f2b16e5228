/** What has been started, to be ended in the opposite order. */
export type Shutdown = {
  readonly add: (end: () => Promise<void>) => void;
  /** Ends everything once; a part that fails to end does not keep the others. */
  readonly run: () => Promise<void>;
};

export function createShutdown(): Shutdown {
  const ends: (() => Promise<void>)[] = [];
  let running: Promise<void> | undefined;
  const endAll = async () => {
    for (const end of ends.reverse()) await end().catch(() => undefined);
  };
  return {
    add: (end) => {
      ends.push(end);
    },
    run: () => {
      running ??= endAll();
      return running;
    },
  };
}
