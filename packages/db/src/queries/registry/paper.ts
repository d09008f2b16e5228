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
};

/** Of the design document, of a change after registration, or of a renewed crediting period. */
export type ValidationKind = "design" | "change" | "renewal";
