import { expect } from "chai";
import { issue, issueAuthorized, send, terminal } from "./support/acts.ts";
import { CAUSE, DEFINITION, FLAG, KIND, PURPOSE, REGISTRY } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { eventOf, namesOf } from "./support/events.ts";
import { ethers } from "./support/network.ts";
import { refused } from "./support/refused.ts";

const NO_ONE = `0x${"0".repeat(64)}`;

describe("cancelling", () => {
  let registry: TestRegistry;

  beforeEach(async () => {
    registry = await freshRegistry();
  });

  const purposes = (bits: number, firstTransferDefinition: number) => ({
    purposes: bits,
    firstTransferDefinition,
    oimp: "CORSIA",
  });

  it("for an international mitigation purpose first transfers by use, in one transaction", async () => {
    const { ledger, partyA } = registry;
    const terms = purposes(PURPOSE.imp, DEFINITION.useOrCancellation);
    const id = await issueAuthorized(registry, partyA, terms);
    const to = await terminal(registry, "XXA01", { kind: "imp" });
    const tx = await send(registry, { from: partyA, to, id, amount: 400 });
    expect((await namesOf(registry, tx)).slice(3)).to.deep.equal([
      "FirstTransfer",
      "Cancelled",
      "FlagsChanged",
      "TransferSingle",
    ]);
    const first = await eventOf(registry, tx, "FirstTransfer");
    expect(first.toObject()).to.deep.include({
      id: id + 600n,
      amount: 400n,
      authorization: 1n,
      cause: CAUSE.useOrCancellation,
      acquirer: 0n,
    });
    expect([...(await eventOf(registry, tx, "Cancelled"))]).to.deep.equal([
      id + 600n,
      400n,
      REGISTRY.XXA01,
      1n,
      0n,
      KIND.imp,
      NO_ONE,
    ]);
    const flags = FLAG.firstTransferred | FLAG.terminal;
    expect(await ledger.runOf(id + 600n)).to.deep.equal([to, 400n, 1n, flags]);
    expect((await ledger.runOf(id)).flags).to.equal(0n);
  });

  it("for other purposes works alike, in its own account", async () => {
    const { partyA } = registry;
    const terms = purposes(PURPOSE.op, DEFINITION.useOrCancellation);
    const id = await issueAuthorized(registry, partyA, terms);
    const to = await terminal(registry, "XXA01", { kind: "op" });
    const tx = await send(registry, { from: partyA, to, id, amount: 1000 });
    expect((await eventOf(registry, tx, "Cancelled")).kind).to.equal(KIND.op);
  });

  it("adds no first transfer when authorization or issuance made it before", async () => {
    const { partyA } = registry;
    for (const definition of [DEFINITION.authorization, DEFINITION.issuance]) {
      const id = await issueAuthorized(registry, partyA, purposes(PURPOSE.imp, definition));
      const to = await terminal(registry, "XXA01", { kind: "imp" });
      const tx = await send(registry, { from: partyA, to, id, amount: 1000 });
      const names = ["Cancelled", "FlagsChanged", "TransferSingle"];
      expect(await namesOf(registry, tx)).to.deep.equal(names);
    }
  });

  it("abroad, after the international transfer, is no first transfer either", async () => {
    const { partyA, partyC } = registry;
    const terms = purposes(PURPOSE.ndc | PURPOSE.imp, DEFINITION.useOrCancellation);
    const id = await issueAuthorized(registry, partyA, terms);
    await send(registry, { from: partyA, to: partyC, id, amount: 1000 });
    const to = await terminal(registry, "XXC01", { kind: "imp" });
    const tx = await send(registry, { from: partyC, to, id, amount: 1000 });
    expect(await namesOf(registry, tx)).to.not.include("FirstTransfer");
    expect((await eventOf(registry, tx, "Cancelled")).registry).to.equal(REGISTRY.XXC01);
  });

  it("for a purpose wants that purpose", async () => {
    const { rulebook, partyA } = registry;
    const terms = purposes(PURPOSE.imp, DEFINITION.useOrCancellation);
    const id = await issueAuthorized(registry, partyA, terms);
    const to = await terminal(registry, "XXA01", { kind: "op" });
    const call = send(registry, { from: partyA, to, id, amount: 1000 });
    const args = [1n, KIND.op];
    await refused(call, { by: rulebook, error: "PurposeNotAuthorized", args });
  });

  it("for a purpose wants an authorization that stands", async () => {
    const { authorizations, rulebook, authorityA, partyA } = registry;
    const terms = purposes(PURPOSE.imp, DEFINITION.useOrCancellation);
    const id = await issueAuthorized(registry, partyA, terms);
    await authorizations.connect(authorityA).revoke(1, false, "withdrawn");
    const to = await terminal(registry, "XXA01", { kind: "imp" });
    const call = send(registry, { from: partyA, to, id, amount: 1000 });
    await refused(call, { by: rulebook, error: "RevokedBeforeFirstTransfer", args: [id, 1n] });
  });

  for (const kind of ["omge", "voluntary", "reversal"] as const) {
    it(`${kind} of outcomes without an authorization needs none and is no first transfer`, async () => {
      const { ledger, partyA } = registry;
      const id = await issue(registry, partyA);
      const to = await terminal(registry, "XXA01", { kind, approach: 0 });
      const tx = await send(registry, { from: partyA, to, id, amount: 1000 });
      const names = ["Cancelled", "FlagsChanged", "TransferSingle"];
      expect(await namesOf(registry, tx)).to.deep.equal(names);
      const told = await eventOf(registry, tx, "Cancelled");
      expect([told.approach, told.kind]).to.deep.equal([0n, KIND[kind]]);
      expect(await ledger.runOf(id)).to.deep.equal([to, 1000n, 0n, FLAG.terminal]);
    });

    it(`${kind} of authorized outcomes goes to their own approach's account`, async () => {
      const { ledger, rulebook, partyA } = registry;
      const id = await issueAuthorized(registry, partyA);
      const without = await terminal(registry, "XXA01", { kind, approach: 0 });
      const wrong = send(registry, { from: partyA, to: without, id, amount: 1 });
      await refused(wrong, { by: rulebook, error: "OtherApproach", args: [1n, 0n] });
      const to = await terminal(registry, "XXA01", { kind });
      await send(registry, { from: partyA, to, id, amount: 1000 });
      expect(await ledger.runOf(id)).to.deep.equal([to, 1000n, 1n, FLAG.terminal]);
    });
  }

  it("voluntarily is open even after revocation, for nothing is claimed by it", async () => {
    const { ledger, authorizations, authorityA, partyA } = registry;
    const id = await issueAuthorized(registry, partyA);
    await authorizations.connect(authorityA).revoke(1, false, "withdrawn");
    const to = await terminal(registry, "XXA01", { kind: "voluntary" });
    await send(registry, { from: partyA, to, id, amount: 1000 });
    expect(await ledger.ownerOf(id)).to.equal(to);
  });

  it("without an authorization reaches no account of a cooperative approach", async () => {
    const { rulebook, partyA } = registry;
    const id = await issue(registry, partyA);
    const to = await terminal(registry, "XXA01", { kind: "imp" });
    const call = send(registry, { from: partyA, to, id, amount: 1000 });
    await refused(call, { by: rulebook, error: "OtherApproach", args: [0n, 1n] });
  });

  it("wants an account of the holder's own registry, of which one Party may have two", async () => {
    const { accounts, authorityA, rulebook, partyA, stranger } = registry;
    await accounts.openRegistry(REGISTRY.XXA02, "Second registry of XXA");
    await accounts.connect(authorityA).openAccount(stranger, REGISTRY.XXA02, 0, true);
    const id = await issue(registry, partyA);
    await send(registry, { from: partyA, to: stranger, id, amount: 1000 });
    const to = await terminal(registry, "XXA01", { kind: "voluntary", approach: 0 });
    const call = send(registry, { from: stranger, to, id, amount: 1000 });
    const args = [stranger.address, to];
    await refused(call, { by: rulebook, error: "ForeignTerminalAccount", args });
  });

  it("commits to a beneficiary when told", async () => {
    const { partyA } = registry;
    const id = await issue(registry, partyA);
    const to = await terminal(registry, "XXA01", { kind: "voluntary", approach: 0 });
    const beneficiary = `0x${"be".repeat(32)}`;
    const data = ethers.AbiCoder.defaultAbiCoder().encode(["uint16", "bytes32"], [0, beneficiary]);
    const tx = await send(registry, { from: partyA, to, id, amount: 1, data });
    expect((await eventOf(registry, tx, "Cancelled")).beneficiary).to.equal(beneficiary);
  });

  it("by an entity that is not free needs its Party's approval, and names the entity", async () => {
    const { requests, rulebook, authorityA, entityA } = registry;
    const id = await issue(registry, entityA);
    const to = await terminal(registry, "XXA01", { kind: "voluntary", approach: 0 });
    const call = send(registry, { from: entityA, to, id, amount: 1000 });
    const args = [entityA.address, to];
    await refused(call, { by: rulebook, error: "ApprovalRequired", args });
    await requests.connect(entityA).requestMove(id, 1000, to, "0x");
    const tx = await requests.connect(authorityA).approve(1);
    expect((await eventOf(registry, tx, "Cancelled")).entity).to.equal(1n);
  });
});
