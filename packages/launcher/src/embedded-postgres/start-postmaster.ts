import { open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { RegistryError } from "@sixtwo/domain";
import { findFreePort } from "../free-port.ts";
import { spawnTethered, type TetheredProcess } from "../tethered-process.ts";
import type { ClusterOptions } from "./create-cluster.ts";

export type Postmaster = { readonly process: TetheredProcess; readonly port: number };

const ATTEMPTS = 20;
// Another program took the port meanwhile, or the last workers of a killed server are still ending.
const PASSING = /Address already in use|pre-existing shared memory/;
const READY_MILLISECONDS = 120_000;

/**
 * Starts a server on the loopback and waits until it takes connections, recovery included.
 * @throws RegistryError DATABASE_UNREACHABLE with the end of its log
 */
export async function startPostmaster(options: ClusterOptions): Promise<Postmaster> {
  const { log } = options.paths;
  for (let attempt = 1; ; attempt += 1) {
    const port = await findFreePort();
    const process = await spawnServer(options, port);
    if (await becomesReady(process, options.paths.data)) return { process, port };
    const output = await readFile(log, "utf8").catch(() => "");
    if (!PASSING.test(output) || attempt === ATTEMPTS) throw notStarted(log, output);
    await sleep(250);
  }
}

async function spawnServer(options: ClusterOptions, port: number): Promise<TetheredProcess> {
  const { binaries, paths, user } = options;
  const log = await open(paths.log, "w", 0o600);
  try {
    return await spawnTethered({
      command: binaries.postgres,
      args: ["-D", paths.data, ...settings(port).flatMap((setting) => ["-c", setting])],
      signalOnOrphan: "INT",
      cwd: paths.home,
      env: {},
      outputFile: log.fd,
      ...(user !== undefined && { user }),
    });
  } finally {
    await log.close();
  }
}

function settings(port: number): readonly string[] {
  return [
    "listen_addresses=127.0.0.1",
    `port=${port}`,
    "unix_socket_directories=",
    "max_connections=60",
    "shared_buffers=128MB",
    "synchronous_commit=on",
    // Neither statements nor values in the log: they may hold personal data.
    "log_min_error_statement=panic",
    "log_error_verbosity=terse",
  ];
}

async function becomesReady(server: TetheredProcess, data: string): Promise<boolean> {
  let ended = false;
  void server.exited.then(() => {
    ended = true;
  });
  const deadline = Date.now() + READY_MILLISECONDS;
  while (!ended && Date.now() < deadline) {
    const lines = await readFile(join(data, "postmaster.pid"), "utf8").catch(() => "");
    const [pid, , , , , , , status] = lines.split("\n");
    if (Number(pid) === server.pid && status?.trim() === "ready") return true;
    await sleep(10);
  }
  return false;
}

function notStarted(log: string, output: string): RegistryError {
  return new RegistryError("DATABASE_UNREACHABLE", {
    message: `The embedded PostgreSQL did not start: ${output.trim().split("\n").slice(-5).join(" | ")}`,
    remedy: `Read ${log}; free memory and disk space, or set DATABASE_URL to a PostgreSQL of your own.`,
  });
}
