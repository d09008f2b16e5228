import type { RegistryCode } from "@sixtwo/domain";

/** What is on paper about an activity that the chain registered. */
export type ActivityPaper = {
  readonly registry: RegistryCode;
  readonly activity: string;
  readonly description: string;
  /** A public page about the activity. */
  readonly link: string | null;
  readonly methodology: {
    readonly code: string;
    readonly name: string;
    readonly version: string | null;
  };
  /** Days, "YYYY-MM-DD", both included. */
  readonly crediting: { readonly from: string; readonly until: string };
  readonly location: {
    /** The country's name. */
    readonly country: string;
    readonly region: string | null;
    /** "latitude, longitude" or GeoJSON. */
    readonly coordinates: string | null;
  };
  readonly validation: {
    readonly id: string;
    readonly body: string;
    readonly kind: ValidationKind;
    /** Day. */
    readonly date: string;
  };
  /** Day. */
  readonly registeredOn: string;
  /** What the paper says besides; left out where it says nothing. */
  readonly parts?: ActivityParts;
};

/** Who takes part in an activity, what it expects, how others rate it, and what else it serves. */
export type ActivityParts = {
  readonly stakeholders: readonly Stakeholder[];
  readonly estimations: readonly Estimation[];
  readonly ratings: readonly Rating[];
  /** Sustainable development goals by their number, 1 to 17, each once. */
  readonly coBenefits: readonly number[];
};

export type StakeholderPart = "developer" | "owner" | "consultant";

export type Stakeholder = {
  readonly name: string;
  readonly part: StakeholderPart;
  readonly link: string | null;
};

/** What an activity expects to achieve. */
export type Estimation = {
  /** Days; `until` is after `from`. */
  readonly from: string;
  readonly until: string;
  /** In tCO2e. */
  readonly quantity: bigint;
  readonly reference: string | null;
};

export type RatingScheme = "CCQI" | "CDP";

export type Rating = {
  readonly scheme: RatingScheme;
  readonly name: string;
  readonly value: string;
  readonly link: string | null;
};

/** Of the design document, of a change after registration, or of a renewed crediting period. */
export type ValidationKind = "design" | "change" | "renewal";
