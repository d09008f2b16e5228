import { expect } from "chai";
import { issueAuthorized } from "./support/acts.ts";
import { FLAG, STATUS, seconds } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { eventOf } from "./support/events.ts";
import { networkHelpers } from "./support/network.ts";
import type { Order } from "./support/orders.ts";
import { orderOf, signed } from "./support/orders.ts";
import { refused } from "./support/refused.ts";

describe("a signed request", () => {
  let registry: TestRegistry;
  let id: bigint;

  /** Entity 1 holds 1,000 authorized tonnes and may not send them abroad by itself. */
  beforeEach(async () => {
    registry = await freshRegistry();
    id = await issueAuthorized(registry, registry.entityA);
  });

  const order = (given: Partial<Order> = {}) =>
    orderOf(registry.entityA.address, registry.partyC.address, { id, ...given });
  const bring = (brought: Order, signature: string) =>
    registry.requests.connect(registry.stranger).requestSigned(brought, signature);
  const asked = async (given: Partial<Order> = {}) => {
    const placed = order(given);
    const signature = await signed(registry, placed, { by: registry.entityA, office: "requests" });
    return await bring(placed, signature);
  };

  it("asks as its signer, whoever brings it", async () => {
    const { ledger, requests, entityA, partyC } = registry;
    const told = await eventOf(registry, await asked({ first: 401, amount: 200 }), "MoveRequested");
    const run = id + 400n;
    expect([...told]).to.deep.equal([
      1n,
      entityA.address,
      run,
      200n,
      partyC.address,
      entityA.address,
      "0x",
    ]);
    expect((await ledger.runOf(run)).flags).to.equal(FLAG.locked);
    expect((await requests.requestOf(1)).requester).to.equal(entityA.address);
  });

  it("is withdrawn by its signer and approved by an authority", async () => {
    const { ledger, requests, authorityA, entityA, partyC, stranger } = registry;
    await asked({ first: 901, amount: 100 });
    await asked({ first: 801, amount: 100, nonce: 1n });
    const foreign = requests.connect(stranger).withdraw(1);
    const args = [stranger.address, entityA.address];
    await refused(foreign, { by: requests, error: "NotTheHolder", args });
    await requests.connect(entityA).withdraw(1);
    await requests.connect(authorityA).approve(2);
    expect((await requests.requestOf(1)).status).to.equal(STATUS.withdrawn);
    expect(await ledger.ownerOf(id + 800n)).to.equal(partyC.address);
  });

  it("is signed for the requests, not for the ledger", async () => {
    const { ledger, requests, entityA } = registry;
    const placed = order();
    const forLedger = await signed(registry, placed, { by: entityA });
    const args = [entityA.address];
    const invalid = { error: "OrderSignatureInvalid", args };
    await refused(bring(placed, forLedger), { by: requests, ...invalid });
    const forRequests = await signed(registry, placed, { by: entityA, office: "requests" });
    await refused(ledger.sendSigned(placed, forRequests), { by: ledger, ...invalid });
    const domain = [...(await requests.eip712Domain())].slice(1, 4);
    expect(domain).to.deep.equal(["Sixtwo Requests", "1", 31_337n]);
  });

  it("counts with the holder's signature only, on this chain, before its deadline", async () => {
    const { requests, entityA, stranger } = registry;
    const placed = order();
    const invalid = { by: requests, error: "OrderSignatureInvalid", args: [entityA.address] };
    const foreign = await signed(registry, placed, { by: stranger, office: "requests" });
    await refused(bring(placed, foreign), invalid);
    const domain = { chainId: 1n };
    const elsewhere = await signed(registry, placed, { by: entityA, office: "requests", domain });
    await refused(bring(placed, elsewhere), invalid);
    const deadline = seconds("2026-10-01");
    await networkHelpers.time.setNextBlockTimestamp(deadline + 1);
    const args = [BigInt(deadline)];
    await refused(asked(), { by: requests, error: "OrderExpired", args });
  });

  it("is brought once, and has numbers of its own", async () => {
    const { ledger, requests, entityA, traderA } = registry;
    await asked({ first: 901, amount: 100 });
    await requests.connect(entityA).withdraw(1);
    const again = asked({ id: id + 900n, first: 901, amount: 100 });
    const args = [entityA.address, 1n];
    await refused(again, { by: requests, error: "InvalidAccountNonce", args });
    const home = { ...order({ amount: 10 }), to: traderA.address };
    await ledger.sendSigned(home, await signed(registry, home, { by: entityA }));
    expect(await requests["nonces(address,uint192)"](entityA, 0)).to.equal(1n);
    expect(await ledger["nonces(address,uint192)"](entityA, 0)).to.equal(1n);
  });

  it("of who does not hold the run asks for nothing", async () => {
    const { requests, traderA, partyC, entityA } = registry;
    const placed = orderOf(traderA.address, partyC.address, { id });
    const call = bring(placed, await signed(registry, placed, { by: traderA, office: "requests" }));
    const args = [traderA.address, entityA.address];
    await refused(call, { by: requests, error: "NotTheHolder", args });
  });
});
