import { expect } from "chai";
import { issueAuthorized, send, terminal } from "./support/acts.ts";
import {
  DEFINITION,
  FLAG,
  NO_HASH,
  PARTY,
  POWERS,
  PURPOSE,
  REGISTRY,
  seconds,
} from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { eventOf, namesOf } from "./support/events.ts";
import { networkHelpers, signerOf } from "./support/network.ts";
import { refused } from "./support/refused.ts";

describe("use towards an NDC", () => {
  let registry: TestRegistry;
  let ndc: string;

  beforeEach(async () => {
    registry = await freshRegistry();
    ndc = await terminal(registry, "XXC01", { kind: "ndcUse" });
  });

  /** 1,000 tonnes that XXC acquired under an authorization with these terms. */
  const acquired = async (terms?: Readonly<Record<string, unknown>>): Promise<bigint> => {
    const { partyA, partyC } = registry;
    const id = await issueAuthorized(registry, partyA, terms);
    await send(registry, { from: partyA, to: partyC, id, amount: 1000 });
    return id;
  };
  const use = async (id: bigint, amount: number) =>
    await send(registry, { from: registry.partyC, to: ndc, id, amount });

  it("is a plain send to the use account of the cooperative approach", async () => {
    const { ledger } = registry;
    const id = await acquired();
    const tx = await use(id, 1000);
    expect(await namesOf(registry, tx)).to.deep.equal(["Used", "FlagsChanged", "TransferSingle"]);
    expect([...(await eventOf(registry, tx, "Used"))]).to.deep.equal([
      id,
      1000n,
      REGISTRY.XXC01,
      1n,
      0n,
      2026n,
      NO_HASH,
    ]);
    const flags = FLAG.firstTransferred | FLAG.terminal;
    expect(await ledger.runOf(id)).to.deep.equal([ndc, 1000n, 1n, flags]);
  });

  it("of a part leaves the rest in the holder's account", async () => {
    const { ledger, partyC } = registry;
    const id = await acquired();
    const told = await eventOf(registry, await use(id, 10), "Used");
    expect([told.id, told.amount]).to.deep.equal([id + 990n, 10n]);
    expect(await ledger.balanceOf(partyC, id)).to.equal(990n);
    expect(await ledger.balanceOf(ndc, id + 990n)).to.equal(10n);
  });

  it("is final: the run never moves again, not even by its holder's keyless address", async () => {
    const { ledger, partyA } = registry;
    const id = await acquired();
    await use(id, 1000);
    const keyless = await signerOf(ndc);
    const call = send(registry, { from: keyless, to: partyA, id, amount: 1 });
    await refused(call, { by: ledger, error: "RunTerminal", args: [id] });
  });

  it("is not for the host Party", async () => {
    const { rulebook, partyA } = registry;
    const id = await issueAuthorized(registry, partyA);
    const to = await terminal(registry, "XXA01", { kind: "ndcUse" });
    const call = send(registry, { from: partyA, to, id, amount: 1000 });
    await refused(call, { by: rulebook, error: "HostCannotUse", args: [id, PARTY.XXA] });
  });

  it("wants a first transfer, however the outcomes came to be abroad", async () => {
    const { ledger, rulebook, admin, partyA, partyC } = registry;
    const id = await issueAuthorized(registry, partyA);
    await ledger.setOffice(admin, POWERS.force);
    await ledger.forcedTransfer(partyA, partyC, id, 1000);
    const pending = { by: rulebook, error: "FirstTransferPending", args: [id, 1n] };
    await refused(use(id, 1000), pending);
  });

  it("wants NDC use among the purposes", async () => {
    const { rulebook } = registry;
    const id = await acquired({
      purposes: PURPOSE.imp,
      firstTransferDefinition: DEFINITION.authorization,
    });
    await refused(use(id, 1000), { by: rulebook, error: "PurposeNotAuthorized", args: [1n, 6n] });
  });

  it("wants the use account of the holder's own registry", async () => {
    const { rulebook, partyC } = registry;
    const id = await acquired();
    const to = await terminal(registry, "XXA01", { kind: "ndcUse" });
    const call = send(registry, { from: partyC, to, id, amount: 1000 });
    const args = [partyC.address, to];
    await refused(call, { by: rulebook, error: "ForeignTerminalAccount", args });
  });

  it("wants the use account of the authorization's approach", async () => {
    const { accounts, rulebook, registrarC, partyC } = registry;
    await accounts.connect(registrarC).openTerminalAccounts(REGISTRY.XXC01, 2);
    const id = await acquired();
    const to = await terminal(registry, "XXC01", { kind: "ndcUse", approach: 2 });
    const call = send(registry, { from: partyC, to, id, amount: 1000 });
    await refused(call, { by: rulebook, error: "OtherApproach", args: [1n, 2n] });
  });

  it("wants the use account to be open", async () => {
    const { rulebook, partyC } = registry;
    const id = await acquired();
    const to = await terminal(registry, "XXC01", { kind: "ndcUse", approach: 3 });
    const call = send(registry, { from: partyC, to, id, amount: 1000 });
    await refused(call, { by: rulebook, error: "AccountNotOpen", args: [to] });
  });

  it("keeps to the use window, both ends included", async () => {
    const { rulebook } = registry;
    const from = seconds("2026-10-01");
    const until = seconds("2026-12-31");
    const id = await acquired({ useFrom: from, useUntil: until });
    const outside = { by: rulebook, error: "OutsideUseWindow", args: [1n, from, until] };
    const at = (time: number) => networkHelpers.time.setNextBlockTimestamp(time);
    await at(from - 1);
    await refused(use(id, 1), outside);
    await at(from);
    await use(id, 1);
    await at(until);
    await use(id, 1);
    await at(until + 1);
    await refused(use(id, 1), outside);
  });

  it("is for the entities that the authorization lists, and for Parties", async () => {
    const { accounts, rulebook, authorityC, partyC, stranger } = registry;
    await accounts.connect(authorityC).openAccount(stranger, REGISTRY.XXC01, 2, true);
    const id = await acquired({ entities: [1] });
    await use(id, 10);
    await send(registry, { from: partyC, to: stranger, id, amount: 100 });
    const call = send(registry, { from: stranger, to: ndc, id: id + 890n, amount: 100 });
    await refused(call, { by: rulebook, error: "EntityNotAuthorized", args: [1n, 2n] });
  });

  it("names the entity that used", async () => {
    const { accounts, authorityC, partyC, stranger } = registry;
    await accounts.connect(authorityC).openAccount(stranger, REGISTRY.XXC01, 2, true);
    const id = await acquired({ entities: [2] });
    await send(registry, { from: partyC, to: stranger, id, amount: 1000 });
    const tx = await send(registry, { from: stranger, to: ndc, id, amount: 1000 });
    expect((await eventOf(registry, tx, "Used")).entity).to.equal(2n);
  });

  it("goes on after revocation, for what was first transferred", async () => {
    const { ledger, authorizations, authorityA } = registry;
    const id = await acquired();
    await authorizations.connect(authorityA).revoke(1, false, "withdrawn");
    await use(id, 1000);
    expect(await ledger.ownerOf(id)).to.equal(ndc);
  });
});
