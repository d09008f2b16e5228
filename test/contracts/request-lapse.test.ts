import { expect } from "chai";
import { issueAuthorized, setPolicy } from "./support/acts.ts";
import { FLAG, STATUS, seconds } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { networkHelpers } from "./support/network.ts";
import { refused } from "./support/refused.ts";

const DAY = 24 * 60 * 60;
const ASKED = seconds("2026-09-01");
const LAPSES = seconds("2026-09-11");

describe("a request that nobody decides", () => {
  let registry: TestRegistry;
  let id: bigint;

  /** Entity 1 asked on 1 September to send 1,000 tonnes abroad; the Party has ten days to decide. */
  beforeEach(async () => {
    registry = await freshRegistry();
    const { requests, entityA, partyC } = registry;
    await setPolicy(registry, { requestLifetime: 10 * DAY });
    id = await issueAuthorized(registry, entityA);
    await at(ASKED);
    await requests.connect(entityA).requestMove(id, 1000, partyC, "0x");
  });

  const at = (time: number) => networkHelpers.time.setNextBlockTimestamp(time);
  const approve = () => registry.requests.connect(registry.authorityA).approve(1);
  const expire = () => registry.requests.connect(registry.stranger).expire(1);

  it("is approved until the last second", async () => {
    const { requests } = registry;
    await at(LAPSES);
    await approve();
    expect((await requests.requestOf(1)).status).to.equal(STATUS.executed);
  });

  it("is not approved after that", async () => {
    const { requests } = registry;
    await at(LAPSES + 1);
    const args = [1n, BigInt(LAPSES)];
    await refused(approve(), { by: requests, error: "RequestLapsed", args });
  });

  it("is declared expired by anyone after that, which unlocks the run where it is", async () => {
    const { ledger, requests, entityA, stranger } = registry;
    await at(LAPSES);
    await refused(expire(), { by: requests, error: "RequestNotLapsed", args: [1n] });
    expect((await ledger.runOf(id)).flags).to.equal(FLAG.locked);
    await at(LAPSES + 1);
    await expect(expire()).to.emit(requests, "RequestExpired").withArgs(1n, stranger.address);
    expect(await ledger.runOf(id)).to.deep.equal([entityA.address, 1000n, 1n, 0n]);
    const again = { by: requests, error: "RequestNotPending", args: [1n, STATUS.expired] };
    await refused(expire(), again);
    await refused(approve(), again);
  });

  it("may still be withdrawn or rejected after that", async () => {
    const { requests, authorityA, entityA, partyC } = registry;
    await at(LAPSES + 1);
    await requests.connect(entityA).withdraw(1);
    await requests.connect(entityA).requestMove(id, 1000, partyC, "0x");
    await at(LAPSES + 11 * DAY);
    await requests.connect(authorityA).reject(2, "too late");
    expect((await requests.requestOf(2)).status).to.equal(STATUS.rejected);
  });

  it("never lapses where the policy sets no time", async () => {
    const { requests } = registry;
    await setPolicy(registry, {});
    await at(seconds("2036-09-01"));
    await refused(expire(), { by: requests, error: "RequestNotLapsed", args: [1n] });
    await approve();
  });

  it("does not expire once it is approved and waits for its time", async () => {
    const { accounts, requests, authorityA, entityA } = registry;
    await setPolicy(registry, { requestLifetime: 10 * DAY, sendDelay: 30 * DAY });
    await accounts.connect(authorityA).setAccountPowers(entityA, false, true);
    await approve();
    await at(seconds("2026-12-01"));
    const args = [1n, STATUS.scheduled];
    await refused(expire(), { by: requests, error: "RequestNotPending", args });
    await requests.execute(1);
    expect((await requests.requestOf(1)).status).to.equal(STATUS.executed);
  });
});
