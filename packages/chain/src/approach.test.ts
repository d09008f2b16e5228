import { approachCode, type Levies, partyCode, registryCode, tonnes } from "@sixtwo/domain";
import { expect } from "chai";
import {
  accountOf,
  approachOf,
  leviesOf,
  prepareOpenReserve,
  preparePauseApproach,
  prepareRecordApproach,
  prepareRecordInitialReport,
  prepareResumeApproach,
  prepareSend,
  prepareSetApproachStatus,
  prepareSetLevies,
  prepareTag,
  type Reading,
  runOf,
  terminalAccount,
} from "./index.ts";
import {
  deployTestSystem,
  eventBodies,
  issueAuthorized,
  refusalOf,
  startAnvil,
  type TestChain,
  type TestSystem,
  testBlock,
  testSigner,
} from "./testing/index.ts";

const registry = registryCode("XXA01");
const XXA = partyCode("XXA");
const CA0001 = approachCode("CA0001");
const CA0002 = approachCode("CA0002");
const HASH = `0x${"ab".repeat(32)}` as const;

describe("a cooperative approach on chain", () => {
  let chain: TestChain;
  let system: TestSystem;
  let reading: Reading;

  before(async () => {
    chain = await startAnvil();
    system = await deployTestSystem(chain);
    reading = { client: chain.client, deployment: system.deployment };
  });
  after(() => chain?.stop());

  it("begins as a draft, and becomes active only with an initial report", async () => {
    const { authority } = system.countries.a;
    const by = authority.address;
    const part = { registry, approach: CA0002 };
    expect(await approachOf(reading, { party: XXA, approach: CA0002 })).to.equal(null);
    const record = { ...part, title: "Solar", documentHash: HASH };
    const recorded = await system.send(authority, prepareRecordApproach(system.deployment, record));
    expect(eventBodies(recorded)).to.deep.equal([
      { name: "ApproachRecorded", ...part, by, title: "Solar", documentHash: HASH },
    ]);
    const activate = prepareSetApproachStatus(system.deployment, {
      ...part,
      status: "active",
      reason: "Reviewed.",
    });
    expect(await refusalOf(system.send(authority, activate))).to.include({
      code: "InitialReportMissing",
      message: "XXA has recorded no initial report for CA0002.",
    });
    const report = { ...part, documentHash: HASH };
    const reported = prepareRecordInitialReport(system.deployment, report);
    expect(eventBodies(await system.send(authority, reported))).to.deep.equal([
      { name: "InitialReportRecorded", ...part, by, documentHash: HASH },
    ]);
    expect(eventBodies(await system.send(authority, activate))).to.deep.equal([
      { name: "ApproachStatusChanged", ...part, by, status: "active", reason: "Reviewed." },
    ]);
    expect(await approachOf(reading, { party: XXA, approach: CA0002 })).to.deep.equal({
      status: "active",
      paused: null,
      reported: true,
    });
  });

  it("sets levies aside of what comes under it, in accounts of their own", async () => {
    const levies = await openReserves(system, chain);
    const { authority, registrar } = system.countries.a;
    const part = { registry, approach: CA0001 };
    const set = await system.send(
      authority,
      prepareSetLevies(system.deployment, { ...part, levies }),
    );
    expect(eventBodies(set)).to.deep.equal([
      { name: "LeviesSet", ...part, by: authority.address, levies },
    ]);
    expect(await leviesOf(reading, { party: XXA, approach: CA0001 })).to.deep.equal(levies);
    const tagged = eventBodies(await issueAuthorized(system));
    const levied = tagged.flatMap((event) =>
      event.name === "Levied" ? [[event.kind, event.blockId, event.quantity, event.rate]] : [],
    );
    expect(levied).to.deep.equal([
      ["share-of-proceeds", testBlock(951n), 50n, 500],
      ["omge-cancellation", testBlock(931n), 20n, 200],
      ["buffer", testBlock(829n), 102n, 1025],
    ]);
    expect((await runOf(reading, testBlock(829n)))?.holder).to.equal(levies.buffer?.account);
    expect(await runOf(reading, testBlock(931n))).to.deep.include({
      holder: terminalAccount(registry, CA0001, "omge-cancellation"),
      quantity: 20n,
    });
    const back = prepareTag(system.deployment, {
      block: testBlock(1n),
      quantity: tonnes(1n),
      authorization: 1,
    });
    expect((await refusalOf(system.send(registrar, back))).code).to.equal("AlreadyAuthorized");
  });

  it("keeps a buffer for reversals", async () => {
    const buffer = testSigner(chain.client, "buffer");
    const abroad = prepareSend(system.deployment, {
      ...{ from: buffer.address, to: system.countries.c.treasury.address },
      ...{ block: testBlock(829n), quantity: tonnes(1n) },
    });
    expect((await refusalOf(system.send(buffer, abroad))).rule).to.equal(
      "BUFFER_ONLY_FOR_REVERSALS",
    );
  });

  it("stops every move under it while it is paused", async () => {
    const { a, c } = system.countries;
    const part = { registry, approach: CA0001 };
    const why = { reason: "double-claim", note: "Asked by XXC." } as const;
    const paused = await system.send(
      a.authority,
      preparePauseApproach(system.deployment, { ...part, ...why }),
    );
    expect(eventBodies(paused)).to.deep.equal([
      { name: "ApproachPaused", ...part, by: a.authority.address, ...why },
    ]);
    const send = prepareSend(system.deployment, {
      ...{ from: a.treasury.address, to: c.treasury.address },
      ...{ block: testBlock(1n), quantity: tonnes(10n) },
    });
    expect(await refusalOf(system.send(a.treasury, send))).to.include({
      code: "ApproachIsPaused",
      message: "XXA has paused CA0001 (double claim).",
      rule: "APPROACH_PAUSED",
    });
    const resume = prepareResumeApproach(system.deployment, part);
    expect(eventBodies(await system.send(a.authority, resume))).to.deep.equal([
      { name: "ApproachResumed", ...part, by: a.authority.address },
    ]);
    await system.send(a.treasury, send);
  });

  /** 5 % for adaptation, 2 % cancelled, 10.25 % against reversals. */
  async function openReserves({ deployment, countries, send }: TestSystem, { client }: TestChain) {
    const accounts = {
      proceeds: testSigner(client, "proceeds").address,
      buffer: testSigner(client, "buffer").address,
    };
    const open = (account: typeof accounts.buffer, kind: "share-of-proceeds" | "buffer") =>
      send(countries.a.registrar, prepareOpenReserve(deployment, { account, registry, kind }));
    await open(accounts.proceeds, "share-of-proceeds");
    await open(accounts.buffer, "buffer");
    expect(await accountOf(reading, accounts.buffer)).to.include({ kind: "buffer", free: false });
    const levies: Levies = {
      shareOfProceeds: { rate: 500, account: accounts.proceeds },
      omge: 200,
      retention: null,
      buffer: { rate: 1025, account: accounts.buffer },
    };
    return levies;
  }
});
