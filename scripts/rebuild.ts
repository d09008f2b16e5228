// Usage: npm run rebuild -- [--verify] [--yes] [--scratch URL]
// Makes the mirror anew from the chain, in a database of its own beside the live one, which is removed at the
// end; then puts it in the place of the live mirror, while readers and the indexer go on. Uses the database and
// chain of DATABASE_URL and RPC_URL (with DEPLOYMENT_FILE), or those of npm start in DATA_DIR, whether it runs
// or not.
//   --verify   replaces nothing: compares both mirrors at the same chain block and prints their digests
//              (docs/digest.md). The exit code is 0 when they are equal, 1 when they differ or cannot be compared
//   --yes      does not ask before it replaces the live mirror
//   --scratch  an empty database to use instead, where the database user may not create one
import { invalidSetting, RegistryError } from "@sixtwo/domain";
import { openRegistry, readLauncherConfig } from "@sixtwo/launcher/registry";
import { pino } from "pino";
import { readArguments } from "./rebuild/arguments.ts";
import { untilInterrupted } from "./rebuild/interruption.ts";
import { rebuildMirror } from "./rebuild/rebuild-mirror.ts";
import { verifyMirror } from "./rebuild/verify-mirror.ts";

const INTERRUPTED = 130;

const stopping = untilInterrupted();
try {
  process.exitCode = await main();
} catch (error) {
  if (stopping.aborted) process.exitCode = INTERRUPTED;
  else if (error instanceof RegistryError) {
    console.error(`${error.code}: ${error.message}\n${error.remedy}`);
    process.exitCode = 1;
  } else throw error;
}

async function main(): Promise<number> {
  const { verify, yes, scratch } = readArguments(process.argv.slice(2));
  const config = readLauncherConfig();
  const logger = pino({ level: "silent" });
  const registry = await openRegistry({ config, logger });
  try {
    if (verify) return await verifyMirror({ registry, scratch, stopping });
    return await rebuildMirror({ registry, scratch, stopping, finality: finality(), yes });
  } finally {
    await registry.stop();
  }
}

/** Chain blocks that a reorg may undo, as the indexer reads the setting. */
function finality(): bigint {
  const given = process.env.FINALITY || "64";
  if (/^[1-9]\d{0,8}$/.test(given)) return BigInt(given);
  throw invalidSetting({
    name: "FINALITY",
    value: given,
    problem: "it must be a whole number from 1",
  });
}
