import { expect } from "chai";
import { issue, issueAuthorized, send, terminal } from "./support/acts.ts";
import { FLAG, PARTY, REASON } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { eventOf, eventsOf } from "./support/events.ts";
import { refused } from "./support/refused.ts";

describe("freezing", () => {
  let registry: TestRegistry;
  let id: bigint;

  beforeEach(async () => {
    registry = await freshRegistry();
    id = await issue(registry, registry.partyA);
  });

  type Range = { readonly run?: bigint; readonly first?: number; readonly amount?: number };
  /** Serials 1 to 1,000 for a court, as far as it is not said otherwise. */
  const freeze = ({ run = id, first = 1, amount = 1000 }: Range = {}) =>
    registry.holds
      .connect(registry.authorityA)
      .freeze(run, first, amount, REASON.courtOrder, "case 7");
  const release = (run = id) => registry.holds.connect(registry.authorityA).release(run);
  const held = (run = id) => ({
    by: registry.ledger,
    error: "RunHeld",
    args: [run, FLAG.frozen],
  });

  it("a run keeps it in place under its id, for a reason", async () => {
    const { ledger, authorityA, partyA } = registry;
    const tx = await freeze();
    const told = (await eventsOf(registry, tx)).map(({ name, args }) => [name, ...args]);
    expect(told).to.deep.equal([
      ["FlagsChanged", id, FLAG.frozen],
      ["Frozen", partyA.address, id, 1000n],
      ["RunFrozen", id, 1000n, authorityA.address, REASON.courtOrder, "case 7"],
    ]);
    expect(await ledger.runOf(id)).to.deep.equal([partyA.address, 1000n, 0n, FLAG.frozen]);
    expect(await ledger.getFrozenTokens(partyA, id)).to.equal(1000n);
  });

  it("stops sending, splitting, merging, tagging and asking", async () => {
    const { ledger, requests, rulebook, registrarA, partyA, partyC, traderA } = registry;
    await send(registry, { from: partyA, to: partyA, id, amount: 400 });
    await freeze({ amount: 600 });
    const by = ledger.connect(partyA);
    await refused(send(registry, { from: partyA, to: traderA, id, amount: 600 }), held());
    await refused(by.safeTransferRange(partyA, traderA, id, 1, 1, "0x"), held());
    await refused(by.safeBatchTransferFrom(partyA, traderA, [id], [1], "0x"), held());
    await refused(by.merge(id, id + 600n), held());
    await refused(rulebook.connect(registrarA).tag(id, 1, 1), held());
    await refused(requests.connect(partyA).requestMove(id, 1, partyC, "0x"), held());
  });

  it("a part makes it a run of its own and leaves both ends free", async () => {
    const { ledger, partyA, traderA } = registry;
    const tx = await freeze({ first: 401, amount: 200 });
    const told = await eventOf(registry, tx, "RunFrozen");
    expect([told.id, told.amount]).to.deep.equal([id + 400n, 200n]);
    expect((await ledger.runOf(id)).flags).to.equal(0n);
    expect((await ledger.runOf(id + 400n)).flags).to.equal(FLAG.frozen);
    expect((await ledger.runOf(id + 600n)).flags).to.equal(0n);
    await send(registry, { from: partyA, to: traderA, id, amount: 400 });
    const part = send(registry, { from: partyA, to: traderA, id: id + 400n, amount: 1 });
    await refused(part, held(id + 400n));
  });

  it("ends by release, under the same id", async () => {
    const { holds, ledger, authorityA, partyA, traderA } = registry;
    await freeze();
    const told = await eventsOf(registry, await release());
    expect(told.map(({ name, args }) => [name, ...args])).to.deep.equal([
      ["FlagsChanged", id, 0n],
      ["Frozen", partyA.address, id, 0n],
      ["RunReleased", id, authorityA.address],
    ]);
    await send(registry, { from: partyA, to: traderA, id, amount: 1000 });
    expect(await ledger.ownerOf(id)).to.equal(traderA.address);
    await refused(release(), { by: holds, error: "RunNotFrozen", args: [id] });
  });

  it("is done once, for a reason, to serials inside a live run", async () => {
    const { holds, ledger, authorityA } = registry;
    const by = holds.connect(authorityA);
    const reasonless = by.freeze(id, 1, 1000, REASON.none, "");
    await refused(reasonless, { by: holds, error: "HoldReasonMissing", args: [] });
    const outside = freeze({ first: 2, amount: 1000 });
    await refused(outside, { by: ledger, error: "RangeOutsideRun", args: [id, 2n, 1000n] });
    const nothing = freeze({ first: 2, amount: 0 });
    await refused(nothing, { by: ledger, error: "ZeroAmount", args: [id] });
    await refused(freeze({ run: 7n }), { by: holds, error: "UnknownRun", args: [7n] });
    await freeze();
    await refused(freeze(), { by: holds, error: "RunAlreadyFrozen", args: [id] });
    const part = freeze({ first: 1, amount: 10 });
    await refused(part, { by: holds, error: "RunAlreadyFrozen", args: [id] });
  });

  it("is for an authority of the Party whose account holds the run", async () => {
    const { holds, registrarA, authorityA, authorityC, partyA, partyC } = registry;
    const run = await issueAuthorized(registry, partyA);
    for (const person of [registrarA, authorityC]) {
      const by = holds.connect(person);
      const args = [person.address, PARTY.XXA, 2n];
      const missing = { by: holds, error: "MissingPartyRole", args };
      await refused(by.freeze(run, 1001, 1000, REASON.other, ""), missing);
      await refused(by.release(run), missing);
    }
    await send(registry, { from: partyA, to: partyC, id: run, amount: 1000 });
    const call = holds.connect(authorityA).freeze(run, 1001, 1000, REASON.other, "");
    const args = [authorityA.address, PARTY.XXC, 2n];
    await refused(call, { by: holds, error: "MissingPartyRole", args });
    await holds.connect(authorityC).freeze(run, 1001, 1000, REASON.other, "");
  });

  it("never reaches what has been used or cancelled", async () => {
    const { ledger, partyA } = registry;
    const to = await terminal(registry, "XXA01", { kind: "voluntary", approach: 0 });
    await send(registry, { from: partyA, to, id, amount: 1000 });
    const terminalRun = { by: ledger, error: "RunTerminal", args: [id] };
    await refused(freeze(), terminalRun);
    await refused(freeze({ first: 1, amount: 1 }), terminalRun);
  });

  describe("what a request has locked", () => {
    let run: bigint;

    beforeEach(async () => {
      const { requests, entityA, partyC } = registry;
      run = await issueAuthorized(registry, entityA);
      await requests.connect(entityA).requestMove(run, 1000, partyC, "0x");
    });

    it("is done whole, and stops the approval", async () => {
      const { ledger, requests, authorityA } = registry;
      await freeze({ run, first: 1001 });
      const flags = FLAG.locked | FLAG.frozen;
      expect((await ledger.runOf(run)).flags).to.equal(flags);
      const call = requests.connect(authorityA).approve(1);
      await refused(call, { by: ledger, error: "RunHeld", args: [run, flags] });
      await release(run);
      await requests.connect(authorityA).approve(1);
    });

    it("is not done to a part", async () => {
      const { ledger } = registry;
      const part = freeze({ run, first: 1001, amount: 10 });
      await refused(part, { by: ledger, error: "RunHeld", args: [run, FLAG.locked] });
    });

    it("outlasts the request", async () => {
      const { ledger, requests, entityA } = registry;
      await freeze({ run, first: 1001 });
      await requests.connect(entityA).withdraw(1);
      expect((await ledger.runOf(run)).flags).to.equal(FLAG.frozen);
    });
  });
});
