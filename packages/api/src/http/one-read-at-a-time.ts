/**
 * Shares a read among all who ask while it waits: each gets what was read after it had asked, never
 * what was read before.
 */
export function oneReadAtATime<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let underWay: Promise<unknown> = Promise.resolve();
  let next: Promise<Value> | null = null;
  return () => {
    next ??= underWay.then(() => {
      next = null;
      const reading = read();
      underWay = reading.catch(() => undefined);
      return reading;
    });
    return next;
  };
}
