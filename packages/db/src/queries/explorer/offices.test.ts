import { partyCode, registryCode } from "@sixtwo/domain";
import { expect } from "chai";
import { STILL_VALID } from "../../schema/versioned.ts";
import { sampleAddress } from "../../testing/sample-address.ts";
import { sampleBlockId } from "../../testing/sample-blocks.ts";
import { useSampleLedger } from "../../testing/use-sample-ledger.ts";
import { findHolds, findRecalls } from "./holds.ts";
import { findPolicies } from "./policies.ts";
import { countProposals, listProposals } from "./proposals.ts";
import { listRequests } from "./requests.ts";
import { findTrusts } from "./trusts.ts";
import { findVerifications } from "./verifications.ts";

const GHANA = registryCode("GHA01");
const ALL = { first: 100, after: null };
const hash = (number: number) => `0x${String(number).padStart(64, "0")}` as const;

describe("what Parties decide, in the explorer", () => {
  const deps = useSampleLedger();

  it("has a registry's policy from when it was set", async () => {
    const [policy] = await findPolicies(deps, { codes: [GHANA], moment: null });
    expect(policy).to.deep.equal({
      registry: "GHA01",
      issueByTwo: true,
      authorizeByTwo: true,
      revokeByTwo: false,
      verifiedOnly: false,
      requestLifetimeSeconds: 2_592_000,
      sendDelaySeconds: 3_600,
      recallDelaySeconds: 604_800,
      setBy: sampleAddress("e1"),
      setAt: new Date("2026-04-01T00:00:00Z"),
    });
    expect(await findPolicies(deps, { codes: [GHANA], moment: 3n })).to.deep.equal([]);
  });

  it("tells proposals that wait from those that have lapsed by the chain's time", async () => {
    const page = await listProposals(deps, {
      moment: null,
      filter: { party: partyCode("GHA") },
      page: ALL,
    });
    expect(page.rows.map(({ row }) => [row.id, row.status])).to.deep.equal([
      [hash(230), "pending"],
      [hash(231), "lapsed"],
    ]);
    const after = page.rows[0]?.cursor ?? null;
    const next = await listProposals(deps, { moment: null, filter: {}, page: { first: 1, after } });
    expect(next.rows.map(({ row }) => row.id)).to.deep.equal([hash(231)]);
    const count = (filter: Parameters<typeof countProposals>[1]["filter"]) =>
      countProposals(deps, { moment: null, filter });
    expect(await count({ statuses: ["pending"] })).to.equal(1);
    expect(await count({ proposedBy: sampleAddress("e1") })).to.equal(2);
    expect(await count({ party: partyCode("CHE") })).to.equal(0);
  });

  it("says why a block is frozen, and where it will be moved", async () => {
    const ids = [sampleBlockId(1001), sampleBlockId(1)];
    const holds = await findHolds(deps, { ids, moment: null });
    expect(holds.map(({ blockId, reason, note }) => [blockId, reason, note])).to.deep.equal([
      [sampleBlockId(1001), "double-claim", "Case 12"],
    ]);
    const recalls = await findRecalls(deps, { ids, moment: null });
    expect(recalls.map(({ to, due, status }) => [to, due, status])).to.deep.equal([
      [sampleAddress("a2"), new Date("2026-06-08T00:00:00Z"), "announced"],
    ]);
    expect(await findHolds(deps, { ids, moment: 5n })).to.deep.equal([]);
  });

  it("says who approved a request, who carried it out, and when one lapses", async () => {
    const page = await listRequests(deps, { moment: null, filter: {}, page: ALL });
    const [request] = page.rows.map(({ row }) => row);
    expect(request).to.deep.include({ status: "executed", due: null, lapsesAt: null });
    expect([request?.approvedBy, request?.closedBy]).to.deep.equal([
      sampleAddress("e1"),
      sampleAddress("e1"),
    ]);
    expect(request?.closedAt).to.deep.equal(new Date("2026-06-01T00:00:00Z"));
    const waiting = { status: "pending" as const, approved_by: null, approved_at: null };
    const open = { ...waiting, closed_by: null, closed_at: null };
    await deps.db.updateTable("ledger.requests").set(open).where("valid_from", "=", 6n).execute();
    const [pending] = (await listRequests(deps, { moment: null, filter: {}, page: ALL })).rows;
    expect(pending?.row.lapsesAt).to.deep.equal(new Date("2026-05-31T00:00:00Z"));
    expect([pending?.row.approvedBy, pending?.row.closedBy]).to.deep.equal([null, null]);
    const allowed = { approved_by: sampleAddress("e2"), approved_at: new Date("2026-06-01Z") };
    const scheduled = { ...allowed, status: "scheduled" as const, due: new Date("2026-06-02Z") };
    await deps.db
      .updateTable("ledger.requests")
      .set(scheduled)
      .where("valid_from", "=", 6n)
      .execute();
    const [due] = (
      await listRequests(deps, { moment: null, filter: { statuses: ["scheduled"] }, page: ALL })
    ).rows;
    expect(due?.row.due).to.deep.equal(new Date("2026-06-02T00:00:00Z"));
    expect([due?.row.approvedBy, due?.row.lapsesAt]).to.deep.equal([sampleAddress("e2"), null]);
  });

  it("knows whom a delayed account trusts, and from when", async () => {
    const trust = { account: sampleAddress("a2"), counterparty: sampleAddress("a3") };
    const since = { tx_hash: hash(608), valid_from: 6n, valid_to: STILL_VALID };
    const trusted_from = new Date("2026-06-01T01:00:00Z");
    await deps.db
      .insertInto("ledger.trusts")
      .values({ ...trust, trusted_from, ...since })
      .execute();
    const accounts = [sampleAddress("a2"), sampleAddress("a1")];
    expect(await findTrusts(deps, { accounts, moment: null })).to.deep.equal([
      { ...trust, trustedFrom: new Date("2026-06-01T01:00:00Z") },
    ]);
    expect(await findTrusts(deps, { accounts, moment: 5n })).to.deep.equal([]);
  });

  it("has what was verified of an activity", async () => {
    const place = { chain_block: 6n, log_index: 40n, tx_hash: hash(640) };
    const verified = { vintage: 2024, metric: 0, quantity: 300n, document_hash: hash(641) };
    const by = { verified_by: sampleAddress("e3"), verified_at: new Date("2026-06-01Z") };
    const activity = { registry: "GHA01", activity: "GHA-ACT-001" };
    await deps.db
      .insertInto("ledger.verifications")
      .values({ ...activity, ...verified, ...by, ...place } as never) // brands play no part here
      .execute();
    const keys = [{ registry: GHANA, activity: "GHA-ACT-001" }];
    const found = await findVerifications(deps, { keys, moment: null });
    expect(found.map(({ vintage, quantity }) => [vintage, quantity])).to.deep.equal([[2024, 300n]]);
    expect(await findVerifications(deps, { keys, moment: 5n })).to.deep.equal([]);
  });
});
