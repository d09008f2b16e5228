import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

const SCRIPT = fileURLToPath(new URL("../../scripts/deploy.ts", import.meta.url));

export type Ended = { readonly code: number; readonly output: string };

/** Runs the script that deploys the contracts, with nothing in its environment but what is given. */
export function runDeployScript(
  env: Readonly<Record<string, string>>,
  args: readonly string[],
): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [SCRIPT, ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr });
    });
  });
}
