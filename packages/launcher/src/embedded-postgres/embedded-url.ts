import { resolve } from "node:path";
import { clusterPaths, DATABASE_NAME, DATABASE_USER } from "./cluster-paths.ts";
import { readPassword } from "./create-cluster.ts";

/** The URL of a data directory's database. Holds the password: not to be logged. */
export function embeddedUrl(password: string, port: number): string {
  return `postgres://${DATABASE_USER}:${password}@127.0.0.1:${port}/${DATABASE_NAME}`;
}

/**
 * The URL of a data directory's database that runs on a port.
 * @throws RegistryError DATABASE_UNREACHABLE when its password cannot be read
 */
export async function runningUrl(dataDir: string, port: number): Promise<string> {
  return embeddedUrl(await readPassword(clusterPaths(resolve(dataDir))), port);
}
