import { globSync, readFileSync } from "node:fs";
import { expect } from "chai";
import { ethers } from "./support/network.ts";

const CONTRACTS = [
  "Ledger",
  "Rulebook",
  "Accounts",
  "Approaches",
  "Authorizations",
  "Issuances",
  "Requests",
  "Holds",
  "BlockMetadata",
] as const;
/** Declared by what the contracts build on, and raised by none of them. */
const NEVER_RAISED = [
  // OpenZeppelin's `AccessManaged` keeps it for managers of its own.
  "AccessManagedRequiredDelay",
  // ERC-7943 names them for ledgers that know no more; this one says which rule refuses.
  "ERC7943CannotReceive",
  "ERC7943CannotSend",
  "ERC7943CannotTransfer",
  "ERC7943InsufficientUnfrozenBalance",
  // For an EIP-712 name of more than 31 bytes, which would refuse the deployment.
  "InvalidShortString",
  "StringTooLong",
];
/** How the tests name an error that they provoke: to `refused`, or as a reason they expect in bytes. */
const PROVOKED = /(?:error: |encodeErrorResult\(\s*|to\.equal\()"(\w+)"/g;

describe("the custom errors of the contracts", () => {
  it("are each provoked by a test", async () => {
    const provoked = provokedIn("test/contracts/*.test.ts");
    const missing = (await declared()).filter((name) => !provoked.has(name));
    expect(missing).to.deep.equal(NEVER_RAISED);
  });
});

function provokedIn(pattern: string): ReadonlySet<string | undefined> {
  const sources = globSync(pattern).map((path) => readFileSync(path, "utf8"));
  return new Set(sources.flatMap((text) => [...text.matchAll(PROVOKED)].map(([, name]) => name)));
}

async function declared(): Promise<readonly string[]> {
  const names = new Set<string>();
  for (const contract of CONTRACTS) {
    const { interface: abi } = await ethers.getContractFactory(contract);
    abi.forEachError(({ name }) => names.add(name));
  }
  return [...names].sort();
}
