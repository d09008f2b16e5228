import { packBlockId, registryCode, vintage } from "@sixtwo/domain";
import { expect } from "chai";
import { getHead } from "../follow/chain-block.ts";
import { issueAuthorized } from "../testing/issue-authorized.ts";
import { startAnvil, type TestChain } from "../testing/start-anvil.ts";
import { deployTestSystem, type TestSystem } from "../testing/test-system.ts";
import { testBlock } from "../testing/test-terms.ts";
import { balancesOf, holdingOf, serialsIssuedAt } from "./balances-of.ts";

const NOWHERE = packBlockId({
  registry: registryCode("GHA01"),
  vintage: vintage(2023),
  batch: 9n,
  first: 9n,
});

describe("reading the ledger as it was at a chain block", () => {
  let chain: TestChain;
  let system: TestSystem;
  before(async () => {
    chain = await startAnvil();
    system = await deployTestSystem(chain);
  });
  after(() => chain?.stop());

  it("tells balances, holders and serials of then, not of now", async () => {
    const { number: earlier } = await getHead(chain.client);
    await issueAuthorized(system);
    const { number: later } = await getHead(chain.client);
    const { ledger } = system.deployment;
    const { treasury, entity } = system.countries.a;
    const holdings = [treasury, entity].map(({ address: holder }) => ({
      holder,
      id: testBlock(1n),
    }));
    const at = (chainBlock: bigint) => ({ client: chain.client, ledger, chainBlock });
    expect(await balancesOf(at(earlier), holdings)).to.deep.equal([0n, 0n]);
    expect(await balancesOf(at(later), holdings)).to.deep.equal([1000n, 0n]);
    expect(await balancesOf(at(later), [])).to.deep.equal([]);
    expect(await holdingOf(at(earlier), testBlock(1n))).to.equal(null);
    expect(await holdingOf(at(later), testBlock(1n))).to.deep.equal({
      holder: treasury.address,
      quantity: 1000n,
    });
    expect(await holdingOf(at(later), NOWHERE)).to.equal(null);
    const registry = registryCode("XXA01");
    expect(await serialsIssuedAt(at(earlier), registry)).to.equal(0n);
    expect(await serialsIssuedAt(at(later), registry)).to.equal(1000n);
  });

  it("says when there is no node", async () => {
    await chain.stop();
    const reading = { client: chain.client, ledger: system.deployment.ledger, chainBlock: 1n };
    const holdings = [{ holder: system.countries.a.treasury.address, id: testBlock(1n) }];
    const failure = await balancesOf(reading, holdings).catch((error: Error) => error);
    expect(failure).to.have.property("code", "CHAIN_UNREACHABLE");
  });
});
