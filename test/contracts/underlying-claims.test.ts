import { expect } from "chai";
import { issue, issueUnderlying, send } from "./support/acts.ts";
import { REGISTRY } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { deployRulebook, freshRegistry } from "./support/deploy-registry.ts";
import { eventOf, namesOf } from "./support/events.ts";
import { refused } from "./support/refused.ts";
import { issuanceTerms } from "./support/terms.ts";

const GS = { programme: "GS", prefix: "GS1-1-KE-", first: 500, suffix: "-2024" };

describe("claiming the serials of another programme", () => {
  let registry: TestRegistry;

  beforeEach(async () => {
    registry = await freshRegistry();
  });

  const claim = (first: number | bigint, amount: number, others = {}) =>
    issueUnderlying(registry, registry.partyA, { first, amount, ...others });
  const claimOf = async (first: number) => [
    ...(await registry.issuances.claimOf(GS.programme, GS.prefix, first, GS.suffix)),
  ];

  it("is told after the issue", async () => {
    const { issuances, registrarA, partyA } = registry;
    const terms = issuanceTerms(partyA.address, { amount: 100 });
    const tx = await issuances.connect(registrarA).issueUnderlying(terms, GS);
    const names = ["TransferSingle", "Issued", "UnderlyingClaimed"];
    expect(await namesOf(registry, tx)).to.deep.equal(names);
    const issued = await eventOf(registry, tx, "Issued");
    const told = await eventOf(registry, tx, "UnderlyingClaimed");
    expect([told.id, told.amount]).to.deep.equal([issued.id, 100n]);
    expect([...told.underlying]).to.deep.equal(["GS", "GS1-1-KE-", 500n, "-2024"]);
  });

  it("says which of our serials stands for the first one, and where the claim ends", async () => {
    await claim(500, 100);
    await claim(700, 20);
    expect(await claimOf(500)).to.deep.equal([REGISTRY.XXA01, 1n, 599n]);
    expect(await claimOf(700)).to.deep.equal([REGISTRY.XXA01, 101n, 719n]);
    expect(await claimOf(501)).to.deep.equal([0n, 0n, 0n]);
  });

  it("is done once for each serial, in whatever order", async () => {
    const { issuances } = registry;
    await claim(500, 100);
    await claim(600, 10);
    await claim(400, 100);
    const claimed = { by: issuances, error: "RangeClaimed" };
    await refused(claim(599, 1), { ...claimed, args: [500n, 599n] });
    await refused(claim(300, 1000), { ...claimed, args: [600n, 609n] });
    await refused(claim(399, 2), { ...claimed, args: [400n, 499n] });
    await claim(399, 1);
    await claim(610, 1);
  });

  it("takes a programme's letters in either case for the same", async () => {
    const { issuances } = registry;
    await claim(500, 100);
    const claimed = { by: issuances, error: "RangeClaimed", args: [500n, 599n] };
    await refused(claim(599, 1, { programme: "gs" }), claimed);
    await refused(claim(599, 1, { programme: "Gs" }), claimed);
    const said = [...(await issuances.claimOf("gS", GS.prefix, 500, GS.suffix))];
    expect(said).to.deep.equal([REGISTRY.XXA01, 1n, 599n]);
  });

  it("wants no digit next to the number, where a serial could be written in two ways", async () => {
    const { issuances } = registry;
    const ambiguous = { by: issuances, error: "UnderlyingAmbiguous" };
    for (const digit of ["0", "5", "9"]) {
      const prefix = `GS-${digit}`;
      await refused(claim(500, 1, { prefix }), { ...ambiguous, args: [prefix] });
      const suffix = `${digit}-2024`;
      await refused(claim(500, 1, { suffix }), { ...ambiguous, args: [suffix] });
    }
    await claim(500, 1, { prefix: "", suffix: "" });
    await claim(500, 1, { prefix: "9:", suffix: "/9" });
  });

  it("keeps programme, prefix and suffix apart", async () => {
    await claim(500, 100);
    await claim(500, 100, { programme: "VCS" });
    await claim(500, 100, { programme: "VCS 4.5 {JNR}" });
    await claim(500, 100, { prefix: "GS1-1-UG-" });
    await claim(500, 100, { suffix: "-2023" });
    expect(await claimOf(500)).to.deep.equal([REGISTRY.XXA01, 1n, 599n]);
  });

  it("wants a programme and serials from 1 that can be counted", async () => {
    const { issuances } = registry;
    const nameless = claim(500, 5, { programme: "" });
    await refused(nameless, { by: issuances, error: "ProgrammeMissing", args: [] });
    const last = 2n ** 64n - 1n;
    const invalid = { by: issuances, error: "RangeInvalid" };
    await refused(claim(0, 5), { ...invalid, args: [0n, 5n] });
    await refused(claim(last, 1), { ...invalid, args: [last, 1n] });
    await claim(last - 1n, 1);
  });

  it("is not asked of an issue without an underlying programme", async () => {
    const { partyA } = registry;
    await issue(registry, partyA, { amount: 100 });
    expect(await claimOf(500)).to.deep.equal([0n, 0n, 0n]);
  });

  it("stays aligned after any split: serial n stands for first + n - the batch's first", async () => {
    const { ledger, partyA, traderA } = registry;
    await issue(registry, partyA, { amount: 7 });
    const id = await claim(500, 100);
    const [, serial, last] = await claimOf(500);
    expect([serial, last]).to.deep.equal([8n, 599n]);
    await ledger.connect(partyA).safeTransferRange(partyA, traderA, id, 38, 20, "0x");
    await send(registry, { from: partyA, to: traderA, id: id + 50n, amount: 15 });
    const underlyingOf = async (run: bigint) => {
      const [first, end] = await ledger.serialsOf(run);
      return [first - 8n + 500n, end - 8n + 500n];
    };
    // The batch is serials 8 to 107 and stands for 500 to 599; the runs still tile it.
    expect(await underlyingOf(id)).to.deep.equal([500n, 529n]);
    expect(await underlyingOf(id + 30n)).to.deep.equal([530n, 549n]);
    expect(await underlyingOf(id + 50n)).to.deep.equal([550n, 584n]);
    expect(await underlyingOf(id + 85n)).to.deep.equal([585n, 599n]);
    expect(await claimOf(500)).to.deep.equal([REGISTRY.XXA01, 8n, 599n]);
  });

  it("is remembered when the rulebook is replaced", async () => {
    const { ledger, issuances } = registry;
    await claim(500, 100);
    await ledger.setRulebook(await deployRulebook(registry));
    const again = { by: issuances, error: "RangeClaimed", args: [500n, 599n] };
    await refused(claim(500, 100), again);
  });
});
