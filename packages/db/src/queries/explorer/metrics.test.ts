import {
  metricCode,
  packBlockId,
  partyCode,
  registryCode,
  TCO2E,
  tonnes,
  vintage,
} from "@sixtwo/domain";
import { expect } from "chai";
import { sampleAddress } from "../../testing/sample-address.ts";
import { useSampleLedger } from "../../testing/use-sample-ledger.ts";
import { sumQuantityOfAccounts } from "./accounts.ts";
import { sumIssuedForActivities } from "./activities.ts";
import { countBlocks } from "./blocks.ts";
import { listHoldings } from "./holdings.ts";
import { listMetrics } from "./metrics.ts";
import { sumPartyTotals } from "./parties.ts";

const KWH = metricCode(7);
const GHANA = registryCode("GHA01");
const hash = (number: number) => `0x${String(number).padStart(64, "0")}` as const;
const PLACE = { chain_block: 6n, log_index: 90n, tx_hash: hash(690) };
const MINED = new Date("2026-06-01T00:00:00Z");
const SERIALS = { first_serial: 1201n, last_serial: 1300n, quantity: tonnes(100) };

describe("quantities of another metric", () => {
  const deps = useSampleLedger();
  before(async () => {
    const { db } = deps;
    const metric = { metric: KWH, unit: "kWh", named_at: MINED };
    await db
      .insertInto("ledger.metrics")
      .values({ ...metric, ...PLACE })
      .execute();
    const kwh = { registry: GHANA, vintage: 2024, batch: 3n, metric: KWH, ...SERIALS };
    const monitored = { monitored_from: MINED, monitored_until: MINED, issued_at: MINED };
    const issued = { issued_to: sampleAddress("a1"), issued_by: sampleAddress("e0") };
    const batch = { ...kwh, ...monitored, ...issued, ...PLACE, activity: "GHA-ACT-001" };
    const about = { mitigation_type: "Removals" as const, document_hash: hash(9) };
    await db
      .insertInto("ledger.batches")
      .values({ ...batch, ...about })
      .execute();
    const id = { metric: KWH, registry: GHANA, vintage: vintage(2024), batch: 3n, first: 1201n };
    const bare = { authorization_id: null, terminal: false, locked: false, frozen: false };
    await db
      .insertInto("ledger.blocks")
      .values({
        ...{ block_id: packBlockId(id), party: partyCode("GHA"), ...kwh, ...bare },
        ...{ holder: sampleAddress("a1"), first_transferred: true },
        ...{ valid_from: 6n, valid_to: 9223372036854775807n },
      })
      .execute();
  });

  it("are named, after tCO2e", async () => {
    expect(await listMetrics(deps)).to.deep.equal([
      { code: 0, unit: "tCO2e" },
      { code: 7, unit: "kWh" },
    ]);
  });

  it("are never added to tCO2e, and are found by asking for them", async () => {
    const addresses = [sampleAddress("a1")];
    const held = async (metric = TCO2E) =>
      (await sumQuantityOfAccounts(deps, { addresses, metric, moment: null })).get(
        sampleAddress("a1"),
      );
    expect([await held(), await held(KWH)]).to.deep.equal([200n, 100n]);
    const keys = [{ registry: GHANA, activity: "GHA-ACT-001" }];
    const issued = (metric: typeof KWH) =>
      sumIssuedForActivities(deps, { keys, metric, moment: null });
    expect([await issued(TCO2E), await issued(KWH)]).to.deep.equal([[1200n], [100n]]);
  });

  it("are a Party's totals of their own", async () => {
    const totals = async (metric: typeof KWH) => {
      const codes = [partyCode("GHA")];
      const [found] = await sumPartyTotals(deps, { codes, metric, moment: null });
      return [found?.issued, found?.held, found?.firstTransferred];
    };
    expect(await totals(TCO2E)).to.deep.equal([1200n, 750n, 450n]);
    expect(await totals(KWH)).to.deep.equal([100n, 100n, 100n]);
  });

  it("are holdings and blocks of their own", async () => {
    const filter = { account: sampleAddress("a1") };
    const page = { first: 1, after: null };
    const first = await listHoldings(deps, { filter, page, moment: null });
    const after = first.rows[0]?.cursor ?? null;
    const rest = await listHoldings(deps, { filter, page: { first: 9, after }, moment: null });
    const lines = [...first.rows, ...rest.rows].map(({ row }) => `${row.metric}: ${row.quantity}`);
    expect(lines.sort()).to.deep.equal(["0: 200", "7: 100"]);
    expect(await countBlocks(deps, { filter: { metric: KWH }, moment: null })).to.equal(1);
  });
});
