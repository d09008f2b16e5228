import { RegistryError } from "@sixtwo/domain";
import { STAGES, type Stage } from "./workload.ts";

const NAMES = Object.keys(STAGES) as readonly Stage[]; // the keys of a constant

/** @returns the stages in the order in which they follow from each other, up to one and with it. */
export function stagesUpTo(stage: Stage): readonly Stage[] {
  return NAMES.slice(0, NAMES.indexOf(stage) + 1);
}

/**
 * The largest chain that BENCH_EVENTS asks for; every one when it is not set.
 * @throws RegistryError CONFIG_INVALID for a chain that does not exist
 */
export function largestStage(environment: Readonly<Record<string, string | undefined>>): Stage {
  const { BENCH_EVENTS: value } = environment;
  const found = value ? NAMES.find((name) => name === value) : NAMES.at(-1);
  if (found !== undefined) return found;
  throw new RegistryError("CONFIG_INVALID", {
    message: `BENCH_EVENTS is ${JSON.stringify(value)}, and there is no chain of so many events.`,
    remedy: `Set it to one of ${NAMES.join(", ")}, or leave it out for all of them.`,
  });
}
