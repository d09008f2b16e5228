import { expect } from "chai";
import type { Signer } from "ethers";
import { authorize, issue, send, terminal } from "./support/acts.ts";
import { KIND, PARTY, REGISTRY } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { eventOf } from "./support/events.ts";
import { openReserves } from "./support/levies.ts";
import { signerOf } from "./support/network.ts";
import { refused } from "./support/refused.ts";

describe("reserve accounts", () => {
  let registry: TestRegistry;
  let reserves: Awaited<ReturnType<typeof openReserves>>;
  let id: bigint;

  beforeEach(async () => {
    registry = await freshRegistry();
    reserves = await openReserves(registry);
    const authorization = await authorize(registry, { parties: [] });
    id = await issue(registry, registry.partyA, { authorization });
  });

  /** Puts the 1,000 tonnes into a reserve. @returns who then signs for it. */
  const putInto = async (reserve: keyof typeof reserves) => {
    const to = reserves[reserve];
    await send(registry, { from: registry.partyA, to, id, amount: 1000 });
    return await signerOf(to);
  };

  /** Asks to move all of it, and the Party approves. */
  const ask = async (from: Signer, to: string) => {
    const { requests, authorityA } = registry;
    await requests.connect(from).requestMove(id, 1000, to, "0x");
    return await requests.connect(authorityA).approve(1);
  };

  it("are opened by a registrar as the Party's own, and act with approval", async () => {
    const { accounts, registrarA, stranger } = registry;
    const told = accounts.connect(registrarA).openReserve(stranger, REGISTRY.XXA01, KIND.retention);
    await expect(told).to.emit(accounts, "AccountOpened");
    expect((await accounts.accountOf(stranger)).toObject()).to.deep.equal({
      registry: REGISTRY.XXA01,
      kind: KIND.retention,
      approach: 0n,
      entity: 0n,
      frozen: false,
      free: false,
      delayed: false,
    });
  });

  it("are of the three kinds, once, in an open registry, by its registrar", async () => {
    const { accounts, registrarA, authorityA, stranger } = registry;
    const open = (by: typeof registrarA, kind: bigint, code: bigint = REGISTRY.XXA01) =>
      accounts.connect(by).openReserve(stranger, code, kind);
    const args = [stranger.address];
    for (const kind of [0n, KIND.partyHolding, KIND.entityHolding, KIND.ndcUse, KIND.reversal]) {
      await refused(open(registrarA, kind), { by: accounts, error: "NotAHoldingAccount", args });
    }
    const closed = open(registrarA, KIND.buffer, REGISTRY.XXA02);
    await refused(closed, { by: accounts, error: "RegistryNotOpen", args: [REGISTRY.XXA02] });
    const missing = [authorityA.address, PARTY.XXA, 1n];
    const foreign = open(authorityA, KIND.buffer);
    await refused(foreign, { by: accounts, error: "MissingPartyRole", args: missing });
    await open(registrarA, KIND.buffer);
    const again = open(registrarA, KIND.shareOfProceeds);
    await refused(again, { by: accounts, error: "AccountAlreadyOpen", args });
  });

  describe("for retention", () => {
    it("send neither abroad nor to any account that could", async () => {
      const { rulebook, partyA, partyC, entityA } = registry;
      const from = await putInto("retention");
      const { proceeds, buffer } = reserves;
      const others = [partyA.address, entityA.address, partyC.address, proceeds, buffer];
      for (const to of others) {
        const call = send(registry, { from, to, id, amount: 1 });
        await refused(call, { by: rulebook, error: "RetentionStaysHome", args: [from.address] });
      }
    });

    it("send to another account for retention, at home only", async () => {
      const { accounts, ledger, rulebook, registrarA, registrarC, stranger, admin } = registry;
      await accounts.connect(registrarA).openReserve(stranger, REGISTRY.XXA01, KIND.retention);
      await accounts.connect(registrarC).openReserve(admin, REGISTRY.XXC01, KIND.retention);
      const from = await putInto("retention");
      const abroad = send(registry, { from, to: admin, id, amount: 1 });
      await refused(abroad, { by: rulebook, error: "RetentionStaysHome", args: [from.address] });
      await send(registry, { from, to: stranger, id, amount: 1000 });
      expect(await ledger.ownerOf(id)).to.equal(stranger.address);
    });

    it("cancel at home, with approval", async () => {
      const { ledger } = registry;
      const from = await putInto("retention");
      const to = await terminal(registry, "XXA01", { kind: "omge" });
      await ask(from, to);
      expect(await ledger.ownerOf(id)).to.equal(to);
    });
  });

  describe("for the buffer", () => {
    it("send for the cancellation after a reversal", async () => {
      const from = await putInto("buffer");
      const to = await terminal(registry, "XXA01", { kind: "reversal" });
      const told = await eventOf(registry, await ask(from, to), "Cancelled");
      expect([told.amount, told.kind]).to.deep.equal([1000n, KIND.reversal]);
    });

    it("send back to an account of their Party", async () => {
      const { ledger, partyA } = registry;
      await ask(await putInto("buffer"), partyA.address);
      expect(await ledger.ownerOf(id)).to.equal(partyA.address);
    });

    it("send nothing without approval, though they were free", async () => {
      const { accounts, rulebook, authorityA, partyA } = registry;
      await accounts.connect(authorityA).setAccountPowers(reserves.buffer, true, false);
      const from = await putInto("buffer");
      const reversal = await terminal(registry, "XXA01", { kind: "reversal" });
      for (const to of [partyA.address, reversal]) {
        const call = send(registry, { from, to, id, amount: 1 });
        const args = [from.address, to];
        await refused(call, { by: rulebook, error: "ApprovalRequired", args });
      }
    });

    it("send nowhere else", async () => {
      const { requests, rulebook, entityA, partyC } = registry;
      const from = await putInto("buffer");
      const cancelled = await terminal(registry, "XXA01", { kind: "voluntary" });
      const { proceeds, retention } = reserves;
      for (const to of [entityA.address, partyC.address, cancelled, proceeds, retention]) {
        const only = { by: rulebook, error: "BufferOnlyForReversals", args: [from.address, to] };
        await refused(send(registry, { from, to, id, amount: 1 }), only);
        await refused(requests.connect(from).requestMove(id, 1, to, "0x"), only);
      }
    });
  });

  it("for share of proceeds send abroad with approval, and receive from there", async () => {
    const { accounts, ledger, registrarC, authorityC, stranger } = registry;
    const abroad = accounts.connect(registrarC);
    await abroad.openReserve(stranger, REGISTRY.XXC01, KIND.shareOfProceeds);
    await accounts.connect(authorityC).setAccountPowers(stranger, true, false);
    const from = await putInto("proceeds");
    await ask(from, stranger.address);
    await send(registry, { from: stranger, to: from, id, amount: 400 });
    expect(await ledger.balanceOf(stranger, id)).to.equal(600n);
    expect(await ledger.balanceOf(from, id + 600n)).to.equal(400n);
  });

  it("for retention and buffer receive nothing from abroad", async () => {
    const { rulebook, partyA, partyC } = registry;
    await send(registry, { from: partyA, to: partyC, id, amount: 1000 });
    for (const to of [reserves.retention, reserves.buffer]) {
      const call = send(registry, { from: partyC, to, id, amount: 1 });
      await refused(call, { by: rulebook, error: "NotAHoldingAccount", args: [to] });
    }
  });

  it("never use their Party's own outcomes towards its NDC", async () => {
    const { rulebook } = registry;
    const from = await putInto("proceeds");
    const to = await terminal(registry, "XXA01", { kind: "ndcUse" });
    await refused(ask(from, to), {
      by: rulebook,
      error: "HostCannotUse",
      args: [id, PARTY.XXA],
    });
  });
});
