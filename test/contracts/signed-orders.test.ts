import { expect } from "chai";
import { issue, send } from "./support/acts.ts";
import { REASON, seconds } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { eventOf } from "./support/events.ts";
import { networkHelpers } from "./support/network.ts";
import type { Order } from "./support/orders.ts";
import { numbered, orderOf, signed } from "./support/orders.ts";
import { refused } from "./support/refused.ts";

describe("a signed order", () => {
  let registry: TestRegistry;
  let id: bigint;

  beforeEach(async () => {
    registry = await freshRegistry();
    id = await issue(registry, registry.partyA);
  });

  /** Party A's order to send all to the trader, as far as it is not said otherwise. */
  const order = (given: Partial<Order> = {}) =>
    orderOf(registry.partyA.address, registry.traderA.address, { id, ...given });
  /** A stranger brings it to the ledger. */
  const bring = (brought: Order, signature: string) =>
    registry.ledger.connect(registry.stranger).sendSigned(brought, signature);
  const ordered = async (given: Partial<Order> = {}) => {
    const placed = order(given);
    return await bring(placed, await signed(registry, placed, { by: registry.partyA }));
  };
  const invalid = (from = registry.partyA.address) => ({
    by: registry.ledger,
    error: "OrderSignatureInvalid",
    args: [from],
  });

  it("is signed for a domain that names contract and chain", async () => {
    const { ledger } = registry;
    const domain = [...(await ledger.eip712Domain())];
    const own = await ledger.getAddress();
    const salt = `0x${"00".repeat(32)}`;
    expect(domain).to.deep.equal(["0x0f", "Sixtwo Ledger", "1", 31_337n, own, salt, []]);
  });

  it("moves what its holder signed, whoever brings it and pays", async () => {
    const { ledger, partyA, traderA, stranger } = registry;
    const told = await eventOf(registry, await ordered(), "TransferSingle");
    const moved = [stranger.address, partyA.address, traderA.address, id, 1000n];
    expect([...told]).to.deep.equal(moved);
    expect(await ledger.ownerOf(id)).to.equal(traderA.address);
  });

  it("moves an explicit range", async () => {
    const { ledger, partyA, traderA } = registry;
    await ordered({ first: 401, amount: 200 });
    expect(await ledger.balanceOf(partyA, id)).to.equal(400n);
    expect(await ledger.balanceOf(traderA, id + 400n)).to.equal(200n);
    expect(await ledger.balanceOf(partyA, id + 600n)).to.equal(400n);
  });

  it("counts only with the holder's own signature", async () => {
    const placed = order();
    const foreign = await signed(registry, placed, { by: registry.stranger });
    await refused(bring(placed, foreign), invalid());
    for (const nothing of ["0x", "0x1234", `0x${"00".repeat(65)}`]) {
      await refused(bring(placed, nothing), invalid());
    }
  });

  it("counts for exactly what was signed", async () => {
    const { stranger, entityA } = registry;
    const signature = await signed(registry, order(), { by: registry.partyA });
    const altered: Partial<Order>[] = [
      { to: entityA.address },
      { id: id + 1n },
      { first: 2 },
      { amount: 999 },
      { data: "0x00" },
      { nonce: 1n },
      { deadline: seconds("2026-10-02") },
    ];
    for (const change of altered) await refused(bring(order(change), signature), invalid());
    const theirs = order({ from: stranger.address });
    await refused(bring(theirs, signature), invalid(stranger.address));
  });

  it("of another chain, contract, name or version does not count here", async () => {
    const { requests, partyA } = registry;
    const placed = order();
    const elsewhere = [
      { chainId: 1n },
      { verifyingContract: await requests.getAddress() },
      { name: "Sixtwo Requests" },
      { version: "2" },
    ];
    for (const domain of elsewhere) {
      await refused(
        bring(placed, await signed(registry, placed, { by: partyA, domain })),
        invalid(),
      );
    }
    const toRequests = await signed(registry, placed, { by: partyA, office: "requests" });
    await refused(bring(placed, toRequests), invalid());
  });

  it("is brought until its deadline, that second included", async () => {
    const { ledger } = registry;
    const deadline = seconds("2026-10-01");
    await networkHelpers.time.setNextBlockTimestamp(deadline);
    await ordered({ amount: 1, first: 1000 });
    await networkHelpers.time.setNextBlockTimestamp(deadline + 1);
    const late = ordered({ amount: 1, nonce: 1n });
    await refused(late, { by: ledger, error: "OrderExpired", args: [BigInt(deadline)] });
  });

  it("is brought once", async () => {
    const { ledger, partyA, traderA } = registry;
    await ordered({ first: 901, amount: 100 });
    await send(registry, { from: traderA, to: partyA, id: id + 900n, amount: 100 });
    const again = ordered({ id: id + 900n, first: 901, amount: 100 });
    const args = [partyA.address, 1n];
    await refused(again, { by: ledger, error: "InvalidAccountNonce", args });
  });

  it("comes in the order of its numbers under one key", async () => {
    const { ledger, partyA } = registry;
    const early = ordered({ first: 1000, amount: 1, nonce: 1n });
    const args = [partyA.address, 0n];
    await refused(early, { by: ledger, error: "InvalidAccountNonce", args });
    await ordered({ first: 1000, amount: 1, nonce: 0n });
    await ordered({ first: 999, amount: 1, nonce: 1n });
    expect(await ledger["nonces(address,uint192)"](partyA, 0)).to.equal(2n);
  });

  it("does not wait for orders under another key", async () => {
    const { ledger, partyA } = registry;
    await ordered({ first: 1000, amount: 1, nonce: numbered(7n, 0n) });
    await ordered({ first: 999, amount: 1, nonce: numbered(2n ** 192n - 1n, 0n) });
    await ordered({ first: 998, amount: 1, nonce: 0n });
    const used = await ledger["nonces(address,uint192)"](partyA, 7);
    expect(used).to.equal(numbered(7n, 1n));
    const again = ordered({ first: 997, amount: 1, nonce: numbered(7n, 0n) });
    const args = [partyA.address, numbered(7n, 1n)];
    await refused(again, { by: ledger, error: "InvalidAccountNonce", args });
  });

  it("is cancelled by its signer, who uses its number up", async () => {
    const { ledger, partyA, stranger } = registry;
    await ledger.connect(stranger).cancelOrder(0);
    await ordered({ first: 1000, amount: 1 });
    await ledger.connect(partyA).cancelOrder(1);
    const args = [partyA.address, 2n];
    const cancelled = ordered({ first: 999, amount: 1, nonce: 1n });
    await refused(cancelled, { by: ledger, error: "InvalidAccountNonce", args });
    const again = ledger.connect(partyA).cancelOrder(1);
    await refused(again, { by: ledger, error: "InvalidAccountNonce", args });
    await ordered({ first: 999, amount: 1, nonce: 2n });
  });

  it("keeps its number when the move is refused", async () => {
    const { accounts, ledger, rulebook, authorityA, partyA } = registry;
    await accounts.connect(authorityA).freezeAccount(partyA, REASON.security, "");
    const frozen = { by: rulebook, error: "AccountIsFrozen", args: [partyA.address] };
    await refused(ordered(), frozen);
    expect(await ledger["nonces(address,uint192)"](partyA, 0)).to.equal(0n);
    await accounts.connect(authorityA).releaseAccount(partyA);
    await ordered();
  });

  it("wants serials that lie in the run and are not held", async () => {
    const { ledger, holds, authorityA } = registry;
    const outside = { by: ledger, error: "RangeOutsideRun", args: [id, 2n, 1000n] };
    await refused(ordered({ first: 2 }), outside);
    await holds.connect(authorityA).freeze(id, 1, 1000, REASON.courtOrder, "");
    await refused(ordered(), { by: ledger, error: "RunHeld", args: [id, 8n] });
  });

  it("has no effect on a paused ledger", async () => {
    const { ledger } = registry;
    await ledger.pause(REASON.security);
    await refused(ordered(), { by: ledger, error: "LedgerPaused", args: [REASON.security] });
  });
});
