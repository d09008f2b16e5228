/** Every date in the facts is an ISO day or a UTC timestamp; CAD Trust gets the UTC day. */
export type ValidationKind = "design" | "change" | "renewal";

export type ValidationFacts = {
  readonly id: string;
  /** Name of the validation body, as CAD Trust's picklist writes it. */
  readonly body: string;
  readonly kind: ValidationKind;
  readonly date: string | null;
};

/** A validation with the crediting period that it confirmed. */
export type EarlierValidation = ValidationFacts & {
  readonly creditingPeriod: { readonly start: string; readonly end: string };
};

/** One monitoring period, verified. */
export type VerificationFacts = {
  readonly id: string;
  readonly body: string;
  readonly start: string;
  readonly end: string;
};

export type LocationFacts = {
  /** Country name, as CAD Trust's picklist writes it. */
  readonly country: string;
  readonly region: string | null;
  /** "latitude, longitude" or GeoJSON. */
  readonly gis: string | null;
};

export type MethodologyFacts = {
  readonly code: string;
  readonly name: string;
  readonly version: string | null;
  readonly link: string | null;
};

/** Who takes part in the activity. */
export type StakeholderFacts = {
  readonly name: string;
  readonly part: "developer" | "owner" | "consultant";
  readonly link: string | null;
};

/** What the activity expects to achieve in a period. */
export type EstimationFacts = {
  readonly start: string;
  /** After `start`. */
  readonly end: string;
  /** tCO2e. */
  readonly quantity: bigint;
  readonly reference: string | null;
};

export type RatingFacts = {
  /** As CAD Trust's picklist writes it. */
  readonly scheme: string;
  readonly name: string;
  readonly value: string;
  readonly link: string | null;
};

/** A registered mitigation activity: CAD Trust's project and all that hangs on it but the units. */
export type ActivityFacts = {
  readonly activityId: string;
  readonly title: string;
  readonly description: string | null;
  /** Registry code, such as "GHA01". */
  readonly registry: string;
  /** Host Party, alpha-3. */
  readonly party: string;
  /** Host Party's name. */
  readonly country: string;
  /** Sector and activity type by their AEF names, or as CAD Trust's picklists write them. */
  readonly sector: string;
  readonly activityType: string;
  readonly methodology: MethodologyFacts;
  readonly creditingPeriod: { readonly start: string; readonly end: string };
  readonly validation: ValidationFacts;
  /** Those that a change or a renewal has followed. */
  readonly earlierValidations: readonly EarlierValidation[];
  readonly verifications: readonly VerificationFacts[];
  readonly location: LocationFacts;
  readonly stakeholders: readonly StakeholderFacts[];
  readonly estimations: readonly EstimationFacts[];
  readonly ratings: readonly RatingFacts[];
  /** Sustainable development goals by their number, 1 to 17. */
  readonly coBenefits: readonly number[];
  /** Our own public page of the activity; null, or ignored, when it is not reachable from outside. */
  readonly projectLink: string | null;
  /** A page elsewhere about the activity, used when `projectLink` is not public. */
  readonly link: string | null;
  readonly registeredOn: string;
};
