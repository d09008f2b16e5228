import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import type { TimedAct } from "./act.ts";
import { playPlan } from "./play-plan.ts";

/** A chain that makes one chain block for each act, and breaks before the one named. */
function recordingChain(height: number) {
  const performed: string[] = [];
  return {
    performed,
    breakBefore: undefined as string | undefined,
    chainHeight: async () => height + performed.length,
    async perform({ by }: TimedAct) {
      if (by === this.breakBefore) throw new Error("power cut");
      performed.push(by);
    },
  };
}

function timed(at: string, by: string): TimedAct {
  return { at: new Date(at), by, act: { kind: "approve", request: by } };
}

const PLAN = [
  timed("2026-03-01", "third"),
  timed("2026-01-01", "first"),
  timed("2026-02-01", "second"),
];

describe("playing the training plan", () => {
  let dataDir: string;

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "sixtwo-plan-"));
  });
  afterEach(() => rm(dataDir, { recursive: true }));

  it("performs each act once, in the order of their dates", async () => {
    const chain = recordingChain(5);
    expect(await playPlan({ dataDir, ...bound(chain) }, PLAN)).to.equal(3);
    expect(await playPlan({ dataDir, ...bound(chain) }, PLAN)).to.equal(0);
    expect(chain.performed).to.deep.equal(["first", "second", "third"]);
  });

  it("goes on where it was cut off", async () => {
    const chain = recordingChain(5);
    chain.breakBefore = "second";
    await playPlan({ dataDir, ...bound(chain) }, PLAN).catch(() => undefined);
    chain.breakBefore = undefined;
    expect(await playPlan({ dataDir, ...bound(chain) }, PLAN)).to.equal(2);
    expect(chain.performed).to.deep.equal(["first", "second", "third"]);
  });
});

function bound(chain: ReturnType<typeof recordingChain>) {
  return { chainHeight: chain.chainHeight, perform: chain.perform.bind(chain) };
}
