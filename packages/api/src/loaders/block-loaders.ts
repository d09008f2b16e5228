import type { Db } from "@sixtwo/db";
import {
  countActionsOfRanges,
  type ExplorerAction,
  findBlocks,
  findLastBlocks,
  listActionsOfRanges,
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
