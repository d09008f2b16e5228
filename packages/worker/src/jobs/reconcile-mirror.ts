import { setTimeout as sleep } from "node:timers/promises";
import { getHead, type PastReading, serialsIssuedAt } from "@sixtwo/chain";
import { withJobLock } from "@sixtwo/db";
import type { Cursor } from "@sixtwo/db/mirror";
import {
  type Drift,
  findOpenReconciliation,
  finishReconciliation,
  liveRunsAfter,
  liveSerials,
  noteFailure,
  type OpenReconciliation,
  recordPage,
  type SerialGap,
} from "@sixtwo/db/reconcile";
import { RegistryError } from "@sixtwo/domain";
import type { Logger } from "pino";
import { cursorOnChain, type MirroredChain } from "../mirrored-chain.ts";
import { describeDrift, driftsIn, requireSameChainBlock } from "./compare-page.ts";
import { reportReconciliation } from "./report-reconciliation.ts";

export type ReconcileDeps = MirroredChain & {
  readonly logger: Logger;
  readonly clock: () => Date;
  /** Chain blocks that the mirror may be behind: a node seldom knows older states. */
  readonly finality: bigint;
  /** Ends it after the page under way, for another attempt to go on. */
  readonly stopping: AbortSignal;
  /** Blocks of a page; 500 when left out. */
  readonly pageSize?: number;
  readonly onFailure: () => void;
};

const PAGE_SIZE = 500;
const KEPT_DRIFTS = 1_000;
const BETWEEN_PAGES_MS = 20;
const TRIES = 5;
const TRY_AGAIN_MS = 500;

/**
 * Compares every live block of the mirror with `balanceOf` on the chain, a page at a time, each at one
 * chain block; and what the blocks of a registry add up to with the serials that it has issued. Keeps
 * the result where administrators see it, and logs an error for what differs.
 * @throws RegistryError CHAIN_UNREACHABLE, NOT_SYNCED: the next attempt goes on after the last page
 */
export async function reconcileMirror(deps: ReconcileDeps, id: bigint): Promise<void> {
  await withJobLock(deps, "reconcile", async () => {
    try {
      const open = await findOpenReconciliation(deps.db, id);
      if (open !== null && (await cursorOnChain(deps)) !== null) await goOn(deps, open);
    } catch (error) {
      deps.onFailure();
      const reason = reasonOf(error);
      deps.logger.warn({ reconciliation: id, reason }, "a reconciliation broke off");
      await noteFailure(deps.db, { id, reason });
      throw error;
    }
  });
}

async function goOn(deps: ReconcileDeps, open: OpenReconciliation): Promise<void> {
  let { after } = open;
  let kept = Number(open.drifting);
  for (;;) {
    if (deps.stopping.aborted) throw stopped();
    const page = await again(() => comparePage(deps, after, KEPT_DRIFTS - kept));
    if (page === null) break;
    await recordPage(deps.db, { id: open.id, ...page });
    kept += page.drifts.length;
    after = page.after;
    await sleep(BETWEEN_PAGES_MS);
  }
  const { chainBlock, gaps } = await again(() => compareSerials(deps));
  await finishReconciliation(deps.db, { id: open.id, chainBlock, gaps, now: deps.clock() });
  await reportReconciliation(deps);
}

/** The next page compared; null when there is none. */
async function comparePage(deps: ReconcileDeps, after: bigint | null, keep: number) {
  const limit = deps.pageSize ?? PAGE_SIZE;
  const runs = await liveRunsAfter(deps.db, { after, limit });
  const last = runs?.rows.at(-1)?.id;
  if (runs === null || last === undefined) return null;
  return compareAt(deps, runs.at, async (reading) => {
    const drifting = await driftsIn(reading, runs.rows);
    const drifts: Drift[] = [];
    for (const run of drifting.slice(0, Math.max(keep, 0))) {
      drifts.push(await describeDrift(reading, run));
    }
    return {
      ...{ chainBlock: reading.chainBlock, after: last, drifts },
      ...{ compared: runs.rows.length, drifting: drifting.length },
    };
  });
}

async function compareSerials(deps: ReconcileDeps) {
  const mirrored = await liveSerials(deps.db);
  if (mirrored === null) throw stopped();
  return compareAt(deps, mirrored.at, async (reading) => {
    const gaps: SerialGap[] = [];
    for (const { registry, serials } of mirrored.rows) {
      const issued = await serialsIssuedAt(reading, registry);
      if (issued !== serials) gaps.push({ registry, mirrored: serials, issued });
    }
    return { chainBlock: reading.chainBlock, gaps };
  });
}

/** Asks the chain as it was at the mirror's chain block, which it must have before and after. */
async function compareAt<Result>(
  deps: ReconcileDeps,
  at: Cursor,
  ask: (reading: PastReading) => Promise<Result>,
): Promise<Result> {
  await requireNearHead(deps, at);
  await requireSameChainBlock(deps, at);
  const { chain: client } = deps;
  const result = await ask({ client, ledger: at.ledger, chainBlock: at.number });
  await requireSameChainBlock(deps, at);
  return result;
}

async function requireNearHead({ chain, finality }: ReconcileDeps, at: Cursor): Promise<void> {
  const head = await getHead(chain);
  if (head.number - at.number <= finality) return;
  throw new RegistryError("NOT_SYNCED", {
    message: `The mirror is at chain block ${at.number}, ${head.number - at.number} behind the head.`,
    remedy: "Nothing to do: it is compared once the indexer has caught up.",
  });
}

/** A reorg between two questions passes; the page is read again at where the mirror is then. */
async function again<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const passes = error instanceof RegistryError && error.code === "NOT_SYNCED";
      if (!passes || attempt === TRIES) throw error;
      await sleep(TRY_AGAIN_MS);
    }
  }
}

function stopped(): RegistryError {
  return new RegistryError("NOT_SYNCED", {
    message: "The worker was stopped in the middle of a reconciliation.",
    remedy: "Nothing to do: the next attempt goes on after the last page.",
  });
}

function reasonOf(error: unknown): string {
  if (error instanceof RegistryError) return `${error.message} ${error.remedy}`;
  return error instanceof Error ? error.message : String(error);
}
