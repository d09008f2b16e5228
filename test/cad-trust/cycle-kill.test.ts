import { expect } from "chai";
import type { MemoryOutbox } from "../support/memory-outbox.ts";
import { type CycleHarness, EACH_ONCE, startCycleHarness, TREE } from "./cycle-harness.ts";

type Death = { readonly write: number; readonly moment: "before" | "after" };

describe("the CAD Trust cycle when its process is killed", () => {
  for (const moment of ["before", "after"] as const) {
    it(`publishes each record once, whichever write to the outbox it died ${moment}`, async () => {
      for (let write = 1; write <= 17; write++) {
        const run = await startCycleHarness();
        run.outbox.put(...TREE);
        const died = await untilKilled(run, { write, moment });
        expect(died, `write ${write}`).to.equal(write <= 16);
        await run.untilQuiet();
        expect(run.published(), `killed ${moment} write ${write}`).to.deep.equal(EACH_ONCE);
        expect([...new Set(Object.values(run.outbox.states()))]).to.deep.equal(["confirmed"]);
        expect(run.requestCount("POST", "/v2/program")).to.equal(1);
        await run.node.stop();
      }
    });
  }
});

/** Cycles of a process that dies at one of its writes; the node goes on without it. */
async function untilKilled(run: CycleHarness, death: Death): Promise<boolean> {
  const outbox = killedAt(run.outbox, death);
  for (let round = 0; round < 3; round++) {
    const killed = await run.cycle({ outbox }).then(
      () => false,
      ({ message }: Error) => message === "killed",
    );
    run.node.confirm();
    if (killed) return true;
  }
  return false;
}

function killedAt(outbox: MemoryOutbox, { write, moment }: Death): MemoryOutbox {
  let writes = 0;
  const mortal =
    <Args extends readonly unknown[]>(act: (...args: Args) => Promise<void>) =>
    async (...args: Args) => {
      writes++;
      if (writes === write && moment === "before") throw new Error("killed");
      await act(...args);
      if (writes === write) throw new Error("killed");
    };
  return {
    ...outbox,
    markStaged: mortal(outbox.markStaged),
    markCommitted: mortal(outbox.markCommitted),
    markUncommitted: mortal(outbox.markUncommitted),
    markConfirmed: mortal(outbox.markConfirmed),
    markForgotten: mortal(outbox.markForgotten),
    markDiffering: mortal(outbox.markDiffering),
    markFailed: mortal(outbox.markFailed),
  };
}
