import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import {
  CONTRACT_NAMES,
  emittersOf,
  formatDeployment,
  parseDeployment,
  parsePartialDeployment,
} from "./deployment.ts";

const HASH = `0x${"11".repeat(32)}`;
const JSON_OF_FILE = {
  chainId: 62062,
  accessManager: "0x00000000000000000000000000000000000000A1",
  metadata: "0x00000000000000000000000000000000000000A2",
  ledger: "0x00000000000000000000000000000000000000A3",
  accounts: "0x00000000000000000000000000000000000000A4",
  approaches: "0x00000000000000000000000000000000000000A5",
  authorizations: "0x00000000000000000000000000000000000000A6",
  issuances: "0x00000000000000000000000000000000000000A7",
  requests: "0x00000000000000000000000000000000000000A8",
  holds: "0x00000000000000000000000000000000000000A9",
  rulebook: "0x00000000000000000000000000000000000000AA",
  deployedAtChainBlock: 7,
  genesisHash: HASH,
  runtimeHashes: Object.fromEntries(CONTRACT_NAMES.map((name) => [name, HASH])),
};

describe("a deployment's file", () => {
  it("is read with addresses in lower case, and written again", () => {
    const deployment = parseDeployment(JSON_OF_FILE);
    expect(deployment.ledger).to.equal("0x00000000000000000000000000000000000000a3");
    expect(deployment.deployedAtChainBlock).to.equal(7n);
    expect(deployment.formerRulebooks).to.deep.equal([]);
    expect(deployment.nextRulebook).to.equal(null);
    expect(parseDeployment(JSON.parse(formatDeployment(deployment)))).to.deep.equal(deployment);
  });

  it("keeps the rulebooks before and after the one in force, whose events count too", () => {
    const replaced = {
      ...JSON_OF_FILE,
      formerRulebooks: ["0x00000000000000000000000000000000000000B1"],
      nextRulebook: "0x00000000000000000000000000000000000000B2",
    };
    const deployment = parseDeployment(replaced);
    expect(parseDeployment(JSON.parse(formatDeployment(deployment)))).to.deep.equal(deployment);
    const emitters = emittersOf(deployment);
    expect(emitters).to.have.length(12);
    expect(emitters.slice(-3)).to.deep.equal([
      "0x00000000000000000000000000000000000000aa",
      "0x00000000000000000000000000000000000000b1",
      "0x00000000000000000000000000000000000000b2",
    ]);
  });

  const wrong: readonly (readonly [string, object, string])[] = [
    ["a missing chain id", { chainId: undefined }, "chainId is undefined"],
    ["an address that is none", { ledger: "0x12" }, 'ledger is "0x12" and not an address.'],
    ["a hash that is none", { genesisHash: "0x12" }, 'genesisHash is "0x12" and not 0x and 64'],
    ["a missing code hash", { runtimeHashes: {} }, "runtimeHashes.accessManager is missing."],
    ["a missing contract", { rulebook: undefined }, "rulebook is missing."],
    ["an interruption", { complete: false }, "The deployment is not finished."],
    ["former rulebooks that are no list", { formerRulebooks: 1 }, "formerRulebooks is not a list"],
    ["a next rulebook that is none", { nextRulebook: "0x1" }, 'nextRulebook is "0x1" and not'],
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
      formerRulebooks: [],
      nextRulebook: null,
      complete: false,
    });
  });
});
