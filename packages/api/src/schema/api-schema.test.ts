import { sampleAddress, sampleBlockId } from "@sixtwo/db/testing";
import { expect } from "chai";
import { ask } from "../testing/ask.ts";
import { useApi } from "../testing/use-api.ts";

describe("the explorer's GraphQL", () => {
  const api = useApi();
  const dataOf = async (query: string, variables?: Record<string, unknown>) => {
    const { data, errors } = await ask(api, query, variables);
    expect(errors).to.equal(undefined);
    return data;
  };

  it("shows a block with everything that hangs on it", async () => {
    const id = sampleBlockId(601).toString();
    const data = await dataOf(
      `query ($id: ID!) { block(id: $id) {
        id first last firstSerial lastSerial quantity party vintage state firstTransferred
        locked frozen underlyingFirst underlyingLast
        registry { code name openedAt }
        holder { address name kind party free quantity entity { name } }
        authorization { id name version approach purposes firstTransferDefinition cap authorized
          parties entities { id name } useFrom useUntil date }
        batch { number quantity underlyingProgramme underlyingFirst underlyingLast
          activity { id title issued } transaction }
        actions(first: 2) { totalCount nodes { id kind quantity } pageInfo { hasNextPage } }
      } }`,
      { id },
    );
    expect(data).to.deep.equal({
      block: {
        id,
        first: "CA0001-GHA01-GHA-601-2023",
        last: "CA0001-GHA01-GHA-900-2023",
        firstSerial: 601,
        lastSerial: 900,
        quantity: 300,
        party: "GHA",
        vintage: 2023,
        state: "FIRST_TRANSFERRED",
        firstTransferred: true,
        locked: false,
        frozen: false,
        underlyingFirst: "VCS-500601-GH",
        underlyingLast: "VCS-500900-GH",
        registry: { code: "GHA01", name: "Ghana", openedAt: "2026-01-01T00:00:00.000Z" },
        holder: {
          address: sampleAddress("a3"),
          name: "CHE Holding",
          kind: "PARTY_HOLDING",
          party: "CHE",
          free: true,
          quantity: 300,
          entity: null,
        },
        authorization: {
          id: "1",
          name: "GHA-AUTH-1",
          version: 1,
          approach: "CA0001",
          purposes: ["NDC", "OP"],
          firstTransferDefinition: "USE_OR_CANCELLATION",
          cap: 5000,
          authorized: 1000,
          parties: ["CHE"],
          entities: [{ id: "2", name: "Alpine AG" }],
          useFrom: null,
          useUntil: "2032-12-31T23:59:59.000Z",
          date: "2026-02-20T00:00:00.000Z",
        },
        batch: {
          number: 1,
          quantity: 1000,
          underlyingProgramme: "VCS",
          underlyingFirst: "VCS-500001-GH",
          underlyingLast: "VCS-501000-GH",
          activity: { id: "GHA-ACT-001", title: "Improved Cookstoves", issued: 1200 },
          transaction: `0x${"210".padStart(64, "0")}`,
        },
        actions: {
          totalCount: 3,
          nodes: [
            { id: "4-2-0", kind: "FIRST_TRANSFER", quantity: 400 },
            { id: "3-1-0", kind: "AUTHORIZATION", quantity: 1000 },
          ],
          pageInfo: { hasNextPage: true },
        },
      },
    });
  });

  it("names serials by their national serial until an authorization gives them an approach", async () => {
    const data = await dataOf(
      `{ blocks(first: 1, asOf: { chainBlock: 2 }) { totalCount nodes { first state holder { quantity } } } }`,
    );
    expect(data).to.deep.equal({
      blocks: {
        totalCount: 1,
        nodes: [{ first: "GHA01-1-2023", state: "MITIGATION_OUTCOME", holder: { quantity: 1000 } }],
      },
    });
  });

  it("takes a day for its end: what happened on it counts", async () => {
    const query = `query ($at: DateTime!) {
      party(code: "GHA", asOf: { date: $at }) { issued firstTransferred }
      inside: actions(filter: { since: $at, until: $at }) { totalCount }
    }`;
    const heldAt = async (at: string) => (await dataOf(query, { at })) as object;
    // The first transfer is of the first moment of 1 April, the only action of that day.
    expect(await heldAt("2026-03-31")).to.deep.equal({
      party: { issued: 1000, firstTransferred: 0 },
      inside: { totalCount: 0 },
    });
    expect(await heldAt("2026-04-01")).to.deep.equal({
      party: { issued: 1000, firstTransferred: 400 },
      inside: { totalCount: 1 },
    });
    expect(await heldAt("2026-12-31")).to.have.nested.property("party.issued", 1200);
  });

  it("answers lists as of a date, what hangs on them included", async () => {
    const query = `query ($at: DateTime!) {
      holdings(filter: { party: "CHE" }, asOf: { date: $at }) { nodes {
        quantity state account { quantity name blocks { totalCount nodes { quantity } } } } }
      account(address: "${sampleAddress("a4")}", asOf: { date: $at }) { frozen frozenReason }
    }`;
    expect(await dataOf(query, { at: "2026-04-30T00:00:00Z" })).to.deep.equal({
      holdings: {
        nodes: [
          {
            quantity: 400,
            state: "FIRST_TRANSFERRED",
            account: {
              quantity: 400,
              name: "CHE Holding",
              blocks: { totalCount: 1, nodes: [{ quantity: 400 }] },
            },
          },
        ],
      },
      account: { frozen: false, frozenReason: null },
    });
    expect(await dataOf(query, { at: "2026-06-30T00:00:00+02:00" })).to.have.nested.property(
      "account.frozenReason",
      "COURT_ORDER",
    );
  });

  it("pages with the cursors that it gave", async () => {
    const query = `query ($after: String) { blocks(first: 2, after: $after) {
      edges { cursor node { firstSerial } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    const first = (await dataOf(query)) as {
      blocks: { edges: { cursor: string }[]; pageInfo: { endCursor: string } };
    };
    const after = first.blocks.pageInfo.endCursor;
    expect(first.blocks.edges[1]?.cursor).to.equal(after);
    const second = await dataOf(query, { after });
    expect(second).to.have.nested.property("blocks.edges[0].node.firstSerial", 601);
    expect(second).to.have.nested.property("blocks.pageInfo.hasPreviousPage", true);
  });

  it("adds up each Party", async () => {
    const fields = "code issued held firstTransferred acquired used cancelled registries { code }";
    expect(
      await dataOf(`{ parties { totalCount nodes { ${fields} } } party(code: "FRA") { code } }`),
    ).to.deep.equal({
      parties: {
        totalCount: 2,
        nodes: [
          {
            ...{ code: "CHE", issued: 0, held: 300, firstTransferred: 0, acquired: 400 },
            ...{ used: 100, cancelled: 0, registries: [{ code: "CHE01" }] },
          },
          {
            ...{ code: "GHA", issued: 1200, held: 750, firstTransferred: 450, acquired: 0 },
            ...{ used: 0, cancelled: 50, registries: [{ code: "GHA01" }] },
          },
        ],
      },
      party: null,
    });
  });

  it("lists actions with both accounts and Parties, the last one first", async () => {
    const data = await dataOf(
      `{ actions(filter: { kind: [CANCELLATION], party: "GHA" }) { nodes {
        kind cancellation cause first last from { name entity { name } } to { name }
        transferringParty acquiringParty entity { name } ndcYear beneficiary at effectiveAt
        chainBlock transaction block { state } authorization { name } } } }`,
    );
    expect(data).to.deep.equal({
      actions: {
        nodes: [
          {
            kind: "CANCELLATION",
            cancellation: "OP_CANCELLATION",
            cause: null,
            first: "CA0001-GHA01-GHA-551-2023",
            last: "CA0001-GHA01-GHA-600-2023",
            from: { name: "GHA Entity Holding", entity: { name: "Green Group A" } },
            to: { name: "GHA CA0001 OP Cancellation" },
            transferringParty: null,
            acquiringParty: null,
            entity: { name: "Green Group A" },
            ndcYear: null,
            beneficiary: `0x${"777".padStart(64, "0")}`,
            at: "2026-06-01T00:00:00.000Z",
            effectiveAt: "2026-06-01T00:00:00.000Z",
            chainBlock: 6,
            transaction: `0x${"601".padStart(64, "0")}`,
            block: { state: "CANCELLED" },
            authorization: { name: "GHA-AUTH-1" },
          },
        ],
      },
    });
  });

  it("names the Parties of transfers only", async () => {
    const data = await dataOf(
      `{ actions(filter: {}) { nodes { kind cause transferringParty acquiringParty } } }`,
    );
    const none = { cause: null, transferringParty: null, acquiringParty: null };
    expect(data).to.deep.equal({
      actions: {
        nodes: [
          { ...none, kind: "ISSUANCE" },
          { ...none, kind: "CANCELLATION" },
          {
            ...none,
            kind: "FIRST_TRANSFER",
            cause: "USE_OR_CANCELLATION",
            transferringParty: "GHA",
          },
          { ...none, kind: "USE" },
          {
            kind: "FIRST_TRANSFER",
            cause: "INTERNATIONAL",
            transferringParty: "GHA",
            acquiringParty: "CHE",
          },
          { ...none, kind: "AUTHORIZATION" },
          { ...none, kind: "ISSUANCE" },
        ],
      },
    });
  });

  it("finds the actions of a block from before it was split off", async () => {
    const data = await dataOf(
      `query ($id: ID!) { actions(filter: { block: $id }) { nodes { kind } } }`,
      { id: sampleBlockId(551).toString() },
    );
    expect(data).to.deep.equal({
      actions: {
        nodes: ["CANCELLATION", "FIRST_TRANSFER", "AUTHORIZATION", "ISSUANCE"].map((kind) => ({
          kind,
        })),
      },
    });
  });

  it("shows a decided request with its block", async () => {
    const data = await dataOf(
      `{ requests { totalCount nodes { id quantity status decidedBy requestedAt decidedAt
        block { first state } holder { address } to { kind } } } }`,
    );
    expect(data).to.deep.equal({
      requests: {
        totalCount: 1,
        nodes: [
          {
            id: "1",
            quantity: 50,
            status: "EXECUTED",
            decidedBy: sampleAddress("e1"),
            requestedAt: "2026-05-01T00:00:00.000Z",
            decidedAt: "2026-06-01T00:00:00.000Z",
            block: { first: "CA0001-GHA01-GHA-551-2023", state: "CANCELLED" },
            holder: { address: sampleAddress("a2") },
            to: { kind: "OP_CANCELLATION" },
          },
        ],
      },
    });
  });

  it("tells where the mirror stands", async () => {
    const data = await dataOf(
      `{ status { chainId ledger rulebook chainBlock chainBlockAt paused training cadTrust { table records } }
        entities { id name country identification registry { code } }
        activities(filter: { party: "GHA", text: "COOK" }) { nodes { id issued } }
        authorizations(filter: { open: true }) { totalCount }
        accounts(filter: { kind: [NDC_USE] }) { nodes { name approach } } }`,
    );
    expect(data).to.deep.equal({
      status: {
        chainId: 6262,
        ledger: sampleAddress("1ed6"),
        rulebook: sampleAddress("4b"),
        chainBlock: 6,
        chainBlockAt: "2026-06-01T00:00:00.000Z",
        paused: false,
        training: false,
        cadTrust: [],
      },
      entities: [
        {
          id: "1",
          name: "Green Group A",
          country: "GHA",
          identification: "C-1",
          registry: { code: "GHA01" },
        },
        {
          id: "2",
          name: "Alpine AG",
          country: "CHE",
          identification: "CHE-2",
          registry: { code: "CHE01" },
        },
      ],
      activities: { nodes: [{ id: "GHA-ACT-001", issued: 1200 }] },
      authorizations: { totalCount: 1 },
      accounts: { nodes: [{ name: "CHE CA0001 NDC Use", approach: "CA0001" }] },
    });
  });
});
