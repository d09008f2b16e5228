import { expect } from "chai";
import { issue, send, terminal } from "./support/acts.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";

const NOBODY = "0x0000000000000000000000000000000000000000";

describe("the ledger as an ERC-5409", () => {
  let registry: TestRegistry;
  let id: bigint;

  beforeEach(async () => {
    registry = await freshRegistry();
    id = await issue(registry, registry.partyA);
  });

  const ownersOf = async (...ids: readonly bigint[]) =>
    await Promise.all(ids.map(async (run) => await registry.ledger.ownerOf(run)));

  it("names the one holder of an id, and nobody for ids that no run has", async () => {
    const { partyA } = registry;
    const owners = await ownersOf(id, id + 1n, 0n, 2n ** 256n - 1n);
    expect(owners).to.deep.equal([partyA.address, NOBODY, NOBODY, NOBODY]);
  });

  it("follows an id through splits, transfers, merging and use", async () => {
    const { ledger, partyA, traderA } = registry;
    const right = id + 600n;
    await send(registry, { from: partyA, to: traderA, id, amount: 400 });
    expect(await ownersOf(id, right)).to.deep.equal([partyA.address, traderA.address]);
    await send(registry, { from: traderA, to: partyA, id: right, amount: 400 });
    await ledger.connect(partyA).merge(id, right);
    expect(await ownersOf(id, right)).to.deep.equal([partyA.address, NOBODY]);
    const to = await terminal(registry, "XXA01", { kind: "voluntary", approach: 0 });
    await send(registry, { from: partyA, to, id, amount: 1000 });
    expect(await ownersOf(id)).to.deep.equal([to]);
  });

  it("agrees with the balance: the owner has all of it", async () => {
    const { ledger, partyA, traderA } = registry;
    await send(registry, { from: partyA, to: traderA, id, amount: 1 });
    expect(await ledger.balanceOf(await ledger.ownerOf(id), id)).to.equal(999n);
    expect(await ledger.balanceOf(await ledger.ownerOf(id + 999n), id + 999n)).to.equal(1n);
  });
});
