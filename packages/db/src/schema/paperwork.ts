import type { RegistryCode } from "@sixtwo/domain";
import type { Generated } from "kysely";

// Column for column what migrations/0002_create_registry.sql and 0018_add_activity_parts.sql create.
// Days are "YYYY-MM-DD".

/** An append-only version of an activity's paperwork; the highest version holds. */
export type ActivityPaperRow = {
  readonly registry: RegistryCode;
  readonly activity: string;
  readonly version: number;
  readonly description: string;
  readonly link: string | null;
  readonly methodology_code: string;
  readonly methodology_name: string;
  readonly methodology_version: string | null;
  readonly crediting_from: string;
  readonly crediting_until: string;
  readonly country: string;
  readonly region: string | null;
  readonly coordinates: string | null;
  readonly validation_id: string;
  readonly validation_body: string;
  readonly validation_type: string;
  readonly validated_on: string;
  readonly registered_on: string;
  readonly recorded_at: Generated<Date>;
};

export type VerificationRow = {
  readonly verification_id: string;
  readonly registry: RegistryCode;
  readonly activity: string;
  readonly vintage: number;
  readonly body: string;
  readonly period_from: string;
  readonly period_until: string;
  readonly recorded_at: Generated<Date>;
};

type PartOfActivity = {
  readonly registry: RegistryCode;
  readonly activity: string;
  /** Of the paperwork that it belongs to. */
  readonly version: number;
};

export type StakeholderRow = PartOfActivity & {
  readonly place: number;
  readonly name: string;
  readonly part: string;
  readonly link: string | null;
};

export type EstimationRow = PartOfActivity & {
  readonly period_from: string;
  readonly period_until: string;
  readonly quantity: bigint;
  readonly reference: string | null;
};

export type RatingRow = PartOfActivity & {
  readonly place: number;
  readonly scheme: string;
  readonly name: string;
  readonly value: string;
  readonly link: string | null;
};

export type CoBenefitRow = PartOfActivity & { readonly goal: number };
