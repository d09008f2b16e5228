import type { Db } from "@sixtwo/db";
import { CHECKPOINT_EVERY, type Checkpoint, findCheckpoint } from "@sixtwo/db/digest";
import { type Cursor, readCursor } from "@sixtwo/db/mirror";
import { RegistryError } from "@sixtwo/domain";
import { Router } from "express";
import { allowMethods } from "../http/allow-methods.ts";
import { answering } from "./answering.ts";

type Deps = { readonly db: Db };

/**
 * /api/v1/digest: what the mirror holds, in 64 digits that other mirrors of the same chain have too
 * (docs/digest.md). Only what is stored is told: nothing is computed for a request.
 */
export function digestRoute(deps: Deps): Router {
  const router = Router();
  router.use("/digest", allowMethods("GET", "HEAD"));
  router.get(
    "/digest",
    answering(async ({ query }) => {
      const cursor = await requireCursor(deps);
      const { chainId, ledger } = cursor;
      const mirror = { chainId: Number(chainId), ledger, every: Number(CHECKPOINT_EVERY) };
      if (query.chainBlock === undefined) return { ...mirror, ...(await newest(deps, cursor)) };
      return { ...mirror, checkpoint: shown(await checkpointAt(deps, query.chainBlock)) };
    }),
  );
  return router;
}

async function newest({ db }: Deps, { number, hash, minedAt }: Cursor) {
  const checkpoint = await findCheckpoint({ db }, "newest");
  return {
    checkpoint: checkpoint === null ? null : shown(checkpoint),
    head: { number: Number(number), hash, minedAt },
  };
}

async function checkpointAt({ db }: Deps, asked: unknown): Promise<Checkpoint> {
  const height = checkpointHeight(asked);
  const checkpoint = await findCheckpoint({ db }, height);
  if (checkpoint !== null) return checkpoint;
  const last = (await findCheckpoint({ db }, "newest"))?.number;
  throw new RegistryError("NOT_FOUND", {
    message: `There is no checkpoint at chain block ${height}; the newest is ${last === undefined ? "still to come" : `at ${last}`}.`,
    remedy:
      "Ask for one from the first chain blocks of the registry up to the newest; one is stored when no reorg can replace it.",
  });
}

function checkpointHeight(asked: unknown): bigint {
  const height = typeof asked === "string" && /^\d{1,15}$/.test(asked) ? BigInt(asked) : null;
  if (height !== null && height > 0n && height % CHECKPOINT_EVERY === 0n) return height;
  const text = typeof asked === "string" ? `"${asked.slice(0, 100)}"` : "given more than once";
  throw new RegistryError("BAD_INPUT", {
    message: `chainBlock is ${text}; checkpoints are at multiples of ${CHECKPOINT_EVERY}.`,
    remedy: `Write it like /api/v1/digest?chainBlock=${CHECKPOINT_EVERY * 5n}, or leave it out for the newest.`,
  });
}

function shown({ number, ...checkpoint }: Checkpoint) {
  return { number: Number(number), ...checkpoint };
}

async function requireCursor({ db }: Deps): Promise<Cursor> {
  const cursor = await readCursor(db);
  if (cursor !== null) return cursor;
  throw new RegistryError("NOT_SYNCED", {
    message: "The mirror has not read any chain block yet.",
    remedy: "Wait for the indexer; /ready says when it is at the chain's head.",
  });
}
