import type { LauncherLogger } from "./launcher-logger.ts";

type Watched = {
  readonly exited: Promise<unknown>;
  /** How the log calls it. */
  readonly name: string;
  readonly logger: LauncherLogger;
};

export type ExitWatch = {
  /** Resolves when the process ends without being asked to. */
  readonly failed: Promise<void>;
  /** Says that the process is about to be stopped. */
  expect(): void;
};

/** Notices when an embedded process ends by itself. */
export function watchExit({ exited, name, logger }: Watched): ExitWatch {
  let expected = false;
  const failed = new Promise<void>((resolve) => {
    void exited.then((reason) => {
      if (expected) return;
      logger.error({ reason }, `The embedded ${name} ended by itself`);
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
