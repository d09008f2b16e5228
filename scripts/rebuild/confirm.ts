import { createInterface } from "node:readline/promises";
import { RegistryError } from "@sixtwo/domain";

/**
 * Asks at the terminal whether to go on.
 * @throws RegistryError BAD_INPUT where there is no terminal to ask at
 */
export async function confirm(question: string, stopping: AbortSignal): Promise<boolean> {
  if (!process.stdin.isTTY) {
    throw new RegistryError("BAD_INPUT", {
      message: "There is no terminal at which to ask whether to replace the live mirror.",
      remedy: "Add --yes, or run it at a terminal.",
    });
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await terminal.question(`${question} [y/N] `, { signal: stopping });
    return /^y(es)?$/i.test(answer.trim());
  } finally {
    terminal.close();
  }
}
