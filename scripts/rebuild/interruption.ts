/** Aborts on Ctrl-C, or when the process is told to end: what was begun is then put away. */
export function untilInterrupted(): AbortSignal {
  const stopping = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      console.error("Stopping");
      stopping.abort(new Error(`Ended by ${signal}.`));
    });
  }
  return stopping.signal;
}
