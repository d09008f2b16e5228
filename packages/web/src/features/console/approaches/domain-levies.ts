import { address, type Levies, type ReserveLevy } from "@sixtwo/domain";
import type { ApproachFactsFragment, LevyKind } from "../../../graphql/generated/operations.ts";

type Told = ApproachFactsFragment["levies"];

/** The levies in force, from what the API answers. */
export function domainLevies(levies: Told): Levies {
  return {
    shareOfProceeds: reserve(levies, "SHARE_OF_PROCEEDS"),
    omge: levies.find(({ kind }) => kind === "OMGE_CANCELLATION")?.rate ?? null,
    retention: reserve(levies, "RETENTION"),
    buffer: reserve(levies, "BUFFER"),
  };
}

function reserve(levies: Told, wanted: LevyKind): ReserveLevy | null {
  const found = levies.find(({ kind }) => kind === wanted);
  if (found?.account == null) return null;
  return { rate: found.rate, account: address(found.account.address) };
}
