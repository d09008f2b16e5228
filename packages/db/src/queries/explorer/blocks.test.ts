import { approachCode, partyCode, registryCode } from "@sixtwo/domain";
import { expect } from "chai";
import { sampleAddress } from "../../testing/sample-address.ts";
import { sampleBlockId } from "../../testing/sample-blocks.ts";
import { useSampleLedger } from "../../testing/use-sample-ledger.ts";
import type { BlockFilter } from "./block-filter.ts";
import {
  BLOCK_LIST,
  type BlockOrder,
  countBlocks,
  findBlockOfSerial,
  findBlocks,
  findLastBlocks,
  listBlocks,
} from "./blocks.ts";
import { momentOf } from "./moment.ts";
import type { Page } from "./page.ts";
import { countParties } from "./parties.ts";
import { countRelated, listRelated } from "./related-rows.ts";
import { blocksOf } from "./relations.ts";

const GHANA = registryCode("GHA01");
const ALL = { first: 100, after: null };

describe("the explorer's blocks", () => {
  const deps = useSampleLedger();
  const failure = (work: Promise<unknown>) =>
    work.then(
      () => "nothing",
      (error: Error) => error.message,
    );
  const rowsOf = <Row>({ rows }: Page<Row>): Row[] => rows.map(({ row }) => row);
  const blocks = async (filter: BlockFilter, moment: bigint | null = null) => {
    const page = await listBlocks(deps, { filter, page: ALL, moment });
    return rowsOf(page).map(({ firstSerial, lastSerial, state }) => {
      return `${firstSerial}-${lastSerial} ${state}`;
    });
  };

  describe("a moment", () => {
    it("is a chain block, or the last one mined at or before a date", async () => {
      const date = (text: string) => momentOf(deps, { date: new Date(text) });
      expect(await date("2026-04-01T00:00:00Z")).to.equal(4n);
      expect(await date("2026-04-30T23:59:59Z")).to.equal(4n);
      expect(await date("2030-01-01T00:00:00Z")).to.equal(6n);
      expect(await momentOf(deps, { chainBlock: 3n })).to.equal(3n);
      expect(await momentOf(deps, null)).to.equal(null);
    });

    it("before the ledger began finds nothing", async () => {
      const moment = await momentOf(deps, { date: new Date("2025-12-31T23:59:59Z") });
      expect(await blocks({}, moment)).to.deep.equal([]);
      expect(await countParties(deps, { filter: {}, moment })).to.equal(0);
    });

    it("after the mirror's height is refused with both heights", async () => {
      const asked = momentOf(deps, { chainBlock: 7n });
      expect(await failure(asked)).to.equal("Chain block 7 is not mirrored; the mirror is at 6.");
    });
  });

  describe("blocks", () => {
    it("stand as they are now, in each of the five states", async () => {
      expect(await blocks({})).to.deep.equal([
        "1-550 authorized",
        "551-600 cancelled",
        "601-900 first-transferred",
        "901-1000 used",
        "1001-1200 mitigation-outcome",
      ]);
    });

    it("stand as they were at a chain block", async () => {
      expect(await blocks({}, 2n)).to.deep.equal(["1-1000 mitigation-outcome"]);
      expect(await blocks({}, 3n)).to.deep.equal(["1-1000 authorized"]);
      expect(await blocks({}, 4n)).to.deep.equal([
        "1-600 authorized",
        "601-1000 first-transferred",
      ]);
    });

    it("carry every column", async () => {
      const [block] = await findBlocks(deps, { ids: [sampleBlockId(601)], moment: null });
      expect(block).to.deep.equal({
        id: sampleBlockId(601),
        metric: 0,
        registry: "GHA01",
        party: "GHA",
        vintage: 2023,
        batch: 1n,
        firstSerial: 601n,
        lastSerial: 900n,
        quantity: 300n,
        holder: sampleAddress("a3"),
        authorizationId: 1,
        approach: "CA0001",
        state: "first-transferred",
        firstTransferred: true,
        locked: false,
        frozen: false,
        since: 5n,
      });
    });

    it("are found by each field of the filter", async () => {
      expect(await blocks({ vintage: 2024 })).to.deep.equal(["1001-1200 mitigation-outcome"]);
      expect(await blocks({ vintage: 2147483647 })).to.deep.equal([]);
      expect(await blocks({ party: partyCode("CHE") })).to.deep.equal([]);
      expect(await blocks({ registry: GHANA, states: ["used", "cancelled"] })).to.deep.equal([
        "551-600 cancelled",
        "901-1000 used",
      ]);
      expect(await blocks({ holder: sampleAddress("a2") })).to.deep.equal(["1-550 authorized"]);
      expect(await blocks({ holderParty: partyCode("CHE") })).to.have.length(2);
      expect(await blocks({ approach: approachCode("CA0001") })).to.have.length(4);
      expect(await blocks({ authorizationId: 2 })).to.deep.equal([]);
      expect(await blocks({ activity: "GHA-ACT-001" })).to.have.length(5);
      expect(await blocks({ activity: "' or true --" })).to.deep.equal([]);
      expect(await blocks({ locked: true }, 5n)).to.deep.equal(["551-600 authorized"]);
      expect(
        await blocks({ serials: { registry: GHANA, first: 900n, last: 901n } }),
      ).to.have.length(2);
    });

    it("are counted apart from their page", async () => {
      expect(await countBlocks(deps, { filter: {}, moment: null })).to.equal(5);
      expect(await countBlocks(deps, { filter: {}, moment: 4n })).to.equal(2);
    });

    it("come in pages that join without gap or overlap", async () => {
      expect(await inPages("serial")).to.deep.equal(["1", "551", "601", "901", "1001"]);
    });

    it("come with the ones that changed last in front, when asked", async () => {
      const rows = rowsOf(
        await listBlocks(deps, { filter: {}, page: ALL, moment: null, sort: { field: "latest" } }),
      );
      const heights = rows.map(({ since }) => since);
      expect(heights).to.deep.equal(heights.toSorted((a, b) => Number(b - a)));
      expect(await inPages("latest")).to.deep.equal(
        rows.map(({ firstSerial }) => String(firstSerial)),
      );
      expect(await inPages("latest")).to.have.members(await inPages("serial"));
    });

    it("refuse the cursor of another order", async () => {
      const page = await listBlocks(deps, {
        filter: {},
        page: { first: 1, after: null },
        moment: null,
      });
      const after = page.rows[0]?.cursor ?? "";
      const wrong = listBlocks(deps, {
        filter: {},
        page: { first: 1, after },
        moment: null,
        sort: { field: "latest" },
      });
      expect(await wrong.catch((error: unknown) => error)).to.have.property("code", "BAD_INPUT");
    });

    async function inPages(order: BlockOrder): Promise<readonly string[]> {
      const seen: string[] = [];
      let after: string | null = null;
      for (let more = true; more; ) {
        const page = await listBlocks(deps, {
          filter: {},
          page: { first: 2, after },
          moment: null,
          sort: { field: order },
        });
        seen.push(...rowsOf(page).map(({ firstSerial }) => String(firstSerial)));
        after = page.rows.at(-1)?.cursor ?? null;
        more = page.hasNextPage;
      }
      return seen;
    }

    it("of several holders come in one query, each with its own page", async () => {
      const relation = { listing: BLOCK_LIST, tie: blocksOf.account };
      const keys = ["a3", "a6", "a7"].map((digits) => [sampleAddress(digits)] as const);
      const wanted = { filter: {}, page: ALL, moment: null, keys };
      const pages = await listRelated(deps, relation, wanted);
      expect(pages.map(({ rows }) => rows.length)).to.deep.equal([1, 0, 1]);
      const counted = await countRelated(deps, relation, { ...wanted, moment: 4n });
      expect(counted).to.deep.equal([1, 0, 0]);
    });

    it("are found by one serial, wherever it went", async () => {
      const holderOf = async (serial: bigint) =>
        (await findBlockOfSerial(deps, { registry: GHANA, serial }))?.holder ?? null;
      expect(await holderOf(1n)).to.equal(sampleAddress("a2"));
      expect(await holderOf(600n)).to.equal(sampleAddress("a7"));
      expect(await holderOf(1000n)).to.equal(sampleAddress("a5"));
      expect(await holderOf(1201n)).to.equal(null);
      expect(await holderOf(0n)).to.equal(null);
    });

    it("that were merged away are known as they last were", async () => {
      const rows = await findLastBlocks(deps, { ids: [sampleBlockId(551), sampleBlockId(2)] });
      expect(rows.map(({ state }) => state)).to.deep.equal(["cancelled"]);
    });
  });

  describe("a wrong page", () => {
    const page = (first: number, after: string | null = null) =>
      failure(listBlocks(deps, { filter: {}, page: { first, after }, moment: null }));

    it("is refused with the limit", async () => {
      expect(await page(101)).to.equal("first is 101; a page of blocks has 0 to 100 rows.");
      expect(await page(-1)).to.equal("first is -1; a page of blocks has 0 to 100 rows.");
    });

    it("is refused with the cursor", async () => {
      expect(await page(1, "x")).to.equal('"x" is not a cursor of blocks.');
      const foreign = Buffer.from('["actions","1","2","3"]').toString("base64url");
      expect(await page(1, foreign)).to.contain("is not a cursor of blocks.");
      const injected = Buffer.from('["blocks","1; drop table ledger.blocks"]').toString(
        "base64url",
      );
      expect(await page(1, injected)).to.contain("is not a cursor of blocks.");
    });
  });
});
