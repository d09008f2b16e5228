import { expect } from "chai";
import { authorize, issue, send, setPolicy } from "./support/acts.ts";
import { seconds } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { networkHelpers } from "./support/network.ts";
import { refused } from "./support/refused.ts";

const DAY = 24 * 60 * 60;
const NAMED = seconds("2026-09-01");
const FROM = seconds("2026-09-02");

describe("trust in a counterparty", () => {
  let registry: TestRegistry;
  let id: bigint;

  /** What Party A sends waits for a day. */
  beforeEach(async () => {
    registry = await freshRegistry();
    const { accounts, authorityA, partyA } = registry;
    await setPolicy(registry, { sendDelay: DAY });
    id = await issue(registry, partyA, { authorization: await authorize(registry) });
    await accounts.connect(authorityA).setAccountPowers(partyA, true, true);
  });

  const at = (time: number) => networkHelpers.time.setNextBlockTimestamp(time);
  const trust = (trusted = true) =>
    registry.accounts.connect(registry.partyA).trust(registry.traderA, trusted);
  const give = () =>
    send(registry, { from: registry.partyA, to: registry.traderA, id, amount: 10 });
  /** Two people end the delay. */
  const withoutDelay = async () => {
    await setPolicy(registry, {});
    await setPolicy(registry, {}, registry.deputyA);
  };
  const delayed = () => ({
    by: registry.rulebook,
    error: "DelayRequired",
    args: [registry.partyA.address, registry.traderA.address, 86_400n],
  });

  it("takes effect after the Party's delay, so that a stolen key gains nothing", async () => {
    const { accounts, ledger, partyA, traderA } = registry;
    await at(NAMED);
    await expect(trust())
      .to.emit(accounts, "CounterpartyTrusted")
      .withArgs(partyA.address, traderA.address, FROM);
    expect(await accounts.isTrusted(partyA, traderA)).to.equal(false);
    await at(FROM - 1);
    await refused(give(), delayed());
    await at(FROM);
    await give();
    expect(await accounts.isTrusted(partyA, traderA)).to.equal(true);
    expect(await ledger.balanceOf(partyA, id)).to.equal(990n);
  });

  it("is withdrawn at once", async () => {
    const { accounts, partyA, traderA } = registry;
    await at(NAMED);
    await trust();
    await at(FROM);
    await expect(trust(false))
      .to.emit(accounts, "CounterpartyTrusted")
      .withArgs(partyA.address, traderA.address, 0);
    await refused(give(), delayed());
  });

  it("waits anew when it is given again", async () => {
    await at(NAMED);
    await trust();
    await at(FROM);
    await trust();
    await refused(give(), delayed());
    await at(FROM + DAY);
    await give();
  });

  it("reaches from one account to one other, and not back", async () => {
    const { accounts, rulebook, partyA, traderA, entityA } = registry;
    await at(NAMED);
    await trust();
    await at(FROM);
    await give();
    expect(await accounts.isTrusted(traderA, partyA)).to.equal(false);
    const call = send(registry, { from: partyA, to: entityA, id, amount: 10 });
    const args = [partyA.address, entityA.address, 86_400n];
    await refused(call, { by: rulebook, error: "DelayRequired", args });
  });

  it("lifts the delay and not the approval", async () => {
    const { accounts, rulebook, authorityA, partyA, partyC } = registry;
    await accounts.connect(authorityA).setAccountPowers(partyA, false, true);
    await at(NAMED);
    await accounts.connect(partyA).trust(partyC, true);
    await networkHelpers.time.increaseTo(FROM);
    const call = send(registry, { from: partyA, to: partyC, id, amount: 10 });
    const args = [partyA.address, partyC.address];
    await refused(call, { by: rulebook, error: "ApprovalRequired", args });
    expect(await registry.ledger.judge(id, partyC, "0x")).to.deep.equal([true, 0n]);
  });

  it("takes effect at once where the policy has no delay", async () => {
    const { accounts, partyA, traderA } = registry;
    await withoutDelay();
    await trust();
    expect(await accounts.isTrusted(partyA, traderA)).to.equal(true);
  });

  it("is given by an account that is open", async () => {
    const { accounts, stranger, partyA } = registry;
    const call = accounts.connect(stranger).trust(partyA, true);
    await refused(call, { by: accounts, error: "AccountNotOpen", args: [stranger.address] });
  });
});
