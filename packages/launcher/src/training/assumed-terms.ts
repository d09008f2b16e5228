import type { ActivityTerms, IssuanceTerms } from "@sixtwo/chain";
import { type AuthorizationTerms, TCO2E, vintage } from "@sixtwo/domain";
import { sha256, stringToBytes } from "viem";
import type { Act, AuthorizationPlan } from "./act.ts";
import type { TrainingActivity } from "./fixtures.ts";

// What the plan leaves out because it is the same everywhere, or not public.

export function activityTerms({
  id,
  title,
  sector,
  activityType,
}: TrainingActivity): ActivityTerms {
  return { title, sector, activityType, documentHash: assumedDocument(`design of ${id}`) };
}

export function authorizationTerms(plan: AuthorizationPlan): AuthorizationTerms {
  return {
    reference: plan.name,
    date: plan.date,
    approach: plan.approach,
    party: plan.party,
    purposes: new Set(plan.purposes),
    firstTransferDefinition: plan.firstTransferDefinition,
    oimp: plan.oimp === "" ? null : plan.oimp,
    metric: TCO2E,
    cap: plan.cap,
    occurrence: { from: 2021, until: 2030 },
    expires: null,
    use: { from: null, until: null },
    parties: plan.acquirers,
    entities: [],
    sectors: [plan.activity.sector],
    activityTypes: [plan.activity.activityType],
    termsHash: assumedDocument(`authorization ${plan.name}`),
    terms: "Assumed for training; the letter of authorization is not public.",
    changeableAfterFirstTransfer: false,
  };
}

/** The monitoring period is the whole vintage year. */
export function issuanceTerms(
  act: Extract<Act, { readonly kind: "issue" }>,
): Omit<IssuanceTerms, "to" | "authorization"> {
  return {
    activity: act.activity.id,
    vintage: vintage(act.vintage),
    metric: TCO2E,
    quantity: act.quantity,
    monitored: {
      from: new Date(`${act.vintage}-01-01T00:00:00Z`),
      until: new Date(`${act.vintage}-12-31T23:59:59Z`),
    },
    mitigationType: act.activity.mitigationType,
    underlying: null,
    documentHash: assumedDocument(`verification of ${act.block}`),
  };
}

/** A hash to stand for a document that is not public. */
export function assumedDocument(name: string): `0x${string}` {
  return sha256(stringToBytes(`training: ${name}`));
}
