import { countStatements, useSampleLedger } from "@sixtwo/db/testing";
import { expect } from "chai";
import { graphql } from "graphql";
import { contextOf } from "../graphql/context.ts";
import { apiSchema } from "../schema/api-schema.ts";

const NOTHING_NEW = {
  async *[Symbol.asyncIterator]() {
    // no subscription here
  },
};
const QUIET_FEED = {
  actions: () => NOTHING_NEW,
  blocks: () => NOTHING_NEW,
  heights: () => NOTHING_NEW,
};

describe("the loaders of a request", () => {
  const ledger = useSampleLedger();

  /** How many statements a query makes. */
  const statementsOf = async (source: string): Promise<number> => {
    const { db, count } = countStatements(ledger.db);
    const contextValue = contextOf({ db, feed: QUIET_FEED, training: false });
    const { errors } = await graphql({ schema: apiSchema(), source, contextValue });
    expect(errors).to.equal(undefined);
    return count();
  };

  it("ask the database once for each kind of thing, whatever the number of rows", async () => {
    const nodes = `nodes {
      holder { name quantity entity { name } registry { name } }
      authorization { name authorized entities { name } }
      registry { name }
      batch { number activity { title issued } }
      actions(first: 5) { totalCount nodes { kind from { name } to { name } } }
    }`;
    const one = await statementsOf(`{ blocks(first: 1) { ${nodes} } }`);
    const five = await statementsOf(`{ blocks(first: 5) { ${nodes} } }`);
    // blocks, accounts of holders, registries, authorizations, batches, actions, action counts,
    // sums of accounts, entities of accounts, sums and entities of authorizations, activities,
    // sums of activities, accounts of actions
    expect(one).to.be.at.most(14);
    expect(five).to.be.at.most(15);
  });

  it("ask once for what Parties decide about many things", async () => {
    const block = "hold { note } recall { note to { name } } levies { quantity }";
    const approach =
      "initialReport { at } statuses { status } levies { rate taken account { name } }";
    const blocks = (first: number) =>
      statementsOf(`{ blocks(first: ${first}) { nodes { ${block} } } }`);
    // blocks, holds, recalls, levies taken, accounts of recalls
    expect([await blocks(1), await blocks(5)]).to.deep.equal([4, 5]);
    // approaches with reports, statuses, levies, sums taken, accounts
    expect(await statementsOf(`{ approaches { nodes { ${approach} } } }`)).to.equal(5);
    expect(await statementsOf("{ accounts { nodes { trusts { from } } } }")).to.equal(2);
    const registries = "{ parties { nodes { registries { policy { issueByTwo } } } } }";
    expect(await statementsOf(registries)).to.equal(3);
  });

  it("add up all Parties in one statement", async () => {
    const totals = "code issued held firstTransferred acquired used cancelled";
    expect(await statementsOf(`{ parties { nodes { ${totals} registries { name } } } }`)).to.equal(
      3,
    );
  });

  it("ask once for each list that belongs to many things", async () => {
    const lists = `accounts(first: 2) { totalCount nodes { kind } } actions(first: 2) { nodes { kind } }
      heldBlocks(filter: { or: [{ state: USED }, { vintage: 2023 }] }) { nodes { quantity } }
      adjustments { nodes { net } }`;
    const parties = (first: number) =>
      statementsOf(`{ parties(first: ${first}) { nodes { ${lists} } } }`);
    // Parties, accounts and how many, actions, blocks, adjustments
    expect([await parties(1), await parties(2)]).to.deep.equal([6, 6]);
    const blocks = (first: number) =>
      statementsOf(`{ blocks(first: ${first}) { nodes { requests { nodes { id } } cadTrust { state }
        batch { blocks { nodes { id } } } actions { nodes { proof { chainBlockHash } } } } } }`);
    // blocks, requests, records, batches, their blocks, actions, chain blocks
    expect([await blocks(1), await blocks(5)]).to.deep.equal([7, 7]);
  });

  it("count only when asked, and resolve a moment once", async () => {
    expect(await statementsOf("{ blocks { nodes { id } } }")).to.equal(1);
    expect(await statementsOf("{ blocks { totalCount } }")).to.equal(2);
    const at = 'asOf: { date: "2026-04-30T00:00:00Z" }';
    expect(
      await statementsOf(
        `{ a: blocks(${at}) { nodes { id } } b: actions(${at}) { nodes { id } } }`,
      ),
    ).to.equal(3);
  });
});
