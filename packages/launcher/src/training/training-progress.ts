import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { RegistryError } from "@sixtwo/domain";
import { z } from "zod";
import { writeDurably } from "../durable-file.ts";

/** How far the training plan was played: its transactions are the chain blocks after `startedAt`, one each. */
export type TrainingProgress = {
  /** Height of the chain before the first act. */
  readonly startedAt: number;
  readonly complete: boolean;
};

const FILE = "training.json";
const Progress = z.object({ startedAt: z.number().int().min(0), complete: z.boolean() });

/**
 * What an earlier start left; null when the training was never begun on this data.
 * @throws RegistryError CHAIN_STATE_LOST when the file is damaged
 */
export async function readTrainingProgress(dataDir: string): Promise<TrainingProgress | null> {
  const path = join(dataDir, FILE);
  try {
    return Progress.parse(JSON.parse(await readFile(path, "utf8")));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    if (error instanceof SyntaxError || error instanceof z.ZodError) throw damaged(path, error);
    throw error;
  }
}

export function writeTrainingProgress(dataDir: string, progress: TrainingProgress): Promise<void> {
  return writeDurably(join(dataDir, FILE), `${JSON.stringify(progress)}\n`);
}

function damaged(path: string, cause: Error): RegistryError {
  return new RegistryError("CHAIN_STATE_LOST", {
    message: `${path}, which says how far the training country was played, is damaged.`,
    remedy: "Restore the file from a backup, or start with another DATA_DIR.",
    cause,
  });
}
