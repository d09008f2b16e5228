import { expect } from "chai";
import { createBackOff } from "./back-off.ts";
import { HttpStatusError, nodeUnreachable } from "./node-unreachable.ts";

const busy = (retryAfterMs: number | null) =>
  nodeUnreachable("http://node", { how: "", cause: new HttpStatusError(429, retryAfterMs) });

describe("createBackOff", () => {
  it("waits twice as long after each failure in a row, up to ten seconds", () => {
    const backOff = createBackOff();
    const pauses = Array.from({ length: 9 }, () => backOff.failed(new Error("no")));
    expect(pauses).to.deep.equal([100, 200, 400, 800, 1_600, 3_200, 6_400, 10_000, 10_000]);
    expect(backOff.isFailing()).to.equal(true);
    backOff.worked();
    expect(backOff.isFailing()).to.equal(false);
    expect(backOff.failed(new Error("no"))).to.equal(100);
  });

  it("waits at least as long as the node asks for, up to a minute", () => {
    expect(createBackOff().failed(busy(null))).to.equal(100);
    expect(createBackOff().failed(busy(20))).to.equal(100);
    expect(createBackOff().failed(busy(12_000))).to.equal(12_000);
    expect(createBackOff().failed(busy(3_600_000))).to.equal(60_000);
  });
});
