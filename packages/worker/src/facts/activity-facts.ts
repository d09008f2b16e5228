import type {
  ActivityFacts,
  EarlierValidation,
  ValidationKind,
  VerificationFacts,
} from "@sixtwo/cad-trust";
import type { PublishedActivity, PublishedValidation, PublishedVerification } from "@sixtwo/db";
import { activityKey } from "./activity-key.ts";

type Sources = {
  readonly verifications: readonly PublishedVerification[];
  readonly earlierValidations: readonly PublishedValidation[];
  /** Where the registry is on the Internet; null when it is not. */
  readonly publicUrl: string | null;
};

/** An activity with its paperwork, as CAD Trust's mapping takes it. */
export function activityFacts(activity: PublishedActivity, sources: Sources): ActivityFacts {
  const { registry, party, title, description, country, sector, activityType, link } = activity;
  const activityId = activityKey(registry, activity.activity);
  return {
    activityId,
    title,
    description,
    registry,
    party,
    country,
    sector,
    activityType,
    ...partsOnPaper(activity),
    earlierValidations: sources.earlierValidations
      .filter((one) => one.registry === registry && one.activity === activity.activity)
      .map(earlierValidation),
    verifications: sources.verifications
      .filter((one) => one.registry === registry && one.activity === activity.activity)
      .map(verificationFacts),
    projectLink: sources.publicUrl && `${sources.publicUrl}/activities/${activityId}`,
    link,
    registeredOn: activity.registeredOn,
  };
}

type PartOnPaper =
  | "methodology"
  | "creditingPeriod"
  | "validation"
  | "location"
  | "stakeholders"
  | "estimations"
  | "ratings"
  | "coBenefits";

function partsOnPaper(activity: PublishedActivity): Pick<ActivityFacts, PartOnPaper> {
  return {
    methodology: {
      code: activity.methodologyCode,
      name: activity.methodologyName,
      version: activity.methodologyVersion,
      link: null,
    },
    creditingPeriod: { start: activity.creditingFrom, end: activity.creditingUntil },
    validation: {
      id: activity.validationId,
      body: activity.validationBody,
      kind: activity.validationType as ValidationKind, // recordActivityPaper writes no other
      date: activity.validatedOn,
    },
    location: {
      country: activity.country,
      region: activity.region,
      gis: activity.coordinates,
    },
    ...besides(activity.parts),
  };
}

function besides(parts: PublishedActivity["parts"]) {
  if (parts === null) return { stakeholders: [], estimations: [], ratings: [], coBenefits: [] };
  const { stakeholders, estimations, ratings, coBenefits } = parts;
  return {
    stakeholders,
    estimations: estimations.map(({ from, until, ...rest }) => ({
      ...rest,
      start: from,
      end: until,
    })),
    ratings,
    coBenefits,
  };
}

function earlierValidation(validation: PublishedValidation): EarlierValidation {
  const { validationId: id, body, validatedOn, creditingFrom, creditingUntil } = validation;
  return {
    id,
    body,
    kind: validation.validationType as ValidationKind, // recordActivityPaper writes no other
    date: validatedOn,
    creditingPeriod: { start: creditingFrom, end: creditingUntil },
  };
}

function verificationFacts(verification: PublishedVerification): VerificationFacts {
  const { verificationId: id, body, from, until } = verification;
  return { id, body, start: from, end: until };
}
