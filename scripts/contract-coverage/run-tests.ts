import { mkdir, readFile, rm } from "node:fs/promises";
import { runProgram } from "../testing/run-program.ts";

const LIMIT_MS = 30 * 60_000;
const HARDHAT = "node_modules/.bin/hardhat";
const CONFIG = "scripts/contract-coverage/hardhat.config.ts";
/** What Hardhat and the tests print, which is much. */
const LOG = "coverage/tests.log";
/** Written by the run; an older one must not be read for it. */
const OUTCOMES = ["coverage/lcov.info", "coverage/branches.json", "coverage/data", LOG];

/**
 * Runs the Solidity and the mocha tests of the contracts with probes in the contracts.
 * @returns undefined when all passed, otherwise what failed, for a person to read.
 */
export async function runTestsWithProbes(): Promise<string | undefined> {
  await mkdir("coverage", { recursive: true });
  for (const path of OUTCOMES) await rm(path, { recursive: true, force: true });
  // Tests of size read the contracts as they are deployed, without probes.
  const plain = await runIntoLog([HARDHAT, "build"]);
  return plain ?? (await runIntoLog([HARDHAT, "--config", CONFIG, "--coverage", "test"]));
}

async function runIntoLog(command: readonly string[]): Promise<string | undefined> {
  const end = await runProgram(["sh", "-c", `exec "$0" "$@" >>${LOG} 2>&1`, ...command], LIMIT_MS);
  if ("code" in end && end.code === 0) return undefined;
  const how = "code" in end ? `ended with code ${end.code}` : end.stopped;
  return `${command.join(" ")} ${how}:\n${await endOfLog()}\nAll it printed stands in ${LOG}.`;
}

/** Mocha lists the failures after its count of them, before Hardhat's own table. */
async function endOfLog(): Promise<string> {
  const log = await readFile(LOG, "utf8");
  const [tests = ""] = log.split("Saved html report");
  const failures = tests.search(/^ +\d+ failing$/m);
  return (failures < 0 ? tests.split("\n").slice(-40).join("\n") : tests.slice(failures)).trim();
}
