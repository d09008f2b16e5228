import { approachCode, partyCode, registryCode } from "@sixtwo/domain";
import { expect } from "chai";
import { sampleAddress } from "../../testing/sample-address.ts";
import { sampleBlockId } from "../../testing/sample-blocks.ts";
import { useSampleLedger } from "../../testing/use-sample-ledger.ts";
import {
  ACTION_LIST,
  countActions,
  listActions,
  listActionsOfChainBlocks,
  listHistoryOfSerial,
} from "./actions.ts";
import type { Page } from "./page.ts";
import { countRelated, listRelated } from "./related-rows.ts";
import { actionsOf } from "./relations.ts";

const GHANA = registryCode("GHA01");
const ALL = { first: 100, after: null };

describe("the explorer's actions", () => {
  const deps = useSampleLedger();
  const rowsOf = <Row>({ rows }: Page<Row>): Row[] => rows.map(({ row }) => row);

  describe("actions", () => {
    const kinds = (page: Page<{ readonly kind: string }>) => rowsOf(page).map(({ kind }) => kind);

    it("come newest first", async () => {
      const page = await listActions(deps, { filter: {}, page: ALL, moment: null });
      expect(kinds(page)).to.deep.equal([
        "issuance",
        "cancellation",
        "first-transfer",
        "use",
        "first-transfer",
        "authorization",
        "issuance",
      ]);
    });

    it("name who benefits beside the cancellation, where that is public", async () => {
      const place = { chain_block: 6n, log_index: 2n, tx_hash: `0x${"6".repeat(64)}` as const };
      const named = { block_id: sampleBlockId(551), name: "Air GH", ...place };
      await deps.db.insertInto("ledger.beneficiary_names").values(named).execute();
      const filter = { blockId: sampleBlockId(551) };
      const page = await listActions(deps, { filter, page: ALL, moment: null });
      expect(rowsOf(page).map((action) => [action.kind, action.beneficiaryName])).to.deep.equal([
        ["cancellation", "Air GH"],
        ["first-transfer", null],
      ]);
    });

    it("go on after a cursor, and stop at a moment", async () => {
      const first = await listActions(deps, {
        filter: {},
        page: { first: 3, after: null },
        moment: 5n,
      });
      expect(kinds(first)).to.deep.equal(["use", "first-transfer", "authorization"]);
      const after = first.rows.at(-1)?.cursor ?? null;
      const rest = await listActions(deps, { filter: {}, page: { first: 3, after }, moment: 5n });
      expect(kinds(rest)).to.deep.equal(["issuance"]);
      expect([first.hasNextPage, rest.hasNextPage]).to.deep.equal([true, false]);
      expect(await countActions(deps, { filter: {}, moment: 5n })).to.equal(4);
    });

    it("are found by each field of the filter", async () => {
      const count = (filter: Parameters<typeof countActions>[1]["filter"]) =>
        countActions(deps, { filter, moment: null });
      expect(await count({ kinds: ["use", "issuance"] })).to.equal(3);
      expect(await count({ party: partyCode("CHE") })).to.equal(2);
      expect(await count({ account: sampleAddress("a3") })).to.equal(2);
      expect(await count({ approach: approachCode("CA0001") })).to.equal(5);
      expect(await count({ authorizationId: 1 })).to.equal(5);
      expect(await count({ blockId: sampleBlockId(551) })).to.equal(2);
      expect(await count({ serials: { registry: GHANA, first: 1n, last: 1n } })).to.equal(2);
      expect(await count({ transaction: `0x${"402".padStart(64, "0")}` })).to.equal(1);
      expect(await count({ purposes: ["OP", "NDC"] })).to.equal(2);
      expect(await count({ purposes: ["IMP"] })).to.equal(0);
      expect(await count({ entityId: 1, vintage: 2023 })).to.equal(3);
      const may = new Date("2026-05-01T00:00:00Z");
      expect(await count({ since: may })).to.equal(4);
      expect(await count({ since: may, until: may })).to.equal(1);
    });

    it("tell the custody history of one serial, oldest first", async () => {
      const history = await listHistoryOfSerial(deps, { registry: GHANA, serial: 950n });
      expect(history.map(({ kind, quantity }) => `${kind} ${quantity}`)).to.deep.equal([
        "issuance 1000",
        "authorization 1000",
        "first-transfer 400",
        "use 100",
      ]);
    });

    it("of a serial stop at a moment too", async () => {
      const serial = { registry: GHANA, serial: 950n };
      const history = await listHistoryOfSerial(deps, { ...serial, moment: 3n });
      expect(history.map(({ kind }) => kind)).to.deep.equal(["issuance", "authorization"]);
    });

    it("of several ranges come in one query", async () => {
      const relation = { listing: ACTION_LIST, tie: actionsOf.serials };
      const range = (first: number) => ["GHA01", String(first), String(first)] as const;
      const keys = [range(1001), range(999999), range(600)];
      const wanted = { filter: {}, page: ALL, moment: null, keys };
      const pages = await listRelated(deps, relation, wanted);
      expect(pages.map(kinds)).to.deep.equal([
        ["issuance"],
        [],
        ["cancellation", "first-transfer", "authorization", "issuance"],
      ]);
      const counted = await countRelated(deps, relation, { ...wanted, moment: 3n });
      expect(counted).to.deep.equal([0, 0, 2]);
    });

    it("of a span of chain blocks come oldest first", async () => {
      const found = await listActionsOfChainBlocks(deps, { from: 4n, to: 5n });
      expect(found.map(({ kind }) => kind)).to.deep.equal(["first-transfer", "use"]);
    });
  });
});
