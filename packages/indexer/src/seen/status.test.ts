import { expect } from "chai";
import { statusOf } from "./status.ts";

const LEADER = { role: "leader", atHead: true, backfilling: false, problem: null } as const;
const AWAY = { code: "CHAIN_UNREACHABLE" };

describe("statusOf", () => {
  it("is ready at the head, and while standing by", () => {
    expect(statusOf(LEADER)).to.equal("ready");
    expect(statusOf({ ...LEADER, role: "standby", atHead: false })).to.equal("ready");
  });

  it("tells a little behind from a backfill", () => {
    expect(statusOf({ ...LEADER, atHead: false })).to.equal("behind");
    expect(statusOf({ ...LEADER, atHead: false, backfilling: true })).to.equal("backfilling");
    expect(statusOf({ ...LEADER, role: "starting", atHead: false })).to.equal("starting");
  });

  it("is not ready while something is wrong, for a standby neither", () => {
    expect(statusOf({ ...LEADER, problem: AWAY })).to.equal("retrying");
    expect(statusOf({ ...LEADER, role: "standby", problem: AWAY })).to.equal("retrying");
  });

  it("says why it will not go on", () => {
    const problem = { code: "CHAIN_REORG_TOO_DEEP" };
    expect(statusOf({ ...LEADER, role: "failed", problem })).to.equal("reorg-too-deep");
    expect(statusOf({ ...LEADER, role: "failed", problem: AWAY })).to.equal("failed");
    expect(statusOf({ ...LEADER, role: "stopped", problem: AWAY })).to.equal("stopped");
  });
});
