import { createCluster, type RunningCluster, startCluster } from "./test-cluster.ts";
import { createDatabase, createTemplate, type TestDatabase } from "./test-database.ts";

/** A PostgreSQL of a test's own that writes to disk as in earnest, to be killed and started again. */
export type MortalServer = {
  /** A fresh, migrated database on it. */
  createDatabase(): Promise<TestDatabase>;
  /** Ends every process of it at once, as a power cut does. */
  kill(): Promise<void>;
  /** Starts it again, on the same files at the same address. */
  start(): Promise<void>;
};

const DURABLE = ["fsync=on", "synchronous_commit=on", "full_page_writes=on", "shared_buffers=64MB"];

/** It ends with this process. */
export async function startMortalServer(): Promise<MortalServer> {
  const cluster = await createCluster();
  let running: RunningCluster = await startCluster(cluster, DURABLE);
  const template = await createTemplate(cluster.url);
  return {
    createDatabase: () => createDatabase(cluster.url, template),
    kill: () => running.kill(),
    start: async () => {
      running = await startCluster(cluster, DURABLE);
    },
  };
}
