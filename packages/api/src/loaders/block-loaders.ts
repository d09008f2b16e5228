import type { Db } from "@sixtwo/db";
import {
  countActionsOfRanges,
  type ExplorerAction,
  type ExplorerLevyTaken,
  findBlocks,
  findHolds,
  findLastBlocks,
  findRecalls,
  listActionsOfRanges,
  listLeviesTakenOfRanges,
  type Moment,
  type Page,
  type SerialRange,
} from "@sixtwo/db/explorer";
import type { BlockId } from "@sixtwo/domain";
import { type PageAt, pageText } from "./account-loaders.ts";
import { atMoment, byKey } from "./at-moment.ts";
import { groupedLoader } from "./grouped-loader.ts";
import { inOrder } from "./in-order.ts";

const rangeText = ({ registry, first, last }: SerialRange): string =>
  `${registry}/${first}/${last}`;

/** Blocks, and what happened to their serials. */
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
    actionsOfRange: groupedLoader<PageAt, SerialRange, Page<ExplorerAction>>({
      groupText: pageText,
      keyText: rangeText,
      load: (at, ranges) => listActionsOfRanges(deps, { ranges, ...at }),
    }),
    actionCountOfRange: groupedLoader<Moment, SerialRange, number>({
      groupText: String,
      keyText: rangeText,
      load: (moment, ranges) => countActionsOfRanges(deps, { ranges, moment }),
    }),
  };
}
