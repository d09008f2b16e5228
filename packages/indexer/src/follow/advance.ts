import type { ChainBlock } from "@sixtwo/chain";
import { type Cursor, rememberedHashes } from "@sixtwo/db/mirror";
import type { ReadChainBlock } from "../apply/application.ts";
import { readChainBlock } from "../read/read-chain-block.ts";
import { readRange } from "../read/read-range.ts";
import { readRecent } from "../read/read-recent.ts";
import type { FollowDeps } from "./follow-deps.ts";
import { followReorg } from "./follow-reorg.ts";
import { planStep, type Step } from "./plan-step.ts";

/**
 * Takes the mirror one step towards the head, in one transaction.
 * @returns where the mirror is now; null when there is nothing to do until the head changes
 * @throws RegistryError CHAIN_UNREACHABLE and NOT_SYNCED, after which the same call may succeed;
 * CHAIN_REORG_TOO_DEEP, CHAIN_FOREIGN, CHAIN_UNSUPPORTED and INTERNAL, after which it will not
 */
export async function advance(deps: FollowDeps, head: ChainBlock): Promise<Cursor | null> {
  const cursor = await deps.writer.cursor();
  const step = await nextStep(deps, cursor, head);
  if (step.kind === "wait") return null;
  if (cursor !== null && step.kind === "reorg") return followReorg(deps, cursor, head);
  if (step.kind === "reorg") return null; // an empty mirror has nothing that could be replaced
  if (cursor !== null && step.kind === "range" && !(await isOnChain(deps, cursor))) {
    return followReorg(deps, cursor, head);
  }
  const chainBlocks = await readStep(deps, step);
  const parent = chainBlocks[0]?.chainBlock.parentHash;
  if (cursor !== null && step.kind === "recent" && parent !== cursor.hash) {
    return followReorg(deps, cursor, head);
  }
  return extend(deps, { cursor, head, chainBlocks, isBackfill: step.kind === "range" });
}

async function nextStep(
  { db, deployment, finality, pace }: FollowDeps,
  cursor: Cursor | null,
  head: ChainBlock,
): Promise<Step> {
  // Only then can the head be another one than the one that is known.
  const isKnown = cursor !== null && head.number <= cursor.number;
  const [remembered] = isKnown ? await rememberedHashes(db, head.number, head.number) : [];
  return planStep({
    head,
    cursor,
    rememberedAtHead: remembered?.hash,
    start: deployment.deployedAtChainBlock,
    finality,
    span: pace.span(),
  });
}

async function isOnChain(deps: FollowDeps, { number, hash }: Cursor): Promise<boolean> {
  return (await readChainBlock(deps, number)).hash === hash;
}

async function readStep(
  deps: FollowDeps,
  { kind, from, to }: Extract<Step, { readonly from: bigint }>,
): Promise<readonly ReadChainBlock[]> {
  const offices = await deps.writer.offices();
  const range = { from, to, offices };
  try {
    return await (kind === "recent" ? readRecent(deps, range) : readRange(deps, range));
  } catch (error) {
    deps.pace.failed();
    throw error;
  }
}

type Extension = {
  readonly cursor: Cursor | null;
  readonly head: ChainBlock;
  readonly chainBlocks: readonly ReadChainBlock[];
  readonly isBackfill: boolean;
};

async function extend(deps: FollowDeps, { head, ...extension }: Extension): Promise<Cursor> {
  const rememberFrom = head.number - deps.finality;
  const { chainBlocks } = extension;
  const moved = await deps.writer.apply({ ...extension, undoTo: null, rememberFrom });
  const events = chainBlocks.reduce((sum, read) => sum + read.events.length, 0);
  deps.pace.read(events);
  deps.metrics.applied({ ...moved, events });
  deps.logger.debug({ chainBlock: moved.number, events }, "mirrored");
  return moved;
}
