import { METRIC_SHIFT, REGISTRY_SHIFT, VINTAGE_SHIFT } from "./block-id.ts";
import type { MetricCode } from "./metric-code.ts";
import { type PartyCode, packPartyCode } from "./party-code.ts";
import { packRegistryCode, type RegistryCode } from "./registry-code.ts";

/** Consecutive block ids, from the first one to before the other. */
export type BlockIdRange = { readonly from: bigint; readonly below: bigint };

/** Who issued: one registry, in one year's vintage or in any, or any registry of a Party. */
export type Issuer =
  | { readonly registry: RegistryCode; readonly vintage?: number | null }
  | { readonly party: PartyCode };

const REGISTRIES_OF_PARTY = 128; // seven bits below the Party's
const VINTAGES = 2 ** 16;

/** The ids of all blocks of an issuer in a metric, and of no others: ids begin with who issued them. */
export function blockIdsOf(issuer: Issuer, metric: MetricCode): BlockIdRange {
  const prefix = BigInt(metric) << METRIC_SHIFT;
  const idOf = (registry: number) => prefix | (BigInt(registry) << REGISTRY_SHIFT);
  if ("party" in issuer) {
    const first = packPartyCode(issuer.party) * REGISTRIES_OF_PARTY;
    return { from: idOf(first), below: idOf(first + REGISTRIES_OF_PARTY) };
  }
  const registry = packRegistryCode(issuer.registry);
  const { vintage = null } = issuer;
  if (vintage === null) return { from: idOf(registry), below: idOf(registry + 1) };
  const year = Math.min(Math.max(vintage, 0), VINTAGES); // a year that no id holds has no ids
  const from = idOf(registry) + (BigInt(year) << VINTAGE_SHIFT);
  return { from, below: year === vintage && year < VINTAGES ? from + (1n << VINTAGE_SHIFT) : from };
}
