import { expect } from "chai";
import { authorize, issue, send, terminal } from "./support/acts.ts";
import { FLAG, REASON } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { eventsOf } from "./support/events.ts";
import { refused } from "./support/refused.ts";

const NOBODY = "0x0000000000000000000000000000000000000000";

describe("merging two runs", () => {
  let registry: TestRegistry;
  let id: bigint;
  let right: bigint;

  /** 1,000 tonnes cut after the 600th, both halves with Party A. */
  beforeEach(async () => {
    registry = await freshRegistry();
    const { partyA } = registry;
    id = await issue(registry, partyA);
    await send(registry, { from: partyA, to: partyA, id, amount: 400 });
    right = id + 600n;
  });

  it("joins neighbours under the left one's id", async () => {
    const { ledger, partyA } = registry;
    const tx = await ledger.connect(partyA).merge(id, right);
    const told = (await eventsOf(registry, tx)).map(({ name, args }) => [name, ...args]);
    expect(told).to.deep.equal([
      ["TransferSingle", partyA.address, partyA.address, NOBODY, right, 400n],
      ["TransferSingle", partyA.address, NOBODY, partyA.address, id, 400n],
      ["Merged", id, right, 400n],
    ]);
    expect(await ledger.runOf(id)).to.deep.equal([partyA.address, 1000n, 0n, 0n]);
    expect(await ledger.runOf(right)).to.deep.equal([NOBODY, 0n, 0n, 0n]);
  });

  it("is for the holder and operators", async () => {
    const { ledger, partyA, stranger } = registry;
    const call = () => ledger.connect(stranger).merge(id, right);
    const args = [stranger.address, partyA.address];
    await refused(call(), { by: ledger, error: "ERC1155MissingApprovalForAll", args });
    await ledger.connect(partyA).setApprovalForAll(stranger, true);
    await call();
    expect(await ledger.balanceOf(partyA, id)).to.equal(1000n);
  });

  it("takes the left run first, and only direct neighbours", async () => {
    const { ledger, partyA } = registry;
    const merge = (a: bigint, b: bigint) => ledger.connect(partyA).merge(a, b);
    await refused(merge(right, id), { by: ledger, error: "NotAdjacent", args: [right, id] });
    await refused(merge(id, id), { by: ledger, error: "NotAdjacent", args: [id, id] });
    await refused(merge(id, 5n), { by: ledger, error: "UnknownRun", args: [5n] });
  });

  it("never joins two batches, even of consecutive serials", async () => {
    const { ledger, partyA } = registry;
    const next = await issue(registry, partyA);
    const call = ledger.connect(partyA).merge(right, next);
    await refused(call, { by: ledger, error: "NotAdjacent", args: [right, next] });
  });

  it("wants one holder, one authorization and the same flags", async () => {
    const { ledger, rulebook, registrarA, partyA, traderA } = registry;
    const notAlike = { by: ledger, error: "NotAlike", args: [id, right] };
    await rulebook.connect(registrarA).tag(right, 400, await authorize(registry));
    await refused(ledger.connect(partyA).merge(id, right), notAlike);
    await send(registry, { from: partyA, to: traderA, id: right, amount: 400 });
    await refused(ledger.connect(partyA).merge(id, right), notAlike);
  });

  it("refuses a run that a request holds in place, on either side", async () => {
    const { ledger, requests, entityA } = registry;
    id = await issue(registry, entityA);
    await send(registry, { from: entityA, to: entityA, id, amount: 400 });
    right = id + 600n;
    const to = await terminal(registry, "XXA01", { kind: "voluntary", approach: 0 });
    await requests.connect(entityA).requestMove(right, 400, to, "0x");
    const call = ledger.connect(entityA).merge(id, right);
    await refused(call, { by: ledger, error: "NotAlike", args: [id, right] });
    await requests.connect(entityA).requestMove(id, 600, to, "0x");
    const held = { by: ledger, error: "RunHeld", args: [id, FLAG.locked] };
    await refused(ledger.connect(entityA).merge(id, right), held);
  });

  it("stops with every other movement on a paused ledger", async () => {
    const { ledger, partyA } = registry;
    await ledger.pause(REASON.security);
    const call = ledger.connect(partyA).merge(id, right);
    await refused(call, { by: ledger, error: "LedgerPaused", args: [REASON.security] });
  });
});
