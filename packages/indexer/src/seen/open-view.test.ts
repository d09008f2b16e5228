import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "chai";
import { reportOf } from "../testing/sample-report.ts";
import { openView } from "./open-view.ts";
import { showProgress } from "./show-progress.ts";

describe("a process's view", () => {
  let out: string[];
  let screen: string[];
  const toOut = { write: (text: string) => out.push(text) };
  const toScreen = { columns: 60, write: (text: string) => screen.push(text) };
  beforeEach(() => {
    [out, screen] = [[], []];
  });

  it("is a bar on a terminal, gone at the head, with the log above it", async () => {
    let report = reportOf();
    const { logger, view } = openView("info", { out: toOut, terminal: toScreen });
    const hide = showProgress(() => report, view);
    await sleep(300);
    const line = "\r\u001b[2K  [######------]  50.0 %         17 s left   2,501 events/s";
    expect(screen).to.deep.equal([line]);
    logger.info({ chainBlock: 7 }, "reorg");
    expect(out.map((line) => JSON.parse(line).msg)).to.deep.equal(["reorg"]);
    expect(screen.slice(1)).to.deep.equal(["\r\u001b[2K", line]);
    report = reportOf({ backfilling: false });
    await sleep(300);
    expect(screen.at(-1)).to.equal("\r\u001b[2K");
    hide();
    expect(out).to.have.length(1);
  });

  it("is a line in the log where there is no terminal", () => {
    const { view } = openView("info", { out: toOut, terminal: null });
    if ("onLine" in view) view.onLine(reportOf({ head: 9_007_199_254_740_993n }));
    expect(out).to.have.length(1);
    expect(JSON.parse(out.join(""))).to.deep.include({
      indexed: "1500",
      head: "9007199254740993",
      percent: 50,
      events: 40,
      eventsPerSecond: 2_501,
      secondsLeft: 17,
      msg: "backfilling",
    });
  });

  it("is nothing when silence is asked for, on a terminal too", async () => {
    const { logger, view } = openView("silent", { out: toOut, terminal: toScreen });
    const hide = showProgress(() => reportOf(), view);
    logger.fatal("end");
    if ("onLine" in view) view.onLine(reportOf());
    await sleep(300);
    hide();
    expect([out, screen]).to.deep.equal([[], []]);
  });
});
