import { expect } from "chai";
import { APPROACH, NO_HASH, PARTY, REASON, REGISTRY, SOME_HASH } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { refused } from "./support/refused.ts";

const { draft, active, suspended, completed, revoked } = APPROACH;
const NUMBER = 2n;

describe("a cooperative approach", () => {
  let registry: TestRegistry;

  beforeEach(async () => {
    registry = await freshRegistry();
  });

  const forA = () => registry.approaches.connect(registry.authorityA);
  const record = (title = "Biogas", hash = SOME_HASH) =>
    forA().recordApproach(REGISTRY.XXA01, NUMBER, title, hash);
  const report = (hash = SOME_HASH) => forA().recordInitialReport(REGISTRY.XXA01, NUMBER, hash);
  const become = (status: bigint) =>
    forA().setApproachStatus(REGISTRY.XXA01, NUMBER, status, "as agreed");
  const stateOf = async () => [...(await registry.approaches.approachOf(PARTY.XXA, NUMBER))];

  it("is recorded as a draft, with a title and the hash of its arrangement", async () => {
    const { approaches, authorityA } = registry;
    expect(await stateOf()).to.deep.equal([0n, REASON.none, false]);
    await expect(record())
      .to.emit(approaches, "ApproachRecorded")
      .withArgs(2n, REGISTRY.XXA01, authorityA.address, "Biogas", SOME_HASH);
    expect(await stateOf()).to.deep.equal([draft, REASON.none, false]);
  });

  it("is recorded once by each Party", async () => {
    const { approaches, authorityC } = registry;
    await record();
    const args = [PARTY.XXA, NUMBER];
    await refused(record("again"), { by: approaches, error: "ApproachAlreadyRecorded", args });
    await approaches
      .connect(authorityC)
      .recordApproach(REGISTRY.XXC01, NUMBER, "Biogas", SOME_HASH);
    expect((await approaches.approachOf(PARTY.XXC, NUMBER)).status).to.equal(draft);
  });

  it("wants a number, a title and the hash of a document", async () => {
    const { approaches } = registry;
    for (const number of [0n, 10_000n]) {
      const call = forA().recordApproach(REGISTRY.XXA01, number, "Biogas", SOME_HASH);
      await refused(call, { by: approaches, error: "ApproachInvalid", args: [number] });
    }
    await refused(record(""), { by: approaches, error: "ApproachUntitled", args: [] });
    const hashless = { by: approaches, error: "DocumentHashMissing", args: [] };
    await refused(record("Biogas", NO_HASH), hashless);
    await record();
    await refused(report(NO_HASH), hashless);
  });

  it("becomes active only after the initial report", async () => {
    const { approaches, authorityA } = registry;
    await record();
    const args = [PARTY.XXA, NUMBER];
    await refused(become(active), { by: approaches, error: "InitialReportMissing", args });
    await expect(report())
      .to.emit(approaches, "InitialReportRecorded")
      .withArgs(2n, REGISTRY.XXA01, authorityA.address, SOME_HASH);
    expect(await stateOf()).to.deep.equal([draft, REASON.none, true]);
    await expect(become(active))
      .to.emit(approaches, "ApproachStatusChanged")
      .withArgs(2n, REGISTRY.XXA01, authorityA.address, active, "as agreed");
    expect(await stateOf()).to.deep.equal([active, REASON.none, true]);
  });

  it("is unknown until it is recorded", async () => {
    const { approaches } = registry;
    const unknown = { by: approaches, error: "ApproachUnknown", args: [PARTY.XXA, NUMBER] };
    await refused(report(), unknown);
    await refused(become(active), unknown);
    await refused(forA().resumeApproach(REGISTRY.XXA01, NUMBER), unknown);
  });

  /** How to get there, and where it goes from there. Every other step is refused. */
  const steps = [
    { from: draft, by: [], to: [active, revoked] },
    { from: active, by: [active], to: [suspended, completed, revoked] },
    { from: suspended, by: [active, suspended], to: [active, completed, revoked] },
    { from: completed, by: [active, completed], to: [] },
    { from: revoked, by: [revoked], to: [] },
  ] as const;
  const nameOf = (status: bigint) =>
    Object.entries(APPROACH).find(([, code]) => code === status)?.[0] ?? "none";

  for (const { from, by, to } of steps) {
    const goes = to.length > 0 ? `becomes ${to.map(nameOf).join(" or ")}` : "stays so";
    it(`that is ${nameOf(from)} ${goes}, and nothing else`, async () => {
      const { approaches } = registry;
      await record();
      await report();
      for (const step of by) await become(step);
      for (const next of [0n, draft, active, suspended, completed, revoked]) {
        if (to.some((allowed) => allowed === next)) {
          expect(await stepsTo(next)).to.equal(true);
        } else {
          const args = [NUMBER, from, next];
          await refused(become(next), { by: approaches, error: "ApproachStepInvalid", args });
        }
      }
    });
  }

  const stepsTo = async (status: bigint): Promise<boolean> => {
    const call = forA().getFunction("setApproachStatus");
    await call.staticCall(REGISTRY.XXA01, NUMBER, status, "as agreed");
    return true;
  };

  it("is led by an authority of that Party, in an open registry", async () => {
    const { approaches, registrarA, authorityC } = registry;
    for (const person of [registrarA, authorityC]) {
      const by = approaches.connect(person);
      const args = [person.address, PARTY.XXA, 2n];
      const missing = { by: approaches, error: "MissingPartyRole", args };
      await refused(by.recordApproach(REGISTRY.XXA01, 2, "Biogas", SOME_HASH), missing);
      await refused(by.recordInitialReport(REGISTRY.XXA01, 1, SOME_HASH), missing);
      await refused(by.setApproachStatus(REGISTRY.XXA01, 1, suspended, ""), missing);
      await refused(by.pauseApproach(REGISTRY.XXA01, 1, REASON.other, ""), missing);
      await refused(by.resumeApproach(REGISTRY.XXA01, 1), missing);
    }
    const closed = forA().recordApproach(REGISTRY.XXA02, 2, "Biogas", SOME_HASH);
    await refused(closed, { by: approaches, error: "RegistryNotOpen", args: [REGISTRY.XXA02] });
  });

  it("is paused for a reason, and keeps its status and its report", async () => {
    const { approaches, authorityA } = registry;
    const pause = (reason: bigint) => forA().pauseApproach(REGISTRY.XXA01, 1, reason, "review 4");
    await refused(pause(REASON.none), { by: approaches, error: "ReasonMissing", args: [] });
    await expect(pause(REASON.inconsistency))
      .to.emit(approaches, "ApproachPaused")
      .withArgs(1n, REGISTRY.XXA01, authorityA.address, 4n, "review 4");
    const paused = [...(await approaches.approachOf(PARTY.XXA, 1))];
    expect(paused).to.deep.equal([active, REASON.inconsistency, true]);
    await expect(forA().resumeApproach(REGISTRY.XXA01, 1))
      .to.emit(approaches, "ApproachResumed")
      .withArgs(1n, REGISTRY.XXA01, authorityA.address);
    const resumed = [...(await approaches.approachOf(PARTY.XXA, 1))];
    expect(resumed).to.deep.equal([active, REASON.none, true]);
  });

  it("is paused once and resumed once", async () => {
    const { approaches } = registry;
    const pause = (reason: bigint) => forA().pauseApproach(REGISTRY.XXA01, 1, reason, "");
    const resume = () => forA().resumeApproach(REGISTRY.XXA01, 1);
    const unchanged = { by: approaches, error: "ApproachPauseUnchanged" };
    await refused(resume(), { ...unchanged, args: [1n, REASON.none] });
    await pause(REASON.courtOrder);
    await refused(pause(REASON.mistake), { ...unchanged, args: [1n, REASON.courtOrder] });
  });

  it("stays paused when its status or its report changes", async () => {
    const { approaches } = registry;
    await forA().pauseApproach(REGISTRY.XXA01, 1, REASON.security, "");
    await forA().setApproachStatus(REGISTRY.XXA01, 1, suspended, "");
    await forA().recordInitialReport(REGISTRY.XXA01, 1, SOME_HASH);
    const state = [...(await approaches.approachOf(PARTY.XXA, 1))];
    expect(state).to.deep.equal([suspended, REASON.security, true]);
  });
});
