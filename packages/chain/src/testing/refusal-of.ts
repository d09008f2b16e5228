import { RegistryError } from "@sixtwo/domain";
import type { ChainRefusal } from "../reverts/decode-revert.ts";

/**
 * The contract's refusal that a simulated or sent call fails with.
 * @throws Error when it does not fail, or not by a refusal
 */
export async function refusalOf(sending: Promise<unknown>): Promise<ChainRefusal> {
  const error = await sending.then(
    () => new Error("The call was carried out."),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof RegistryError) || error.code !== "REFUSED_BY_RULE") throw error;
  return error.cause as ChainRefusal; // what REFUSED_BY_RULE from a contract carries
}
