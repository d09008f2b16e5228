import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { pino } from "pino";
import { indexerLog } from "../seen/indexer-log.ts";
import { createThroughput, type Throughput } from "../seen/throughput.ts";
import { createProgress, type Progress } from "./progress.ts";

const START = Date.parse("2026-07-01T12:00:00Z");

describe("createProgress", () => {
  let lines: Record<string, unknown>[];
  let failures: string[];
  let steps: number[];
  let at: number;
  let progress: Progress;
  let throughput: Throughput;
  beforeEach(() => {
    [lines, failures, steps, at] = [[], [], [], START];
    const destination = { write: (line: string) => lines.push(JSON.parse(line)) };
    const format = { level: (level: string) => ({ level }) };
    const logger = pino({ base: null, timestamp: false, formatters: format }, destination);
    throughput = createThroughput(() => at);
    progress = createProgress({
      ...{ logger: indexerLog(logger), first: 101n, throughput, now: () => at },
      metrics: {
        failedAttempt: (code) => failures.push(code),
        stepped: (seconds) => steps.push(seconds),
      },
    });
  });

  const apply = (number: bigint, events: number) => {
    throughput.applied({ number, events, minedAt: new Date(START - 3_600_000) });
    progress.indexed(number);
  };
  const report = (...names: (keyof ReturnType<Progress["report"]>)[]) => {
    const all = progress.report();
    return names.map((name) => all[name]);
  };

  it("knows nothing at the start", () => {
    expect(report("status", "role", "head", "percent", "eventsPerSecond")).to.deep.equal([
      ...["starting", "starting", null, null, 0],
    ]);
  });

  it("shows a backfill from its begin to the head, with rate and time left", () => {
    progress.roleChanged("leader");
    progress.headSeen(1_100n);
    expect(report("status", "percent", "secondsLeft")).to.deep.equal(["backfilling", 0, null]);
    at += 2_000;
    apply(300n, 4_000);
    at += 2_000;
    apply(600n, 6_000);
    expect(report("status", "backfilling", "atHead", "percent")).to.deep.equal([
      ...["backfilling", true, false, 50],
    ]);
    expect(report("eventsPerSecond", "secondsLeft", "lagSeconds")).to.deep.equal([2_500, 4, 3_604]);
    at += 4_000;
    apply(1_100n, 2_000);
    progress.caughtUp();
    progress.headSeen(1_100n);
    expect(report("status", "percent", "secondsLeft", "lagSeconds")).to.deep.equal([
      ...["ready", 100, 0, 0],
    ]);
    expect(lines.slice(1)).to.deep.equal([
      { level: "info", from: "101", to: "1100", chainBlocks: "1000", msg: "backfill begun" },
      {
        ...{ level: "info", from: "101", to: "1100", chainBlocks: "1000", events: 12_000 },
        ...{ seconds: 8, eventsPerSecond: 1_500, msg: "backfill finished" },
      },
    ]);
  });

  it("says nothing of a few chain blocks behind, but is not ready", () => {
    progress.roleChanged("leader");
    progress.indexed(1_000n);
    progress.headSeen(1_005n);
    expect(report("status")).to.deep.equal(["ready"]);
    progress.headSeen(1_006n);
    expect(report("status", "backfilling")).to.deep.equal(["behind", false]);
    progress.headSeen(1_064n);
    expect(report("status")).to.deep.equal(["behind"]);
    expect(lines).to.have.length(1);
    progress.headSeen(1_065n);
    expect(report("status")).to.deep.equal(["backfilling"]);
    expect(lines[1]).to.include({ from: "1001", chainBlocks: "65", msg: "backfill begun" });
  });

  it("is not at a head that it heard of long ago, until a newer one would have been told", () => {
    progress.roleChanged("leader");
    progress.indexed(1_000n);
    progress.headSeen(1_010n);
    at += 2_001;
    apply(1_010n, 1);
    progress.caughtUp();
    expect(report("status", "lag")).to.deep.equal(["behind", 0n]);
    at += 4_999;
    expect(report("status")).to.deep.equal(["behind"]);
    at += 1;
    expect(report("status")).to.deep.equal(["ready"]);
    progress.headSeen(1_011n);
    at += 40;
    apply(1_011n, 1);
    expect(report("status", "atHead")).to.deep.equal(["ready", true]);
  });

  it("logs each change of role once, and the end", () => {
    progress.roleChanged("leader");
    progress.roleChanged("leader");
    progress.indexed(200n);
    progress.roleChanged("standby");
    expect(report("role", "status", "indexed")).to.deep.equal(["standby", "ready", null]);
    progress.roleChanged("stopped");
    expect(lines).to.deep.equal([
      { level: "info", role: "leader", former: "starting", indexed: null, msg: "role changed" },
      { level: "info", role: "standby", former: "leader", indexed: "200", msg: "role changed" },
      { level: "info", role: "stopped", former: "standby", indexed: null, msg: "stopped" },
    ]);
  });

  it("has a problem until the mirror moves again", () => {
    progress.roleChanged("leader");
    progress.indexed(200n);
    progress.headSeen(200n);
    progress.failed(new Error("socket hang up at http://u:s3cret@node:8545/"));
    progress.indexed(200n);
    expect(report("status")).to.deep.equal(["retrying"]);
    expect(progress.report().problem).to.deep.equal({
      code: "INTERNAL",
      message: "socket hang up at http://node:8545",
      remedy: "Nothing to do unless it lasts; then see the log.",
    });
    expect(failures).to.deep.equal(["INTERNAL"]);
    at += 3_000;
    progress.headSeen(201n);
    apply(201n, 1);
    expect(report("status", "problem")).to.deep.equal(["ready", null]);
    expect(lines.at(-1)).to.deep.equal({
      ...{ level: "info", code: "INTERNAL", attempts: 1, seconds: 3, msg: "working again" },
    });
    expect(JSON.stringify(lines)).to.not.contain("s3cret");
  });

  it("keeps the reason when it stops for good", () => {
    progress.roleChanged("leader");
    progress.indexed(200n);
    const failure = new RegistryError("CHAIN_REORG_TOO_DEEP", {
      message: "The chain no longer has chain block 200.",
      remedy: "Ask the network's operators.",
    });
    progress.stopped(failure);
    expect(report("status", "role", "indexed")).to.deep.equal(["reorg-too-deep", "failed", 200n]);
    expect(lines.at(-1)).to.deep.equal({
      level: "fatal",
      code: "CHAIN_REORG_TOO_DEEP",
      message: "The chain no longer has chain block 200.",
      remedy: "Ask the network's operators.",
      former: "leader",
      indexed: "200",
      msg: "stopped writing the mirror",
    });
  });

  it("times each step from the head or the step before, and none that failed", () => {
    progress.roleChanged("leader");
    progress.indexed(200n);
    progress.headSeen(203n);
    at += 4;
    apply(202n, 1);
    at += 2;
    apply(203n, 1);
    at += 60_000;
    progress.headSeen(204n);
    progress.failed(new Error("away"));
    at += 1_000;
    progress.indexed(203n);
    progress.headSeen(204n);
    at += 8;
    apply(204n, 1);
    expect(steps).to.deep.equal([0.004, 0.002, 0.008]);
  });

  it("knows how long ago it moved the mirror", () => {
    expect(report("cursorAgeSeconds", "minedAt")).to.deep.equal([null, null]);
    apply(201n, 1);
    at += 12_500;
    expect(report("cursorAgeSeconds", "minedAt")).to.deep.equal([
      ...[12.5, new Date(START - 3_600_000)],
    ]);
  });
});
