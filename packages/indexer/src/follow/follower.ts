import type { ChainHeader } from "@sixtwo/chain";
import { type Cursor, rememberedHashes } from "@sixtwo/db/mirror";
import { createHeadCheck, type HeadCheck } from "../read/head-check.ts";
import { readHeaders } from "../read/read-headers.ts";
import { readRecent } from "../read/read-recent.ts";
import type { FollowDeps } from "./follow-deps.ts";
import { followReorg } from "./follow-reorg.ts";
import { move } from "./move.ts";
import { planStep, type Step } from "./plan-step.ts";
import { loadPosition, type PlacedPosition, type Position } from "./position.ts";
import { createReadAhead, type ReadAhead } from "./read-ahead.ts";

/** What the node told of the chain's end. */
export type Sight = {
  readonly head: ChainHeader;
  /** Chain blocks that lead up to the head without a gap, oldest first. */
  readonly trail: readonly ChainHeader[];
};

/** Brings the mirror on, step by step; it keeps in memory where the mirror is and what was read ahead. */
export type Follower = {
  /**
   * Takes the mirror one step towards the head, in one transaction.
   * @returns where the mirror is now; null when there is nothing to do until the head changes
   * @throws RegistryError CHAIN_UNREACHABLE and NOT_SYNCED, after which the same call may succeed;
   * CHAIN_REORG_TOO_DEEP, CHAIN_FOREIGN, CHAIN_UNSUPPORTED and INTERNAL, after which it will not
   */
  advance(sight: Sight): Promise<Cursor | null>;
};

type Stepping = FollowDeps & { readonly ahead: ReadAhead; readonly requireHead: HeadCheck };

export function createFollower(deps: FollowDeps): Follower {
  const ahead = createReadAhead(deps);
  const stepping = { ...deps, ahead, requireHead: createHeadCheck(deps) };
  let position: Position | null = null;
  return {
    async advance(sight) {
      if (position === null) ahead.forget();
      const before = position ?? (await loadPosition(deps));
      position = null; // until it is known where the mirror is then
      const step = await nextStep(deps, before, sight);
      const after = await take(stepping, { step, position: before, sight });
      position = after ?? before;
      return after?.cursor ?? null;
    },
  };
}

async function nextStep(
  { db, deployment, finality, writer }: FollowDeps,
  { cursor, hashes }: Position,
  { head }: Sight,
): Promise<Step> {
  const isOld = cursor !== null && head.number < cursor.number - finality;
  if (isOld) await writer.finish(); // what is asked of the database is there then
  const [remembered] = isOld ? await rememberedHashes(db, head.number, head.number) : [];
  return planStep({
    ...{ head, cursor, finality, start: deployment.deployedAtChainBlock },
    rememberedAtHead: remembered?.hash ?? hashes.get(head.number),
  });
}

type Taking<Kind extends Step["kind"] = Step["kind"]> = {
  readonly step: Extract<Step, { readonly kind: Kind }>;
  readonly position: Position;
  readonly sight: Sight;
};

/** @returns null when there is nothing to do */
async function take(deps: Stepping, taking: Taking): Promise<PlacedPosition | null> {
  const { step, position, sight } = taking;
  switch (step.kind) {
    case "wait":
      return null;
    case "reorg":
      // An empty mirror has nothing that could be replaced.
      return isPlaced(position) ? followReorg(deps, position, sight.head) : null;
    case "range":
      return takeRange(deps, { ...taking, step });
    case "recent":
      return takeRecent(deps, { ...taking, step });
    default:
      throw new Error(`Unknown step ${step satisfies never}`);
  }
}

async function takeRange(
  deps: Stepping,
  { step: { from, final }, position, sight: { head } }: Taking<"range">,
): Promise<PlacedPosition> {
  // What counts as final follows from the head: one that does not exist must not decide it.
  await deps.requireHead(head);
  const { heard } = position;
  const { parentHash, chainBlocks } = await deps.ahead.take({ from, final, heard });
  if (isReplaced(position, parentHash)) return followReorg(deps, position, head);
  return move(deps, position, { undoTo: null, chainBlocks, isBackfill: true });
}

async function takeRecent(
  deps: Stepping,
  { step: { from, to }, position, sight: { head, trail } }: Taking<"recent">,
): Promise<PlacedPosition> {
  const told = new Map([...trail, head].map((header) => [header.number, header]));
  const headers = await readHeaders(deps, { from, to, told });
  if (isReplaced(position, headers[0]?.parentHash)) return followReorg(deps, position, head);
  const chainBlocks = await readRecent(deps, headers, position.heard);
  return move(deps, position, { undoTo: null, chainBlocks, isBackfill: false });
}

function isPlaced(position: Position): position is PlacedPosition {
  return position.cursor !== null;
}

/** True when the chain goes on from another chain block than the mirror's. */
function isReplaced(
  position: Position,
  parentHash: ChainHeader["parentHash"] | undefined,
): position is PlacedPosition {
  return isPlaced(position) && position.cursor.hash !== parentHash;
}
