/** What one cycle did, by local id. Nothing here is an error: every record keeps its own state. */
export type CycleReport = Progress & {
  /**
   * `idle`: nothing to publish. `waiting`: the node is not ready, or confirms an earlier commit.
   * `interrupted`: the node failed us on the way; the next cycle goes on. `committed`: sent.
   */
  readonly outcome: "idle" | "waiting" | "interrupted" | "committed";
  /** Why it waits or was interrupted, in words for an operator; else null. */
  readonly reason: string | null;
  readonly startedAt: string;
  readonly finishedAt: string;
};

export type Progress = {
  readonly confirmed: readonly string[];
  readonly staged: readonly string[];
  readonly committed: readonly string[];
  readonly failed: readonly { readonly localId: string; readonly reason: string }[];
  /** Records that cannot be staged before the record that they point at. */
  readonly blocked: readonly { readonly localId: string; readonly waitsFor: string }[];
};

/** Progress as the cycle writes it. */
export type Progressing = {
  -readonly [K in keyof Progress]: Progress[K][number][];
};

export function noProgress(): Progressing {
  return { confirmed: [], staged: [], committed: [], failed: [], blocked: [] };
}
