import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { formatDeployment, parseDeployment, parsePartialDeployment } from "./deployment.ts";

const HASH = `0x${"11".repeat(32)}`;
const JSON_OF_FILE = {
  chainId: 62062,
  accessManager: "0x00000000000000000000000000000000000000A1",
  ledger: "0x00000000000000000000000000000000000000A2",
  issuances: "0x00000000000000000000000000000000000000A3",
  rulebook: "0x00000000000000000000000000000000000000A4",
  deployedAtChainBlock: 7,
  genesisHash: HASH,
  runtimeHashes: { accessManager: HASH, ledger: HASH, issuances: HASH, rulebook: HASH },
};

describe("a deployment's file", () => {
  it("is read with addresses in lower case, and written again", () => {
    const deployment = parseDeployment(JSON_OF_FILE);
    expect(deployment.ledger).to.equal("0x00000000000000000000000000000000000000a2");
    expect(deployment.deployedAtChainBlock).to.equal(7n);
    expect(parseDeployment(JSON.parse(formatDeployment(deployment)))).to.deep.equal(deployment);
  });

  const wrong: readonly (readonly [string, object, string])[] = [
    ["a missing chain id", { chainId: undefined }, "chainId is undefined"],
    ["an address that is none", { ledger: "0x12" }, 'ledger is "0x12" and not an address.'],
    ["a hash that is none", { genesisHash: "0x12" }, 'genesisHash is "0x12" and not 0x and 64'],
    ["a missing code hash", { runtimeHashes: {} }, "runtimeHashes.accessManager is missing."],
    ["a missing contract", { rulebook: undefined }, "The deployment is not finished."],
    ["an interruption", { complete: false }, "The deployment is not finished."],
  ];
  for (const [what, change, message] of wrong) {
    it(`is refused for ${what}`, () => {
      expect(() => parseDeployment({ ...JSON_OF_FILE, ...change })).to.throw(
        RegistryError,
        message,
      );
    });
  }

  it("is refused when it is no object", () => {
    expect(() => parseDeployment([])).to.throw(RegistryError, "is not a JSON object");
  });

  it("may be that of an interrupted deployment, to go on with", () => {
    const { chainId, deployedAtChainBlock, genesisHash, accessManager } = JSON_OF_FILE;
    const partial = { chainId, deployedAtChainBlock, genesisHash, accessManager, complete: false };
    expect(parsePartialDeployment(partial)).to.deep.equal({
      chainId: 62062,
      deployedAtChainBlock: 7n,
      genesisHash: HASH,
      accessManager: "0x00000000000000000000000000000000000000a1",
      runtimeHashes: {},
      complete: false,
    });
  });
});
