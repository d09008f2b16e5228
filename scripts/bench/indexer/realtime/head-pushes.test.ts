import { startAnvil, type TestChain } from "@sixtwo/chain/testing";
import { expect } from "chai";
import { type HeadPushes, subscribeToHeads } from "./head-pushes.ts";

describe("pushes of the head", () => {
  let chain: TestChain;
  let pushes: HeadPushes;

  before(async () => {
    chain = await startAnvil();
    pushes = await subscribeToHeads(chain.rpcUrl);
  });
  after(async () => {
    pushes?.close();
    await chain?.stop();
  });

  it("are told with the time of their arrival, to everybody who waits", async () => {
    const before = performance.now();
    const [one, other] = [pushes.next(), pushes.next()];
    await chain.request("evm_mine");
    const times = await Promise.all([one, other]);
    expect(times[0]).to.equal(times[1]);
    expect(times[0]).to.be.within(before, performance.now());
  });
});
