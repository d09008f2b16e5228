import { readFile } from "node:fs/promises";
import { RegistryError } from "@sixtwo/domain";
import { z } from "zod";

const TrainingKeys = z.array(
  z.object({
    id: z.string(),
    label: z.string(),
    party: z.string(),
    role: z.string(),
    address: z.string(),
    privateKey: z.string(),
  }),
);

/** A key of the training country that anyone at this machine may sign with. */
export type TrainingKey = z.infer<typeof TrainingKeys>[number];

/**
 * Reads the training country's keys. Only the launcher names such a file, for its own chain.
 * @throws RegistryError CONFIG_INVALID when the file is not there or holds something else
 */
export async function readTrainingKeys(path: string): Promise<readonly TrainingKey[]> {
  try {
    return TrainingKeys.parse(JSON.parse(await readFile(path, "utf8")));
  } catch (cause) {
    throw new RegistryError("CONFIG_INVALID", {
      message: "The training country's keys cannot be read.",
      remedy: "Restore training-keys.json in DATA_DIR, or start with another DATA_DIR.",
      cause,
    });
  }
}
