/** Lets any number of waiters through at once, again and again. */
export type Turnstile = {
  /** Resolves at the next opening, or when the signal aborts. */
  readonly next: (signal: AbortSignal) => Promise<void>;
  readonly open: () => void;
};

export function turnstile(): Turnstile {
  const waiting = new Set<() => void>();
  return {
    next: (signal) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve();
        const pass = () => {
          waiting.delete(pass);
          signal.removeEventListener("abort", pass);
          resolve();
        };
        waiting.add(pass);
        signal.addEventListener("abort", pass);
      }),
    open: () => {
      for (const pass of [...waiting]) pass();
    },
  };
}

/** One at a time; a call while one is under way makes for one more. */
export function inTurn(work: () => Promise<void>, onError: (error: unknown) => void): () => void {
  let running = false;
  let again = false;
  return () => {
    again = true;
    if (running) return;
    running = true;
    void drain();
  };

  async function drain(): Promise<void> {
    while (again) {
      again = false;
      await work().catch(onError);
    }
    running = false;
  }
}
