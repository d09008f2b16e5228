import { expect } from "chai";
import { authorize, issue } from "./support/acts.ts";
import { CAUSE, DEFINITION, FLAG, PURPOSE, seconds } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { eventOf, namesOf } from "./support/events.ts";
import { networkHelpers } from "./support/network.ts";

const OIMP = { purposes: PURPOSE.imp, oimp: "CORSIA" } as const;

describe("tagging for other international mitigation purposes", () => {
  let registry: TestRegistry;
  let id: bigint;

  beforeEach(async () => {
    registry = await freshRegistry();
    id = await issue(registry, registry.partyA);
  });

  const tag = async (run: bigint, amount: number, authorization: bigint) => {
    const { rulebook, registrarA } = registry;
    return await rulebook.connect(registrarA).tag(run, amount, authorization);
  };

  it("first transfers at once when authorization is the trigger, as of its own date", async () => {
    const { ledger, partyA } = registry;
    const number = await authorize(registry, {
      ...OIMP,
      firstTransferDefinition: DEFINITION.authorization,
      date: seconds("2026-02-14"),
    });
    const tx = await tag(id, 400, number);
    expect((await namesOf(registry, tx)).slice(3)).to.deep.equal([
      "Tagged",
      "FlagsChanged",
      "FirstTransfer",
    ]);
    const told = await eventOf(registry, tx, "FirstTransfer");
    expect([...told]).to.deep.equal([id + 600n, 400n, 1n, CAUSE.authorization, 1_771_027_200n, 0n]);
    expect(await ledger.runOf(id)).to.deep.equal([partyA.address, 600n, 0n, 0n]);
    expect((await ledger.runOf(id + 600n)).flags).to.equal(FLAG.firstTransferred);
  });

  it("first transfers at once when issuance is the trigger, as of now", async () => {
    const { ledger } = registry;
    const terms = { ...OIMP, firstTransferDefinition: DEFINITION.issuance };
    const number = await authorize(registry, terms);
    await networkHelpers.time.setNextBlockTimestamp(seconds("2027-05-01"));
    const told = await eventOf(registry, await tag(id, 1000, number), "FirstTransfer");
    expect([told.cause, told.effective]).to.deep.equal([CAUSE.issuance, 1_809_129_600n]);
    expect((await ledger.runOf(id)).flags).to.equal(FLAG.firstTransferred);
  });

  it("leaves the first transfer to use or cancellation when that is the trigger", async () => {
    const { ledger } = registry;
    const terms = { ...OIMP, firstTransferDefinition: DEFINITION.useOrCancellation };
    const tx = await tag(id, 1000, await authorize(registry, terms));
    expect(await namesOf(registry, tx)).to.deep.equal(["Tagged"]);
    expect((await ledger.runOf(id)).flags).to.equal(0n);
  });
});
