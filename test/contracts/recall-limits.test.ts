import { expect } from "chai";
import { issue, issueAuthorized, send, setPolicy, terminal } from "./support/acts.ts";
import { FLAG, PARTY, REASON, REGISTRY, seconds } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { networkHelpers } from "./support/network.ts";
import { refused } from "./support/refused.ts";

const DAY = 24 * 60 * 60;
const ANNOUNCED = seconds("2026-09-01");
const DUE = seconds("2026-09-08");

describe("the reach of a recall", () => {
  let registry: TestRegistry;
  let id: bigint;

  /** Entity 1 holds 1,000 tonnes; a recall waits for a week. */
  beforeEach(async () => {
    registry = await freshRegistry();
    await setPolicy(registry, { recallDelay: 7 * DAY });
    id = await issueAuthorized(registry, registry.entityA);
  });

  const at = (time: number) => networkHelpers.time.setNextBlockTimestamp(time);
  type Range = {
    readonly run?: bigint;
    readonly first?: number;
    readonly amount?: number;
    readonly to?: string;
  };
  /** Authority A announces on 1 September that all of it goes to Party A's account. */
  const announce = async ({ run = id, first = 1, amount = 1000, to }: Range = {}) => {
    const { holds, authorityA, partyA } = registry;
    await at(ANNOUNCED);
    return await holds
      .connect(authorityA)
      .announceRecall(run, first, amount, to ?? partyA.address, REASON.mistake, "case 7");
  };
  const recall = (run = id) => registry.holds.connect(registry.deputyA).recall(run);

  it("is an open holding account of the same Party", async () => {
    const { accounts, holds, authorityA, partyA, partyC, stranger, admin } = registry;
    const omge = await terminal(registry, "XXA01", { kind: "omge" });
    await accounts.openRegistry(REGISTRY.XXA02, "Second registry of XXA");
    await accounts.connect(authorityA).openAccount(admin, REGISTRY.XXA02, 0, true);
    const attempt = async (to: string) => {
      await announce({ to });
      await at(DUE);
      return await recall();
    };
    const start = await networkHelpers.takeSnapshot();
    const abroad = attempt(partyC.address);
    const leaves = [id, partyC.address];
    await refused(abroad, { by: holds, error: "RecallLeavesParty", args: leaves });
    await start.restore();
    const closed = attempt(stranger.address);
    await refused(closed, { by: holds, error: "AccountNotOpen", args: [stranger.address] });
    await start.restore();
    await refused(attempt(omge), { by: holds, error: "NotAHoldingAccount", args: [omge] });
    await start.restore();
    await accounts.connect(authorityA).freezeAccount(partyA, REASON.other, "");
    const frozen = attempt(partyA.address);
    await refused(frozen, { by: holds, error: "AccountIsFrozen", args: [partyA.address] });
    await start.restore();
    await attempt(admin.address);
    expect(await registry.ledger.ownerOf(id)).to.equal(admin.address);
  });

  it("ends at the border: what is abroad is the acquiring Party's to recall", async () => {
    const { ledger, holds, authorityC, entityC, partyA, partyC } = registry;
    const run = await issue(registry, partyA, { authorization: 1n });
    await send(registry, { from: partyA, to: entityC, id: run, amount: 1000 });
    const args = [registry.authorityA.address, PARTY.XXC, 2n];
    const foreign = announce({ run, first: 1001 });
    await refused(foreign, { by: holds, error: "MissingPartyRole", args });
    const byC = holds.connect(authorityC);
    await byC.announceRecall(run, 1001, 1000, partyC, REASON.mistake, "");
    expect((await ledger.runOf(run)).flags).to.equal(FLAG.firstTransferred | FLAG.frozen);
  });

  it("never is what has been used or cancelled", async () => {
    const { ledger, partyA } = registry;
    const run = await issue(registry, partyA);
    const to = await terminal(registry, "XXA01", { kind: "voluntary", approach: 0 });
    await send(registry, { from: partyA, to, id: run, amount: 1000 });
    const call = announce({ run, first: 1001 });
    await refused(call, { by: ledger, error: "RunTerminal", args: [run] });
  });

  it("is barred by a request until that is rejected", async () => {
    const { ledger, requests, authorityA, entityA, partyC } = registry;
    await requests.connect(entityA).requestMove(id, 1000, partyC, "0x");
    await announce();
    await at(DUE);
    const args = [id, FLAG.locked | FLAG.frozen];
    await refused(recall(), { by: ledger, error: "RunHeld", args });
    await requests.connect(authorityA).reject(1, "recalled");
    await recall();
    expect(await ledger.runOf(id)).to.deep.equal([registry.partyA.address, 1000n, 1n, 0n]);
  });

  it("is nothing on a paused ledger", async () => {
    const { ledger } = registry;
    await announce();
    await ledger.pause(REASON.security);
    await at(DUE);
    await refused(recall(), { by: ledger, error: "LedgerPaused", args: [REASON.security] });
  });

  it("is never the account that holds the run already", async () => {
    const { ledger, entityA } = registry;
    await announce({ to: entityA.address });
    await at(DUE);
    const args = [entityA.address];
    await refused(recall(), { by: ledger, error: "ERC1155InvalidReceiver", args });
  });
});
