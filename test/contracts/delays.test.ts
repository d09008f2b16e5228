import { expect } from "chai";
import { authorize, issue, send, setPolicy, terminal } from "./support/acts.ts";
import { FLAG, PARTY, REASON, STATUS, seconds } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { eventOf, namesOf } from "./support/events.ts";
import { networkHelpers } from "./support/network.ts";
import { refused } from "./support/refused.ts";

const DAY = 24 * 60 * 60;
const ASKED = seconds("2026-09-01");
const DUE = seconds("2026-09-02");

describe("a delayed account", () => {
  let registry: TestRegistry;
  let id: bigint;

  /** Party A and entity 1 hold authorized tonnes, and all that they send waits for a day. */
  beforeEach(async () => {
    registry = await freshRegistry();
    const { accounts, authorityA, partyA, entityA } = registry;
    await setPolicy(registry, { sendDelay: DAY });
    id = await issue(registry, partyA, { authorization: await authorize(registry) });
    await accounts.connect(authorityA).setAccountPowers(partyA, true, true);
    await accounts.connect(authorityA).setAccountPowers(entityA, false, true);
  });

  const at = (time: number) => networkHelpers.time.setNextBlockTimestamp(time);
  /** Party A asks, on 1 September, to send all of it abroad. */
  const ask = async () => {
    const { requests, partyA, partyC } = registry;
    await at(ASKED);
    return await requests.connect(partyA).requestMove(id, 1000, partyC, "0x");
  };
  const execute = () => registry.requests.connect(registry.stranger).execute(1);

  it("sends nothing at once: not at home, not abroad, not to cancellation", async () => {
    const { rulebook, partyA, traderA, partyC } = registry;
    const cancelled = await terminal(registry, "XXA01", { kind: "voluntary" });
    for (const to of [traderA.address, partyC.address, cancelled]) {
      const call = send(registry, { from: partyA, to, id, amount: 1 });
      const args = [partyA.address, to, 86_400n];
      await refused(call, { by: rulebook, error: "DelayRequired", args });
    }
  });

  it("that is free asks, and its move is scheduled at once", async () => {
    const { ledger, requests, partyA } = registry;
    const tx = await ask();
    const names = ["FlagsChanged", "MoveRequested", "RequestScheduled"];
    expect(await namesOf(registry, tx)).to.deep.equal(names);
    const told = await eventOf(registry, tx, "RequestScheduled");
    expect([...told]).to.deep.equal([1n, BigInt(DUE)]);
    const { status, due } = await requests.requestOf(1);
    expect([status, due]).to.deep.equal([STATUS.scheduled, BigInt(DUE)]);
    expect(await ledger.runOf(id)).to.deep.equal([partyA.address, 1000n, 1n, FLAG.locked]);
  });

  it("that is not free waits for approval first, and then for the time", async () => {
    const { requests, authorityA, entityA, partyC } = registry;
    const run = await issue(registry, entityA, { authorization: 1n });
    await requests.connect(entityA).requestMove(run, 400, partyC, "0x");
    expect((await requests.requestOf(1)).status).to.equal(STATUS.pending);
    await at(ASKED);
    const tx = await requests.connect(authorityA).approve(1);
    expect(await namesOf(registry, tx)).to.deep.equal(["RequestApproved", "RequestScheduled"]);
    expect((await requests.requestOf(1)).due).to.equal(BigInt(DUE));
  });

  it("has its move executed by anyone from the due second on, once", async () => {
    const { ledger, requests, stranger, partyC } = registry;
    await ask();
    await at(DUE - 1);
    await refused(execute(), { by: requests, error: "RequestNotDue", args: [1n, BigInt(DUE)] });
    await at(DUE);
    const tx = await execute();
    expect(await namesOf(registry, tx)).to.deep.equal([
      "RequestExecuted",
      "FirstTransfer",
      "FlagsChanged",
      "TransferSingle",
    ]);
    expect((await eventOf(registry, tx, "RequestExecuted")).by).to.equal(stranger.address);
    const run = [partyC.address, 1000n, 1n, FLAG.firstTransferred];
    expect(await ledger.runOf(id)).to.deep.equal(run);
    const args = [1n, STATUS.executed];
    await refused(execute(), { by: requests, error: "RequestNotScheduled", args });
  });

  it("aborts its move by withdrawing it", async () => {
    const { ledger, requests, partyA } = registry;
    await ask();
    await requests.connect(partyA).withdraw(1);
    await at(DUE);
    const args = [1n, STATUS.withdrawn];
    await refused(execute(), { by: requests, error: "RequestNotScheduled", args });
    expect(await ledger.runOf(id)).to.deep.equal([partyA.address, 1000n, 1n, 0n]);
  });

  it("has its move aborted by its Party's authority", async () => {
    const { ledger, requests, authorityA, authorityC } = registry;
    await ask();
    const foreign = requests.connect(authorityC).reject(1, "ours");
    const missing = [authorityC.address, PARTY.XXA, 2n];
    await refused(foreign, { by: requests, error: "MissingPartyRole", args: missing });
    await requests.connect(authorityA).reject(1, "the key was stolen");
    await at(DUE);
    const args = [1n, STATUS.rejected];
    await refused(execute(), { by: requests, error: "RequestNotScheduled", args });
    expect((await ledger.runOf(id)).flags).to.equal(0n);
  });

  it("has its move judged again when it is executed", async () => {
    const { accounts, authorizations, requests, rulebook, authorityA, partyA } = registry;
    await ask();
    await accounts.connect(authorityA).freezeAccount(partyA, REASON.security, "");
    await at(DUE);
    const frozen = { by: rulebook, error: "AccountIsFrozen", args: [partyA.address] };
    await refused(execute(), frozen);
    await accounts.connect(authorityA).releaseAccount(partyA);
    await authorizations.connect(authorityA).revoke(1, false, "withdrawn");
    const revoked = { by: rulebook, error: "RevokedBeforeFirstTransfer", args: [id, 1n] };
    await refused(execute(), revoked);
    expect((await requests.requestOf(1)).status).to.equal(STATUS.scheduled);
  });

  it("that is free no more needs approval for what it asked before", async () => {
    const { accounts, requests, authorityA, partyA } = registry;
    await ask();
    await accounts.connect(authorityA).setAccountPowers(partyA, false, true);
    await at(DUE);
    await refused(execute(), { by: requests, error: "RequestNotApproved", args: [1n] });
    await accounts.connect(authorityA).setAccountPowers(partyA, true, true);
    await execute();
    expect((await requests.requestOf(1)).approved).to.equal(false);
  });

  it("keeps the due time when the policy changes", async () => {
    const { requests } = registry;
    await ask();
    await setPolicy(registry, { sendDelay: 7 * DAY });
    expect((await requests.requestOf(1)).due).to.equal(BigInt(DUE));
    await at(DUE);
    await execute();
  });

  it("has nothing executed that still waits for approval, or was never asked for", async () => {
    const { requests, entityA, partyC } = registry;
    const run = await issue(registry, entityA, { authorization: 1n });
    await requests.connect(entityA).requestMove(run, 400, partyC, "0x");
    const args = [1n, STATUS.pending];
    await refused(execute(), { by: requests, error: "RequestNotScheduled", args });
    const never = requests.execute(9);
    await refused(never, { by: requests, error: "RequestNotScheduled", args: [9n, 0n] });
  });

  it("is delayed no more when two of its authority say so, or the policy has no delay", async () => {
    const { accounts, ledger, authorityA, deputyA, partyA, traderA } = registry;
    const forA = accounts.connect(authorityA);
    const give = () => send(registry, { from: partyA, to: traderA, id, amount: 100 });
    await expect(forA.setAccountPowers(partyA, true, false)).to.emit(accounts, "Proposed");
    expect((await accounts.accountOf(partyA)).delayed).to.equal(true);
    await expect(accounts.connect(deputyA).setAccountPowers(partyA, true, false))
      .to.emit(accounts, "AccountPowersChanged")
      .withArgs(partyA.address, deputyA.address, true, false);
    await give();
    await forA.setAccountPowers(partyA, true, true);
    await setPolicy(registry, {});
    await setPolicy(registry, {}, deputyA);
    await give();
    expect(await ledger.balanceOf(partyA, id)).to.equal(800n);
  });

  it("asks for nothing that it could do at once", async () => {
    const { requests, traderA, partyA } = registry;
    const free = await issue(registry, traderA);
    const call = requests.connect(traderA).requestMove(free, 1, partyA, "0x");
    const args = [traderA.address, partyA.address];
    await refused(call, { by: requests, error: "NothingToRequest", args });
  });

  it("is told what a move needs before it asks", async () => {
    const { ledger, entityA, traderA, partyC } = registry;
    const run = await issue(registry, entityA, { authorization: 1n });
    expect(await ledger.judge(id, traderA, "0x")).to.deep.equal([false, 86_400n]);
    expect(await ledger.judge(id, partyC, "0x")).to.deep.equal([false, 86_400n]);
    expect(await ledger.judge(run, partyC, "0x")).to.deep.equal([true, 86_400n]);
    const free = await issue(registry, traderA, { authorization: 1n });
    expect(await ledger.judge(free, partyC, "0x")).to.deep.equal([false, 0n]);
  });
});
