import type { MadeChain } from "../chain/made-chain.ts";
import type { BenchChain } from "../chain/start-bench-anvil.ts";
import type { HeadPushes } from "./head-pushes.ts";
import type { Sends } from "./sends.ts";

/** The chain whose head is followed, and who acts on it. */
export type RealtimeSource = {
  readonly chain: BenchChain;
  readonly made: MadeChain;
  readonly sends: Sends;
  readonly pushes: HeadPushes;
  readonly tell: (progress: string) => void;
};
