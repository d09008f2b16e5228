import { expect } from "chai";
import { issue, issueAuthorized, send, terminal } from "./support/acts.ts";
import { FLAG, REASON, REGISTRY } from "./support/codes.ts";
import { deploy } from "./support/contracts.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { refused } from "./support/refused.ts";

const ACCEPTING = 0;
const SILENT = 3;

/** Faults found in ledgers like this one, each held off by a test under its name. */
describe("known pitfalls", () => {
  let registry: TestRegistry;

  beforeEach(async () => {
    registry = await freshRegistry();
  });

  it("a receiver that sends back and forth in its hook inflates nothing", async () => {
    const { ledger, accounts, authorityA, partyA, traderA } = registry;
    const receiver = await deploy("TestReceiver");
    await accounts.connect(authorityA).openAccount(receiver, REGISTRY.XXA01, 0, true);
    const id = await issue(registry, partyA);
    const address = await receiver.getAddress();
    const onward = [address, traderA.address, id + 600n, 100n, "0x"];
    const call = ledger.interface.encodeFunctionData("safeTransferFrom", onward);
    await receiver.arm(ACCEPTING, ledger, call);
    await send(registry, { from: partyA, to: address, id, amount: 400 });
    const held = await ledger.balanceOfBatch(
      [partyA, receiver, traderA],
      [id, id + 600n, id + 900n],
    );
    expect(held).to.deep.equal([600n, 300n, 100n]);
  });

  it("a child's id comes from its serials, so it never lands on another holder's run", async () => {
    const { ledger, partyA, traderA } = registry;
    const id = await issue(registry, partyA);
    await send(registry, { from: partyA, to: traderA, id, amount: 1 });
    await send(registry, { from: partyA, to: traderA, id, amount: 1 });
    expect(await ledger.balanceOf(traderA, id + 999n)).to.equal(1n);
    expect(await ledger.balanceOf(traderA, id + 998n)).to.equal(1n);
    expect(await ledger.balanceOf(partyA, id)).to.equal(998n);
  });

  it("the same id twice in a batch is not spent twice, nor past a lock", async () => {
    const { ledger, requests, entityA, partyC, traderA } = registry;
    const id = await issueAuthorized(registry, entityA);
    await requests.connect(entityA).requestMove(id, 400, partyC, "0x");
    const batch = (ids: bigint[], amounts: number[]) =>
      ledger.connect(entityA).safeBatchTransferFrom(entityA, traderA, ids, amounts, "0x");
    const over = [entityA.address, 200n, 401n, id];
    const short = { by: ledger, error: "ERC1155InsufficientBalance", args: over };
    await refused(batch([id, id], [400, 401]), short);
    const asked = id + 600n;
    const held = { by: ledger, error: "RunHeld", args: [asked, FLAG.locked] };
    await refused(batch([id, asked], [600, 1]), held);
    const repeated = { by: ledger, error: "RepeatedInBatch", args: [id] };
    await refused(batch([id, id], [600, 600]), repeated);
    await refused(batch([id, id], [600, 1]), repeated);
    await batch([id, id], [1, 599]);
    expect(await ledger.balanceOf(traderA, id)).to.equal(599n);
  });

  it("a move to oneself frees nothing", async () => {
    const { ledger, accounts, requests, rulebook, authorityA, entityA, partyC } = registry;
    const id = await issueAuthorized(registry, entityA);
    await requests.connect(entityA).requestMove(id, 400, partyC, "0x");
    const self = { from: entityA, to: entityA, id: id + 600n, amount: 400 };
    const args = [id + 600n, FLAG.locked];
    await refused(send(registry, self), { by: ledger, error: "RunHeld", args });
    await accounts.connect(authorityA).freezeAccount(entityA, REASON.courtOrder, "");
    const frozen = { by: rulebook, error: "AccountIsFrozen", args: [entityA.address] };
    await refused(send(registry, { from: entityA, to: entityA, id, amount: 600 }), frozen);
    await refused(requests.connect(authorityA).approve(1), frozen);
  });

  it("an approved move is checked at both ends", async () => {
    const { accounts, requests, rulebook, authorityA, authorityC, entityA, partyC } = registry;
    const id = await issueAuthorized(registry, entityA);
    await requests.connect(entityA).requestMove(id, 1000, partyC, "0x");
    const approve = () => requests.connect(authorityA).approve(1);
    const frozen = { by: rulebook, error: "AccountIsFrozen" };
    await accounts.connect(authorityC).freezeAccount(partyC, REASON.courtOrder, "");
    await refused(approve(), { ...frozen, args: [partyC.address] });
    await accounts.connect(authorityC).releaseAccount(partyC);
    await accounts.connect(authorityA).freezeAccount(entityA, REASON.courtOrder, "");
    await refused(approve(), { ...frozen, args: [entityA.address] });
  });

  it("nothing is told that did not happen", async () => {
    const { ledger, partyA, traderA, stranger } = registry;
    const id = await issue(registry, partyA);
    const nothing = send(registry, { from: partyA, to: traderA, id, amount: 0 });
    await refused(nothing, { by: ledger, error: "ZeroAmount", args: [id] });
    const empty = ledger.connect(stranger).safeBatchTransferFrom(partyA, traderA, [], [], "0x");
    const args = [stranger.address, partyA.address];
    await refused(empty, { by: ledger, error: "ERC1155MissingApprovalForAll", args });
  });

  it("a holder whose contract takes nothing in can still use what it has", async () => {
    const { ledger, accounts, authorityA, partyA } = registry;
    const receiver = await deploy("TestReceiver");
    await accounts.connect(authorityA).openAccount(receiver, REGISTRY.XXA01, 0, true);
    const id = await issue(registry, partyA);
    const address = await receiver.getAddress();
    await send(registry, { from: partyA, to: address, id, amount: 1000 });
    await receiver.arm(SILENT, address, "0x");
    const to = await terminal(registry, "XXA01", { kind: "voluntary", approach: 0 });
    const call = [address, to, id, 1000n, "0x"];
    await receiver.act(ledger, ledger.interface.encodeFunctionData("safeTransferFrom", call));
    expect(await ledger.ownerOf(id)).to.equal(to);
  });

  it("tagging takes no serials away from a pending request", async () => {
    const { ledger, requests, rulebook, registrarA, entityA, partyC } = registry;
    const id = await issueAuthorized(registry, entityA);
    await requests.connect(entityA).requestMove(id, 1000, partyC, "0x");
    const call = rulebook.connect(registrarA).tag(id, 100, 1);
    await refused(call, { by: ledger, error: "RunHeld", args: [id, FLAG.locked] });
  });

  it("no name of a beneficiary gets into a use or cancellation by a slip", async () => {
    const { rulebook, partyA } = registry;
    const id = await issue(registry, partyA);
    const to = await terminal(registry, "XXA01", { kind: "voluntary", approach: 0 });
    const data = `0x${Buffer.from("Jane Doe, 1 Main Street").toString("hex")}`;
    const call = send(registry, { from: partyA, to, id, amount: 1, data });
    await refused(call, { by: rulebook, error: "DisposalDataInvalid", args: [23n] });
  });
});
