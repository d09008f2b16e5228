import { approachCode, partyCode, registryCode, TCO2E } from "@sixtwo/domain";
import { expect } from "chai";
import { sampleAddress } from "../../testing/sample-address.ts";
import { useSampleLedger } from "../../testing/use-sample-ledger.ts";
import { findActivities, listActivities, sumIssuedForActivities } from "./activities.ts";
import { findAuthorizations, listAuthorizations, sumAuthorizedQuantity } from "./authorizations.ts";
import { findBatches } from "./batches.ts";
import { listEntities } from "./entities.ts";
import type { Page } from "./page.ts";
import { countRequests, listRequests } from "./requests.ts";
import { searchNames, searchUnderlyingSerial } from "./search.ts";
import { findMirrorStatus } from "./status.ts";

const GHANA = registryCode("GHA01");
const ALL = { first: 100, after: null };

describe("the explorer's other nouns", () => {
  const deps = useSampleLedger();
  const rowsOf = <Row>({ rows }: Page<Row>): Row[] => rows.map(({ row }) => row);

  describe("authorizations, activities, batches, entities and requests", () => {
    it("find an authorization by each field of the filter", async () => {
      const count = async (filter: Parameters<typeof listAuthorizations>[1]["filter"]) =>
        (await listAuthorizations(deps, { filter, page: ALL, moment: null })).rows.length;
      expect(await count({ party: partyCode("GHA"), approach: approachCode("CA0001") })).to.equal(
        1,
      );
      expect(await count({ name: "GHA-AUTH-1", open: true })).to.equal(1);
      expect(await count({ open: false })).to.equal(0);
      expect(await findAuthorizations(deps, { ids: [1], moment: 2n })).to.deep.equal([]);
      const sums = await sumAuthorizedQuantity(deps, { ids: [1], moment: null });
      expect(sums.get(1)).to.equal(1000n);
    });

    it("find an activity and what was issued for it", async () => {
      const page = await listActivities(deps, {
        moment: null,
        filter: { text: "cookstove" },
        page: ALL,
      });
      expect(rowsOf(page).map(({ title }) => title)).to.deep.equal(["Improved Cookstoves"]);
      const keys = [
        { registry: GHANA, activity: "GHA-ACT-001" },
        { registry: GHANA, activity: "unknown" },
      ];
      expect(
        await sumIssuedForActivities(deps, { keys, metric: TCO2E, moment: null }),
      ).to.deep.equal([1200n, 0n]);
      expect(await sumIssuedForActivities(deps, { keys, metric: TCO2E, moment: 5n })).to.deep.equal(
        [1000n, 0n],
      );
      expect(await findActivities(deps, { keys })).to.have.length(1);
    });

    it("find a batch with its underlying serials", async () => {
      const [batch] = await findBatches(deps, { keys: [{ registry: GHANA, batch: 1n }] });
      expect(batch?.underlyingFirst).to.equal(500001n);
      expect(batch?.transaction).to.equal(`0x${"210".padStart(64, "0")}`);
    });

    it("list entities by number", async () => {
      const names = (await listEntities(deps)).map(({ name }) => name);
      expect(names).to.deep.equal(["Green Group A", "Alpine AG"]);
    });

    it("show a request as decided", async () => {
      const page = await listRequests(deps, {
        moment: null,
        filter: { party: partyCode("GHA") },
        page: ALL,
      });
      expect(rowsOf(page).map(({ id, status }) => [id, status])).to.deep.equal([[1n, "executed"]]);
      expect(
        await countRequests(deps, { moment: null, filter: { statuses: ["pending"] } }),
      ).to.equal(0);
    });
  });

  describe("search", () => {
    it("finds names in any letter case", async () => {
      const types = async (text: string) =>
        (await searchNames(deps, { text, limit: 10 })).map(({ type }) => type);
      expect(await types("green group")).to.deep.equal(["account"]);
      expect(await types("cookstoves")).to.deep.equal(["approach", "activity"]);
      expect(await types("ca0001")).to.deep.equal(["approach"]);
      expect(await types("gha-")).to.deep.equal(["activity", "authorization"]);
    });

    it("finds a serial by the programme's own", async () => {
      const serials = async (text: string) =>
        (await searchUnderlyingSerial(deps, { text, limit: 10 })).map(({ serial }) => serial);
      expect(await serials("VCS-500001-GH")).to.deep.equal([1n]);
      expect(await serials("VCS-501000-GH")).to.deep.equal([1000n]);
      expect(await serials("VCS-501001-GH")).to.deep.equal([]);
      expect(await serials("VCS-0500001-GH")).to.deep.equal([]);
      expect(await serials("VCS-GH")).to.deep.equal([]);
      expect(await serials("VCS-x-GH")).to.deep.equal([]);
      expect(await serials("V")).to.deep.equal([]);
      expect(await serials(`VCS-${"9".repeat(100)}-GH`)).to.deep.equal([]);
    });
  });

  it("tell where the mirror stands", async () => {
    expect(await findMirrorStatus(deps)).to.deep.equal({
      chainId: 6262,
      ledger: sampleAddress("1ed6"),
      rulebook: sampleAddress("4b"),
      pausedReason: null,
      chainBlock: 6n,
      chainBlockHash: `0x${"6".padStart(64, "0")}`,
      chainBlockAt: new Date("2026-06-01T00:00:00Z"),
    });
  });
});
