import { expect } from "chai";
import { issue, issueAuthorized, send, terminal } from "./support/acts.ts";
import { FLAG, POWERS, REASON, REGISTRY } from "./support/codes.ts";
import { deploy } from "./support/contracts.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { openReserves } from "./support/levies.ts";
import { refused } from "./support/refused.ts";

const NOBODY = "0x0000000000000000000000000000000000000000";
const HIGHEST = 2n ** 256n - 1n;

describe("the ledger as an ERC-7943", () => {
  let registry: TestRegistry;
  let id: bigint;

  beforeEach(async () => {
    registry = await freshRegistry();
    id = await issue(registry, registry.partyA);
  });

  /** [sends, receives] */
  const abilitiesOf = async (account: unknown) => {
    const { ledger } = registry;
    return [await ledger.canSend(account), await ledger.canReceive(account)];
  };

  it("names itself by the interface id of the standard", async () => {
    const { ledger } = registry;
    expect(await ledger.supportsInterface("0x41c4fbad")).to.equal(true);
    const names = [
      "forcedTransfer",
      "setFrozenTokens",
      "canSend",
      "canReceive",
      "getFrozenTokens",
      "canTransfer",
    ];
    const selectors = names.map((name) =>
      BigInt(ledger.interface.getFunction(name)?.selector ?? 0),
    );
    expect(selectors.reduce((id, selector) => id ^ selector, 0n)).to.equal(0x41c4fbadn);
  });

  it("tells who may send and receive at all", async () => {
    const { accounts, authorityA, partyA, entityA, partyC, stranger } = registry;
    for (const account of [partyA, entityA, partyC]) {
      expect(await abilitiesOf(account)).to.deep.equal([true, true]);
    }
    for (const reserve of Object.values(await openReserves(registry))) {
      expect(await abilitiesOf(reserve)).to.deep.equal([true, true]);
    }
    expect(await abilitiesOf(stranger)).to.deep.equal([false, false]);
    expect(await abilitiesOf(NOBODY)).to.deep.equal([false, false]);
    const omge = await terminal(registry, "XXA01", { kind: "omge" });
    expect(await abilitiesOf(omge)).to.deep.equal([false, true]);
    await accounts.connect(authorityA).freezeAccount(partyA, REASON.security, "");
    expect(await abilitiesOf(partyA)).to.deep.equal([false, false]);
  });

  it("answers about anything without reverting", async () => {
    const { ledger, partyA, stranger } = registry;
    for (const run of [0n, 7n, id, HIGHEST]) {
      for (const account of [NOBODY, stranger.address, partyA.address]) {
        const frozen = await ledger.getFrozenTokens(account, run);
        const moves = await ledger.canTransfer(account, NOBODY, run, HIGHEST);
        expect([frozen, moves]).to.deep.equal([0n, false]);
      }
    }
    expect(await ledger.canTransfer(partyA, stranger, id, 0)).to.equal(false);
  });

  it("answers no, without reverting, before it has a rulebook", async () => {
    const { manager, metadata, partyA, traderA } = registry;
    const bare = await deploy("Ledger", manager, metadata);
    expect(await bare.canSend(partyA)).to.equal(false);
    expect(await bare.canReceive(partyA)).to.equal(false);
    expect(await bare.getFrozenTokens(partyA, id)).to.equal(0n);
    expect(await bare.canTransfer(partyA, traderA, id, 1)).to.equal(false);
  });

  it("tells how much of a run is frozen: all of it or nothing, and its holder's only", async () => {
    const { holds, ledger, authorityA, partyA, traderA } = registry;
    expect(await ledger.getFrozenTokens(partyA, id)).to.equal(0n);
    await holds.connect(authorityA).freeze(id, 1, 400, REASON.other, "");
    expect(await ledger.getFrozenTokens(partyA, id)).to.equal(400n);
    expect(await ledger.getFrozenTokens(partyA, id + 400n)).to.equal(0n);
    expect(await ledger.getFrozenTokens(traderA, id)).to.equal(0n);
  });

  it("does not call frozen what a request has locked", async () => {
    const { ledger, requests, entityA, partyC, traderA } = registry;
    const run = await issueAuthorized(registry, entityA);
    await requests.connect(entityA).requestMove(run, 1000, partyC, "0x");
    expect(await ledger.getFrozenTokens(entityA, run)).to.equal(0n);
    expect(await ledger.canTransfer(entityA, traderA, run, 1)).to.equal(false);
  });

  describe("freezing and forced transfer", () => {
    beforeEach(async () => {
      const { ledger, admin } = registry;
      await ledger.setOffice(admin, POWERS.freeze | POWERS.force);
    });

    it("freezes whole runs of their holder, and says so", async () => {
      const { ledger, partyA, traderA } = registry;
      const part = ledger.setFrozenTokens(partyA, id, 999);
      await refused(part, { by: ledger, error: "PartOfRun", args: [id, 999n] });
      const foreign = ledger.setFrozenTokens(traderA, id, 1000);
      const args = [traderA.address, 0n, 1000n, id];
      await refused(foreign, { by: ledger, error: "ERC1155InsufficientBalance", args });
      await expect(ledger.setFrozenTokens(partyA, id, 1000))
        .to.emit(ledger, "Frozen")
        .withArgs(partyA.address, id, 1000n);
      await expect(ledger.setFrozenTokens(partyA, id, 0))
        .to.emit(ledger, "Frozen")
        .withArgs(partyA.address, id, 0n);
      const unknown = ledger.setFrozenTokens(partyA, 7, 1000);
      await refused(unknown, { by: ledger, error: "UnknownRun", args: [7n] });
    });

    it("forces whole runs out of their holder's account, frozen or not, and says so", async () => {
      const { ledger, admin, partyA, traderA } = registry;
      const force = (amount: number, from = partyA.address, to = traderA.address) =>
        ledger.forcedTransfer(from, to, id, amount);
      await refused(force(999), { by: ledger, error: "PartOfRun", args: [id, 999n] });
      await refused(force(1001), {
        by: ledger,
        error: "ERC1155InsufficientBalance",
        args: [partyA.address, 1000n, 1001n, id],
      });
      const nobody = { by: ledger, error: "ERC1155InvalidReceiver", args: [NOBODY] };
      await refused(force(1000, partyA.address, NOBODY), nobody);
      await ledger.setFrozenTokens(partyA, id, 1000);
      await expect(force(1000))
        .to.emit(ledger, "ForcedTransfer")
        .withArgs(partyA.address, traderA.address, id, 1000n)
        .and.to.emit(ledger, "TransferSingle")
        .withArgs(admin.address, partyA.address, traderA.address, id, 1000n);
      expect(await ledger.runOf(id)).to.deep.equal([traderA.address, 1000n, 0n, 0n]);
    });

    it("never forces what has been used or cancelled, and keeps a first transfer", async () => {
      const { ledger, partyA, partyC, entityC } = registry;
      const run = await issueAuthorized(registry, partyA);
      await send(registry, { from: partyA, to: partyC, id: run, amount: 1000 });
      await ledger.forcedTransfer(partyC, entityC, run, 1000);
      expect((await ledger.runOf(run)).flags).to.equal(FLAG.firstTransferred);
      const to = await terminal(registry, "XXA01", { kind: "voluntary", approach: 0 });
      await send(registry, { from: partyA, to, id, amount: 1000 });
      const terminalRun = { by: ledger, error: "RunTerminal", args: [id] };
      await refused(ledger.forcedTransfer(to, partyA, id, 1000), terminalRun);
      await refused(ledger.setFrozenTokens(to, id, 1000), terminalRun);
    });
  });

  it("tells the receiving contract of a forced transfer, which may refuse it", async () => {
    const { accounts, ledger, admin, authorityA, partyA } = registry;
    const receiver = await deploy("TestReceiver");
    const to = await receiver.getAddress();
    await accounts.connect(authorityA).openAccount(receiver, REGISTRY.XXA01, 0, true);
    await ledger.setOffice(admin, POWERS.force);
    await receiver.arm(1, to, "0x");
    const call = ledger.forcedTransfer(partyA, to, id, 1000);
    await refused(call, { by: ledger, error: "ERC1155InvalidReceiver", args: [to] });
  });
});
