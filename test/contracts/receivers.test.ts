import { expect } from "chai";
import { issue, issueAuthorized, send } from "./support/acts.ts";
import { REGISTRY } from "./support/codes.ts";
import type { TestReceiver } from "./support/contracts.ts";
import { deploy } from "./support/contracts.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { namesOf } from "./support/events.ts";
import { refused } from "./support/refused.ts";
import { issuanceTerms } from "./support/terms.ts";

const MOOD = { accepting: 0, wrongAnswer: 1, reverting: 2, silent: 3 } as const;

describe("a contract that receives", () => {
  let registry: TestRegistry;
  let receiver: TestReceiver;

  beforeEach(async () => {
    registry = await freshRegistry();
    receiver = await deploy("TestReceiver");
    const { accounts, authorityA } = registry;
    await accounts.connect(authorityA).openAccount(receiver, REGISTRY.XXA01, 0, true);
  });

  const arm = async (mood: number, call = "0x") =>
    await receiver.arm(mood, await registry.ledger.getAddress(), call);
  const toReceiver = async (id: bigint, amount: number) =>
    await send(registry, { from: registry.partyA, to: await receiver.getAddress(), id, amount });

  it("is told the id that arrived, which for a part is the child's", async () => {
    const id = await issue(registry, registry.partyA);
    const { partyA } = registry;
    await expect(await toReceiver(id, 400))
      .to.emit(receiver, "Received")
      .withArgs(partyA.address, partyA.address, [id + 600n], [400n], "0x");
  });

  it("is told of a batch once, with the ids that arrived", async () => {
    const { ledger, partyA } = registry;
    const id = await issue(registry, partyA);
    const tx = ledger
      .connect(partyA)
      .safeBatchTransferFrom(partyA, receiver, [id, id], [100, 200], "0x0102");
    await expect(tx)
      .to.emit(receiver, "Received")
      .withArgs(partyA.address, partyA.address, [id + 900n, id + 700n], [100n, 200n], "0x0102");
  });

  it("is told of an issue from nobody", async () => {
    const { issuances, registrarA } = registry;
    const issuance = issuanceTerms(await receiver.getAddress());
    const zero = "0x0000000000000000000000000000000000000000";
    await expect(issuances.connect(registrarA).issue(issuance))
      .to.emit(receiver, "Received")
      .withArgs(
        await issuances.getAddress(),
        zero,
        (ids: bigint[]) => ids.length === 1,
        [1000n],
        "0x",
      );
  });

  it("refuses by any other answer than the one of the standard", async () => {
    const { ledger, partyA } = registry;
    const id = await issue(registry, partyA);
    await arm(MOOD.wrongAnswer);
    const args = [await receiver.getAddress()];
    await refused(toReceiver(id, 1), { by: ledger, error: "ERC1155InvalidReceiver", args });
    const batch = ledger.connect(partyA).safeBatchTransferFrom(partyA, receiver, [id], [1], "0x");
    await refused(batch, { by: ledger, error: "ERC1155InvalidReceiver", args });
  });

  it("refuses with its own error", async () => {
    const id = await issue(registry, registry.partyA);
    await arm(MOOD.reverting);
    await refused(toReceiver(id, 1), { by: receiver, error: "NotToday", args: [] });
  });

  it("is not sent to when it knows nothing of ERC-1155", async () => {
    const { manager, ledger, accounts, partyA, authorityA } = registry;
    await accounts.connect(authorityA).openAccount(manager, REGISTRY.XXA01, 0, true);
    const id = await issue(registry, partyA);
    const to = await manager.getAddress();
    const args = [to];
    const call = send(registry, { from: partyA, to, id, amount: 1 });
    await refused(call, { by: ledger, error: "ERC1155InvalidReceiver", args });
  });

  it("may send on at once, for it holds what it was sent", async () => {
    const { ledger, partyA, traderA } = registry;
    const id = await issue(registry, partyA);
    const onward = [receiver, traderA, id + 600n, 400, "0x"];
    await arm(
      MOOD.accepting,
      ledger.interface.encodeFunctionData("safeTransferFrom", await resolved(onward)),
    );
    await expect(await toReceiver(id, 400))
      .to.emit(receiver, "CalledInside")
      .withArgs(true, "0x");
    expect(await ledger.ownerOf(id + 600n)).to.equal(traderA.address);
    expect(await ledger.balanceOf(receiver, id + 600n)).to.equal(0n);
  });

  it("gains nothing by calling back: it cannot take more than it was sent", async () => {
    const { ledger, partyA } = registry;
    const id = await issue(registry, partyA);
    const back = await resolved([partyA, receiver, id, 1, "0x"]);
    await arm(MOOD.accepting, ledger.interface.encodeFunctionData("safeTransferFrom", back));
    const notApproved = ledger.interface.encodeErrorResult(
      "ERC1155MissingApprovalForAll",
      await resolved([receiver, partyA]),
    );
    await expect(await toReceiver(id, 400))
      .to.emit(receiver, "CalledInside")
      .withArgs(false, notApproved);
    expect(await ledger.balanceOf(receiver, id + 600n)).to.equal(400n);
    expect(await ledger.balanceOf(partyA, id)).to.equal(600n);
  });

  it("cannot send on from within an issue, before the batch is recorded and tagged", async () => {
    const { ledger, issuances, registrarA, traderA } = registry;
    const firstOfAll = await issue(registry, registry.partyA);
    const next = firstOfAll + (1n << 64n) + 1000n;
    const onward = await resolved([receiver, traderA, next, 1000, "0x"]);
    await arm(MOOD.accepting, ledger.interface.encodeFunctionData("safeTransferFrom", onward));
    const issuance = issuanceTerms(await receiver.getAddress());
    const tx = await issuances.connect(registrarA).issue(issuance);
    const guarded = ledger.interface.encodeErrorResult("ReentrancyGuardReentrantCall");
    await expect(tx).to.emit(receiver, "CalledInside").withArgs(false, guarded);
    expect(await namesOf(registry, tx)).to.deep.equal(["TransferSingle", "Issued"]);
    expect(await ledger.ownerOf(next)).to.equal(await receiver.getAddress());
  });

  it("keeps a request pending when it refuses the approved move", async () => {
    const { ledger, accounts, requests, authorityC, authorityA, entityA } = registry;
    const id = await issueAuthorized(registry, entityA);
    receiver = await deploy("TestReceiver");
    await accounts.connect(authorityC).openAccount(receiver, REGISTRY.XXC01, 0, true);
    await requests.connect(entityA).requestMove(id, 1000, receiver, "0x");
    await arm(MOOD.silent);
    const args = [await receiver.getAddress()];
    const call = requests.connect(authorityA).approve(1);
    await refused(call, { by: ledger, error: "ERC1155InvalidReceiver", args });
    await requests.connect(authorityA).reject(1, "the receiver refuses");
    expect(await ledger.balanceOf(entityA, id)).to.equal(1000n);
  });
});

async function resolved(args: readonly unknown[]): Promise<unknown[]> {
  return await Promise.all(
    args.map(async (arg) =>
      typeof arg === "object" && arg !== null && "getAddress" in arg
        ? await (arg as { getAddress(): Promise<string> }).getAddress() // narrowed by the line above
        : arg,
    ),
  );
}
