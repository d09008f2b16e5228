import { expect } from "chai";
import { authorize, issue, send, terminal } from "./support/acts.ts";
import { FLAG, REGISTRY, SOME_HASH, seconds } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { networkHelpers } from "./support/network.ts";
import { refused } from "./support/refused.ts";
import { authorizationTerms } from "./support/terms.ts";

describe("the versions of an authorization", () => {
  let registry: TestRegistry;
  let id: bigint;

  beforeEach(async () => {
    registry = await freshRegistry();
    id = await issue(registry, registry.partyA);
  });

  const tag = (run: bigint, amount: number, authorization: bigint) =>
    registry.rulebook.connect(registry.registrarA).tag(run, amount, authorization);
  const tagged = async (authorization: bigint): Promise<bigint> =>
    (await registry.authorizations.authorizationOf(authorization)).tagged;

  it("share what has been tagged, and each has its own cap", async () => {
    const { authorizations } = registry;
    const first = await authorize(registry, { cap: 300 });
    await tag(id, 300, first);
    const second = await authorize(registry, { cap: 500 });
    const over = { by: authorizations, error: "CapExceeded", args: [second, 500n, 501n] };
    await refused(tag(id, 201, second), over);
    await tag(id, 200, second);
    expect([await tagged(first), await tagged(second)]).to.deep.equal([500n, 500n]);
  });

  it("tag nothing more under a cap below what has been tagged before", async () => {
    const { authorizations } = registry;
    await tag(id, 300, await authorize(registry, { cap: 300 }));
    const lower = await authorize(registry, { cap: 200 });
    const over = { by: authorizations, error: "CapExceeded", args: [lower, 200n, 301n] };
    await refused(tag(id, 1, lower), over);
  });

  it("tag anew what stood under an older one, without counting it twice", async () => {
    const first = await authorize(registry, { cap: 1000 });
    await tag(id, 1000, first);
    const second = await authorize(registry, { cap: 1000 });
    await tag(id, 1000, second);
    expect(await tagged(second)).to.equal(1000n);
    expect((await registry.ledger.runOf(id)).authorization).to.equal(second);
  });

  it("of another name count on their own", async () => {
    const first = await authorize(registry, { cap: 600 });
    await tag(id, 600, first);
    const other = await authorize(registry, { name: "XXA-2", cap: 400 });
    await tag(id, 400, other);
    expect([await tagged(first), await tagged(other)]).to.deep.equal([600n, 400n]);
  });

  it("keep the metric and the approach, for both are counted together", async () => {
    const { approaches, authorizations, authorityA } = registry;
    const forA = approaches.connect(authorityA);
    await forA.recordApproach(REGISTRY.XXA01, 2, "Biogas", SOME_HASH);
    await authorizations.nameMetric(3, "MWh");
    await authorize(registry);
    const invalid = { by: authorizations, error: "AuthorizationInvalid" };
    await refused(authorize(registry, { metric: 3 }), { ...invalid, args: ["metric"] });
    await refused(authorize(registry, { approach: 2 }), { ...invalid, args: ["approach"] });
    expect((await authorizations.authorizationOf(1)).superseded).to.equal(false);
    await authorize(registry, { name: "XXA-2", metric: 3, approach: 2 });
  });

  it("of another Party are others, though they have the same name", async () => {
    const { approaches, authorizations, authorityC } = registry;
    await tag(id, 1000, await authorize(registry));
    await approaches.connect(authorityC).recordApproach(REGISTRY.XXC01, 1, "Cookstoves", SOME_HASH);
    await authorizations
      .connect(authorityC)
      .authorize(authorizationTerms({ registry: REGISTRY.XXC01, parties: [] }));
    expect((await authorizations.authorizationOf(1)).superseded).to.equal(false);
    expect(await tagged(2n)).to.equal(0n);
  });

  describe("with an expiry", () => {
    const EXPIRES = seconds("2026-10-01");
    const at = (time: number) => networkHelpers.time.setNextBlockTimestamp(time);
    const expired = () => ({
      by: registry.rulebook,
      error: "AuthorizationExpired",
      args: [1n, EXPIRES],
    });

    it("tag until that second and not after it", async () => {
      const number = await authorize(registry, { expires: EXPIRES });
      await at(EXPIRES);
      await tag(id, 400, number);
      await at(EXPIRES + 1);
      await refused(tag(id, 400, number), expired());
    });

    it("first transfer until that second and not after it", async () => {
      const { partyA, partyC } = registry;
      await tag(id, 1000, await authorize(registry, { expires: EXPIRES }));
      await at(EXPIRES);
      await send(registry, { from: partyA, to: partyC, id, amount: 400 });
      await at(EXPIRES + 1);
      await refused(send(registry, { from: partyA, to: partyC, id, amount: 600 }), expired());
    });

    it("leave what has been first transferred to move and be used", async () => {
      const { ledger, partyA, partyC } = registry;
      await tag(id, 1000, await authorize(registry, { expires: EXPIRES, parties: [] }));
      await send(registry, { from: partyA, to: partyC, id, amount: 1000 });
      await at(EXPIRES + 1);
      await send(registry, { from: partyC, to: partyA, id, amount: 100 });
      const ndc = await terminal(registry, "XXC01", { kind: "ndcUse" });
      await send(registry, { from: partyC, to: ndc, id, amount: 900 });
      const flags = FLAG.firstTransferred | FLAG.terminal;
      expect(await ledger.runOf(id)).to.deep.equal([ndc, 900n, 1n, flags]);
    });
  });
});
