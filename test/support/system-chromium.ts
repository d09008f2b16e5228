import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import type { ChromiumProgram } from "./chromium-program.ts";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * The Chromium installed on this machine.
 * @param env the environment: `CHROMIUM_PATH` names the program, else it is looked for on `PATH`.
 * @returns undefined when there is none.
 * @throws when `CHROMIUM_PATH` names a file that cannot be run.
 */
export function systemChromium(env: NodeJS.ProcessEnv): ChromiumProgram | undefined {
  const named = env.CHROMIUM_PATH;
  if (named) {
    if (isExecutable(named)) return { path: named, env: {} };
    throw new Error(
      `CHROMIUM_PATH is ${named}, which is not a program that can be run. Correct it, or unset it to use the Chromium from npm.`,
    );
  }
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const path = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(
    isExecutable,
  );
  return path === undefined ? undefined : { path, env: {} };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Absent or not executable: either way it is not the browser that we look for.
    return false;
  }
}
