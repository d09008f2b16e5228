import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { platform } from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { RegistryError } from "@sixtwo/domain";
import { z } from "zod";
import { writeDurably } from "../durable-file.ts";
import { identifyProcess, isStillRunning } from "../process-identity.ts";
import { killGroup, spawnTethered, type TetheredProcess } from "../tethered-process.ts";
import { type AnvilIpc, type AnvilRequest, connectAnvilIpc } from "./anvil-ipc.ts";
import { EMBEDDED_CHAIN_ID, GAS_LIMIT, GENESIS_SECONDS } from "./chain-constants.ts";
import { engineHost } from "./engine-host.ts";

export type Anvil = {
  readonly request: AnvilRequest;
  /** Resolves when the process has ended, wanted or not. */
  readonly exited: Promise<unknown>;
  /** Ends the process at once: the journal holds everything, so nothing is asked of anvil. */
  stop(): Promise<void>;
};

export type AnvilOptions = {
  readonly binary: string;
  readonly chainDir: string;
  /** A state to begin with, as the engine's dump has it once unpacked; else an empty chain. */
  readonly state?: Uint8Array;
};

const PidRecord = z.object({ pid: z.number(), startedAt: z.string(), socketDir: z.string() });

const TEMPORARY = join(tmpdir(), "sixtwo-chain-");
/** Characters that a Unix socket's path may have: 103 on macOS, 107 on Linux. */
const SOCKET_PATH_LIMIT = 103;

const START_MILLISECONDS = 60_000;

/**
 * Starts a chain that mines only when told to. It answers on a private Unix socket; its own
 * HTTP port is a random one of a random loopback address.
 * @throws RegistryError CHAIN_UNSUPPORTED when the program does not start
 */
export async function startAnvil({ binary, chainDir, state }: AnvilOptions): Promise<Anvil> {
  const pidFile = join(chainDir, "anvil.json");
  await endStaleAnvil(pidFile);
  const socketDir = await makeSocketDir(chainDir);
  const process = await spawnTethered({
    command: binary,
    args: [...anvilArguments(socketDir), ...(await stateArguments(socketDir, state))],
    signalOnOrphan: "KILL",
    cwd: socketDir,
    env: { HOME: socketDir },
  });
  await recordPid(pidFile, process.pid, socketDir);
  const ipc = await connectWhenReady(process, join(socketDir, "ipc"));
  await rm(join(socketDir, "state.json"), { force: true });
  return { request: ipc.request, exited: process.exited, stop: () => stopAnvil(process, ipc) };

  async function stopAnvil(running: TetheredProcess, connection: AnvilIpc): Promise<void> {
    connection.close();
    killGroup(running.pid);
    await running.exited;
    await rm(socketDir, { recursive: true, force: true });
    await rm(pidFile, { force: true });
  }
}

function anvilArguments(socketDir: string): readonly string[] {
  return [
    ...["--host", engineHost(platform), "--port", "0", "--no-cors"],
    ...["--ipc", join(socketDir, "ipc"), "--quiet"],
    ...["--chain-id", String(EMBEDDED_CHAIN_ID), "--timestamp", String(GENESIS_SECONDS)],
    // Holders need no gas money, so there is no money at all: no funded account, all prices 0.
    ...["--accounts", "0", "--gas-price", "0", "--block-base-fee-per-gas", "0"],
    ...["--disable-min-priority-fee", "--gas-limit", String(GAS_LIMIT)],
    // A named hardfork: another default in a later anvil must not change block hashes.
    ...["--hardfork", "osaka", "--no-mining", "--disable-console-log"],
    // Each kept state is a whole copy in memory; blocks, receipts and logs are kept for ever.
    ...["--prune-history", "64", "--cache-path", join(socketDir, "cache")],
  ];
}

async function makeSocketDir(chainDir: string): Promise<string> {
  const folder = join(chainDir, "engine");
  if (join(folder, "ipc").length > SOCKET_PATH_LIMIT) return mkdtemp(TEMPORARY);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { mode: 0o700 });
  return folder;
}

// By file, since the engine reads a long message on its socket in quadratic time.
async function stateArguments(
  socketDir: string,
  state: Uint8Array | undefined,
): Promise<readonly string[]> {
  if (state === undefined) return [];
  const path = join(socketDir, "state.json");
  await writeFile(path, state);
  return ["--load-state", path];
}

async function connectWhenReady(anvil: TetheredProcess, path: string): Promise<AnvilIpc> {
  let ended: string | number | undefined;
  let output = "";
  void anvil.exited.then((reason) => {
    ended = reason;
  });
  anvil.child.stderr?.on("data", (chunk: Buffer) => {
    output = `${output}${chunk.toString()}`.slice(-2000);
  });
  const deadline = Date.now() + START_MILLISECONDS;
  while (ended === undefined && Date.now() < deadline) {
    const ipc = await connectAnvilIpc(path).catch(() => undefined);
    if (ipc !== undefined) return ipc;
    await sleep(5);
  }
  killGroup(anvil.pid);
  throw new RegistryError("CHAIN_UNSUPPORTED", {
    message: `The embedded chain's program anvil did not start (${ended ?? "no answer in 60 s"}): ${output.trim()}`,
    remedy:
      "Install a working anvil (https://getfoundry.sh), or set RPC_URL to an EVM node of your own.",
  });
}

async function recordPid(pidFile: string, pid: number, socketDir: string): Promise<void> {
  const identity = identifyProcess(pid);
  if (identity !== undefined)
    await writeDurably(pidFile, JSON.stringify({ ...identity, socketDir }));
}

async function endStaleAnvil(pidFile: string): Promise<void> {
  const stale = await readFile(pidFile, "utf8").then(parsePidRecord, () => undefined);
  if (stale === undefined) return;
  if (isStillRunning(stale)) killGroup(stale.pid);
  // Only a temporary folder that startAnvil can have made, whatever the file says.
  if (stale.socketDir.startsWith(TEMPORARY))
    await rm(stale.socketDir, { recursive: true, force: true });
  await rm(pidFile, { force: true });
}

function parsePidRecord(text: string): z.infer<typeof PidRecord> | undefined {
  try {
    return PidRecord.parse(JSON.parse(text));
  } catch {
    return undefined; // a broken pid file says nothing; the watcher has ended that anvil anyway
  }
}
