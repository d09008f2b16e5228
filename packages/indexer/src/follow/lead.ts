import {
  type BackOff,
  createBackOff,
  type Deployment,
  verifyChain,
  watchHeads,
} from "@sixtwo/chain";
import { type Cursor, readCursor } from "@sixtwo/db/mirror";
import { RegistryError } from "@sixtwo/domain";
import { createMirrorWriter } from "../apply/mirror-writer.ts";
import type { FollowDeps } from "./follow-deps.ts";
import { createFollower, type Follower, type Sight } from "./follower.ts";
import type { Progress } from "./progress.ts";

type Lead = {
  readonly signal: AbortSignal;
  readonly pollMs: number;
  readonly progress: Progress;
};

/**
 * Follows the chain as the one writer of the mirror, until the signal.
 * @throws RegistryError CHAIN_FOREIGN when the mirror is of another chain or ledger; whatever is wrong
 * beyond a node that does not answer for the moment
 */
export async function lead(
  given: Omit<FollowDeps, "writer">,
  { signal, pollMs, progress }: Lead,
): Promise<void> {
  const deps = { ...given, writer: createMirrorWriter({ ...given, now: () => performance.now() }) };
  await verifyChain(deps.chain, deps.deployment);
  const cursor = await readCursor(deps.db);
  requireSameLedger(deps.deployment, cursor);
  if (cursor !== null) progress.indexed(cursor.number);
  const follower = createFollower(deps);
  const backOff = createBackOff();
  const ending = Promise.withResolvers<void>();
  const stop = watchHeads(deps.chain, {
    ...{ pollMs, backOff },
    onHead: (head, trail) => catchUp(follower, { head, trail }, { signal, progress, backOff }),
    onError: (error) => (mayPass(error) ? progress.failed(error) : ending.reject(error)),
  });
  const onAbort = () => ending.resolve();
  signal.addEventListener("abort", onAbort);
  if (signal.aborted) onAbort();
  try {
    await ending.promise;
  } finally {
    signal.removeEventListener("abort", onAbort);
    await stop();
    await deps.writer.finish().catch((error) => progress.failed(error));
  }
}

async function catchUp(
  follower: Follower,
  sight: Sight,
  { signal, progress, backOff }: Pick<Lead, "signal" | "progress"> & { readonly backOff: BackOff },
): Promise<void> {
  progress.headSeen(sight.head.number);
  while (!signal.aborted) {
    const moved = await follower.advance(sight);
    if (moved === null) return progress.caughtUp();
    progress.indexed(moved.number);
    backOff.worked();
  }
}

/** True for a failure of the moment: the same may succeed at the next look. */
function mayPass(error: unknown): boolean {
  return error instanceof RegistryError && error.retryable;
}

function requireSameLedger(deployment: Deployment, cursor: Cursor | null): void {
  if (cursor === null) return;
  const { chainId, ledger } = cursor;
  if (chainId === BigInt(deployment.chainId) && ledger === deployment.ledger) return;
  throw new RegistryError("CHAIN_FOREIGN", {
    message: `The database mirrors ledger ${ledger} on chain ${chainId}, and the deployment is ledger ${deployment.ledger} on chain ${deployment.chainId}.`,
    remedy:
      "Set DATABASE_URL to the database of this deployment, or to an empty one. Nothing was changed.",
  });
}
