import { mkdir, open, readFile, rename } from "node:fs/promises";
import { dirname } from "node:path";
import { RegistryError } from "@sixtwo/domain";
import {
  type Deployment,
  formatDeployment,
  type PartialDeployment,
  parseDeployment,
  parsePartialDeployment,
} from "../deployment.ts";

const RUN_DEPLOY = 'Run "npm run deploy", or point DEPLOYMENT_FILE at the file it wrote.';

/**
 * The complete deployment in a file.
 * @throws RegistryError CONFIG_INVALID when the file is missing, no JSON, or incomplete
 */
export async function readDeployment(path: string): Promise<Deployment> {
  const json = await readJson(path);
  if (json !== null) return parseDeployment(json);
  throw new RegistryError("CONFIG_INVALID", {
    message: `There is no deployment file ${path}.`,
    remedy: RUN_DEPLOY,
  });
}

/**
 * What an interrupted or complete deployment wrote; null when there is no file.
 * @throws RegistryError CONFIG_INVALID when the file is no deployment's
 */
export async function readPartialDeployment(path: string): Promise<PartialDeployment | null> {
  const json = await readJson(path);
  return json === null ? null : parsePartialDeployment(json);
}

/** Writes the file so that a crash leaves the old or the new one, never half of one. */
export async function writeDeployment(
  path: string,
  deployment: Deployment | PartialDeployment,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.tmp`;
  const file = await open(temporary, "w");
  try {
    await file.writeFile(formatDeployment(deployment));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
}

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new RegistryError("CONFIG_INVALID", {
      message: `The deployment file ${path} is not JSON.`,
      remedy:
        "Restore it from a backup. Without one, find the contracts' addresses on chain first.",
      cause,
    });
  }
}
