import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeDurably } from "../durable-file.ts";

/** How far the training plan was played: its transactions are the chain blocks after `startedAt`, one each. */
export type TrainingProgress = {
  /** Height of the chain before the first act. */
  readonly startedAt: number;
  readonly complete: boolean;
};

const FILE = "training.json";

/** What an earlier start left; null when the training was never begun on this data. */
export async function readTrainingProgress(dataDir: string): Promise<TrainingProgress | null> {
  try {
    // Written by `writeTrainingProgress` alone, whole or not at all.
    return JSON.parse(await readFile(join(dataDir, FILE), "utf8")) as TrainingProgress;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

export function writeTrainingProgress(dataDir: string, progress: TrainingProgress): Promise<void> {
  return writeDurably(join(dataDir, FILE), `${JSON.stringify(progress)}\n`);
}
