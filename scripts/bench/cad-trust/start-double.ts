import { once } from "node:events";
import { Worker } from "node:worker_threads";

export type Double = {
  readonly url: string;
  /** Rows that are on chain. */
  readonly committed: (table: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** How many requests it has met. */
  readonly requests: () => Promise<number>;
  readonly stop: () => Promise<void>;
};

/** Starts a double of a CAD Trust node beside this thread, so that it takes no time from a client here. */
export async function startDouble(): Promise<Double> {
  const thread = new Worker(new URL("./node-thread.ts", import.meta.url));
  const [url]: unknown[] = await once(thread, "message");
  const ask = async (path: string) => (await fetch(`${url}/control/${path}`)).json();
  return {
    url: String(url),
    committed: (table) => ask(`committed/${table}`),
    requests: async () => (await ask("requests")).count,
    stop: async () => {
      await thread.terminate();
    },
  };
}
