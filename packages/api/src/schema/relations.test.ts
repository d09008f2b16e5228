import { sampleAddress, sampleBlockId } from "@sixtwo/db/testing";
import { expect } from "chai";
import { ask } from "../testing/ask.ts";
import { useApi } from "../testing/use-api.ts";

describe("relations in GraphQL", () => {
  const api = useApi();
  const dataOf = async (query: string) => {
    const { data, errors } = await ask(api, query);
    expect(errors, query).to.equal(undefined);
    return data;
  };
  const counts = async (owner: string, lists: readonly string[], more = "") => {
    const asked = lists.map((list) => `${list} { totalCount nodes { __typename } }`).join(" ");
    const data = (await dataOf(`{ ${owner} { ${more} ${asked} } }`)) as Record<string, object>;
    const found = Object.entries(Object.values(data)[0] ?? {}).map(([list, value]) => {
      const { totalCount, nodes } = value as { totalCount: number; nodes: readonly unknown[] };
      expect(nodes, list).to.have.length(totalCount);
      return [list, totalCount];
    });
    return Object.fromEntries(found);
  };

  it("lead from a Party to everything of it", async () => {
    const lists = ["accounts", "activities", "approaches", "authorizations", "batches"];
    const others = ["hostedBlocks", "heldBlocks", "holdings", "actions", "requests"];
    const last = ["authorizedEntities", "adjustments", "statistics"];
    expect(await counts('party(code: "GHA")', [...lists, ...others, ...last])).to.deep.equal({
      ...{ accounts: 5, activities: 1, approaches: 1, authorizations: 1, batches: 2 },
      ...{ hostedBlocks: 5, heldBlocks: 3, holdings: 3, actions: 7, requests: 1 },
      ...{ authorizedEntities: 1, adjustments: 1, statistics: 5 },
    });
    const swiss = ["hostedBlocks", "heldBlocks", "actions", "adjustments"];
    expect(await counts('party(code: "CHE")', swiss)).to.deep.equal({
      ...{ hostedBlocks: 0, heldBlocks: 2, actions: 2, adjustments: 1 },
    });
  });

  it("lead from registry, account, activity, batch and entity to what hangs on them", async () => {
    const ofRegistry = ["accounts", "activities", "batches", "blocks", "authorizedEntities"];
    expect(await counts('registry(code: "GHA01")', ofRegistry)).to.deep.equal({
      ...{ accounts: 5, activities: 1, batches: 2, blocks: 5, authorizedEntities: 1 },
    });
    const account = `account(address: "${sampleAddress("a2")}")`;
    const ofAccount = ["blocks", "holdings", "actions", "requests"];
    expect(await counts(account, ofAccount)).to.deep.equal({
      ...{ blocks: 1, holdings: 1, actions: 4, requests: 1 },
    });
    const activity = 'activity(registry: "GHA01", id: "GHA-ACT-001")';
    expect(await counts(activity, ["batches", "blocks", "actions"])).to.deep.equal({
      ...{ batches: 2, blocks: 5, actions: 7 },
    });
    const entity = await counts('entity(id: "2")', ["accounts", "authorizations", "actions"]);
    expect(entity).to.deep.equal({ accounts: 1, authorizations: 1, actions: 0 });
    const batches =
      "{ batches(filter: { vintage: 2024 }) { nodes { blocks { nodes { first } } actions { totalCount } } } }";
    expect(await dataOf(batches)).to.deep.equal({
      batches: {
        nodes: [{ blocks: { nodes: [{ first: "GHA01-1001-2024" }] }, actions: { totalCount: 1 } }],
      },
    });
  });

  it("lead from approach, authorization and block to what stands under them", async () => {
    const ofApproach = ["authorizations", "accounts", "blocks", "actions", "statistics"];
    const approach = 'approach(party: "GHA", approach: "CA0001")';
    expect(await counts(approach, ofApproach)).to.deep.equal({
      ...{ authorizations: 1, accounts: 1, blocks: 4, actions: 5, statistics: 4 },
    });
    const ofAuthorization = ["versions", "blocks", "holdings", "actions", "leviesTaken"];
    expect(await counts('authorization(id: "1")', ofAuthorization)).to.deep.equal({
      ...{ versions: 1, blocks: 4, holdings: 4, actions: 5, leviesTaken: 0 },
    });
    const block = `block(id: "${sampleBlockId(551)}")`;
    expect(await counts(block, ["actions", "requests"])).to.deep.equal({ actions: 4, requests: 1 });
  });

  it("lead back again, at the moment that was asked about", async () => {
    const query = `{ block(id: "${sampleBlockId(601)}", asOf: { chainBlock: 4 }) {
      quantity
      registry { party { code heldBlocks { totalCount } } }
      cooperativeApproach { title blocks { nodes { quantity } } }
      holder { cooperativeApproach { title } actions { nodes { kind batch { vintage issuedTo { address } } } } }
      batch { registry { code } blocks { totalCount } activity { batches { totalCount } } }
    } }`;
    expect(await dataOf(query)).to.deep.equal({
      block: {
        quantity: 400,
        registry: { party: { code: "GHA", heldBlocks: { totalCount: 1 } } },
        cooperativeApproach: {
          title: "Cookstoves with Switzerland",
          blocks: { nodes: [{ quantity: 600 }, { quantity: 400 }] },
        },
        holder: {
          cooperativeApproach: null,
          actions: {
            nodes: [
              {
                kind: "FIRST_TRANSFER",
                batch: { vintage: 2023, issuedTo: { address: sampleAddress("a2") } },
              },
            ],
          },
        },
        batch: {
          registry: { code: "GHA01" },
          blocks: { totalCount: 2 },
          activity: { batches: { totalCount: 1 } },
        },
      },
    });
  });

  it("take filters, orders and pages of their own", async () => {
    const query = `{ party(code: "GHA") {
      hostedBlocks(filter: { or: [{ state: USED }, { state: CANCELLED }] }, orderBy: { field: SERIAL, direction: DESC }, first: 1) {
        totalCount nodes { firstSerial } pageInfo { hasNextPage } } } }`;
    expect(await dataOf(query)).to.deep.equal({
      party: {
        hostedBlocks: {
          totalCount: 2,
          nodes: [{ firstSerial: 901 }],
          pageInfo: { hasNextPage: true },
        },
      },
    });
  });
});
