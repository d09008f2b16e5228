import { readFileSync } from "node:fs";
import { expect } from "chai";
import { issue, issueAuthorized, send } from "./support/acts.ts";
import { FLAG, NO_HASH, PARTY, POWERS, REASON, REGISTRY, ROLE } from "./support/codes.ts";
import { deploy } from "./support/contracts.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { deployRulebook, freshRegistry } from "./support/deploy-registry.ts";
import { ethers, networkHelpers } from "./support/network.ts";
import { refused } from "./support/refused.ts";

const CONTRACTS = [
  "Ledger",
  "Accounts",
  "Approaches",
  "Authorizations",
  "Issuances",
  "Requests",
  "Holds",
  "Rulebook",
  "BlockMetadata",
] as const;

describe("administration", () => {
  let registry: TestRegistry;

  beforeEach(async () => {
    registry = await freshRegistry();
  });

  describe("a pause", () => {
    it("stops every movement until it ends", async () => {
      const { ledger, rulebook, registrarA, admin, partyA, traderA } = registry;
      const id = await issueAuthorized(registry, partyA);
      await expect(ledger.pause(REASON.security))
        .to.emit(ledger, "Paused")
        .withArgs(admin.address, 6n);
      expect(await ledger.paused()).to.equal(REASON.security);
      const paused = { by: ledger, error: "LedgerPaused", args: [REASON.security] };
      const by = ledger.connect(partyA);
      await refused(send(registry, { from: partyA, to: traderA, id, amount: 1 }), paused);
      await refused(by.safeBatchTransferFrom(partyA, traderA, [id], [1], "0x"), paused);
      await refused(by.safeBatchTransferFrom(partyA, traderA, [], [], "0x"), paused);
      await refused(by.safeTransferRange(partyA, traderA, id, 1, 1, "0x"), paused);
      await refused(rulebook.connect(registrarA).tag(id, 1, 1), paused);
      await expect(ledger.unpause()).to.emit(ledger, "Unpaused").withArgs(admin.address);
      await send(registry, { from: partyA, to: traderA, id, amount: 1 });
    });

    it("begins once and ends once", async () => {
      const { ledger } = registry;
      await refused(ledger.unpause(), { by: ledger, error: "NotPaused", args: [] });
      const reasonless = ledger.pause(REASON.none);
      await refused(reasonless, { by: ledger, error: "PauseReasonMissing", args: [] });
      await ledger.pause(REASON.security);
      await refused(ledger.pause(REASON.security), {
        by: ledger,
        error: "LedgerPaused",
        args: [REASON.security],
      });
    });

    it("is for whom the access manager lets", async () => {
      const { manager, ledger, stranger } = registry;
      const args = [stranger.address];
      const by = ledger.connect(stranger);
      const unauthorized = { by: ledger, error: "AccessManagedUnauthorized", args };
      await refused(by.pause(REASON.security), unauthorized);
      await refused(by.unpause(), unauthorized);
      const selector = ledger.interface.getFunction("pause")?.selector;
      await manager.setTargetFunctionRole(ledger, [selector], 7);
      await manager.grantRole(7, stranger, 0);
      await by.pause(REASON.security);
      await refused(by.unpause(), unauthorized);
    });
  });

  describe("the rulebook", () => {
    it("is replaced without touching a unit", async () => {
      const { ledger, rulebook, registrarA, partyA, partyC } = registry;
      const id = await issueAuthorized(registry, partyA);
      await send(registry, { from: partyA, to: partyC, id, amount: 1000 });
      const next = await deployRulebook(registry);
      await expect(ledger.setRulebook(next))
        .to.emit(ledger, "RulebookChanged")
        .withArgs(await rulebook.getAddress(), await next.getAddress());
      expect(await ledger.rulebook()).to.equal(await next.getAddress());
      const run = [partyC.address, 1000n, 1n, FLAG.firstTransferred];
      expect(await ledger.runOf(id)).to.deep.equal(run);
      const old = rulebook.connect(registrarA).tag(id, 1, 1);
      const args = [await rulebook.getAddress(), POWERS.detach];
      await refused(old, { by: ledger, error: "MissingPower", args });
    });

    it("is a contract, and one for this ledger", async () => {
      const { manager, metadata, ledger, rulebook, stranger } = registry;
      const invalid = { by: ledger, error: "InvalidRulebook" };
      await refused(ledger.setRulebook(stranger), { ...invalid, args: [stranger.address] });
      const other = await deploy("Ledger", manager, metadata);
      const elsewhere = await deployRulebook({ ...registry, ledger: other });
      const args = [await elsewhere.getAddress()];
      await refused(ledger.setRulebook(elsewhere), { ...invalid, args });
      expect(await rulebook.ledger()).to.equal(await ledger.getAddress());
    });

    it("is set by the administrator, after the delay when there is one", async () => {
      const { manager, ledger, rulebook, stranger } = registry;
      const by = ledger.connect(stranger);
      const args = [stranger.address];
      const call = by.setRulebook(rulebook);
      await refused(call, { by: ledger, error: "AccessManagedUnauthorized", args });
      await manager.grantRole(0, stranger, 3600);
      const delayed = by.setRulebook(rulebook);
      const data = ledger.interface.encodeFunctionData("setRulebook", [
        await rulebook.getAddress(),
      ]);
      const operation = await manager.hashOperation(stranger, ledger, data);
      await refused(delayed, {
        by: manager,
        error: "AccessManagerNotScheduled",
        args: [operation],
      });
      await manager.connect(stranger).schedule(ledger, data, 0);
      await networkHelpers.time.increase(3600);
      await expect(by.setRulebook(rulebook)).to.emit(ledger, "RulebookChanged");
    });

    it("listens to the ledger and to the issuances only", async () => {
      const { rulebook, admin, partyA } = registry;
      const id = await issue(registry, partyA);
      const args = [admin.address];
      await refused(rulebook.tagIssued(id, 1), { by: rulebook, error: "OnlyIssuances", args });
      const move = [partyA, partyA, false, 0, 0];
      await refused(rulebook.onMove(move, [], "0x"), { by: rulebook, error: "OnlyLedger", args });
    });
  });

  describe("roles", () => {
    it("are numbered by Party, so that they reach only that Party", async () => {
      const { rulebook } = registry;
      expect(await rulebook.roleId(PARTY.XXA, ROLE.registrar)).to.equal(1_661_009_921n);
      expect(await rulebook.roleId(PARTY.XXC, ROLE.authority)).to.equal(1_661_140_994n);
    });

    it("with an execution delay are not enough", async () => {
      const { manager, issuances, stranger } = registry;
      await manager.grantRole((PARTY.XXA << 16n) | ROLE.registrar, stranger, 60);
      const terms = { title: "T", sector: 0, activityType: 0, documentHash: NO_HASH };
      const id = `0x${"22".repeat(32)}`;
      const call = issuances.connect(stranger).registerActivity(id, REGISTRY.XXA01, terms);
      const args = [stranger.address, PARTY.XXA, ROLE.registrar];
      await refused(call, { by: issuances, error: "MissingPartyRole", args });
    });

    it("are kept by a contract, never by a person", async () => {
      const { manager, ledger, stranger } = registry;
      const call = manager.updateAuthority(ledger, stranger);
      const args = [stranger.address];
      await refused(call, { by: ledger, error: "AccessManagedInvalidAuthority", args });
    });
  });

  describe("the contracts", () => {
    for (const name of CONTRACTS) {
      it(`${name} fits the size limit of the EVM`, async () => {
        const path = `artifacts/contracts/${name}.sol/${name}.json`;
        const { deployedBytecode } = JSON.parse(readFileSync(path, "utf8"));
        expect(ethers.dataLength(deployedBytecode)).to.be.lessThan(24_576);
      });
    }
  });
});
