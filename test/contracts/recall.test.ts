import { expect } from "chai";
import { issueAuthorized, setPolicy } from "./support/acts.ts";
import { FLAG, PARTY, REASON, seconds } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { eventOf, eventsOf, namesOf } from "./support/events.ts";
import { networkHelpers } from "./support/network.ts";
import { refused } from "./support/refused.ts";

const DAY = 24 * 60 * 60;
const ANNOUNCED = seconds("2026-09-01");
const DUE = seconds("2026-09-08");
const NOBODY = "0x0000000000000000000000000000000000000000";

describe("a recall", () => {
  let registry: TestRegistry;
  let id: bigint;

  /** Entity 1 holds 1,000 tonnes; a recall waits for a week. */
  beforeEach(async () => {
    registry = await freshRegistry();
    await setPolicy(registry, { recallDelay: 7 * DAY });
    id = await issueAuthorized(registry, registry.entityA);
  });

  const at = (time: number) => networkHelpers.time.setNextBlockTimestamp(time);
  type Range = {
    readonly run?: bigint;
    readonly first?: number;
    readonly amount?: number;
    readonly to?: string;
  };
  /** Authority A announces on 1 September that all of it goes to Party A's account. */
  const announce = async ({ run = id, first = 1, amount = 1000, to }: Range = {}) => {
    const { holds, authorityA, partyA } = registry;
    await at(ANNOUNCED);
    return await holds
      .connect(authorityA)
      .announceRecall(run, first, amount, to ?? partyA.address, REASON.mistake, "case 7");
  };
  const recall = (run = id) => registry.holds.connect(registry.deputyA).recall(run);

  it("is announced, which freezes the run and names the time", async () => {
    const { ledger, holds, authorityA, entityA, partyA } = registry;
    const tx = await announce();
    const names = ["FlagsChanged", "Frozen", "RecallAnnounced"];
    expect(await namesOf(registry, tx)).to.deep.equal(names);
    expect([...(await eventOf(registry, tx, "RecallAnnounced"))]).to.deep.equal([
      id,
      1000n,
      authorityA.address,
      REASON.mistake,
      partyA.address,
      BigInt(DUE),
      "case 7",
    ]);
    expect(await ledger.runOf(id)).to.deep.equal([entityA.address, 1000n, 1n, FLAG.frozen]);
    const announced = [...(await holds.recallOf(id))];
    expect(announced).to.deep.equal([partyA.address, BigInt(DUE), authorityA.address]);
  });

  it("is carried out by another authority from the due second on, and lifts the freeze", async () => {
    const { ledger, holds, deputyA, entityA, partyA } = registry;
    await announce();
    await at(DUE - 1);
    await refused(recall(), { by: holds, error: "RecallNotDue", args: [id, BigInt(DUE)] });
    await at(DUE);
    const told = (await eventsOf(registry, await recall())).map(({ name, args }) => [
      name,
      ...args,
    ]);
    const by = await holds.getAddress();
    expect(told).to.deep.equal([
      ["Recalled", id, deputyA.address],
      ["FlagsChanged", id, 0n],
      ["TransferSingle", by, entityA.address, partyA.address, id, 1000n],
      ["ForcedTransfer", entityA.address, partyA.address, id, 1000n],
    ]);
    expect(await ledger.runOf(id)).to.deep.equal([partyA.address, 1000n, 1n, 0n]);
    expect([...(await holds.recallOf(id))]).to.deep.equal([NOBODY, 0n, NOBODY]);
    await refused(recall(), { by: holds, error: "NoRecall", args: [id] });
  });

  it("is never carried out by who announced it", async () => {
    const { holds, authorityA } = registry;
    await announce();
    await at(DUE);
    const call = holds.connect(authorityA).recall(id);
    const args = [id, authorityA.address];
    await refused(call, { by: holds, error: "AnnouncerCannotRecall", args });
  });

  it("of a part makes it a run of its own", async () => {
    const { ledger, entityA, partyA } = registry;
    await announce({ first: 401, amount: 200 });
    await at(DUE);
    await recall(id + 400n);
    expect(await ledger.runOf(id + 400n)).to.deep.equal([partyA.address, 200n, 1n, 0n]);
    expect(await ledger.runOf(id)).to.deep.equal([entityA.address, 400n, 1n, 0n]);
    expect(await ledger.runOf(id + 600n)).to.deep.equal([entityA.address, 400n, 1n, 0n]);
  });

  it("of a frozen run takes it whole", async () => {
    const { holds, authorityA } = registry;
    await holds.connect(authorityA).freeze(id, 1, 1000, REASON.courtOrder, "");
    const part = announce({ first: 1, amount: 999 });
    await refused(part, { by: holds, error: "PartOfRun", args: [id, 999n] });
    const elsewhere = announce({ first: 2, amount: 1000 });
    await refused(elsewhere, { by: holds, error: "PartOfRun", args: [id, 1000n] });
    const tx = await announce();
    expect(await namesOf(registry, tx)).to.deep.equal(["RecallAnnounced"]);
  });

  it("is announced once, and the freeze outlasts its cancellation", async () => {
    const { ledger, holds, authorityA, deputyA } = registry;
    const forA = holds.connect(deputyA);
    await refused(forA.cancelRecall(id), { by: holds, error: "NoRecall", args: [id] });
    await announce();
    const pending = { by: holds, error: "RecallPending", args: [id] };
    await refused(
      holds.connect(authorityA).announceRecall(id, 1, 1000, deputyA, REASON.other, ""),
      pending,
    );
    await refused(forA.release(id), pending);
    await expect(forA.cancelRecall(id))
      .to.emit(holds, "RecallCancelled")
      .withArgs(id, deputyA.address);
    expect((await ledger.runOf(id)).flags).to.equal(FLAG.frozen);
    await refused(recall(), { by: holds, error: "NoRecall", args: [id] });
    await forA.release(id);
  });

  it("is announced for a reason", async () => {
    const { holds, authorityA, partyA } = registry;
    const call = holds.connect(authorityA).announceRecall(id, 1, 1000, partyA, REASON.none, "");
    await refused(call, { by: holds, error: "HoldReasonMissing", args: [] });
  });

  it("is for authorities of the Party whose account holds the run", async () => {
    const { holds, registrarA, authorityC, partyA } = registry;
    await announce();
    for (const person of [registrarA, authorityC]) {
      const by = holds.connect(person);
      const args = [person.address, PARTY.XXA, 2n];
      const missing = { by: holds, error: "MissingPartyRole", args };
      await refused(by.announceRecall(id, 1, 1000, partyA, REASON.other, ""), missing);
      await refused(by.cancelRecall(id), missing);
      await refused(by.recall(id), missing);
    }
  });
});
