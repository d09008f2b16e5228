import { expect } from "chai";
import { authorize, issue, issueAuthorized, send, terminal } from "./support/acts.ts";
import {
  APPROACH,
  DEFINITION,
  FLAG,
  PARTY,
  PURPOSE,
  REGISTRY,
  SOME_HASH,
} from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { eventOf } from "./support/events.ts";
import { refused } from "./support/refused.ts";

/** A second approach of XXA, recorded and not reported on. */
const DRAFT = 2;

describe("what the state of a cooperative approach does", () => {
  let registry: TestRegistry;

  beforeEach(async () => {
    registry = await freshRegistry();
    const { accounts, registrarA } = registry;
    await forA().recordApproach(REGISTRY.XXA01, DRAFT, "Biogas", SOME_HASH);
    await accounts.connect(registrarA).openTerminalAccounts(REGISTRY.XXA01, DRAFT);
  });

  const forA = () => registry.approaches.connect(registry.authorityA);
  const become = (status: bigint) => forA().setApproachStatus(REGISTRY.XXA01, 1, status, "");
  const imp = (firstTransferDefinition: number) => ({
    approach: DRAFT,
    purposes: PURPOSE.imp,
    oimp: "CORSIA",
    firstTransferDefinition,
  });

  describe("before the initial report no first transfer happens", () => {
    const notActive = () => ({
      by: registry.rulebook,
      error: "ApproachNotActive",
      args: [PARTY.XXA, 2n, APPROACH.draft],
    });
    const reported = async () => {
      await forA().recordInitialReport(REGISTRY.XXA01, DRAFT, SOME_HASH);
      await forA().setApproachStatus(REGISTRY.XXA01, DRAFT, APPROACH.active, "");
    };

    it("by authorization", async () => {
      const { partyA } = registry;
      const number = await authorize(registry, imp(DEFINITION.authorization));
      await refused(issue(registry, partyA, { authorization: number }), notActive());
      await reported();
      await issue(registry, partyA, { authorization: number });
    });

    it("by issuance", async () => {
      const { rulebook, registrarA, partyA } = registry;
      const id = await issue(registry, partyA);
      const number = await authorize(registry, imp(DEFINITION.issuance));
      const tag = () => rulebook.connect(registrarA).tag(id, 1000, number);
      await refused(tag(), notActive());
      await reported();
      await tag();
    });

    it("by use or cancellation", async () => {
      const { partyA } = registry;
      const id = await issueAuthorized(registry, partyA, imp(DEFINITION.useOrCancellation));
      const to = await terminal(registry, "XXA01", { kind: "imp", approach: DRAFT });
      const cancel = () => send(registry, { from: partyA, to, id, amount: 1000 });
      await refused(cancel(), notActive());
      await reported();
      await cancel();
    });

    it("by international transfer", async () => {
      const { partyA, partyC } = registry;
      const id = await issueAuthorized(registry, partyA, { approach: DRAFT });
      const transfer = () => send(registry, { from: partyA, to: partyC, id, amount: 1000 });
      await refused(transfer(), notActive());
      await reported();
      await transfer();
    });

    it("while outcomes may be tagged and move inside the Party", async () => {
      const { ledger, partyA, traderA } = registry;
      const id = await issueAuthorized(registry, partyA, { approach: DRAFT });
      await send(registry, { from: partyA, to: traderA, id, amount: 1000 });
      expect(await ledger.runOf(id)).to.deep.equal([traderA.address, 1000n, 1n, 0n]);
    });
  });

  for (const name of ["suspended", "completed", "revoked"] as const) {
    const status = APPROACH[name];

    it(`${name}, it takes on neither authorizations nor outcomes`, async () => {
      const { authorizations, rulebook, registrarA, partyA } = registry;
      const number = await authorize(registry);
      const id = await issue(registry, partyA);
      await become(status);
      const closed = authorize(registry, { name: "XXA-2" });
      const args = [PARTY.XXA, 1n];
      await refused(closed, { by: authorizations, error: "ApproachNotOpen", args });
      await refused(rulebook.connect(registrarA).tag(id, 1000, number), {
        by: rulebook,
        error: "ApproachNotActive",
        args: [PARTY.XXA, 1n, status],
      });
    });

    it(`${name}, it first transfers nothing more, and what was first transferred goes on`, async () => {
      const { ledger, rulebook, partyA, partyC } = registry;
      const id = await issueAuthorized(registry, partyA, { parties: [] });
      await send(registry, { from: partyA, to: partyC, id, amount: 400 });
      await become(status);
      const call = send(registry, { from: partyA, to: partyC, id, amount: 600 });
      const args = [PARTY.XXA, 1n, status];
      await refused(call, { by: rulebook, error: "ApproachNotActive", args });
      await send(registry, { from: partyC, to: partyA, id: id + 600n, amount: 100 });
      const ndc = await terminal(registry, "XXC01", { kind: "ndcUse" });
      await send(registry, { from: partyC, to: ndc, id: id + 600n, amount: 300 });
      const flags = FLAG.firstTransferred | FLAG.terminal;
      expect(await ledger.runOf(id + 600n)).to.deep.equal([ndc, 300n, 1n, flags]);
    });
  }

  it("suspended and active again, it first transfers as before", async () => {
    const { partyA, partyC } = registry;
    const id = await issueAuthorized(registry, partyA);
    await become(APPROACH.suspended);
    await become(APPROACH.active);
    const tx = await send(registry, { from: partyA, to: partyC, id, amount: 1000 });
    expect((await eventOf(registry, tx, "FirstTransfer")).amount).to.equal(1000n);
  });
});
