import type { Db } from "@sixtwo/db";
import {
  type ExplorerLevyTaken,
  findBlocks,
  findChainBlockProofs,
  findHolds,
  findLastBlocks,
  findPublications,
  findRecalls,
  listLeviesTakenOfRanges,
  type Moment,
  type SerialRange,
} from "@sixtwo/db/explorer";
import type { BlockId } from "@sixtwo/domain";
import { atMoment, byKey } from "./at-moment.ts";
import { groupedLoader } from "./grouped-loader.ts";
import { inOrder } from "./in-order.ts";

const rangeText = ({ registry, first, last }: SerialRange): string =>
  `${registry}/${first}/${last}`;

/** Blocks, what was set aside of their serials, what proves and what publishes them. */
export function blockLoaders(deps: { readonly db: Db }) {
  return {
    block: atMoment(async (ids: readonly BlockId[], moment) =>
      inOrder(ids, await findBlocks(deps, { ids, moment }), [(id) => id, ({ id }) => id]),
    ),
    lastBlock: byKey(String, async (ids: readonly BlockId[]) =>
      inOrder(ids, await findLastBlocks(deps, { ids }), [(id) => id, ({ id }) => id]),
    ),
    hold: atMoment(async (ids: readonly BlockId[], moment) =>
      inOrder(ids, await findHolds(deps, { ids, moment }), [(id) => id, ({ blockId }) => blockId]),
    ),
    recall: atMoment(async (ids: readonly BlockId[], moment) =>
      inOrder(ids, await findRecalls(deps, { ids, moment }), [
        (id) => id,
        ({ blockId }) => blockId,
      ]),
    ),
    leviesOfRange: groupedLoader<Moment, SerialRange, readonly ExplorerLevyTaken[]>({
      groupText: String,
      keyText: rangeText,
      load: (moment, ranges) => listLeviesTakenOfRanges(deps, { ranges, moment }),
    }),
    chainBlockProof: byKey(String, async (chainBlocks: readonly bigint[]) =>
      inOrder(chainBlocks, await findChainBlockProofs(deps, { chainBlocks }), [
        (number) => number,
        ({ chainBlock }) => chainBlock,
      ]),
    ),
    publication: byKey(String, async (localIds: readonly string[]) =>
      inOrder(localIds, await findPublications(deps, { localIds }), [
        (key) => key,
        ({ localId }) => localId,
      ]),
    ),
  };
}
