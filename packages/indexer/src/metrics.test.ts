import { expect } from "chai";
import { Registry } from "prom-client";
import { createIndexerMetrics } from "./metrics.ts";
import { serveProgress } from "./seen/serve-progress.ts";
import { reportOf } from "./testing/sample-report.ts";

describe("the indexer's metrics", () => {
  const scrape = async (register: Registry) => {
    const lines = (await register.metrics()).split("\n");
    return lines.filter((line) => line !== "" && !line.startsWith("#") && !/_bucket/.test(line));
  };

  it("count events, reorgs, failures and what was left out", async () => {
    const register = new Registry();
    const metrics = createIndexerMetrics(register);
    metrics.applied({ number: 7n, minedAt: new Date(), events: 3 });
    metrics.stepped(0.5);
    metrics.applied({ number: 8n, minedAt: new Date(), events: 2 });
    metrics.reorganized(2n);
    metrics.reorganized(20n);
    metrics.skipped("odd");
    metrics.failedAttempt("NOT_SYNCED");
    metrics.rpcAnswered("eth_getLogs", 0.25, null);
    metrics.rpcAnswered("eth_getLogs", 0.5, "-32005");
    expect(await scrape(register)).to.deep.equal([
      "sixtwo_indexer_events_total 5",
      'sixtwo_indexer_events_skipped_total{why="odd"} 1',
      "sixtwo_indexer_step_seconds_sum 0.5",
      "sixtwo_indexer_step_seconds_count 1",
      "sixtwo_indexer_reorgs_total 2",
      "sixtwo_indexer_reorg_depth_sum 22",
      "sixtwo_indexer_reorg_depth_count 2",
      'sixtwo_indexer_failures_total{code="NOT_SYNCED"} 1',
      'sixtwo_indexer_rpc_seconds_sum{method="eth_getLogs"} 0.75',
      'sixtwo_indexer_rpc_seconds_count{method="eth_getLogs"} 2',
      'sixtwo_indexer_rpc_failures_total{method="eth_getLogs",code="-32005"} 1',
    ]);
  });

  it("tell how far the mirror is when they are asked", async () => {
    const register = new Registry();
    let report = reportOf();
    serveProgress(register, () => report);
    expect(await scrape(register)).to.deep.equal([
      "sixtwo_indexer_head 2000",
      "sixtwo_indexer_indexed 1500",
      "sixtwo_indexer_lag_chain_blocks 500",
      "sixtwo_indexer_lag_seconds 60.5",
      "sixtwo_indexer_mined_at_seconds 1782907200",
      "sixtwo_indexer_cursor_age_seconds 0.25",
      "sixtwo_indexer_events_per_second 2500.5",
      "sixtwo_indexer_backfill_percent 50",
      "sixtwo_indexer_backfill_seconds_left 17",
      "sixtwo_indexer_leader 1",
      'sixtwo_indexer_role{role="starting"} 0',
      'sixtwo_indexer_role{role="leader"} 1',
      'sixtwo_indexer_role{role="standby"} 0',
      'sixtwo_indexer_role{role="stopped"} 0',
      'sixtwo_indexer_role{role="failed"} 0',
    ]);
    report = reportOf({ role: "standby", head: null, lag: null });
    expect(await scrape(register)).to.include.members([
      "sixtwo_indexer_head Nan",
      "sixtwo_indexer_lag_chain_blocks Nan",
      "sixtwo_indexer_leader 0",
      'sixtwo_indexer_role{role="leader"} 0',
      'sixtwo_indexer_role{role="standby"} 1',
    ]);
  });

  it("say what each of them is", async () => {
    const register = new Registry();
    createIndexerMetrics(register);
    serveProgress(register, () => reportOf());
    for (const { name, help } of await register.getMetricsAsJSON()) {
      expect(help.split(" ").length, name).to.be.greaterThan(3);
    }
  });
});
