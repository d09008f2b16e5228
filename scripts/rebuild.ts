// Usage: npm run rebuild -- --verify [--scratch URL]
// Makes the mirror anew from the chain, in a database of its own beside the live one, which is removed at the
// end. Uses the database and chain of DATABASE_URL and RPC_URL (with DEPLOYMENT_FILE), or those of npm start
// in DATA_DIR, whether it runs or not.
//   --verify   compares both mirrors at the same chain block and prints their digests (docs/digest.md). The exit
//              code is 0 when they are equal, 1 when they differ or cannot be compared
//   --scratch  an empty database to use instead, where the database user may not create one

import { RegistryError } from "@sixtwo/domain";
import { openRegistry, readLauncherConfig } from "@sixtwo/launcher/registry";
import { pino } from "pino";
import { readArguments } from "./rebuild/arguments.ts";
import { untilInterrupted } from "./rebuild/interruption.ts";
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
  const { scratch } = readArguments(process.argv.slice(2));
  const config = readLauncherConfig();
  const logger = pino({ level: "silent" });
  const registry = await openRegistry({ config, logger });
  try {
    return await verifyMirror({ registry, scratch, stopping });
  } finally {
    await registry.stop();
  }
}
