import { expect } from "chai";
import { issue, issueAuthorized, send, terminal } from "./support/acts.ts";
import { FLAG, REASON } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { eventOf } from "./support/events.ts";
import { refused } from "./support/refused.ts";

describe("the rules of a request", () => {
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

  it("is refused at once when no approval could help", async () => {
    const { requests, rulebook, entityA, partyC, stranger } = registry;
    const untagged = await issue(registry, entityA);
    const ask = (run: bigint, to: unknown) =>
      requests.connect(entityA).requestMove(run, 1000, to, "0x");
    const unauthorized = { by: rulebook, error: "NotAuthorized", args: [untagged] };
    await refused(ask(untagged, partyC), unauthorized);
    const closed = { by: rulebook, error: "AccountNotOpen", args: [stranger.address] };
    await refused(ask(id, stranger), closed);
    await refused(ask(7n, partyC), { by: requests, error: "UnknownRun", args: [7n] });
  });

  it("is for at least one tonne and no more than the run", async () => {
    const { ledger, requests, entityA, partyC } = registry;
    const ask = (amount: number) => requests.connect(entityA).requestMove(id, amount, partyC, "0x");
    await refused(ask(0), { by: ledger, error: "ZeroAmount", args: [id] });
    const args = [id, 1n, 1001n];
    await refused(ask(1001), { by: requests, error: "RangeOutsideRun", args });
  });

  it("keeps its part from being sent, tagged or asked for again", async () => {
    const { ledger, requests, rulebook, registrarA, entityA, partyA, partyC } = registry;
    await ask();
    const asked = id + 600n;
    const held = { by: ledger, error: "RunHeld", args: [asked, FLAG.locked] };
    await refused(send(registry, { from: entityA, to: partyA, id: asked, amount: 1 }), held);
    const range = ledger.connect(entityA).safeTransferRange(entityA, partyA, asked, 601, 1, "0x");
    await refused(range, held);
    await refused(rulebook.connect(registrarA).tag(asked, 400, 1), held);
    await refused(requests.connect(entityA).requestMove(asked, 1, partyC, "0x"), held);
  });

  it("is made for an explicit range as well", async () => {
    const { ledger, requests, entityA, partyC } = registry;
    const by = requests.connect(entityA);
    await by.requestRange(id, 401, 200, partyC, "0x");
    expect((await requests.requestOf(1)).id).to.equal(id + 400n);
    expect(await ledger.runOf(id)).to.deep.equal([entityA.address, 400n, 1n, 0n]);
    const locked = [entityA.address, 200n, 1n, FLAG.locked];
    expect(await ledger.runOf(id + 400n)).to.deep.equal(locked);
    expect(await ledger.runOf(id + 600n)).to.deep.equal([entityA.address, 400n, 1n, 0n]);
  });

  it("is for a range that lies in the run", async () => {
    const { ledger, requests, entityA, partyC } = registry;
    const range = (first: number, amount: number) =>
      requests.connect(entityA).requestRange(id, first, amount, partyC, "0x");
    const outside = { by: ledger, error: "RangeOutsideRun" };
    await refused(range(0, 1), { ...outside, args: [id, 0n, 1n] });
    await refused(range(1001, 1), { ...outside, args: [id, 1001n, 1n] });
    await refused(range(2, 1000), { ...outside, args: [id, 2n, 1000n] });
    await refused(range(2, 0), { by: ledger, error: "ZeroAmount", args: [id] });
  });

  it("leaves the rest of the run free", async () => {
    const { ledger, entityA, partyA } = registry;
    await ask();
    await send(registry, { from: entityA, to: partyA, id, amount: 600 });
    expect(await ledger.ownerOf(id)).to.equal(partyA.address);
  });

  it("is judged again when approved", async () => {
    const { accounts, authorizations, requests, rulebook, authorityA, entityA } = registry;
    await ask();
    await accounts.connect(authorityA).freezeAccount(entityA, REASON.courtOrder, "");
    const approve = () => requests.connect(authorityA).approve(1);
    const frozen = { by: rulebook, error: "AccountIsFrozen", args: [entityA.address] };
    await refused(approve(), frozen);
    await accounts.connect(authorityA).releaseAccount(entityA);
    await authorizations.connect(authorityA).revoke(1, false, "withdrawn");
    const args = [id + 600n, 1n];
    await refused(approve(), { by: rulebook, error: "RevokedBeforeFirstTransfer", args });
  });

  it("is not made for a frozen account, and can be withdrawn from one", async () => {
    const { accounts, requests, rulebook, authorityA, entityA } = registry;
    await ask();
    await accounts.connect(authorityA).freezeAccount(entityA, REASON.courtOrder, "");
    const frozen = { by: rulebook, error: "AccountIsFrozen", args: [entityA.address] };
    await refused(ask(), frozen);
    await requests.connect(entityA).withdraw(1);
  });

  it("for a use carries its data to the use", async () => {
    const { requests, rulebook, authorityC, partyA, entityA, entityC } = registry;
    const free = await issue(registry, partyA, { authorization: 1 });
    await send(registry, { from: partyA, to: entityC, id: free, amount: 1000 });
    const ndc = await terminal(registry, "XXC01", { kind: "ndcUse" });
    const data = `0x${2025n.toString(16).padStart(64, "0")}${"be".repeat(32)}`;
    await requests.connect(entityC).requestMove(free, 1000, ndc, data);
    const tx = await requests.connect(authorityC).approve(1);
    const told = await eventOf(registry, tx, "Used");
    expect([told.entity, told.ndcYear, told.beneficiary]).to.deep.equal([
      2n,
      2025n,
      `0x${"be".repeat(32)}`,
    ]);
    const closed = requests.connect(entityA).requestMove(id, 1, ndc, "0x01");
    const args = [entityA.address, ndc];
    await refused(closed, { by: rulebook, error: "ForeignTerminalAccount", args });
  });

  it("waits while the ledger is paused, but may be rejected or withdrawn", async () => {
    const { ledger, requests, authorityA, entityA } = registry;
    await ask();
    await ledger.pause(REASON.security);
    const paused = { by: ledger, error: "LedgerPaused", args: [REASON.security] };
    await refused(requests.connect(authorityA).approve(1), paused);
    await refused(ask(), paused);
    await requests.connect(entityA).withdraw(1);
  });
});
