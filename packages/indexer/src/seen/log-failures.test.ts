import { expect } from "chai";
import { pino } from "pino";
import { logFailures } from "./log-failures.ts";

const AWAY = { code: "CHAIN_UNREACHABLE", message: "It does not answer.", remedy: "Start it." };
const ODD = { code: "NOT_SYNCED", message: "It contradicts itself.", remedy: "Wait." };

describe("logFailures", () => {
  let lines: Record<string, unknown>[];
  let at: number;
  let log: ReturnType<typeof logFailures>;
  beforeEach(() => {
    lines = [];
    at = 1_000_000;
    const destination = { write: (line: string) => lines.push(JSON.parse(line)) };
    const options = {
      base: null,
      timestamp: false,
      formatters: { level: (level: string) => ({ level }) },
    };
    log = logFailures(pino(options, destination), () => at);
  });

  it("tells a failure once, then once a minute, and each new one", () => {
    for (let second = 0; second <= 61; second += 1) {
      log.failed(AWAY);
      at += 1_000;
    }
    log.failed(ODD);
    expect(lines).to.deep.equal([
      { level: "warn", ...AWAY, attempts: 1, msg: "failed and will try again" },
      { level: "warn", ...AWAY, attempts: 61, msg: "failed and will try again" },
      { level: "warn", ...ODD, attempts: 1, msg: "failed and will try again" },
    ]);
  });

  it("tells how long it took to recover, and only once", () => {
    log.recovered();
    log.failed(AWAY);
    at += 1_500;
    log.failed(AWAY);
    at += 1_000;
    log.recovered();
    log.recovered();
    expect(lines.slice(1)).to.deep.equal([
      { level: "info", code: AWAY.code, attempts: 2, seconds: 2.5, msg: "working again" },
    ]);
  });
});
