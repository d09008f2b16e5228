import { expect } from "chai";
import { issue, issueAuthorized } from "./support/acts.ts";
import { CAUSE, FLAG, PARTY, STATUS, seconds } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { eventOf, namesOf } from "./support/events.ts";
import { networkHelpers } from "./support/network.ts";
import { refused } from "./support/refused.ts";

describe("a request", () => {
  let registry: TestRegistry;
  let id: bigint;

  /** Entity 1 holds 1,000 authorized tonnes and may not send them abroad by itself. */
  beforeEach(async () => {
    registry = await freshRegistry();
    id = await issueAuthorized(registry, registry.entityA);
  });

  /** Asks for the last 400 of the 1,000 tonnes. */
  const ask = async () => {
    const { requests, entityA, partyC } = registry;
    return await requests.connect(entityA).requestMove(id, 400, partyC, "0x");
  };

  it("locks the asked part in the holder's account", async () => {
    const { ledger, requests, entityA, partyC } = registry;
    await networkHelpers.time.setNextBlockTimestamp(seconds("2026-09-01"));
    const tx = await ask();
    const names = ["TransferSingle", "TransferSingle", "Split", "FlagsChanged", "MoveRequested"];
    expect(await namesOf(registry, tx)).to.deep.equal(names);
    const asked = id + 600n;
    expect([...(await eventOf(registry, tx, "MoveRequested"))]).to.deep.equal([
      1n,
      entityA.address,
      asked,
      400n,
      partyC.address,
      entityA.address,
      "0x",
    ]);
    expect(await ledger.runOf(asked)).to.deep.equal([entityA.address, 400n, 1n, FLAG.locked]);
    expect(await ledger.runOf(id)).to.deep.equal([entityA.address, 600n, 1n, 0n]);
    expect((await requests.requestOf(1)).toObject()).to.deep.equal({
      holder: entityA.address,
      status: STATUS.pending,
      approved: false,
      due: 0n,
      to: partyC.address,
      amount: 400n,
      requestedAt: BigInt(seconds("2026-09-01")),
      requester: entityA.address,
      id: asked,
      data: "0x",
    });
  });

  it("approved by an authority moves the run and first transfers it", async () => {
    const { ledger, requests, authorityA, partyC } = registry;
    await ask();
    const tx = await requests.connect(authorityA).approve(1);
    expect(await namesOf(registry, tx)).to.deep.equal([
      "RequestApproved",
      "RequestExecuted",
      "FirstTransfer",
      "FlagsChanged",
      "TransferSingle",
    ]);
    const told = await eventOf(registry, tx, "FirstTransfer");
    expect([told.amount, told.cause]).to.deep.equal([400n, CAUSE.international]);
    const run = [partyC.address, 400n, 1n, FLAG.firstTransferred];
    expect(await ledger.runOf(id + 600n)).to.deep.equal(run);
    expect((await requests.requestOf(1)).status).to.equal(STATUS.executed);
  });

  it("rejected with a reason unlocks the run where it is", async () => {
    const { ledger, requests, authorityA, entityA } = registry;
    await ask();
    const tx = await requests.connect(authorityA).reject(1, "cap of the year reached");
    expect(await namesOf(registry, tx)).to.deep.equal(["RequestRejected", "FlagsChanged"]);
    expect((await eventOf(registry, tx, "RequestRejected")).reason).to.equal(
      "cap of the year reached",
    );
    expect(await ledger.runOf(id + 600n)).to.deep.equal([entityA.address, 400n, 1n, 0n]);
    expect((await requests.requestOf(1)).status).to.equal(STATUS.rejected);
  });

  it("is not rejected without a reason", async () => {
    const { requests, authorityA } = registry;
    await ask();
    const call = requests.connect(authorityA).reject(1, "");
    await refused(call, { by: requests, error: "RejectionReasonMissing", args: [] });
  });

  it("withdrawn by the holder or the requester unlocks the run where it is", async () => {
    const { ledger, requests, entityA, deputyA, partyC } = registry;
    await ask();
    await requests.connect(entityA).withdraw(1);
    expect((await ledger.runOf(id + 600n)).flags).to.equal(0n);
    expect((await requests.requestOf(1)).status).to.equal(STATUS.withdrawn);
    await ledger.connect(entityA).setApprovalForAll(deputyA, true);
    await requests.connect(deputyA).requestMove(id, 600, partyC, "0x");
    await requests.connect(deputyA).withdraw(2);
    expect((await ledger.runOf(id)).flags).to.equal(0n);
  });

  it("names who made it, the holder or an operator", async () => {
    const { ledger, requests, entityA, deputyA, partyC } = registry;
    await ledger.connect(entityA).setApprovalForAll(deputyA, true);
    await ask();
    const told = await eventOf(
      registry,
      await requests.connect(deputyA).requestMove(id, 600, partyC, "0x"),
      "MoveRequested",
    );
    expect([told.holder, told.requester]).to.deep.equal([entityA.address, deputyA.address]);
    const requesters = [await requests.requestOf(1), await requests.requestOf(2)];
    expect(requesters.map(({ requester }) => requester)).to.deep.equal([
      entityA.address,
      deputyA.address,
    ]);
  });

  it("is withdrawn by nobody else", async () => {
    const { requests, authorityA, entityA } = registry;
    await ask();
    const call = requests.connect(authorityA).withdraw(1);
    const args = [authorityA.address, entityA.address];
    await refused(call, { by: requests, error: "NotTheHolder", args });
  });

  it("is made by the holder or an operator", async () => {
    const { requests, entityA, partyA, partyC } = registry;
    const call = requests.connect(partyA).requestMove(id, 1, partyC, "0x");
    const args = [partyA.address, entityA.address];
    await refused(call, { by: requests, error: "NotTheHolder", args });
  });

  it("is decided by an authority of the holder's Party", async () => {
    const { requests, rulebook, registrarA, authorityC } = registry;
    await ask();
    for (const person of [registrarA, authorityC]) {
      const args = [person.address, PARTY.XXA, 2n];
      const missing = { by: rulebook, error: "MissingPartyRole", args };
      await refused(requests.connect(person).approve(1), missing);
      await refused(requests.connect(person).reject(1, "no"), missing);
    }
  });

  it("is never decided by who made it", async () => {
    const { ledger, requests, authorityA, deputyA, entityA, partyC } = registry;
    await ledger.connect(entityA).setApprovalForAll(deputyA, true);
    await requests.connect(deputyA).requestMove(id, 400, partyC, "0x");
    const own = { by: requests, error: "RequesterCannotDecide", args: [1n, deputyA.address] };
    await refused(requests.connect(deputyA).approve(1), own);
    await refused(requests.connect(deputyA).reject(1, "no"), own);
    await requests.connect(authorityA).approve(1);
  });

  it("is never decided by who holds the run", async () => {
    const { ledger, accounts, requests, registrarA, authorityA, stranger, partyC } = registry;
    await accounts.connect(registrarA).openAccount(authorityA, 3244161n, 0, false);
    const held = await issue(registry, authorityA, { authorization: 1 });
    await ledger.connect(authorityA).setApprovalForAll(stranger, true);
    await requests.connect(stranger).requestMove(held, 1000, partyC, "0x");
    const call = requests.connect(authorityA).approve(1);
    const args = [1n, authorityA.address];
    await refused(call, { by: requests, error: "RequesterCannotDecide", args });
  });

  it("is decided once", async () => {
    const { requests, authorityA, entityA } = registry;
    await ask();
    await requests.connect(authorityA).approve(1);
    const again = { by: requests, error: "RequestNotPending", args: [1n, STATUS.executed] };
    await refused(requests.connect(authorityA).approve(1), again);
    await refused(requests.connect(authorityA).reject(1, "no"), again);
    await refused(requests.connect(entityA).withdraw(1), again);
    const never = { by: requests, error: "RequestNotPending", args: [2n, 0n] };
    await refused(requests.connect(authorityA).approve(2), never);
  });
});
