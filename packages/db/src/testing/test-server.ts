import { readTestServerUrl } from "./config.ts";
import { createCluster, startCluster } from "./test-cluster.ts";

// Nothing of a test outlives it, so nothing waits for the disk.
const SPEED = [
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "shared_buffers=64MB",
  "max_connections=200",
];

let running: Promise<string> | undefined;

/**
 * One real PostgreSQL for this process, started at the first call; it ends with the process.
 * @returns the URL of its maintenance database
 */
export function testServer(): Promise<string> {
  running ??= startServer();
  return running;
}

async function startServer(): Promise<string> {
  const given = readTestServerUrl();
  if (given !== null) return given;
  const cluster = await createCluster();
  await startCluster(cluster, SPEED);
  return cluster.url;
}
