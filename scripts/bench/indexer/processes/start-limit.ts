import { fileURLToPath } from "node:url";
import { RegistryError } from "@sixtwo/domain";
import { spawnTethered, type Tethered } from "./spawn-tethered.ts";

export type Limit = Tethered & {
  /**
   * When it began and when it had written everything, in milliseconds since 1970.
   * @throws RegistryError INTERNAL when it ends before
   */
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
      void limit.exited.then(() => reject(endedEarly(limit)));
    },
  );
  return { ...limit, times };
}

function endedEarly(limit: Tethered): RegistryError {
  return new RegistryError("INTERNAL", {
    message: `The limit reference ended early: ${limit.output().slice(-1000)}`,
    remedy: "Run npm test -- scripts/bench/indexer/limit: it shows what fails.",
  });
}
