import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { parseRegistryConfig } from "./registry-config.ts";

const answer = {
  name: "Registry of Ghana",
  chainId: 62_062,
  training: true,
  rpcPath: "/rpc",
  deployment: {
    accessManager: `0x${"d4".repeat(20)}`,
    metadata: `0x${"e5".repeat(20)}`,
    ledger: `0x${"A1".repeat(20)}`,
    accounts: `0x${"01".repeat(20)}`,
    approaches: `0x${"02".repeat(20)}`,
    authorizations: `0x${"03".repeat(20)}`,
    issuances: `0x${"c3".repeat(20)}`,
    requests: `0x${"04".repeat(20)}`,
    holds: `0x${"05".repeat(20)}`,
    rulebook: `0x${"b2".repeat(20)}`,
  },
};

describe("the registry's configuration", () => {
  it("is read with the node's address on the page's own origin", () => {
    const config = parseRegistryConfig(answer, "https://registry.example");
    expect(config.rpcUrl).to.equal("https://registry.example/rpc");
    expect(config.contracts.ledger).to.equal(`0x${"a1".repeat(20)}`);
    expect(Object.keys(config.contracts)).to.have.members(Object.keys(answer.deployment));
    expect(config.name).to.equal("Registry of Ghana");
    expect(config.training).to.equal(true);
  });

  it("is no training unless it says so", () => {
    const config = parseRegistryConfig({ ...answer, training: "yes" }, "https://registry.example");
    expect(config.training).to.equal(false);
  });

  const faults = [
    [null, "The answer is not a JSON object"],
    [{ ...answer, chainId: "1" }, 'chainId is "1"'],
    [{ ...answer, name: "" }, 'name is ""'],
    [{ ...answer, deployment: undefined }, "deployment is not a JSON object"],
    [{ ...answer, deployment: { ...answer.deployment, ledger: "0x12" } }, '"0x12"'],
  ] as const;
  for (const [json, message] of faults) {
    it(`is refused because ${message}`, () => {
      expect(() => parseRegistryConfig(json, "https://registry.example")).to.throw(
        RegistryError,
        message,
      );
    });
  }
});
