import type { Db } from "@sixtwo/db";
import {
  type ApproachKey,
  type ExplorerApproach,
  type ExplorerApproachStatus,
  type ExplorerLevy,
  findApproaches,
  findApproachStatuses,
  findLevies,
  type LevyKey,
  type Moment,
  sumLeviesTaken,
} from "@sixtwo/db/explorer";
import { counted } from "./counted.ts";
import { groupedLoader } from "./grouped-loader.ts";
import { inOrder } from "./in-order.ts";

const keyText = ({ party, approach }: ApproachKey): string => `${party}/${approach}`;

/** Approaches, what they were, and what they set aside. */
export function approachLoaders(deps: { readonly db: Db }) {
  return {
    approach: groupedLoader<Moment, ApproachKey, ExplorerApproach | null>({
      groupText: String,
      keyText,
      load: async (moment, keys) =>
        inOrder(keys, await findApproaches(deps, { keys, moment }), [keyText, keyText]),
    }),
    approachStatuses: groupedLoader<Moment, ApproachKey, readonly ExplorerApproachStatus[]>({
      groupText: String,
      keyText,
      load: async (moment, keys) =>
        grouped(keys, await findApproachStatuses(deps, { keys, moment })),
    }),
    levies: groupedLoader<Moment, ApproachKey, readonly ExplorerLevy[]>({
      groupText: String,
      keyText,
      load: async (moment, keys) => grouped(keys, await findLevies(deps, { keys, moment })),
    }),
    levyTaken: counted(
      (key: LevyKey) => `${keyText(key)}/${key.kind}`,
      (keys, at) => sumLeviesTaken(deps, { keys, ...at }),
    ),
  };
}

function grouped<Row extends ApproachKey>(
  keys: readonly ApproachKey[],
  rows: readonly Row[],
): readonly (readonly Row[])[] {
  const byKey = Map.groupBy(rows, keyText);
  return keys.map((key) => byKey.get(keyText(key)) ?? []);
}
