import { sampleAddress, sampleBlockId } from "@sixtwo/db/testing";
import { expect } from "chai";
import { ask } from "../testing/ask.ts";
import { publishSampleRecords } from "../testing/publish-sample-records.ts";
import { useApi } from "../testing/use-api.ts";

const hash = (digits: string) => `0x${digits.padStart(64, "0")}`;

describe("accounting in GraphQL", () => {
  const api = useApi();
  const dataOf = async (query: string) => {
    const { data, errors } = await ask(api, query);
    expect(errors, query).to.equal(undefined);
    return data;
  };

  it("adjusts each Party's emissions by year, with the actions that it follows from", async () => {
    const query = `{ adjustments(orderBy: { field: PARTY }) { nodes {
      party { code } year metric firstTransferred used net actions { nodes { kind quantity } } } } }`;
    expect(await dataOf(query)).to.deep.equal({
      adjustments: {
        nodes: [
          {
            ...{ party: { code: "CHE" }, year: 2025, metric: 0, firstTransferred: 0, used: 100 },
            ...{ net: -100, actions: { nodes: [{ kind: "USE", quantity: 100 }] } },
          },
          {
            ...{ party: { code: "GHA" }, year: 2023, metric: 0, firstTransferred: 450, used: 0 },
            net: 450,
            actions: {
              nodes: [
                { kind: "FIRST_TRANSFER", quantity: 50 },
                { kind: "FIRST_TRANSFER", quantity: 400 },
              ],
            },
          },
        ],
      },
    });
    const before = '{ adjustments(asOf: { date: "2026-04-30" }) { nodes { net } } }';
    expect(await dataOf(before)).to.deep.equal({ adjustments: { nodes: [{ net: 400 }] } });
  });

  it("tells what happened in each month, months without anything among them", async () => {
    const query = `{ statistics(from: "2026-03-15", to: "2026-06-01") { totalCount nodes {
      from until issued { quantity } authorized { quantity actions } firstTransferred { quantity }
      transferredInternationally { quantity } used { quantity } cancelled { quantity } } } }`;
    const none = { quantity: 0 };
    const nothing = {
      ...{ issued: none, authorized: { quantity: 0, actions: 0 }, firstTransferred: none },
      ...{ transferredInternationally: none, used: none, cancelled: none },
    };
    const month = (number: number) => ({
      from: `2026-0${number}-01T00:00:00.000Z`,
      until: `2026-0${number + 1}-01T00:00:00.000Z`,
    });
    expect(await dataOf(query)).to.deep.equal({
      statistics: {
        totalCount: 4,
        nodes: [
          { ...nothing, ...month(3), authorized: { quantity: 1000, actions: 1 } },
          {
            ...{ ...nothing, ...month(4), firstTransferred: { quantity: 400 } },
            transferredInternationally: { quantity: 400 },
          },
          { ...nothing, ...month(5), used: { quantity: 100 } },
          {
            ...{ ...nothing, ...month(6), issued: { quantity: 200 } },
            ...{ firstTransferred: { quantity: 50 }, cancelled: { quantity: 50 } },
          },
        ],
      },
    });
    const swiss =
      '{ statistics(party: "GHA", approach: "CA0001") { nodes { from used { quantity } } } }';
    expect(await dataOf(swiss)).to.deep.equal({
      statistics: {
        nodes: [3, 4, 5, 6].map((number) => ({ from: month(number).from, used: none })),
      },
    });
  });

  it("tells what happened in each year, in pages from either end", async () => {
    const year = "{ statistics(interval: YEAR) { nodes { from issued { quantity actions } } } }";
    expect(await dataOf(year)).to.deep.equal({
      statistics: {
        nodes: [{ from: "2026-01-01T00:00:00.000Z", issued: { quantity: 1200, actions: 2 } }],
      },
    });
    const pages = `{
      front: statistics(first: 2) { nodes { from } pageInfo { hasPreviousPage hasNextPage endCursor } }
      back: statistics(last: 1) { nodes { from } pageInfo { hasPreviousPage hasNextPage } } }`;
    const { front, back } = (await dataOf(pages)) as Record<
      string,
      { pageInfo: { endCursor: string } }
    >;
    expect(back).to.deep.equal({
      nodes: [{ from: "2026-06-01T00:00:00.000Z" }],
      pageInfo: { hasPreviousPage: true, hasNextPage: false },
    });
    const rest = `{ statistics(first: 9, after: "${front?.pageInfo.endCursor}") { nodes { from } } }`;
    expect(await dataOf(rest)).to.deep.equal({
      statistics: {
        nodes: ["04", "05", "06"].map((month) => ({ from: `2026-${month}-01T00:00:00.000Z` })),
      },
    });
  });

  it("refuses statistics that end before they begin, and foreign cursors", async () => {
    const refusal = async (args: string) =>
      (await ask(api, `{ statistics(${args}) { totalCount } }`)).errors?.[0]?.extensions?.code;
    expect(await refusal('from: "2026-06-01", to: "2026-03-01"')).to.equal("BAD_INPUT");
    expect(await refusal('after: "x"')).to.equal("BAD_INPUT");
    expect(await refusal("first: 101")).to.equal("BAD_INPUT");
  });

  it("proves every step of a serial's custody on the chain", async () => {
    const query = `{ itmo(id: "GHA01-950-2023") { state holder { address } authorization { name }
      underlyingProgramme batch { number }
      history { kind purpose usingParty proof { chainId chainBlock chainBlockHash transaction
        logIndex ledger emitter event howToCheck } } } }`;
    const { itmo } = (await dataOf(query)) as {
      itmo: { history: { proof: Record<string, unknown> }[] };
    };
    expect(itmo).to.deep.include({
      ...{ state: "USED", holder: { address: sampleAddress("a5") } },
      ...{ authorization: { name: "GHA-AUTH-1" }, underlyingProgramme: "VCS" },
      batch: { number: 1 },
    });
    const last = itmo.history.at(-1);
    expect(last).to.deep.include({ kind: "USE", purpose: "NDC", usingParty: "CHE" });
    const { howToCheck, chainBlockHash, ...proof } = last?.proof ?? {};
    expect(proof).to.deep.equal({
      ...{ chainId: 6262, chainBlock: 5, transaction: hash("503"), logIndex: 3 },
      ...{ ledger: sampleAddress("1ed6"), emitter: sampleAddress("4b"), event: "Used" },
    });
    expect(chainBlockHash).to.match(/^0x[0-9a-f]{64}$/);
    expect(howToCheck).to.equal(
      `Ask any node of chain 6262 for eth_getTransactionReceipt of ${hash("503")}. Its blockHash is ${chainBlockHash}; of its logs, the one with logIndex 3 is Used from ${sampleAddress("4b")}. The ledger at ${sampleAddress("1ed6")} says with balanceOf who holds the serials.`,
    );
    expect(itmo.history.map(({ proof: { event } }) => event)).to.deep.equal([
      ...["Issued", "Tagged", "FirstTransfer", "Used"],
    ]);
  });

  it("tells one ton as it was at a moment of the past", async () => {
    const query = `{ itmo(id: "GHA01-950-2023", asOf: { chainBlock: 4 }) {
      id state holder { address } history { kind } } }`;
    expect(await dataOf(query)).to.deep.equal({
      itmo: {
        ...{ id: "CA0001-GHA01-GHA-950-2023", state: "FIRST_TRANSFERRED" },
        holder: { address: sampleAddress("a3") },
        history: [{ kind: "ISSUANCE" }, { kind: "AUTHORIZATION" }, { kind: "FIRST_TRANSFER" }],
      },
    });
    const early = '{ itmo(id: "GHA01-950-2023", asOf: { chainBlock: 1 }) { id } }';
    expect((await ask(api, early)).errors?.[0]?.extensions?.code).to.equal("UNKNOWN_ITMO");
  });

  it("says where the ledger names a document", async () => {
    const where = `{ documents(filter: { hash: "${hash("211")}" }) { nodes {
      role party { code } registry { code } activity { id } batch { number }
      authorization { name } cooperativeApproach { title } transaction } } }`;
    expect(await dataOf(where)).to.deep.equal({
      documents: {
        nodes: [
          {
            ...{ role: "ISSUANCE", party: { code: "GHA" }, registry: { code: "GHA01" } },
            ...{ activity: { id: "GHA-ACT-001" }, batch: { number: 1 }, authorization: null },
            ...{ cooperativeApproach: null, transaction: hash("210") },
          },
        ],
      },
    });
    const places = `{ documents(filter: { hash: "${hash("211")}" }) { nodes {
      places { totalCount nodes { id } } } } }`;
    expect(await dataOf(places)).to.deep.equal({
      documents: { nodes: [{ places: { totalCount: 1, nodes: [{ id: "issuance:GHA01-1" }] } }] },
    });
    const terms = `{ documents(filter: { hash: "${hash("202")}" }) { nodes {
      role authorization { name } cooperativeApproach { title } } } }`;
    expect(await dataOf(terms)).to.deep.equal({
      documents: {
        nodes: [
          {
            ...{ role: "AUTHORIZATION_TERMS", authorization: { name: "GHA-AUTH-1" } },
            cooperativeApproach: { title: "Cookstoves with Switzerland" },
          },
        ],
      },
    });
  });

  it("finds approaches by name, code and their documents", async () => {
    const found = async (text: string) => {
      const query = `{ search(text: "${text}") { nodes { __typename
        ... on Approach { approach party } ... on Activity { id } ... on Authorization { name } } } }`;
      return ((await dataOf(query)) as { search: { nodes: object[] } }).search.nodes;
    };
    const approach = { __typename: "Approach", approach: "CA0001", party: "GHA" };
    expect(await found("CA0001")).to.deep.equal([approach]);
    expect(await found("with switzerland")).to.deep.equal([approach]);
    expect(await found(hash("220"))).to.deep.equal([approach]);
    expect(await found(hash("221").slice(2))).to.deep.equal([approach]);
    expect(await found(hash("201"))).to.deep.equal([{ __typename: "Activity", id: "GHA-ACT-001" }]);
    expect(await found(hash("202"))).to.deep.equal([
      { __typename: "Authorization", name: "GHA-AUTH-1" },
    ]);
  });

  it("says how far the publication to CAD Trust is, of blocks and activities", async () => {
    const query = `{ block(id: "${sampleBlockId(1)}") { cadTrust { key table state cadTrustId }
      batch { activity { cadTrust { key state } } } } }`;
    expect(await dataOf(query)).to.deep.equal({
      block: { cadTrust: null, batch: { activity: { cadTrust: null } } },
    });
    await publishSampleRecords(api.db);
    const unit = { key: "unit:GHA01-2023-1-1", table: "unit", state: "NEW", cadTrustId: null };
    expect(await dataOf(query)).to.deep.equal({
      block: {
        cadTrust: unit,
        batch: { activity: { cadTrust: { key: "project:GHA01-GHA-ACT-001", state: "NEW" } } },
      },
    });
    const records = '{ cadTrustRecords(filter: { key: "unit:", state: NEW }) { nodes { key } } }';
    const { cadTrustRecords } = (await dataOf(records)) as { cadTrustRecords: { nodes: object[] } };
    expect(cadTrustRecords.nodes[0]).to.deep.equal({ key: unit.key });
  });
});
