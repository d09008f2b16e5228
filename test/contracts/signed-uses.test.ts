import { expect } from "chai";
import { authorize, issue, send, terminal } from "./support/acts.ts";
import { KIND } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { eventOf } from "./support/events.ts";
import { ethers } from "./support/network.ts";
import type { Order } from "./support/orders.ts";
import { orderOf, signed } from "./support/orders.ts";
import { refused } from "./support/refused.ts";

describe("a signed order abroad or to a use", () => {
  let registry: TestRegistry;

  beforeEach(async () => {
    registry = await freshRegistry();
  });

  /** A stranger brings it to the ledger. */
  const bring = (brought: Order, signature: string) =>
    registry.ledger.connect(registry.stranger).sendSigned(brought, signature);

  it("needs the approval that its signer would need", async () => {
    const { rulebook, entityA, partyC } = registry;
    const run = await issue(registry, entityA, { authorization: await authorize(registry) });
    const placed = orderOf(entityA.address, partyC.address, { id: run });
    const call = bring(placed, await signed(registry, placed, { by: entityA }));
    const args = [entityA.address, partyC.address];
    await refused(call, { by: rulebook, error: "ApprovalRequired", args });
  });

  it("uses, and carries the data of the use", async () => {
    const { partyA, partyC } = registry;
    const run = await issue(registry, partyA, { authorization: await authorize(registry) });
    await send(registry, { from: partyA, to: partyC, id: run, amount: 1000 });
    const data = ethers.AbiCoder.defaultAbiCoder().encode(
      ["uint16", "bytes32"],
      [2025, `0x${"be".repeat(32)}`],
    );
    const to = await terminal(registry, "XXC01", { kind: "ndcUse" });
    const placed = orderOf(partyC.address, to, { id: run, first: 901, amount: 100, data });
    const tx = await bring(placed, await signed(registry, placed, { by: partyC }));
    const told = await eventOf(registry, tx, "Used");
    expect([told.id, told.amount, told.ndcYear]).to.deep.equal([run + 900n, 100n, 2025n]);
  });

  it("cancels", async () => {
    const { ledger, partyA } = registry;
    const id = await issue(registry, partyA);
    const to = await terminal(registry, "XXA01", { kind: "voluntary", approach: 0 });
    const placed = orderOf(partyA.address, to, { id });
    const tx = await bring(placed, await signed(registry, placed, { by: partyA }));
    const told = await eventOf(registry, tx, "Cancelled");
    expect([told.amount, told.kind]).to.deep.equal([1000n, KIND.voluntary]);
    expect(await ledger.ownerOf(id)).to.equal(to);
  });
});
