import { blockInWords, metricInWords, momentInWords, registryInWords } from "./in-words.ts";
import type { RefusalTable } from "./refusal-words.ts";

type AuthorizationError =
  | "AlreadyAuthorized"
  | "AuthorizationClosed"
  | "AuthorizationExpired"
  | "AuthorizationInvalid"
  | "AuthorizationOfAnotherRegistry"
  | "AuthorizationRevokedEntirely"
  | "AuthorizationUnchangeable"
  | "AuthorizationUnnamed"
  | "CapExceeded"
  | "MetricAlreadyNamed"
  | "MetricOutsideAuthorization"
  | "MetricUnknown"
  | "MetricUnnamed"
  | "UnknownAuthorization"
  | "VintageOutsideAuthorization";

/** What the terms of an authorization must be, by the field that the contract names. */
const FIELD_RULE: Readonly<Record<string, string>> = {
  approach: "It needs a cooperative approach, CA0001 to CA9999, the same in all versions.",
  metric: "All versions count in the same metric.",
  purposes: "It needs at least one of NDC, IMP and OP.",
  date: "It needs a date that is not in the future.",
  occurrenceFrom: "Mitigation counts from 2021 on.",
  occurrenceUntil: "The last year of mitigation is not before the first, and 2100 at most.",
  expires: "Its expiry lies in the future, or it never expires.",
  useUntil: "The end of the period of use must be after its start.",
  sectors: "It needs at least one sector of the code list.",
  activityTypes: "Each activity type is one of the code list.",
  parties: "Each Party has a code of three letters.",
  firstTransferDefinition: "IMP and OP need a first transfer definition, and NDC alone has none.",
};

export const authorizationRefusals: RefusalTable<AuthorizationError> = {
  AlreadyAuthorized: ({ id, authorization }) => ({
    message: `The ${blockInWords(id)} already stands under authorization ${authorization}.`,
    remedy: "Choose outcomes without an authorization, or publish a new version of that one first.",
  }),
  AuthorizationClosed: ({ authorization }) => ({
    message: `Authorization ${authorization} is revoked, or a later version has replaced it.`,
    remedy: "Use the latest version.",
    rule: "AUTHORIZATION_REVOKED",
  }),
  AuthorizationExpired: ({ authorization, expires }) => ({
    message: `Authorization ${authorization} expired on ${momentInWords(expires)}: nothing more is tagged or first transferred under it.`,
    remedy: "Ask the host Party to publish a new version, and to tag the outcomes with it.",
    rule: "AUTHORIZATION_EXPIRED",
  }),
  AuthorizationInvalid: ({ field }) => ({
    message: `The authorization's ${field} does not stand. ${FIELD_RULE[field] ?? ""}`.trim(),
    remedy: "Correct it and publish again.",
  }),
  AuthorizationOfAnotherRegistry: ({ authorization, registry }) => ({
    message: `Authorization ${authorization} is not of ${registryInWords(registry)}, which issued these outcomes.`,
    remedy: `Choose an authorization of ${registryInWords(registry)}.`,
  }),
  AuthorizationRevokedEntirely: ({ id, authorization }) => ({
    message: `Authorization ${authorization} was revoked for what had been first transferred as well, as the ${blockInWords(id)} had.`,
    remedy: "Ask the host Party what its terms provide for these outcomes.",
    rule: "AUTHORIZATION_REVOKED_ENTIRELY",
  }),
  AuthorizationUnchangeable: ({ authorization }) => ({
    message: `The terms of authorization ${authorization} allow no change after first transfer.`,
    remedy: "Revoke it for what is not yet first transferred only.",
  }),
  AuthorizationUnnamed: () => ({
    message: "The authorization has no reference.",
    remedy: "Enter the Party's own identifier of the authorization.",
  }),
  CapExceeded: ({ authorization, cap, wouldBe }) => ({
    message: `Authorization ${authorization} is for ${cap} t, and with these it would be ${wouldBe} t.`,
    remedy: "Tag fewer tonnes, or publish a new version with a higher quantity.",
  }),
  MetricAlreadyNamed: ({ metric }) => ({
    message: `${metric === 0 ? "Metric 0 is tCO2e" : `Metric ${metric} has a name already`}, and a name never changes.`,
    remedy: "Use it, or name another number.",
  }),
  MetricOutsideAuthorization: ({ authorization, metric }) => ({
    message: `Authorization ${authorization} counts in another metric than ${metricInWords(metric)}, in which these outcomes are.`,
    remedy: "Choose an authorization in the metric of the outcomes.",
  }),
  MetricUnknown: ({ metric }) => ({
    message: `There is no metric number ${metric}.`,
    remedy: "Use tCO2e, number 0, or have the administrator name the metric first.",
  }),
  MetricUnnamed: () => ({
    message: "The metric has no name.",
    remedy: "Enter its unit in words.",
  }),
  UnknownAuthorization: ({ authorization }) => ({
    message: `There is no authorization number ${authorization}.`,
    remedy: "Publish it first, or correct the number.",
    rule: "NOT_AUTHORIZED",
  }),
  VintageOutsideAuthorization: ({ authorization, vintage }) => ({
    message: `Authorization ${authorization} does not cover mitigation of ${vintage}.`,
    remedy: "Choose outcomes of a year that it covers.",
  }),
};
