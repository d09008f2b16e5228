import { createMovingRate } from "./moving-rate.ts";

/** How fast the mirror goes, step by step. */
export type StepPace = {
  /** There is a head to go to: a step begins. */
  begins(): void;
  /** The step is made, and the next one begins. */
  made(chainBlocks: bigint): void;
  /** The step under way will not be made. */
  fails(): void;
  chainBlocksPerSecond(): number;
  /** What comes next is measured by itself. */
  measureAnew(): void;
};

type Deps = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told how long each step took. */
  readonly onStep: (seconds: number) => void;
};

export function createStepPace({ now, onStep }: Deps): StepPace {
  let rate = createMovingRate(now());
  let since: number | null = null;
  return {
    begins() {
      since = now();
    },
    made(chainBlocks) {
      if (chainBlocks > 0n) rate.add(Number(chainBlocks), now());
      if (since === null) return;
      onStep((now() - since) / 1000);
      since = now();
    },
    fails() {
      since = null;
    },
    chainBlocksPerSecond: () => rate.perSecond(now()),
    measureAnew() {
      rate = createMovingRate(now());
    },
  };
}
