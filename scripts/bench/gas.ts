import { RegistryError } from "@sixtwo/domain";
import hre from "hardhat";
import type { BenchTable } from "./benchmark.ts";
import { contractSizes } from "./gas/contract-sizes.ts";

/**
 * What acts on the contracts cost in gas, and how large the contracts are. It runs on Hardhat's
 * in-process chain with the compiler settings of hardhat.config.ts, for us and for the reference.
 * @throws RegistryError INTERNAL when the contracts do not compile or an act reverts.
 */
export async function gas(): Promise<readonly BenchTable[]> {
  try {
    await hre.tasks.getTask("build").run({ quiet: true, noTests: true });
    // The acts deploy what the build has just made, so they are loaded after it.
    const { gasTable } = await import("./gas/gas-table.ts");
    return [await gasTable(), await contractSizes()];
  } catch (cause) {
    throw new RegistryError("INTERNAL", {
      message: `Gas could not be measured: ${cause instanceof Error ? cause.message : String(cause)}`,
      remedy: "Run npm run compile and npm test -- test/contracts: they show what fails.",
      cause,
    });
  }
}
