import type { ItmoRangeFacts, MitigationType, UnderlyingUnits } from "@sixtwo/cad-trust";
import type { PublishedRange } from "@sixtwo/db";
import { formatItmoId, metricOf, vintage } from "@sixtwo/domain";
import { activityKey } from "./activity-key.ts";

type OwnRangeFacts = Omit<ItmoRangeFacts, "itmoRegistry" | "submission">;

/** The columns that AEF tables 3 and 4 share and that follow from the serials alone. */
export function rangeFacts(range: PublishedRange): OwnRangeFacts {
  const { authorization, authorizationVersion, approach, party, isBlock } = range;
  return {
    cooperativeApproachId: approach,
    authorizationId: authorization,
    authorizationVersion: `${authorizationVersion}`,
    firstTransferringParty: party,
    itmoFirst: itmoId(range, range.firstSerial),
    itmoLast: itmoId(range, range.lastSerial),
    underlying: underlyingUnits(range),
    ...quantities(range),
    gwpValue: null,
    mitigationType: range.mitigationType as MitigationType, // a third one is refused when validated
    vintage: range.vintage,
    block: isBlock ? range : null,
    activityId: range.activity && activityKey(range.registry, range.activity),
  };
}

/** What is not counted in tCO2e has none: 2/CMA.3 annex, para 9, keeps metrics apart. */
function quantities({ metric, unit, quantity }: PublishedRange) {
  const isGhg = metricOf(metric) === "GHG";
  return {
    metric: metricOf(metric),
    nonGhgMetric: isGhg ? null : unit,
    quantity: isGhg ? quantity : 0n,
    nonGhgQuantity: isGhg ? null : quantity.toString(),
  };
}

function itmoId({ approach, registry, party, vintage: year }: PublishedRange, serial: bigint) {
  return formatItmoId({ approach, registry, party, serial, vintage: vintage(year) });
}

function underlyingUnits(range: PublishedRange): UnderlyingUnits | null {
  const { underlyingProgramme: registry, underlyingFirst: first, quantity } = range;
  if (registry === null || first === null) return null;
  const unit = (number: bigint) =>
    `${range.underlyingPrefix ?? ""}${number}${range.underlyingSuffix ?? ""}`;
  return { registry, first: unit(first), last: unit(first + quantity - 1n) };
}
