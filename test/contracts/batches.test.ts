import { expect } from "chai";
import { authorize, issue, issueAuthorized, send, terminal } from "./support/acts.ts";
import { FLAG, PARTY } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { eventsOf, namesOf } from "./support/events.ts";
import { refused } from "./support/refused.ts";

describe("a batch", () => {
  let registry: TestRegistry;

  beforeEach(async () => {
    registry = await freshRegistry();
  });

  type Send = Parameters<typeof send>[1];
  const batch = (
    from: Send["from"],
    to: Send["to"],
    runs: readonly (readonly [bigint, number])[],
  ) =>
    registry.ledger.connect(from).safeBatchTransferFrom(
      from,
      to,
      runs.map(([id]) => id),
      runs.map(([, amount]) => amount),
      "0x",
    );
  const gainedIn = async (tx: Parameters<typeof eventsOf>[1]) =>
    (await eventsOf(registry, tx))
      .filter(({ name }) => name === "FlagGained")
      .map(({ args }) => [...args]);

  it("abroad tells each first transfer, and of the flag once", async () => {
    const { ledger, partyA, partyC } = registry;
    const first = await issueAuthorized(registry, partyA);
    const second = await issue(registry, partyA, { authorization: 1n });
    const tx = await batch(partyA, partyC, [
      [first, 1000],
      [second, 1000],
    ]);
    expect(await namesOf(registry, tx)).to.deep.equal([
      "FirstTransfer",
      "FirstTransfer",
      "FlagGained",
      "TransferBatch",
    ]);
    expect(await gainedIn(tx)).to.deep.equal([[FLAG.firstTransferred, [first, second]]]);
    const run = [partyC.address, 1000n, 1n, FLAG.firstTransferred];
    expect(await ledger.runOf(second)).to.deep.equal(run);
  });

  it("names in the flag's event only the runs that gained it", async () => {
    const { ledger, partyA, partyC } = registry;
    const terms = { purposes: 3, oimp: "CORSIA", firstTransferDefinition: 2 };
    const before = await issueAuthorized(registry, partyA, terms);
    const plain = await issueAuthorized(registry, partyA, { name: "XXA-2" });
    const last = await issue(registry, partyA, { authorization: 2n });
    const tx = await batch(partyA, partyC, [
      [plain, 1000],
      [before, 1000],
      [last, 10],
    ]);
    expect(await gainedIn(tx)).to.deep.equal([[FLAG.firstTransferred, [plain, last + 990n]]]);
    const names = await namesOf(registry, tx);
    const moves = names.filter((name) => name === "FirstTransfer" || name.startsWith("Inter"));
    expect(moves).to.deep.equal(["FirstTransfer", "InternationalTransfer", "FirstTransfer"]);
    for (const id of [plain, before, last + 990n]) {
      expect((await ledger.runOf(id)).flags).to.equal(FLAG.firstTransferred);
    }
    expect((await ledger.runOf(last)).flags).to.equal(0n);
  });

  it("to use tells each use, and that all are terminal", async () => {
    const { ledger, partyA, partyC } = registry;
    const id = await issueAuthorized(registry, partyA);
    await send(registry, { from: partyA, to: partyC, id, amount: 1000 });
    const ndc = await terminal(registry, "XXC01", { kind: "ndcUse" });
    const tx = await batch(partyC, ndc, [
      [id, 10],
      [id, 20],
    ]);
    expect((await namesOf(registry, tx)).slice(6)).to.deep.equal([
      "Used",
      "Used",
      "FlagGained",
      "TransferBatch",
    ]);
    expect(await gainedIn(tx)).to.deep.equal([[FLAG.terminal, [id + 990n, id + 970n]]]);
    const flags = FLAG.firstTransferred | FLAG.terminal;
    expect(await ledger.runOf(id + 970n)).to.deep.equal([ndc, 20n, 1n, flags]);
  });

  it("to cancellation first transfers and ends in one event each", async () => {
    const { partyA } = registry;
    const terms = { purposes: 2, oimp: "CORSIA", firstTransferDefinition: 3 };
    const id = await issueAuthorized(registry, partyA, terms);
    const imp = await terminal(registry, "XXA01", { kind: "imp" });
    const tx = await batch(partyA, imp, [
      [id, 10],
      [id, 20],
    ]);
    const ids = [id + 990n, id + 970n];
    expect(await gainedIn(tx)).to.deep.equal([
      [FLAG.terminal, ids],
      [FLAG.firstTransferred, ids],
    ]);
  });

  it("at home changes no flag", async () => {
    const { ledger, partyA, traderA } = registry;
    const id = await issueAuthorized(registry, partyA);
    const other = await issue(registry, partyA);
    const tx = await batch(partyA, traderA, [
      [id, 1000],
      [other, 1000],
    ]);
    expect(await namesOf(registry, tx)).to.deep.equal(["TransferBatch"]);
    expect(await ledger.runOf(id)).to.deep.equal([traderA.address, 1000n, 1n, 0n]);
    expect(await ledger.runOf(other)).to.deep.equal([traderA.address, 1000n, 0n, 0n]);
  });

  it("is refused for one of its runs, whichever it is", async () => {
    const { rulebook, partyA, partyC } = registry;
    const allowed = await issueAuthorized(registry, partyA);
    const forbidden = await issue(registry, partyA, {
      authorization: await authorize(registry, { name: "XXA-2", parties: [PARTY.XXA] }),
    });
    const untagged = await issue(registry, partyA);
    const last = batch(partyA, partyC, [
      [allowed, 1000],
      [forbidden, 1000],
    ]);
    const args = [2n, PARTY.XXC];
    await refused(last, { by: rulebook, error: "PartyNotAuthorized", args });
    const first = batch(partyA, partyC, [
      [untagged, 1],
      [allowed, 1000],
    ]);
    const serial = [untagged + 999n];
    await refused(first, { by: rulebook, error: "NotAuthorized", args: serial });
  });
});
