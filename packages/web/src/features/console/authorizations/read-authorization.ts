import {
  ACTIVITY_TYPES,
  type AuthorizationTerms,
  approachCode,
  checkAuthorization,
  FIRST_TRANSFER_TRIGGERS,
  includesOimp,
  metricCode,
  type PartyCode,
  PURPOSES,
  partyCode,
  type Refusal,
  SECTORS,
  type Tonnes,
} from "@sixtwo/domain";
import { isHash } from "../../../ui/is-hash.ts";
import {
  endOfDay,
  type FieldFaults,
  faultsOf,
  readQuantity,
  readVintage,
  startOfDay,
} from "../read-fields.ts";

/** The form of an authorization as it is typed. */
export type AuthorizationValues = {
  readonly reference: string;
  readonly approach: string;
  /** A day, as are the two of use. */
  readonly date: string;
  readonly purposes: readonly string[];
  readonly definition: string;
  readonly oimp: string;
  /** Empty for no limit. */
  readonly cap: string;
  /** The number of what the cap counts. */
  readonly metric: string;
  readonly occurrenceFrom: string;
  readonly occurrenceUntil: string;
  /** The last day on which anything is tagged or first transferred; empty for never. */
  readonly expires: string;
  /** Empty for no bound. */
  readonly useFrom: string;
  readonly useUntil: string;
  readonly sectors: readonly string[];
  readonly activityTypes: readonly string[];
  /** Party codes; none for any. */
  readonly parties: readonly string[];
  /** Entity numbers; none for any. */
  readonly entities: readonly string[];
  readonly termsHash: string;
  readonly conditions: string;
  readonly changeable: boolean;
};

export type AuthorizationReading =
  | { readonly ok: true; readonly terms: AuthorizationTerms }
  | {
      readonly ok: false;
      readonly faults: FieldFaults<AuthorizationValues>;
      /** What the rules say of terms whose fields all read. */
      readonly refusal: Refusal | null;
    };

/** An empty form for the Party, dated today. */
export function newAuthorizationValues(today: string): AuthorizationValues {
  return {
    reference: "",
    approach: "",
    date: today,
    purposes: ["NDC"],
    definition: "use-or-cancellation",
    oimp: "",
    cap: "",
    metric: "0",
    occurrenceFrom: "2021",
    occurrenceUntil: "2030",
    expires: "",
    useFrom: "",
    useUntil: "",
    sectors: [],
    activityTypes: [],
    parties: [],
    entities: [],
    termsHash: "",
    conditions: "",
    changeable: false,
  };
}

/** True when the purposes ask for a definition of first transfer and a name. */
export function isForOimp(purposes: readonly string[]): boolean {
  return includesOimp(new Set(PURPOSES.filter((purpose) => purposes.includes(purpose))));
}

/** The terms that the Party would publish, or what is wrong with them. */
export function readAuthorization(
  party: PartyCode,
  values: AuthorizationValues,
): AuthorizationReading {
  const faults = faultsIn(values);
  if (Object.keys(faults).length > 0) return { ok: false, faults, refusal: null };
  const terms = termsOf(party, values);
  const ruling = checkAuthorization(terms);
  return ruling.ok ? { ok: true, terms } : { ok: false, faults: {}, refusal: ruling.refusal };
}

function faultsIn(values: AuthorizationValues): FieldFaults<AuthorizationValues> {
  return faultsOf<AuthorizationValues>({
    reference: values.reference.trim() === "" ? "missing" : null,
    approach: values.approach === "" ? "missing" : null,
    date: startOfDay(values.date) === null ? "day" : null,
    cap: values.cap.trim() !== "" && readQuantity(values.cap) === null ? "quantity" : null,
    occurrenceFrom: readVintage(values.occurrenceFrom) === null ? "vintage" : null,
    occurrenceUntil: readVintage(values.occurrenceUntil) === null ? "vintage" : null,
    expires: values.expires !== "" && endOfDay(values.expires) === null ? "day" : null,
    parties: values.parties.every((party) => /^[A-Z]{3}$/.test(code(party))) ? null : "parties",
    termsHash: isHash(values.termsHash) ? null : "hash",
  });
}

/** Of values without a fault. */
function termsOf(party: PartyCode, values: AuthorizationValues): AuthorizationTerms {
  const oimp = isForOimp(values.purposes);
  const trigger = FIRST_TRANSFER_TRIGGERS.find((value) => value === values.definition);
  return {
    reference: values.reference.trim(),
    date: startOfDay(values.date) ?? new Date(Number.NaN),
    approach: approachCode(values.approach),
    party,
    purposes: new Set(PURPOSES.filter((purpose) => values.purposes.includes(purpose))),
    firstTransferDefinition: oimp ? (trigger ?? null) : null,
    oimp: oimp ? values.oimp.trim() : null,
    metric: metricCode(Number(values.metric)),
    cap: capOf(values.cap),
    occurrence: {
      from: Number(values.occurrenceFrom),
      until: Number(values.occurrenceUntil),
    },
    expires: endOfDay(values.expires),
    use: { from: startOfDay(values.useFrom), until: endOfDay(values.useUntil) },
    parties: values.parties.map((text) => partyCode(code(text))),
    entities: values.entities.map(Number),
    sectors: SECTORS.filter((sector) => values.sectors.includes(sector)),
    activityTypes: ACTIVITY_TYPES.filter((type) => values.activityTypes.includes(type)),
    termsHash: values.termsHash,
    terms: values.conditions.trim(),
    changeableAfterFirstTransfer: values.changeable,
  };
}

function capOf(text: string): Tonnes | null {
  return text.trim() === "" ? null : readQuantity(text);
}

function code(text: string): string {
  return text.trim().toUpperCase();
}
