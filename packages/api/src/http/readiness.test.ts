import { createChainClient } from "@sixtwo/chain";
import { startAnvil, type TestChain } from "@sixtwo/chain/testing";
import { connectDatabase, type Db } from "@sixtwo/db";
import { createEmptyTestDatabase, sampleAddress, useSampleLedger } from "@sixtwo/db/testing";
import { expect } from "chai";
import { useApi } from "../testing/use-api.ts";
import { type ReadinessDeps, readinessCheck } from "./readiness.ts";

describe("/ready", () => {
  const api = useApi();

  it("is 200 while the mirror is at the chain's head", async () => {
    const answer = await fetch(`${api.url}/ready`);
    expect(answer.status).to.equal(200);
    expect(await answer.json()).to.deep.equal({
      ready: true,
      chainBlock: 6,
      head: 0,
      lag: 0,
      lagSeconds: 0,
      reasons: [],
    });
  });

  it("is told to Prometheus too", async () => {
    const text = await (await fetch(`${api.url}/metrics`)).text();
    expect(text.split("\n").filter((line) => line.startsWith("sixtwo_api_"))).to.deep.equal([
      "sixtwo_api_ready 1",
      "sixtwo_api_mirror_chain_block 6",
      "sixtwo_api_head 0",
      "sixtwo_api_mirror_lag_chain_blocks 0",
      "sixtwo_api_mirror_lag_seconds 0",
    ]);
  });
});

/** When the newest chain block of the sample ledger was mined. */
const MIRRORED_AT = Date.parse("2026-06-01T00:00:00Z");

describe("readinessCheck", function () {
  this.timeout(60_000);
  const ledger = useSampleLedger();
  let chain: TestChain;
  before(async () => {
    chain = await startAnvil();
  });
  after(() => chain.stop());

  const check = (deps: Partial<ReadinessDeps> = {}) =>
    readinessCheck({
      db: ledger.db,
      chain: chain.client,
      deployment: { ledger: sampleAddress("1ed6") },
      maxLag: 5,
      now: () => MIRRORED_AT + 90_500,
      ...deps,
    })();
  const codes = async (deps: Partial<ReadinessDeps>) =>
    (await check(deps)).reasons.map(({ code }) => code);

  it("names the chain blocks that the mirror is behind", async () => {
    await chain.request("anvil_mine", ["0x0b"]);
    expect(await check()).to.deep.equal({
      ...{ ready: true, chainBlock: 6, head: 11, lag: 5, lagSeconds: 90.5, reasons: [] },
    });
    await chain.request("anvil_mine", ["0x01"]);
    expect(await check()).to.deep.equal({
      ready: false,
      chainBlock: 6,
      head: 12,
      lag: 6,
      lagSeconds: 90.5,
      reasons: [
        {
          code: "NOT_SYNCED",
          message: "The mirror is at chain block 6, 6 behind the head 12.",
          remedy: "Wait for the indexer; its own /ready and log say what holds it up.",
        },
      ],
    });
  });

  it("names a chain that does not answer", async () => {
    const client = createChainClient({ rpcUrl: "http://127.0.0.1:1", retries: 0 });
    expect(await codes({ chain: client })).to.deep.equal(["CHAIN_UNREACHABLE"]);
    expect(await check({ chain: client })).to.deep.include({
      ...{ ready: false, chainBlock: 6, head: null, lag: null, lagSeconds: null },
    });
  });

  it("names a mirror of another ledger", async () => {
    const deployment = { ledger: sampleAddress("ff") };
    expect(await codes({ deployment })).to.deep.equal(["CHAIN_FOREIGN"]);
  });

  it("names a database that lacks the schema, and one that is away", async () => {
    const empty = await createEmptyTestDatabase();
    expect(await codes({ db: empty.db })).to.deep.equal(["DATABASE_OUTDATED"]);
    const away: { readonly db: Db; close(): Promise<void> } = await connectDatabase({
      url: empty.url,
    });
    await empty.close();
    expect(await codes({ db: away.db })).to.deep.equal(["DATABASE_UNREACHABLE"]);
    await away.close();
  });

  it("names a mirror that has not begun", async () => {
    await ledger.db.deleteFrom("ledger.cursor").execute();
    expect(await codes({})).to.deep.equal(["NOT_SYNCED"]);
  });
});
