import { type BlockRow, STILL_VALID } from "@sixtwo/db";
import { RegistryError } from "@sixtwo/domain";
import type { Happening } from "./kill-plan.ts";
import { BLOCK_ACTS, type BlockAct, doBlockAct } from "./random-acts.ts";
import { doOfficeAct, type Governing } from "./random-office-acts.ts";

/**
 * Does what somebody may do with a block that the stage's mirror has.
 * @returns false when the rules refused
 */
export async function doHappening(
  stage: Governing,
  { act, pick, part }: Happening,
): Promise<boolean> {
  const blocks = await liveBlocks(stage);
  const block = blocks[pick % blocks.length];
  if (block === undefined || act === "pass chain blocks") return false;
  const chosen = { block, part, blocks };
  try {
    if (isBlockAct(act)) await doBlockAct(stage, act, chosen);
    else await doOfficeAct(stage, act, chosen);
    return true;
  } catch (error) {
    // The mirror may lag and the rules may refuse: then nothing happened.
    if (!(error instanceof RegistryError) || error.code !== "REFUSED_BY_RULE") throw error;
    return false;
  }
}

function liveBlocks({ db }: Governing): Promise<readonly BlockRow[]> {
  return db
    .selectFrom("ledger.blocks")
    .selectAll()
    .where("valid_to", "=", STILL_VALID)
    .orderBy("first_serial")
    .execute();
}

function isBlockAct(act: Happening["act"]): act is BlockAct {
  return BLOCK_ACTS.some((known) => known === act);
}
