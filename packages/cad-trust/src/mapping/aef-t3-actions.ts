import { amount } from "../amount.ts";
import { buildRecord } from "../build-record.ts";
import { day } from "../day.ts";
import type { ActionFacts, ActionKind } from "../facts/aef-facts.ts";
import type { CadTrustRecord } from "../record.ts";
import { CAD_TRUST_METRIC, NOT_APPLICABLE } from "./aef-values.ts";
import { itmoRangeLinks } from "./itmo-range-links.ts";

const TYPE: Readonly<Record<ActionKind, string>> = {
  authorization: "Authorization",
  "first-transfer": "First Transfer",
  transfer: "Transfer",
  acquisition: "Acquisition",
  use: "Use",
  cancellation: "Cancellation",
};

/** AEF table 3, decision 4/CMA.6 annex II. */
export function aefT3ActionsRecord(facts: ActionFacts): CadTrustRecord<"aef_t3_actions"> {
  return buildRecord("aef_t3_actions", facts.actionId, {
    aefT3ActionsDate: day(facts.date),
    aefT3ActionsType: TYPE[facts.kind],
    aefT3ActionsSubtype: facts.subtype,
    aefT3ActionsCooperativeApproachId: facts.cooperativeApproachId,
    aefT3ActionsAuthorizationId: facts.authorizationId,
    aefT3ActionsFirstTransferringPartyId: facts.firstTransferringParty,
    aefT3ActionsPartyItmoRegistryId: facts.itmoRegistry,
    aefT3ActionsItmoFirstId: facts.itmoFirst,
    aefT3ActionsItmoLastId: facts.itmoLast,
    aefT3ActionsUnitRegistryId: facts.underlying?.registry ?? NOT_APPLICABLE,
    aefT3ActionsUnitFirstId: facts.underlying?.first ?? NOT_APPLICABLE,
    aefT3ActionsUnitLastId: facts.underlying?.last ?? NOT_APPLICABLE,
    aefT3ActionsMetric: CAD_TRUST_METRIC[facts.metric],
    aefT3ActionsGwpValue: facts.gwpValue,
    aefT3ActionsApplicableNonGhgMetric: facts.nonGhgMetric,
    aefT3ActionsQuantityTCo2: amount(facts.quantity),
    aefT3ActionsQuantityNonGhg: facts.nonGhgQuantity,
    aefT3ActionsMitigationType: facts.mitigationType,
    aefT3ActionsVintageYear: facts.vintage,
    aefT3ActionsTransferringPartyId: facts.transferringParty ?? NOT_APPLICABLE,
    aefT3ActionsAcquiringPartyId: facts.acquiringParty ?? NOT_APPLICABLE,
    aefT3ActionsPurposeOfUseOimp: facts.oimp,
    aefT3ActionsUsingParticipatingPartyId: facts.usingParty,
    aefT3ActionsUsingAuthorizedEntityId: facts.usingEntityId,
    aefT3ActionsItmoUsedYear: facts.usedYear,
    aefT3ActionsAdditionalInformation: facts.additionalInformation,
    ...itmoRangeLinks(facts),
  });
}
