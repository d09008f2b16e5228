import { join } from "node:path";
import type { ApiConfig } from "@sixtwo/api";
import type { LauncherConfig } from "./config.ts";

const FINALITY = 64;
/** The embedded chain has one maker of blocks, and its journal loses none: nothing is replaced. */
const EMBEDDED_FINALITY = 1;
const DUMP_KEEP_DAYS = 30;

/** How the API signs, and where it finds the dumps. */
export function restSettings(config: LauncherConfig): NonNullable<ApiConfig["rest"]> {
  return {
    finality: finalityOf(config),
    signingKey: signingKey(config),
    dumpsDir: dumpsDir(config),
  };
}

/** Where the worker puts the dumps, and when. */
export function dumpSettings(config: LauncherConfig) {
  const schedule = config.dumpSchedule ?? null;
  const finality = finalityOf(config);
  return { dir: dumpsDir(config), keepDays: DUMP_KEEP_DAYS, schedule, finality };
}

function finalityOf({ rpcUrl }: LauncherConfig): number {
  return rpcUrl === undefined ? EMBEDDED_FINALITY : FINALITY;
}

/** Nobody else would make one for the training country; a registry's own is its operator's to make. */
function signingKey({ signingKeyFile: file, training, dataDir }: LauncherConfig) {
  if (file !== undefined) return { file, make: false };
  return training ? { file: join(dataDir, "signing-key.pem"), make: true } : null;
}

function dumpsDir({ dataDir }: LauncherConfig): string {
  return join(dataDir, "dumps");
}
