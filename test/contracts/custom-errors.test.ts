import { globSync, readFileSync } from "node:fs";
import { expect } from "chai";
import { ethers } from "./support/network.ts";

const CONTRACTS = ["Ledger", "Rulebook", "Issuances"] as const;
/** Declared by OpenZeppelin for its own managers; its `AccessManaged` never raises it. */
const NEVER_RAISED = "AccessManagedRequiredDelay";
/** How the tests name an error that they provoke: to `refused`, or as a reason they expect in bytes. */
const PROVOKED = /(?:error: |encodeErrorResult\(\s*|to\.equal\()"(\w+)"/g;

describe("the custom errors of the contracts", () => {
  it("are each provoked by a test", async () => {
    const sources = globSync("test/contracts/*.test.ts").map((path) => readFileSync(path, "utf8"));
    const provoked = new Set(
      sources.flatMap((text) => [...text.matchAll(PROVOKED)].map(([, name]) => name)),
    );
    const missing = (await declared()).filter((name) => !provoked.has(name));
    expect(missing).to.deep.equal([]);
  });
});

async function declared(): Promise<readonly string[]> {
  const names = new Set<string>();
  for (const contract of CONTRACTS) {
    const { interface: abi } = await ethers.getContractFactory(contract);
    abi.forEachError(({ name }) => names.add(name));
  }
  names.delete(NEVER_RAISED);
  return [...names].sort();
}
