import { expect } from "chai";
import { issue, send } from "./support/acts.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { eventOf, namesOf } from "./support/events.ts";
import { refused } from "./support/refused.ts";

const NOBODY = "0x0000000000000000000000000000000000000000";

describe("the ledger as an ERC-1155", () => {
  let registry: TestRegistry;
  let id: bigint;

  beforeEach(async () => {
    registry = await freshRegistry();
    id = await issue(registry, registry.partyA);
  });

  it("names itself, its metadata and ERC-165 by their interface ids", async () => {
    const { ledger } = registry;
    expect(await ledger.supportsInterface("0x01ffc9a7")).to.equal(true); // ERC-165
    expect(await ledger.supportsInterface("0xd9b67a26")).to.equal(true); // ERC-1155
    expect(await ledger.supportsInterface("0x0e89341c")).to.equal(true); // metadata URI
    expect(await ledger.supportsInterface("0x6352211e")).to.equal(true); // ERC-5409
    expect(await ledger.supportsInterface("0xffffffff")).to.equal(false);
    expect(await ledger.supportsInterface("0x80ac58cd")).to.equal(false); // ERC-721
  });

  it("shows a run's length as its holder's balance and nobody else's", async () => {
    const { ledger, partyA, partyC } = registry;
    expect(await ledger.balanceOf(partyA, id)).to.equal(1000n);
    expect(await ledger.balanceOf(partyC, id)).to.equal(0n);
    expect(await ledger.balanceOf(partyA, id + 1n)).to.equal(0n);
    expect(await ledger.balanceOf(NOBODY, id + 1n)).to.equal(0n);
    expect(await ledger.balanceOfBatch([partyA, partyC], [id, id])).to.deep.equal([1000n, 0n]);
  });

  it("wants as many accounts as ids", async () => {
    const { ledger, partyA } = registry;
    const unequal = { by: ledger, error: "ERC1155InvalidArrayLength", args: [2n, 1n] };
    await refused(ledger.balanceOfBatch([partyA], [id, id]), unequal);
    const batch = ledger
      .connect(partyA)
      .safeBatchTransferFrom(partyA, registry.traderA, [id, id], [1], "0x");
    await refused(batch, unequal);
  });

  it("tells the first and last serial of a run, and its one holder", async () => {
    const { ledger, partyA } = registry;
    expect(await ledger.serialsOf(id)).to.deep.equal([1n, 1000n]);
    expect(await ledger.ownerOf(id)).to.equal(partyA.address);
    expect(await ledger.ownerOf(id + 1n)).to.equal(NOBODY);
    await refused(ledger.serialsOf(id + 1n), { by: ledger, error: "UnknownRun", args: [id + 1n] });
  });

  it("lets an operator send, until the holder takes that back", async () => {
    const { ledger, partyA, traderA, stranger } = registry;
    const take = (amount: number) =>
      ledger.connect(stranger).safeTransferFrom(partyA, traderA, id, amount, "0x");
    const args = [stranger.address, partyA.address];
    await refused(take(1), { by: ledger, error: "ERC1155MissingApprovalForAll", args });
    await expect(ledger.connect(partyA).setApprovalForAll(stranger, true))
      .to.emit(ledger, "ApprovalForAll")
      .withArgs(partyA.address, stranger.address, true);
    expect(await ledger.isApprovedForAll(partyA, stranger)).to.equal(true);
    const told = await eventOf(registry, await take(1000), "TransferSingle");
    expect([...told]).to.deep.equal([stranger.address, partyA.address, traderA.address, id, 1000n]);
    await ledger.connect(partyA).setApprovalForAll(stranger, false);
    await refused(take(1), { by: ledger, error: "ERC1155MissingApprovalForAll", args });
  });

  it("takes nobody as an operator", async () => {
    const { ledger, partyA } = registry;
    const call = ledger.connect(partyA).setApprovalForAll(NOBODY, true);
    await refused(call, { by: ledger, error: "ERC1155InvalidOperator", args: [NOBODY] });
  });

  it("sends several runs under one event", async () => {
    const { ledger, partyA, traderA } = registry;
    const second = await issue(registry, partyA, { amount: 50 });
    const tx = await ledger
      .connect(partyA)
      .safeBatchTransferFrom(partyA, traderA, [id, second], [1000, 20], "0x");
    expect(await namesOf(registry, tx)).to.deep.equal([
      "TransferSingle",
      "TransferSingle",
      "Split",
      "TransferBatch",
    ]);
    const told = await eventOf(registry, tx, "TransferBatch");
    expect(told.ids).to.deep.equal([id, second + 30n]);
    expect(told[4]).to.deep.equal([1000n, 20n]);
    expect(await ledger.balanceOf(traderA, second + 30n)).to.equal(20n);
  });

  it("sends a batch wholly or not at all", async () => {
    const { ledger, partyA, traderA } = registry;
    const batch = ledger
      .connect(partyA)
      .safeBatchTransferFrom(partyA, traderA, [id, id], [600, 600], "0x");
    const args = [partyA.address, 400n, 600n, id];
    await refused(batch, { by: ledger, error: "ERC1155InsufficientBalance", args });
    expect(await ledger.balanceOf(partyA, id)).to.equal(1000n);
  });

  it("bounds a batch at 200 items", async () => {
    const { ledger, partyA, traderA } = registry;
    const batch = (length: number) =>
      ledger
        .connect(partyA)
        .safeBatchTransferFrom(
          partyA,
          traderA,
          Array(length).fill(id),
          Array(length).fill(1),
          "0x",
        );
    await refused(batch(201), { by: ledger, error: "BatchTooLarge", args: [201n, 200n] });
    await batch(200);
    expect(await ledger.balanceOf(partyA, id)).to.equal(800n);
  });

  it("takes an empty batch from the holder only", async () => {
    const { ledger, partyA, traderA, stranger } = registry;
    const empty = (by: typeof partyA) =>
      ledger.connect(by).safeBatchTransferFrom(partyA, traderA, [], [], "0x");
    const args = [stranger.address, partyA.address];
    await refused(empty(stranger), { by: ledger, error: "ERC1155MissingApprovalForAll", args });
    expect(await namesOf(registry, await empty(partyA))).to.deep.equal(["TransferBatch"]);
  });

  it("refuses a batch to oneself, whose one event could name a run already cut", async () => {
    const { ledger, partyA } = registry;
    const call = ledger
      .connect(partyA)
      .safeBatchTransferFrom(partyA, partyA, [id, id], [1000, 10], "0x");
    await refused(call, { by: ledger, error: "ERC1155InvalidReceiver", args: [partyA.address] });
  });

  it("sends to no one under the zero address", async () => {
    const { ledger, partyA } = registry;
    const nobody = { by: ledger, error: "ERC1155InvalidReceiver", args: [NOBODY] };
    const by = ledger.connect(partyA);
    await refused(send(registry, { from: partyA, to: NOBODY, id, amount: 1 }), nobody);
    await refused(by.safeBatchTransferFrom(partyA, NOBODY, [id], [1], "0x"), nobody);
    await refused(by.safeTransferRange(partyA, NOBODY, id, 1, 1, "0x"), nobody);
  });
});
