import { expect } from "chai";
import { issue, send } from "./support/acts.ts";
import { REGISTRY } from "./support/codes.ts";
import type { TestWallet } from "./support/contracts.ts";
import { deploy } from "./support/contracts.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { orderOf, signed } from "./support/orders.ts";
import { refused } from "./support/refused.ts";

describe("a contract's signed order (ERC-1271)", () => {
  let registry: TestRegistry;
  let wallet: TestWallet;
  let id: bigint;

  /** A contract for which the stranger signs holds 1,000 tonnes. */
  beforeEach(async () => {
    registry = await freshRegistry();
    const { accounts, authorityA, partyA, stranger } = registry;
    wallet = await deploy("TestWallet", stranger);
    await accounts.connect(authorityA).openAccount(wallet, REGISTRY.XXA01, 0, true);
    id = await issue(registry, partyA);
    await send(registry, { from: partyA, to: await wallet.getAddress(), id, amount: 1000 });
  });

  const placed = async () => orderOf(await wallet.getAddress(), registry.traderA.address, { id });

  it("counts when the contract says that the signature is valid", async () => {
    const { ledger, admin, stranger, traderA } = registry;
    const order = await placed();
    await ledger.connect(admin).sendSigned(order, await signed(registry, order, { by: stranger }));
    expect(await ledger.ownerOf(id)).to.equal(traderA.address);
    expect(await ledger["nonces(address,uint192)"](wallet, 0)).to.equal(1n);
  });

  it("does not count with anybody else's signature", async () => {
    const { ledger, partyA, admin } = registry;
    const order = await placed();
    const invalid = { by: ledger, error: "OrderSignatureInvalid", args: [order.from] };
    for (const by of [partyA, admin]) {
      const call = ledger.sendSigned(order, await signed(registry, order, { by }));
      await refused(call, invalid);
    }
    await refused(ledger.sendSigned(order, "0x"), invalid);
  });

  it("does not count for a contract that knows nothing of signatures", async () => {
    const { ledger, manager, stranger, traderA } = registry;
    const order = orderOf(await manager.getAddress(), traderA.address, { id });
    const call = ledger.sendSigned(order, await signed(registry, order, { by: stranger }));
    await refused(call, { by: ledger, error: "OrderSignatureInvalid", args: [order.from] });
  });

  it("receives as any contract that takes ERC-1155 in", async () => {
    const { ledger, partyA } = registry;
    const run = await issue(registry, partyA);
    const order = orderOf(partyA.address, await wallet.getAddress(), { id: run, first: 1001 });
    await ledger.sendSigned(order, await signed(registry, order, { by: partyA }));
    expect(await ledger.balanceOf(wallet, run)).to.equal(1000n);
  });

  it("is not sent to a contract that takes nothing in", async () => {
    const { accounts, ledger, manager, authorityA, partyA } = registry;
    await accounts.connect(authorityA).openAccount(manager, REGISTRY.XXA01, 0, true);
    const run = await issue(registry, partyA);
    const to = await manager.getAddress();
    const order = orderOf(partyA.address, to, { id: run, first: 1001 });
    const call = ledger.sendSigned(order, await signed(registry, order, { by: partyA }));
    await refused(call, { by: ledger, error: "ERC1155InvalidReceiver", args: [to] });
  });
});
