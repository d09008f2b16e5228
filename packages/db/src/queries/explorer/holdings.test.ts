import { approachCode, partyCode, TCO2E } from "@sixtwo/domain";
import { expect } from "chai";
import { sampleAddress } from "../../testing/sample-address.ts";
import { useSampleLedger } from "../../testing/use-sample-ledger.ts";
import { listAccounts, sumQuantityOfAccounts } from "./accounts.ts";
import { countHoldings, listHoldings } from "./holdings.ts";
import type { Page } from "./page.ts";
import { listParties, sumPartyTotals } from "./parties.ts";
import { findRegistriesOfParties } from "./registries.ts";

const ALL = { first: 100, after: null };

describe("the explorer's figures", () => {
  const deps = useSampleLedger();
  const failure = (work: Promise<unknown>) =>
    work.then(
      () => "nothing",
      (error: Error) => error.message,
    );
  const rowsOf = <Row>({ rows }: Page<Row>): Row[] => rows.map(({ row }) => row);

  describe("Parties", () => {
    it("come by code", async () => {
      const page = await listParties(deps, {
        filter: {},
        page: { first: 1, after: null },
        moment: null,
      });
      expect(rowsOf(page)).to.deep.equal([{ code: "CHE" }]);
      const after = page.rows[0]?.cursor ?? null;
      const next = await listParties(deps, { filter: {}, page: { first: 1, after }, moment: null });
      expect(rowsOf(next)).to.deep.equal([{ code: "GHA" }]);
      expect(next.hasNextPage).to.equal(false);
    });

    it("have the totals of each moment", async () => {
      const codes = [partyCode("GHA"), partyCode("CHE"), partyCode("XXX")];
      const none = {
        issued: 0n,
        held: 0n,
        firstTransferred: 0n,
        acquired: 0n,
        used: 0n,
        cancelled: 0n,
      };
      expect(await sumPartyTotals(deps, { codes, metric: TCO2E, moment: null })).to.deep.equal([
        { ...none, code: "GHA", issued: 1200n, held: 750n, firstTransferred: 450n, cancelled: 50n },
        { ...none, code: "CHE", held: 300n, acquired: 400n, used: 100n },
        { ...none, code: "XXX" },
      ]);
      const first = { codes: codes.slice(0, 2), metric: TCO2E };
      expect(await sumPartyTotals(deps, { ...first, moment: 4n })).to.deep.equal([
        { ...none, code: "GHA", issued: 1000n, held: 600n, firstTransferred: 400n },
        { ...none, code: "CHE", held: 400n, acquired: 400n },
      ]);
    });

    it("have their registries", async () => {
      const found = await findRegistriesOfParties(deps, {
        parties: [partyCode("GHA")],
        moment: null,
      });
      expect(found.map(({ code, name }) => `${code} ${name}`)).to.deep.equal(["GHA01 Ghana"]);
    });
  });

  describe("holdings", () => {
    it("add up by account, vintage, state and authorization", async () => {
      const page = await listHoldings(deps, { filter: {}, page: ALL, moment: null });
      const lines = rowsOf(page).map(({ account, vintage, state, quantity, blocks: count }) => {
        return `${account.slice(-2)} ${vintage} ${state} ${quantity} in ${count}`;
      });
      expect(lines).to.deep.equal([
        "a1 2024 mitigation-outcome 200 in 1",
        "a2 2023 authorized 550 in 1",
        "a3 2023 first-transferred 300 in 1",
        "a5 2023 used 100 in 1",
        "a7 2023 cancelled 50 in 1",
      ]);
    });

    it("go on after a cursor", async () => {
      const page = { first: 2, after: null };
      const first = await listHoldings(deps, { filter: {}, page, moment: null });
      const after = first.rows.at(-1)?.cursor ?? null;
      const rest = await listHoldings(deps, { filter: {}, page: { ...ALL, after }, moment: null });
      expect(rowsOf(rest).map(({ account }) => account.slice(-2))).to.deep.equal([
        "a3",
        "a5",
        "a7",
      ]);
    });

    it("join the blocks of one state, as of a moment", async () => {
      const filter = { account: sampleAddress("a2") };
      const [holding] = rowsOf(await listHoldings(deps, { filter, page: ALL, moment: 5n }));
      expect([holding?.quantity, holding?.blocks]).to.deep.equal([600n, 2]);
    });

    it("are found by each field of the filter", async () => {
      const count = (filter: Parameters<typeof countHoldings>[1]["filter"]) =>
        countHoldings(deps, { filter, moment: null });
      expect(await count({ party: partyCode("CHE") })).to.equal(2);
      expect(await count({ entityId: 1 })).to.equal(1);
      expect(await count({ kinds: ["ndc-use", "op-cancellation"] })).to.equal(2);
      expect(await count({ hostParty: partyCode("GHA"), vintage: 2024 })).to.equal(1);
      expect(await count({ states: ["first-transferred"] })).to.equal(1);
    });
  });

  describe("accounts", () => {
    const digits = async (filter: Parameters<typeof listAccounts>[1]["filter"]) =>
      rowsOf(await listAccounts(deps, { filter, page: ALL, moment: null })).map(({ address }) =>
        address.slice(-2),
      );

    it("are found by each field of the filter", async () => {
      expect(await digits({ party: partyCode("CHE") })).to.deep.equal(["a4", "a5", "a3"]);
      expect(await digits({ kinds: ["ndc-use"] })).to.deep.equal(["a5"]);
      expect(await digits({ approach: approachCode("CA0001") })).to.deep.equal(["a5", "a7"]);
      expect(await digits({ entityId: 1 })).to.deep.equal(["a2"]);
      expect(await digits({ text: "ALPINE" })).to.deep.equal(["a4"]);
      expect(await digits({ text: "00a3" })).to.deep.equal(["a3"]);
      expect(await digits({ text: "%" })).to.deep.equal([]);
    });

    it("are found by words of their registry, kind and approach, in any order", async () => {
      expect(await digits({ text: "che" })).to.deep.equal(["a4", "a5", "a3"]);
      expect(await digits({ text: "CHE Holding" })).to.deep.equal(["a4", "a3"]);
      expect(await digits({ text: " holding  party GHA01 " })).to.deep.equal(["a1"]);
      expect(await digits({ text: "CA0001 NDC Use" })).to.deep.equal(["a5"]);
      expect(await digits({ text: "GHA Alpine" })).to.deep.equal([]);
    });

    it("refuse a text that PostgreSQL cannot hold", async () => {
      expect(await failure(digits({ text: "a\u0000b" }))).to.equal(
        "The text has a NUL character (U+0000).",
      );
      expect(await failure(digits({ text: "x".repeat(201) }))).to.equal(
        "The text has 201 characters, and 200 are the most.",
      );
    });

    it("stand as they were at a moment", async () => {
      const filter = { entityId: 2 };
      const at = async (moment: bigint) =>
        rowsOf(await listAccounts(deps, { filter, page: ALL, moment }))[0]?.frozenReason;
      expect([await at(5n), await at(6n)]).to.deep.equal([null, "court-order"]);
    });

    it("hold what their blocks add up to", async () => {
      const addresses = [sampleAddress("a2"), sampleAddress("a6")];
      const held = await sumQuantityOfAccounts(deps, { addresses, metric: TCO2E, moment: null });
      expect([...held]).to.deep.equal([[sampleAddress("a2"), 550n]]);
    });
  });
});
