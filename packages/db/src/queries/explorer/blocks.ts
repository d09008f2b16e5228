import type { BlockId, RegistryCode } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { type BlockFilter, blockConditions } from "./block-filter.ts";
import { type Companion, rowsWith } from "./companions.ts";
import { countRows, type Listing, type ListRequest, listRows } from "./listing.ts";
import { heldAt, type Moment } from "./moment.ts";
import type { Page } from "./page.ts";
import {
  amongBlocks,
  type ExplorerBlock,
  selectBlocks,
  selectLastBlocks,
} from "./select-blocks.ts";

type Deps = { readonly db: Db };

/** By id, which is by registry and serial; or by the chain block that changed them last. */
export const BLOCK_ORDERS = ["serial", "latest"] as const;

export type BlockOrder = (typeof BLOCK_ORDERS)[number];

export const BLOCK_LIST: Listing<ExplorerBlock, BlockFilter, BlockOrder> = {
  name: "blocks",
  rows: selectBlocks,
  conditions: blockConditions,
  sortings: {
    serial: { by: [["id", "numeric"]], direction: "asc" },
    latest: {
      by: [
        ["since", "bigint"],
        ["id", "numeric"],
      ],
      direction: "desc",
    },
  },
  usual: "serial",
};

/**
 * A page of blocks, by id unless another order is asked for.
 * @throws RegistryError BAD_INPUT for a wrong page
 */
export function listBlocks(
  deps: Deps,
  request: ListRequest<BlockFilter, BlockOrder>,
): Promise<Page<ExplorerBlock>> {
  return listRows(deps, BLOCK_LIST, request);
}

/** How many blocks there are. */
export function countBlocks(
  deps: Deps,
  request: Pick<ListRequest<BlockFilter, BlockOrder>, "filter" | "moment">,
): Promise<number> {
  return countRows(deps, BLOCK_LIST, request);
}

/** The blocks with these ids; those that are not there at that moment are left out. */
export async function findBlocks(
  { db }: Deps,
  { ids, moment }: { readonly ids: readonly BlockId[]; readonly moment: Moment },
): Promise<readonly ExplorerBlock[]> {
  return (await selectBlocks(moment, [amongBlocks(ids)]).execute(db)).rows;
}

/** The blocks with these ids as they are, or as they last were before they were merged away. */
export async function findLastBlocks(
  { db }: Deps,
  { ids }: { readonly ids: readonly BlockId[] },
): Promise<readonly ExplorerBlock[]> {
  return (await selectLastBlocks(ids).execute(db)).rows;
}

/** The block that one serial of a registry is in at a moment; null when it was not issued by then. */
export async function findBlockOfSerial(
  { db }: Deps,
  {
    registry,
    serial,
    moment = null,
    companions,
  }: {
    readonly registry: RegistryCode;
    readonly serial: bigint;
    readonly moment?: Moment;
    readonly companions?: readonly Companion[];
  },
): Promise<ExplorerBlock | null> {
  // Blocks never overlap, so it can only be the one that begins last before the serial.
  const start = sql`b.first_serial = (
    select s.first_serial from ledger.blocks s
    where s.registry = ${registry} and s.first_serial <= ${serial}::bigint
      and ${heldAt("s", moment)}
    order by s.first_serial desc limit 1)`;
  const reaches = sql`b.registry = ${registry} and b.last_serial >= ${serial}::bigint`;
  const [block] = await rowsWith(db, selectBlocks(moment, [reaches, start]), {
    moment,
    companions,
  });
  return block ?? null;
}
