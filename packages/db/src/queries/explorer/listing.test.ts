import { partyCode } from "@sixtwo/domain";
import { expect } from "chai";
import { useSampleLedger } from "../../testing/use-sample-ledger.ts";
import { ACCOUNT_LIST } from "./accounts.ts";
import { ACTION_LIST } from "./actions.ts";
import { ACTIVITY_LIST } from "./activities.ts";
import { ADJUSTMENT_LIST } from "./adjustments.ts";
import { APPROACH_LIST } from "./approaches.ts";
import { AUTHORIZATION_LIST } from "./authorizations.ts";
import { BATCH_LIST } from "./batches.ts";
import type { BlockFilter } from "./block-filter.ts";
import { BLOCK_LIST } from "./blocks.ts";
import type { Combined } from "./combined-filter.ts";
import { DOCUMENT_LIST } from "./documents.ts";
import { ENTITY_LIST } from "./entities.ts";
import { HOLDING_LIST } from "./holdings.ts";
import { LEVY_TAKEN_LIST } from "./levies-taken.ts";
import { countRows, type Listing, listRows } from "./listing.ts";
import type { Page, PageRequest } from "./page.ts";
import { PARTY_LIST } from "./parties.ts";
import { PROPOSAL_LIST } from "./proposals.ts";
import { PUBLICATION_LIST } from "./publications.ts";
import { REGISTRY_LIST } from "./registries.ts";
import { REQUEST_LIST } from "./requests.ts";

describe("a list", () => {
  const deps = useSampleLedger();

  /** The rows of a list, read in pages of two from one of its ends. */
  async function inPages<Row, Filter, Order extends string>(
    listing: Listing<Row, Filter, Order>,
    {
      sort,
      fromBack,
    }: { readonly sort: { field: Order; direction: "asc" | "desc" }; readonly fromBack: boolean },
    filter: Combined<Filter>,
  ): Promise<readonly Row[]> {
    const rows: Row[] = [];
    let cursor: string | null = null;
    for (let more = true; more; ) {
      const forward = { first: 2, after: cursor };
      const page: PageRequest = fromBack
        ? { first: 20, after: null, last: 2, before: cursor }
        : forward;
      const found: Page<Row> = await listRows(deps, listing, { filter, page, moment: null, sort });
      const these = found.rows.map(({ row }) => row);
      if (fromBack) rows.unshift(...these);
      else rows.push(...these);
      cursor = (fromBack ? found.rows[0] : found.rows.at(-1))?.cursor ?? null;
      more = fromBack ? found.hasPreviousPage : found.hasNextPage;
    }
    return rows;
  }

  async function holdsTogether<Row, Filter, Order extends string>(
    listing: Listing<Row, Filter, Order>,
    filter: Combined<Filter>,
  ): Promise<number> {
    const orders = Object.keys(listing.sortings) as Order[]; // the record has no other keys
    const counted = await countRows(deps, listing, { filter, moment: null });
    for (const field of orders) {
      const up = { field, direction: "asc" } as const;
      const down = { field, direction: "desc" } as const;
      const rows = await inPages(listing, { sort: up, fromBack: false }, filter);
      expect(rows, `${listing.name} by ${field}`).to.have.length(counted);
      expect(await inPages(listing, { sort: up, fromBack: true }, filter)).to.deep.equal(rows);
      const reversed = await inPages(listing, { sort: down, fromBack: false }, filter);
      expect(reversed.toReversed(), `${listing.name} by ${field}, down`).to.deep.equal(rows);
      expect(await inPages(listing, { sort: down, fromBack: true }, filter)).to.deep.equal(
        reversed,
      );
    }
    return counted;
  }

  it("has the same rows from either end, in every order", async () => {
    const counts = [
      await holdsTogether(ACCOUNT_LIST, {}),
      await holdsTogether(ACTION_LIST, {}),
      await holdsTogether(ACTIVITY_LIST, {}),
      await holdsTogether(ADJUSTMENT_LIST, {}),
      await holdsTogether(APPROACH_LIST, {}),
      await holdsTogether(AUTHORIZATION_LIST, {}),
      await holdsTogether(BATCH_LIST, {}),
      await holdsTogether(BLOCK_LIST, {}),
      await holdsTogether(DOCUMENT_LIST, {}),
      await holdsTogether(ENTITY_LIST, {}),
      await holdsTogether(HOLDING_LIST, {}),
      await holdsTogether(LEVY_TAKEN_LIST, {}),
      await holdsTogether(PARTY_LIST, {}),
      await holdsTogether(PROPOSAL_LIST, {}),
      await holdsTogether(PUBLICATION_LIST, {}),
      await holdsTogether(REGISTRY_LIST, {}),
      await holdsTogether(REQUEST_LIST, {}),
    ];
    expect(counts).to.deep.equal([8, 7, 1, 2, 1, 1, 2, 5, 6, 2, 5, 0, 2, 2, 0, 2, 1]);
  });

  it("tells whether rows stand before and after a page", async () => {
    const edges = async (page: {
      first: number;
      after: string | null;
      last?: number;
      before?: string;
    }) => {
      const found = await listRows(deps, BLOCK_LIST, { filter: {}, page, moment: null });
      return [found.hasPreviousPage, found.hasNextPage];
    };
    const all = await listRows(deps, BLOCK_LIST, {
      filter: {},
      page: { first: 5, after: null },
      moment: null,
    });
    const third = all.rows[2]?.cursor ?? "";
    expect(await edges({ first: 5, after: null })).to.deep.equal([false, false]);
    expect(await edges({ first: 2, after: null })).to.deep.equal([false, true]);
    expect(await edges({ first: 2, after: third })).to.deep.equal([true, false]);
    expect(await edges({ first: 5, after: null, last: 2 })).to.deep.equal([true, false]);
    expect(await edges({ first: 5, after: null, last: 2, before: third })).to.deep.equal([
      false,
      true,
    ]);
    expect(await edges({ first: 5, after: null, last: 1, before: third })).to.deep.equal([
      true,
      true,
    ]);
  });

  it("is filtered by all and by any of several filters", async () => {
    const starts = async (filter: Combined<BlockFilter>) => {
      const page = { first: 10, after: null };
      const { rows } = await listRows(deps, BLOCK_LIST, { filter, page, moment: null });
      return rows.map(({ row }) => Number(row.firstSerial));
    };
    const used = { states: ["used"] } as const;
    const second = { vintage: 2024 };
    expect(await starts({ or: [used, second] })).to.deep.equal([901, 1001]);
    expect(await starts({ and: [used, second] })).to.deep.equal([]);
    expect(await starts({ vintage: 2023, or: [used, second] })).to.deep.equal([901]);
    const abroad = { holderParty: partyCode("CHE") };
    expect(await starts({ and: [abroad, { or: [used, { and: [] }] }] })).to.deep.equal([601, 901]);
    expect(await starts({ or: [{ and: [abroad, used] }, second] })).to.deep.equal([901, 1001]);
    expect(await starts({ or: [] })).to.deep.equal([]);
  });
});
