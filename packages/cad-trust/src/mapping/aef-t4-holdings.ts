import { amount } from "../amount.ts";
import { buildRecord } from "../build-record.ts";
import type { HoldingFacts } from "../facts/aef-facts.ts";
import type { CadTrustRecord } from "../record.ts";
import { CAD_TRUST_METRIC, NOT_APPLICABLE } from "./aef-values.ts";
import { itmoRangeLinks } from "./itmo-range-links.ts";

/** AEF table 4, decision 4/CMA.6 annex II: the columns of table 3 without the action. */
export function aefT4HoldingsRecord(facts: HoldingFacts): CadTrustRecord<"aef_t4_holdings"> {
  const { itmoRegistry, reportYear, itmoFirst } = facts;
  return buildRecord("aef_t4_holdings", `${itmoRegistry}-${reportYear}/${itmoFirst}`, {
    aefT4HoldingsCooperativeApproachId: facts.cooperativeApproachId,
    aefT4HoldingsAuthorizationId: facts.authorizationId,
    aefT4HoldingsFirstTransferringPartyId: facts.firstTransferringParty,
    aefT4HoldingsPartyItmoRegistryId: itmoRegistry,
    aefT4HoldingsItmoFirstId: itmoFirst,
    aefT4HoldingsItmoLastId: facts.itmoLast,
    aefT4HoldingsUnitRegistryId: facts.underlying?.registry ?? NOT_APPLICABLE,
    aefT4HoldingsUnitFirstId: facts.underlying?.first ?? NOT_APPLICABLE,
    aefT4HoldingsUnitLastId: facts.underlying?.last ?? NOT_APPLICABLE,
    aefT4HoldingsMetric: CAD_TRUST_METRIC[facts.metric],
    aefT4HoldingsGwpValue: facts.gwpValue,
    aefT4HoldingsApplicableNonGhgMetric: facts.nonGhgMetric,
    aefT4HoldingsQuantityTCo2: amount(facts.quantity),
    aefT4HoldingsQuantityNonGhg: facts.nonGhgQuantity,
    aefT4HoldingsMitigationType: facts.mitigationType,
    aefT4HoldingsVintageYear: facts.vintage,
    ...itmoRangeLinks(facts),
  });
}
