import { fileURLToPath } from "node:url";
import { spawnTethered, type Tethered } from "./spawn-tethered.ts";

export type Limit = Tethered & {
  /** When it began and when it had written everything, in milliseconds since 1970. */
  readonly times: Promise<{ readonly begun: number; readonly ended: number }>;
};

export type LimitOptions = {
  readonly rpcUrl: string;
  readonly databaseUrl: string;
  readonly ledger: string;
  readonly head: number;
};

const ROOT = fileURLToPath(new URL("../../../..", import.meta.url));

/** The limit reference on an empty database. */
export function startLimit({ rpcUrl, databaseUrl, ledger, head }: LimitOptions): Limit {
  const limit = spawnTethered({
    command: process.execPath,
    args: ["bench/limit/main.ts", rpcUrl, databaseUrl, ledger, String(head)],
    cwd: ROOT,
  });
  const times = new Promise<{ readonly begun: number; readonly ended: number }>(
    (resolve, reject) => {
      limit.onOutput(() => {
        const [, begun] = /^begun (\d+)$/m.exec(limit.output()) ?? [];
        const [, ended] = /^ended (\d+)$/m.exec(limit.output()) ?? [];
        if (ended !== undefined) resolve({ begun: Number(begun), ended: Number(ended) });
      });
      void limit.exited.then(() =>
        reject(new Error(`The limit reference ended early: ${limit.output()}`)),
      );
    },
  );
  return { ...limit, times };
}
