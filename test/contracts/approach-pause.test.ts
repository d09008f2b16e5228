import { expect } from "chai";
import { authorize, issue, issueAuthorized, send, terminal } from "./support/acts.ts";
import { PARTY, REASON, REGISTRY, SOME_HASH } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { refused } from "./support/refused.ts";

/** A second approach of XXA, recorded and not reported on. */
const DRAFT = 2;

describe("while a cooperative approach is paused", () => {
  let registry: TestRegistry;

  beforeEach(async () => {
    registry = await freshRegistry();
    await forA().recordApproach(REGISTRY.XXA01, DRAFT, "Biogas", SOME_HASH);
  });

  const forA = () => registry.approaches.connect(registry.authorityA);
  const paused = (reason: bigint) => ({
    by: registry.rulebook,
    error: "ApproachIsPaused",
    args: [PARTY.XXA, 1n, reason],
  });
  const pause = (reason: bigint) => forA().pauseApproach(REGISTRY.XXA01, 1, reason, "");

  it("none of its outcomes moves, at home, abroad or to cancellation", async () => {
    const { partyA, partyC, traderA } = registry;
    const id = await issueAuthorized(registry, partyA, { parties: [] });
    await send(registry, { from: partyA, to: partyC, id, amount: 400 });
    await pause(REASON.doubleClaim);
    const stopped = paused(REASON.doubleClaim);
    const voluntary = await terminal(registry, "XXA01", { kind: "voluntary" });
    for (const to of [traderA, partyA, partyC, voluntary]) {
      await refused(send(registry, { from: partyA, to, id, amount: 1 }), stopped);
    }
    const abroad = { from: partyC, id: id + 600n, amount: 1 };
    await refused(send(registry, { ...abroad, to: partyA }), stopped);
    const ndc = await terminal(registry, "XXC01", { kind: "ndcUse" });
    await refused(send(registry, { ...abroad, to: ndc }), stopped);
    await forA().resumeApproach(REGISTRY.XXA01, 1);
    await send(registry, { ...abroad, to: ndc });
  });

  it("nothing is tagged under it", async () => {
    const { partyA } = registry;
    const number = await authorize(registry);
    await pause(REASON.security);
    const call = issue(registry, partyA, { authorization: number });
    await refused(call, paused(REASON.security));
  });

  it("nothing leaves it by being tagged under another one", async () => {
    const { authorizations, rulebook, authorityA, registrarA, partyA } = registry;
    const id = await issueAuthorized(registry, partyA);
    await authorizations.connect(authorityA).revoke(1, false, "withdrawn");
    const other = await authorize(registry, { name: "XXA-2", approach: DRAFT });
    await pause(REASON.security);
    const tag = () => rulebook.connect(registrarA).tag(id, 1000, other);
    await refused(tag(), paused(REASON.security));
    await forA().resumeApproach(REGISTRY.XXA01, 1);
    await tag();
  });

  it("a recall still moves its outcomes", async () => {
    const { holds, ledger, authorityA, deputyA, partyA, traderA } = registry;
    const id = await issueAuthorized(registry, traderA);
    await pause(REASON.security);
    await holds.connect(authorityA).announceRecall(id, 1, 1000, partyA, REASON.reversal, "");
    await holds.connect(deputyA).recall(id);
    expect(await ledger.ownerOf(id)).to.equal(partyA.address);
  });

  it("other approaches, and outcomes without one, go on", async () => {
    const { ledger, partyA, traderA } = registry;
    const other = await issueAuthorized(registry, partyA, { approach: DRAFT });
    const untagged = await issue(registry, partyA);
    await pause(REASON.security);
    await send(registry, { from: partyA, to: traderA, id: other, amount: 1000 });
    await send(registry, { from: partyA, to: traderA, id: untagged, amount: 1000 });
    expect(await ledger.ownerOf(other)).to.equal(traderA.address);
  });

  it("by the acquiring Party, the host's outcomes go on", async () => {
    const { approaches, authorityC, partyA, partyC, ledger } = registry;
    const forC = approaches.connect(authorityC);
    await forC.recordApproach(REGISTRY.XXC01, 1, "Cookstoves with XXA", SOME_HASH);
    await forC.pauseApproach(REGISTRY.XXC01, 1, REASON.other, "");
    const id = await issueAuthorized(registry, partyA);
    await send(registry, { from: partyA, to: partyC, id, amount: 1000 });
    expect(await ledger.ownerOf(id)).to.equal(partyC.address);
  });
});
