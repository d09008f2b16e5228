import { expect } from "chai";
import { issue, issueAuthorized, send, terminal } from "./support/acts.ts";
import { DEFINITION, FLAG, PURPOSE } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { eventOf, eventsOf, namesOf } from "./support/events.ts";
import { refused } from "./support/refused.ts";

const NOBODY = "0x0000000000000000000000000000000000000000";

describe("sending inside a Party", () => {
  let registry: TestRegistry;
  let id: bigint;

  beforeEach(async () => {
    registry = await freshRegistry();
    id = await issue(registry, registry.partyA);
  });

  it("moves a whole run under its id and tells one transfer", async () => {
    const { ledger, partyA, traderA } = registry;
    const tx = await send(registry, { from: partyA, to: traderA, id, amount: 1000 });
    expect(await namesOf(registry, tx)).to.deep.equal(["TransferSingle"]);
    expect(await ledger.runOf(id)).to.deep.equal([traderA.address, 1000n, 0n, 0n]);
  });

  it("moves a part as the child of its tail and tells the split before the transfer", async () => {
    const { ledger, partyA, traderA } = registry;
    const child = id + 600n;
    const tx = await send(registry, { from: partyA, to: traderA, id, amount: 400 });
    const told = (await eventsOf(registry, tx)).map(({ name, args }) => [name, ...args]);
    expect(told).to.deep.equal([
      ["TransferSingle", partyA.address, partyA.address, NOBODY, id, 400n],
      ["TransferSingle", partyA.address, NOBODY, partyA.address, child, 400n],
      ["Split", id, child, 400n],
      ["TransferSingle", partyA.address, partyA.address, traderA.address, child, 400n],
    ]);
    expect(await ledger.serialsOf(id)).to.deep.equal([1n, 600n]);
    expect(await ledger.serialsOf(child)).to.deep.equal([601n, 1000n]);
    expect(await ledger.ownerOf(child)).to.equal(traderA.address);
  });

  it("needs no approval of the Party, not even for an entity that is not free", async () => {
    const { ledger, partyA, entityA, traderA } = registry;
    await send(registry, { from: partyA, to: entityA, id, amount: 1000 });
    await send(registry, { from: entityA, to: traderA, id, amount: 1000 });
    expect(await ledger.ownerOf(id)).to.equal(traderA.address);
  });

  it("is no first transfer, and a part keeps its authorization and flags", async () => {
    const { ledger, partyA, traderA } = registry;
    const tagged = await issueAuthorized(registry, partyA, {
      purposes: PURPOSE.imp,
      firstTransferDefinition: DEFINITION.authorization,
    });
    const tx = await send(registry, { from: partyA, to: traderA, id: tagged, amount: 1 });
    expect(await namesOf(registry, tx)).to.not.include("FirstTransfer");
    expect(await ledger.runOf(tagged + 999n)).to.deep.equal([
      traderA.address,
      1n,
      1n,
      FLAG.firstTransferred,
    ]);
  });

  it("to oneself splits the run", async () => {
    const { ledger, partyA } = registry;
    await send(registry, { from: partyA, to: partyA, id, amount: 100 });
    expect(await ledger.balanceOf(partyA, id)).to.equal(900n);
    expect(await ledger.balanceOf(partyA, id + 900n)).to.equal(100n);
  });

  it("wants at least one tonne, of a run the sender holds", async () => {
    const { ledger, partyA, traderA } = registry;
    const nothing = send(registry, { from: partyA, to: traderA, id, amount: 0 });
    await refused(nothing, { by: ledger, error: "ZeroAmount", args: [id] });
    const insufficient = { by: ledger, error: "ERC1155InsufficientBalance" };
    const foreign = send(registry, { from: traderA, to: partyA, id, amount: 1 });
    await refused(foreign, { ...insufficient, args: [traderA.address, 0n, 1n, id] });
    const over = send(registry, { from: partyA, to: traderA, id, amount: 1001 });
    await refused(over, { ...insufficient, args: [partyA.address, 1000n, 1001n, id] });
  });

  it("reaches open accounts only", async () => {
    const { rulebook, partyA, stranger } = registry;
    const call = send(registry, { from: partyA, to: stranger, id, amount: 1 });
    await refused(call, { by: rulebook, error: "AccountNotOpen", args: [stranger.address] });
  });

  describe("an explicit range", () => {
    const range = async (first: number, amount: number | bigint) => {
      const { ledger, partyA, traderA } = registry;
      return await ledger
        .connect(partyA)
        .safeTransferRange(partyA, traderA, id, first, amount, "0x");
    };

    it("of the head leaves the rest to the sender under a new id", async () => {
      const { ledger, partyA, traderA } = registry;
      const tx = await range(1, 300);
      expect((await eventOf(registry, tx, "Split")).toArray()).to.deep.equal([id, id + 300n, 700n]);
      expect(await ledger.balanceOf(traderA, id)).to.equal(300n);
      expect(await ledger.balanceOf(partyA, id + 300n)).to.equal(700n);
    });

    it("of the middle leaves both ends to the sender", async () => {
      const { ledger, partyA, traderA } = registry;
      await range(401, 200);
      expect(await ledger.balanceOf(partyA, id)).to.equal(400n);
      expect(await ledger.balanceOf(traderA, id + 400n)).to.equal(200n);
      expect(await ledger.balanceOf(partyA, id + 600n)).to.equal(400n);
    });

    it("of the tail is the same as sending a part", async () => {
      const { ledger, partyA, traderA } = registry;
      await range(901, 100);
      expect(await ledger.balanceOf(partyA, id)).to.equal(900n);
      expect(await ledger.balanceOf(traderA, id + 900n)).to.equal(100n);
    });

    it("of the whole run moves it under its id", async () => {
      expect(await namesOf(registry, await range(1, 1000))).to.deep.equal(["TransferSingle"]);
    });

    it("cancels when it goes to a cancellation account", async () => {
      const { ledger, partyA } = registry;
      const to = await terminal(registry, "XXA01", { kind: "voluntary", approach: 0 });
      const tx = await ledger.connect(partyA).safeTransferRange(partyA, to, id, 401, 200, "0x");
      const told = await eventOf(registry, tx, "Cancelled");
      expect([told.id, told.amount]).to.deep.equal([id + 400n, 200n]);
      expect(await ledger.runOf(id + 400n)).to.deep.equal([to, 200n, 0n, FLAG.terminal]);
    });

    it("must lie in the run", async () => {
      const { ledger } = registry;
      const outside = { by: ledger, error: "RangeOutsideRun" };
      await refused(range(0, 1), { ...outside, args: [id, 0n, 1n] });
      await refused(range(1001, 1), { ...outside, args: [id, 1001n, 1n] });
      await refused(range(2, 1000), { ...outside, args: [id, 2n, 1000n] });
      const huge = 2n ** 256n - 1n;
      await refused(range(2, huge), { ...outside, args: [id, 2n, huge] });
      await refused(range(2, 0), { by: ledger, error: "ZeroAmount", args: [id] });
    });

    it("cannot be taken from another holder's run", async () => {
      const { ledger, partyA, traderA, stranger } = registry;
      const mine = ledger.connect(traderA).safeTransferRange(traderA, traderA, id, 1, 10, "0x");
      const short = [traderA.address, 0n, 10n, id];
      await refused(mine, { by: ledger, error: "ERC1155InsufficientBalance", args: short });
      const theirs = ledger.connect(stranger).safeTransferRange(partyA, stranger, id, 1, 10, "0x");
      const args = [stranger.address, partyA.address];
      await refused(theirs, { by: ledger, error: "ERC1155MissingApprovalForAll", args });
    });
  });
});
