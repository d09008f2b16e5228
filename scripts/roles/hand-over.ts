import type { Deployment } from "@sixtwo/chain";
import { handOverSteps, renounceStep } from "@sixtwo/chain/deploy";
import { type Address, RegistryError } from "@sixtwo/domain";
import { carryOut, type Signing } from "./carry-out.ts";

type Wanted = Signing & {
  readonly deployment: Deployment;
  readonly to: Address;
  /** Whole seconds, as typed. */
  readonly delay: string;
  readonly renounce: boolean;
};

const LONGEST_DELAY = 365 * 86_400;

/**
 * Gives the system's roles to `to`, as far as it does not hold them; then, when asked, the signer
 * gives its own up.
 * @throws RegistryError CONFIG_INVALID for a bad delay; NOT_ALLOWED when nobody would be left
 */
export async function handOver(wanted: Wanted): Promise<void> {
  const { client, deployment, to } = wanted;
  const options = { client, deployment, to, delay: seconds(wanted.delay) };
  const steps = await handOverSteps(options);
  await carryOut(wanted, steps);
  if (steps.length === 0) console.log(`${to} holds every role of the system.`);
  if (!wanted.renounce) return;
  const signer = await wanted.wallet();
  await carryOut(wanted, [await renounceStep(options, signer.address)]);
}

function seconds(typed: string): number {
  const delay = Number(typed);
  if (/^\d+$/.test(typed) && delay <= LONGEST_DELAY) return delay;
  throw new RegistryError("CONFIG_INVALID", {
    message: `--delay is "${typed}" and not whole seconds from 0 to ${LONGEST_DELAY}.`,
    remedy: "Write 604800 for a week.",
  });
}
