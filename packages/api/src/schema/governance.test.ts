import { sampleAddress, sampleBlockId } from "@sixtwo/db/testing";
import { expect } from "chai";
import { ask } from "../testing/ask.ts";
import { useApi } from "../testing/use-api.ts";

const hash = (number: number) => `0x${String(number).padStart(64, "0")}`;

describe("what Parties decide, in GraphQL", () => {
  const api = useApi();
  const dataOf = async (query: string, variables?: Record<string, unknown>) => {
    const { data, errors } = await ask(api, query, variables);
    expect(errors).to.equal(undefined);
    return data;
  };

  it("shows a Party's part in an approach, with its report, statuses and levies", async () => {
    const data = await dataOf(
      `{ approaches(filter: { party: "GHA", status: [ACTIVE], paused: false }) { totalCount nodes {
        party approach title documentHash status paused pausedNote recordedAt transaction
        registry { code } initialReport { documentHash by at transaction }
        statuses { status reason by at transaction }
        levies { kind rate account { address name delayed } taken setAt } } } }`,
    );
    const place = (number: number) => ({ by: sampleAddress("e1"), transaction: hash(number) });
    expect(data).to.deep.equal({
      approaches: {
        totalCount: 1,
        nodes: [
          {
            party: "GHA",
            approach: "CA0001",
            title: "Cookstoves with Switzerland",
            documentHash: hash(220),
            status: "ACTIVE",
            paused: null,
            pausedNote: null,
            recordedAt: "2026-01-01T00:00:00.000Z",
            transaction: hash(105),
            registry: { code: "GHA01" },
            initialReport: {
              documentHash: hash(221),
              at: "2026-02-01T00:00:00.000Z",
              ...place(201),
            },
            statuses: [
              { status: "DRAFT", reason: "", at: "2026-01-01T00:00:00.000Z", ...place(105) },
              { status: "ACTIVE", reason: "", at: "2026-02-01T00:00:00.000Z", ...place(202) },
            ],
            levies: [
              {
                ...{ kind: "OMGE_CANCELLATION", rate: 200, account: null, taken: 0 },
                setAt: "2026-05-01T00:00:00.000Z",
              },
              {
                ...{ kind: "SHARE_OF_PROCEEDS", rate: 500, taken: 0 },
                account: {
                  address: sampleAddress("a8"),
                  name: "GHA Share of Proceeds",
                  delayed: true,
                },
                setAt: "2026-05-01T00:00:00.000Z",
              },
            ],
          },
        ],
      },
    });
  });

  it("shows an approach as it was, and none that was not there", async () => {
    const query = `query ($approach: String!) {
      before: approach(party: "GHA", approach: $approach, asOf: { chainBlock: 1 }) {
        status initialReport { at } statuses { status } levies { kind } }
      now: approach(party: "CHE", approach: $approach) { status } }`;
    expect(await dataOf(query, { approach: "CA0001" })).to.deep.equal({
      before: { status: "DRAFT", initialReport: null, statuses: [{ status: "DRAFT" }], levies: [] },
      now: null,
    });
    const { errors } = await ask(api, query, { approach: "CA1" });
    expect(errors?.[0]?.extensions?.code).to.equal("BAD_INPUT");
  });

  it("shows a registry's policy, or that it has set none", async () => {
    const fields = `policy { issueByTwo authorizeByTwo revokeByTwo verifiedOnly
      requestLifetimeSeconds sendDelaySeconds recallDelaySeconds setBy setAt }`;
    const data = await dataOf(
      `{ ghana: registry(code: "GHA01") { name ${fields} }
        swiss: registry(code: "CHE01") { ${fields} } none: registry(code: "FRA01") { name } }`,
    );
    expect(data).to.deep.equal({
      ghana: {
        name: "Ghana",
        policy: {
          ...{ issueByTwo: true, authorizeByTwo: true, revokeByTwo: false, verifiedOnly: false },
          ...{ requestLifetimeSeconds: 2_592_000, sendDelaySeconds: 3_600 },
          ...{ recallDelaySeconds: 604_800, setBy: sampleAddress("e1") },
          setAt: "2026-04-01T00:00:00.000Z",
        },
      },
      swiss: {
        policy: {
          ...{ issueByTwo: false, authorizeByTwo: false, revokeByTwo: false, verifiedOnly: false },
          ...{ requestLifetimeSeconds: null, sendDelaySeconds: 0, recallDelaySeconds: 0 },
          ...{ setBy: null, setAt: null },
        },
      },
      none: null,
    });
  });

  it("lists the proposals that wait for a second person", async () => {
    const data = await dataOf(
      `{ proposals(filter: { party: "GHA", status: [PENDING] }) { totalCount nodes {
        id office party data by at lapsesAt status endedBy transaction } }
        lapsed: proposals(filter: { status: [LAPSED], by: "${sampleAddress("e1")}" }) {
          nodes { id } } }`,
    );
    expect(data).to.deep.equal({
      proposals: {
        totalCount: 1,
        nodes: [
          {
            ...{ id: hash(230), office: sampleAddress("0f"), party: "GHA", data: "0xab12" },
            ...{ by: sampleAddress("e1"), at: "2026-06-01T00:00:00.000Z" },
            ...{ lapsesAt: "2026-07-01T00:00:00.000Z", status: "PENDING", endedBy: null },
            transaction: hash(607),
          },
        ],
      },
      lapsed: { nodes: [{ id: hash(231) }] },
    });
  });

  it("says why a block is frozen and where it will be moved", async () => {
    const id = sampleBlockId(1001).toString();
    const query = `query ($id: ID!) { block(id: $id) { metric frozen levies { kind }
      hold { reason note by at transaction }
      recall { status due reason note by at endedBy to { address } transaction } }
      blocks(filter: { frozen: true }) { totalCount } }`;
    const why = { reason: "DOUBLE_CLAIM", note: "Case 12", by: sampleAddress("e1") };
    expect(await dataOf(query, { id })).to.deep.equal({
      block: {
        ...{ metric: 0, frozen: true, levies: [] },
        hold: { ...why, at: "2026-06-01T00:00:00.000Z", transaction: hash(605) },
        recall: {
          ...{ ...why, status: "ANNOUNCED", due: "2026-06-08T00:00:00.000Z" },
          ...{ at: "2026-06-01T00:00:00.000Z", endedBy: null, transaction: hash(606) },
          to: { address: sampleAddress("a2") },
        },
      },
      blocks: { totalCount: 1 },
    });
  });

  it("tells the terms of an authorization that ends, and of what it counts", async () => {
    const data = await dataOf(
      `{ authorizations { nodes { metric unit cap expires changeableAfterFirstTransfer revoked
        revokedEntirely } } metrics { id unit } }`,
    );
    expect(data).to.deep.equal({
      authorizations: {
        nodes: [
          {
            ...{ metric: 0, unit: "tCO2e", cap: 5000, expires: "2030-12-31T23:59:59.000Z" },
            ...{ changeableAfterFirstTransfer: false, revoked: false, revokedEntirely: false },
          },
        ],
      },
      metrics: [{ id: "0", unit: "tCO2e" }],
    });
  });

  it("adds up in the metric that is asked for, and refuses one that cannot be", async () => {
    const data = await dataOf(
      `{ party(code: "GHA") { issued other: issued(metric: 7) held(metric: 7) }
        account(address: "${sampleAddress("a2")}") { quantity(metric: 7) }
        activities { nodes { issued(metric: 7) } }
        holdings(filter: { metric: 7 }) { totalCount } blocks(filter: { metric: 0 }) { totalCount } }`,
    );
    expect(data).to.deep.equal({
      party: { issued: 1200, other: 0, held: 0 },
      account: { quantity: 0 },
      activities: { nodes: [{ issued: 0 }] },
      holdings: { totalCount: 0 },
      blocks: { totalCount: 5 },
    });
    const { errors } = await ask(api, `{ party(code: "GHA") { issued(metric: 256) } }`);
    expect(errors?.[0]?.extensions?.code).to.equal("BAD_INPUT");
  });

  it("tells a request's times apart: allowed, due, closed", async () => {
    const fields = "approvedBy approvedAt closedBy closedAt due lapsesAt decidedBy decidedAt";
    expect(await dataOf(`{ requests { nodes { ${fields} } } }`)).to.deep.equal({
      requests: {
        nodes: [
          {
            ...{ approvedBy: sampleAddress("e1"), approvedAt: "2026-06-01T00:00:00.000Z" },
            ...{ closedBy: sampleAddress("e1"), closedAt: "2026-06-01T00:00:00.000Z" },
            ...{ due: null, lapsesAt: null },
            ...{ decidedBy: sampleAddress("e1"), decidedAt: "2026-06-01T00:00:00.000Z" },
          },
        ],
      },
    });
    const { db } = api;
    const aborted = { status: "withdrawn" as const, closed_by: sampleAddress("a2") };
    await db.updateTable("ledger.requests").set(aborted).where("valid_from", "=", 6n).execute();
    expect(await dataOf("{ requests { nodes { status decidedBy } } }")).to.deep.equal({
      requests: { nodes: [{ status: "WITHDRAWN", decidedBy: sampleAddress("a2") }] },
    });
  });

  it("knows whom an account trusts, what was verified and what was set aside", async () => {
    const { db } = api;
    const trust = {
      account: sampleAddress("a8"),
      counterparty: sampleAddress("a3"),
      trusted_from: new Date("2026-06-01T01:00:00Z"),
      ...{ tx_hash: hash(608), valid_from: 6n, valid_to: 9223372036854775807n },
    };
    await db
      .insertInto("ledger.trusts")
      .values(trust as never)
      .execute(); // brands play no part here
    const place = { chain_block: 6n, tx_hash: hash(640) };
    const verified = {
      ...{ registry: "GHA01", activity: "GHA-ACT-001", vintage: 2024, metric: 0, quantity: 300n },
      ...{ document_hash: hash(641), verified_by: sampleAddress("e3") },
      ...{ verified_at: new Date("2026-06-01T00:00:00Z"), ...place, log_index: 40n },
    };
    await db
      .insertInto("ledger.verifications")
      .values(verified as never)
      .execute(); // as above
    const taken = {
      ...{
        block_id: sampleBlockId(541),
        registry: "GHA01",
        party: "GHA",
        vintage: 2023,
        batch: 1n,
      },
      ...{ metric: 0, first_serial: 541n, last_serial: 550n, quantity: 10n, authorization_id: 1 },
      ...{ kind: "share-of-proceeds", rate: 500, taken_at: new Date("2026-06-01T00:00:00Z") },
      ...{ ...place, log_index: 41n },
    };
    await db
      .insertInto("ledger.levies_taken")
      .values(taken as never)
      .execute(); // as above
    const levy = `kind rate quantity metric first last authorization { id } at transaction`;
    const data = await dataOf(
      `query ($block: ID!) { account(address: "${sampleAddress("a8")}") {
          trusts { counterparty from account { name } } }
        activities { nodes { verifications { vintage metric quantity documentHash by at } } }
        leviesTaken(filter: { approach: "CA0001", kind: [SHARE_OF_PROCEEDS] }) {
          totalCount nodes { ${levy} } }
        block(id: $block) { levies { quantity } }
        approach(party: "GHA", approach: "CA0001") { levies { taken none: taken(metric: 1) } } }`,
      { block: sampleBlockId(1).toString() },
    );
    expect(data).to.deep.equal({
      account: {
        trusts: [
          {
            counterparty: sampleAddress("a3"),
            from: "2026-06-01T01:00:00.000Z",
            account: { name: "CHE Holding" },
          },
        ],
      },
      activities: {
        nodes: [
          {
            verifications: [
              {
                ...{ vintage: 2024, metric: 0, quantity: 300, documentHash: hash(641) },
                ...{ by: sampleAddress("e3"), at: "2026-06-01T00:00:00.000Z" },
              },
            ],
          },
        ],
      },
      leviesTaken: {
        totalCount: 1,
        nodes: [
          {
            ...{ kind: "SHARE_OF_PROCEEDS", rate: 500, quantity: 10, metric: 0 },
            ...{ first: "CA0001-GHA01-GHA-541-2023", last: "CA0001-GHA01-GHA-550-2023" },
            ...{ authorization: { id: "1" }, at: "2026-06-01T00:00:00.000Z" },
            transaction: hash(640),
          },
        ],
      },
      block: { levies: [{ quantity: 10 }] },
      approach: {
        levies: [
          { taken: 0, none: 0 },
          { taken: 10, none: 0 },
        ],
      },
    });
  });
});
