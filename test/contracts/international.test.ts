import { expect } from "chai";
import { authorize, issue, issueAuthorized, send } from "./support/acts.ts";
import { CAUSE, DEFINITION, FLAG, PARTY, PURPOSE, REGISTRY, seconds } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { eventOf, namesOf } from "./support/events.ts";
import { networkHelpers } from "./support/network.ts";
import { refused } from "./support/refused.ts";

describe("an international transfer", () => {
  let registry: TestRegistry;

  beforeEach(async () => {
    registry = await freshRegistry();
  });

  it("is the first transfer of a whole run, told before the transfer", async () => {
    const { ledger, partyA, partyC } = registry;
    const id = await issueAuthorized(registry, partyA);
    await networkHelpers.time.setNextBlockTimestamp(seconds("2026-09-01"));
    const tx = await send(registry, { from: partyA, to: partyC, id, amount: 1000 });
    expect(await namesOf(registry, tx)).to.deep.equal([
      "FirstTransfer",
      "FlagsChanged",
      "TransferSingle",
    ]);
    expect([...(await eventOf(registry, tx, "FirstTransfer"))]).to.deep.equal([
      id,
      1000n,
      1n,
      CAUSE.international,
      1_788_220_800n,
      REGISTRY.XXC01,
    ]);
    const run = [partyC.address, 1000n, 1n, FLAG.firstTransferred];
    expect(await ledger.runOf(id)).to.deep.equal(run);
  });

  it("of a part leaves the remainder not yet first transferred", async () => {
    const { ledger, partyA, partyC } = registry;
    const id = await issueAuthorized(registry, partyA);
    const tx = await send(registry, { from: partyA, to: partyC, id, amount: 400 });
    const told = await eventOf(registry, tx, "FirstTransfer");
    expect([told.id, told.amount]).to.deep.equal([id + 600n, 400n]);
    expect((await ledger.runOf(id)).flags).to.equal(0n);
    expect((await ledger.runOf(id + 600n)).flags).to.equal(FLAG.firstTransferred);
    const rest = await send(registry, { from: partyA, to: partyC, id, amount: 600 });
    expect((await eventOf(registry, rest, "FirstTransfer")).amount).to.equal(600n);
  });

  it("of a middle range first transfers that range alone", async () => {
    const { ledger, partyA, partyC } = registry;
    const id = await issueAuthorized(registry, partyA);
    const tx = await ledger.connect(partyA).safeTransferRange(partyA, partyC, id, 101, 200, "0x");
    const told = await eventOf(registry, tx, "FirstTransfer");
    expect([told.id, told.amount]).to.deep.equal([id + 100n, 200n]);
    expect((await ledger.runOf(id + 300n)).flags).to.equal(0n);
  });

  it("in a batch is told for each run", async () => {
    const { ledger, partyA, partyC } = registry;
    const id = await issueAuthorized(registry, partyA);
    const tx = await ledger
      .connect(partyA)
      .safeBatchTransferFrom(partyA, partyC, [id, id], [100, 200], "0x");
    const names = await namesOf(registry, tx);
    expect(names.filter((name) => name === "FirstTransfer")).to.have.length(2);
    expect(names.at(-1)).to.equal("TransferBatch");
  });

  it("after the first one is a plain one, back to the host too", async () => {
    const { ledger, partyA, partyC } = registry;
    const id = await issueAuthorized(registry, partyA, { parties: [] });
    await send(registry, { from: partyA, to: partyC, id, amount: 1000 });
    const tx = await send(registry, { from: partyC, to: partyA, id, amount: 10 });
    expect((await namesOf(registry, tx)).slice(3)).to.deep.equal([
      "InternationalTransfer",
      "TransferSingle",
    ]);
    const told = await eventOf(registry, tx, "InternationalTransfer");
    expect([...told]).to.deep.equal([id + 990n, 10n, REGISTRY.XXC01, REGISTRY.XXA01]);
    expect((await ledger.runOf(id + 990n)).flags).to.equal(FLAG.firstTransferred);
  });

  it("is plain when the trigger for other purposes came first", async () => {
    const { partyA, partyC } = registry;
    const id = await issueAuthorized(registry, partyA, {
      purposes: PURPOSE.ndc | PURPOSE.imp,
      firstTransferDefinition: DEFINITION.issuance,
    });
    const tx = await send(registry, { from: partyA, to: partyC, id, amount: 1000 });
    const names = ["InternationalTransfer", "TransferSingle"];
    expect(await namesOf(registry, tx)).to.deep.equal(names);
  });

  it("comes before use or cancellation when both are authorized and it is earlier", async () => {
    const { partyA, partyC } = registry;
    const id = await issueAuthorized(registry, partyA, {
      purposes: PURPOSE.ndc | PURPOSE.op,
      firstTransferDefinition: DEFINITION.useOrCancellation,
    });
    const tx = await send(registry, { from: partyA, to: partyC, id, amount: 1000 });
    const told = await eventOf(registry, tx, "FirstTransfer");
    expect(told.cause).to.equal(CAUSE.international);
  });

  it("is refused for other purposes alone before their own trigger", async () => {
    const { rulebook, partyA, partyC } = registry;
    const id = await issueAuthorized(registry, partyA, {
      purposes: PURPOSE.imp | PURPOSE.op,
      firstTransferDefinition: DEFINITION.useOrCancellation,
    });
    const call = send(registry, { from: partyA, to: partyC, id, amount: 1000 });
    await refused(call, { by: rulebook, error: "FirstTransferPending", args: [id, 1n] });
  });

  it("wants an authorization", async () => {
    const { rulebook, partyA, partyC } = registry;
    const id = await issue(registry, partyA);
    const call = send(registry, { from: partyA, to: partyC, id, amount: 1 });
    await refused(call, { by: rulebook, error: "NotAuthorized", args: [id + 999n] });
  });

  it("goes to the Parties that the authorization lists", async () => {
    const { rulebook, partyA, partyC } = registry;
    const id = await issueAuthorized(registry, partyA, { parties: [PARTY.XXA] });
    const call = send(registry, { from: partyA, to: partyC, id, amount: 1 });
    await refused(call, { by: rulebook, error: "PartyNotAuthorized", args: [1n, PARTY.XXC] });
  });

  it("goes to any of several Parties listed, and to no other", async () => {
    const { ledger, rulebook, partyA, partyC } = registry;
    const terms = { parties: [PARTY.XXA, PARTY.XXC] };
    const id = await issueAuthorized(registry, partyA, terms);
    await send(registry, { from: partyA, to: partyC, id, amount: 1000 });
    expect(await ledger.ownerOf(id)).to.equal(partyC.address);
    const others = { name: "XXA-2", parties: [PARTY.XXA, PARTY.XXA + 1n] };
    const barred = await issueAuthorized(registry, partyA, others);
    const call = send(registry, { from: partyA, to: partyC, id: barred, amount: 1 });
    await refused(call, { by: rulebook, error: "PartyNotAuthorized", args: [2n, PARTY.XXC] });
  });

  it("stops at revocation before the first transfer, and only before", async () => {
    const { authorizations, rulebook, authorityA, partyA, partyC } = registry;
    const id = await issueAuthorized(registry, partyA, { parties: [] });
    await send(registry, { from: partyA, to: partyC, id, amount: 400 });
    await authorizations.connect(authorityA).revoke(1, false, "withdrawn");
    const call = send(registry, { from: partyA, to: partyC, id, amount: 600 });
    await refused(call, { by: rulebook, error: "RevokedBeforeFirstTransfer", args: [id, 1n] });
    await send(registry, { from: partyC, to: partyA, id: id + 600n, amount: 400 });
  });

  it("goes on under a superseded version", async () => {
    const { ledger, partyA, partyC } = registry;
    const id = await issueAuthorized(registry, partyA);
    await authorize(registry);
    await send(registry, { from: partyA, to: partyC, id, amount: 1000 });
    expect((await ledger.runOf(id)).authorization).to.equal(1n);
  });

  it("of an entity that is not free needs its Party's approval", async () => {
    const { rulebook, entityA, partyC } = registry;
    const id = await issueAuthorized(registry, entityA);
    const call = send(registry, { from: entityA, to: partyC, id, amount: 1000 });
    const args = [entityA.address, partyC.address];
    await refused(call, { by: rulebook, error: "ApprovalRequired", args });
  });

  it("is not what two registries of one Party do with each other", async () => {
    const { accounts, authorityA, partyA, stranger } = registry;
    await accounts.openRegistry(REGISTRY.XXA02, "Second registry of XXA");
    await accounts.connect(authorityA).openAccount(stranger, REGISTRY.XXA02, 0, true);
    const id = await issue(registry, partyA);
    const tx = await send(registry, { from: partyA, to: stranger, id, amount: 1000 });
    expect(await namesOf(registry, tx)).to.deep.equal(["TransferSingle"]);
  });
});
