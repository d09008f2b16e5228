import { setImmediate } from "node:timers/promises";
import { expect } from "chai";
import { inParallel } from "./in-parallel.ts";

describe("inParallel", () => {
  it("works on every item, never on more than the width at once", async () => {
    let running = 0;
    let most = 0;
    const done: number[] = [];
    await inParallel([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
      running++;
      most = Math.max(most, running);
      await setImmediate();
      running--;
      done.push(item);
    });
    expect(done.toSorted()).to.deep.equal([1, 2, 3, 4, 5, 6, 7]);
    expect(most).to.equal(3);
  });

  it("begins nothing after a failure, and waits for what is under way", async () => {
    const begun: number[] = [];
    const ended: number[] = [];
    const work = async (item: number) => {
      begun.push(item);
      if (item === 1) throw new Error("one");
      await setImmediate();
      ended.push(item);
    };
    const failure = await inParallel([1, 2, 3, 4], 2, work).catch((error: unknown) => error);
    expect(failure).to.include({ message: "one" });
    expect(begun).to.deep.equal([1, 2]);
    expect(ended).to.deep.equal([2]);
  });
});
