import { ACTIVITY, DEFINITION, NO_HASH, PARTY, PURPOSE, REGISTRY, seconds } from "./codes.ts";

/** An authorization of XXA for NDC use by XXC, as far as `terms` does not say otherwise. */
export function authorizationTerms(terms: Readonly<Record<string, unknown>> = {}): object {
  return {
    name: "XXA-1",
    registry: REGISTRY.XXA01,
    approach: 1,
    date: seconds("2026-03-01"),
    purposes: PURPOSE.ndc,
    firstTransferDefinition: DEFINITION.none,
    oimp: "",
    metric: 0,
    cap: 0,
    occurrenceFrom: 2021,
    occurrenceUntil: 2030,
    expires: 0,
    useFrom: 0,
    useUntil: 0,
    sectors: 1,
    activityTypes: 1,
    parties: [PARTY.XXC],
    entities: [],
    termsHash: NO_HASH,
    conditions: "",
    changeableAfterFirstTransfer: false,
    ...terms,
  };
}

/** 1,000 tonnes of 2024 for `to`, as far as `terms` does not say otherwise. */
export function issuanceTerms(to: string, terms: Readonly<Record<string, unknown>> = {}): object {
  return {
    activity: ACTIVITY,
    to,
    vintage: 2024,
    metric: 0,
    amount: 1000,
    monitoredFrom: seconds("2024-01-01"),
    monitoredUntil: seconds("2024-12-31"),
    mitigationType: 1,
    documentHash: NO_HASH,
    authorization: 0,
    ...terms,
  };
}

/** A policy that asks for nothing, as far as `terms` does not say otherwise. */
export function policyTerms(terms: Readonly<Record<string, unknown>> = {}): object {
  return {
    issueByTwo: false,
    authorizeByTwo: false,
    revokeByTwo: false,
    verifiedOnly: false,
    requestLifetime: 0,
    sendDelay: 0,
    recallDelay: 0,
    ...terms,
  };
}
