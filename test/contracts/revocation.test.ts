import { expect } from "chai";
import { authorize, issue, send, terminal } from "./support/acts.ts";
import { PARTY } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { refused } from "./support/refused.ts";

describe("authorizations that are revoked", () => {
  let registry: TestRegistry;
  let id: bigint;

  beforeEach(async () => {
    registry = await freshRegistry();
    id = await issue(registry, registry.partyA);
  });

  const tag = (run: bigint, amount: number, authorization: bigint) =>
    registry.rulebook.connect(registry.registrarA).tag(run, amount, authorization);
  const revoke = (authorization: bigint, entirely = false) =>
    registry.authorizations
      .connect(registry.authorityA)
      .revoke(authorization, entirely, "terms broken");

  it("stop at the boundary of the first transfer", async () => {
    const { authorizations, rulebook, partyA, partyC } = registry;
    await tag(id, 1000, await authorize(registry));
    await send(registry, { from: partyA, to: partyC, id, amount: 400 });
    await revoke(1n);
    const call = send(registry, { from: partyA, to: partyC, id, amount: 600 });
    const args = [id, 1n];
    await refused(call, { by: rulebook, error: "RevokedBeforeFirstTransfer", args });
    const ndc = await terminal(registry, "XXC01", { kind: "ndcUse" });
    await send(registry, { from: partyC, to: ndc, id: id + 600n, amount: 400 });
    const record = await authorizations.authorizationOf(1);
    expect([record.revoked, record.revokedEntirely]).to.deep.equal([true, false]);
  });

  it("entirely want terms that allow a change after first transfer", async () => {
    const { authorizations } = registry;
    await authorize(registry);
    const unchangeable = { by: authorizations, error: "AuthorizationUnchangeable", args: [1n] };
    await refused(revoke(1n, true), unchangeable);
    await authorize(registry, { name: "XXA-2", changeableAfterFirstTransfer: true });
    await expect(revoke(2n, true))
      .to.emit(authorizations, "AuthorizationRevoked")
      .withArgs(2n, registry.authorityA.address, true, "terms broken");
    const record = await authorizations.authorizationOf(2);
    expect([record.revoked, record.revokedEntirely]).to.deep.equal([true, true]);
  });

  it("entirely stop transfer and use of what has been first transferred as well", async () => {
    const { rulebook, partyA, partyC } = registry;
    const terms = { parties: [], changeableAfterFirstTransfer: true };
    await tag(id, 1000, await authorize(registry, terms));
    await send(registry, { from: partyA, to: partyC, id, amount: 400 });
    await revoke(1n, true);
    const child = id + 600n;
    const entirely = { by: rulebook, error: "AuthorizationRevokedEntirely" };
    const back = send(registry, { from: partyC, to: partyA, id: child, amount: 400 });
    await refused(back, { ...entirely, args: [child, 1n] });
    const ndc = await terminal(registry, "XXC01", { kind: "ndcUse" });
    const use = send(registry, { from: partyC, to: ndc, id: child, amount: 400 });
    await refused(use, { ...entirely, args: [child, 1n] });
    const first = send(registry, { from: partyA, to: partyC, id, amount: 600 });
    await refused(first, { ...entirely, args: [id, 1n] });
  });

  it("entirely leave voluntary cancellation open, which claims nothing", async () => {
    const { ledger, partyA, partyC } = registry;
    await tag(id, 1000, await authorize(registry, { changeableAfterFirstTransfer: true }));
    await send(registry, { from: partyA, to: partyC, id, amount: 1000 });
    await revoke(1n, true);
    const to = await terminal(registry, "XXC01", { kind: "voluntary" });
    await send(registry, { from: partyC, to, id, amount: 1000 });
    expect(await ledger.ownerOf(id)).to.equal(to);
  });

  it("go from revoked to entirely revoked, once each, for a reason", async () => {
    const { authorizations, authorityA } = registry;
    await authorize(registry, { changeableAfterFirstTransfer: true });
    const closed = { by: authorizations, error: "AuthorizationClosed", args: [1n] };
    const forA = authorizations.connect(authorityA);
    const reasonless = { by: authorizations, error: "ReasonMissing", args: [] };
    await refused(forA.revoke(1, false, ""), reasonless);
    await revoke(1n);
    await refused(revoke(1n), closed);
    await revoke(1n, true);
    await refused(revoke(1n, true), closed);
    await refused(revoke(1n), closed);
  });

  it("entirely do not free what was first transferred to be tagged anew", async () => {
    const { rulebook, partyA, partyC } = registry;
    await tag(id, 1000, await authorize(registry, { changeableAfterFirstTransfer: true }));
    await send(registry, { from: partyA, to: partyC, id, amount: 1000 });
    await revoke(1n, true);
    const other = await authorize(registry, { name: "XXA-2", parties: [PARTY.XXC] });
    const args = [id, 1n];
    await refused(tag(id, 1000, other), { by: rulebook, error: "AlreadyAuthorized", args });
  });
});
