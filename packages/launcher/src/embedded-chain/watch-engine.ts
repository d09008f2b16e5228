import type { LauncherLogger } from "../launcher-logger.ts";
import type { Anvil } from "./anvil-process.ts";

export type EngineWatch = {
  /** Resolves when the engine ends without being asked to. */
  readonly failed: Promise<void>;
  /** Says that the engine is about to be stopped. */
  expect(): void;
};

/** Notices when the engine ends by itself. */
export function watchEngine(engine: Anvil, logger: LauncherLogger): EngineWatch {
  let expected = false;
  const failed = new Promise<void>((resolve) => {
    void engine.exited.then((reason) => {
      if (expected) return;
      logger.error({ reason }, "The embedded chain's program ended by itself");
      resolve();
    });
  });
  return {
    failed,
    expect: () => {
      expected = true;
    },
  };
}
