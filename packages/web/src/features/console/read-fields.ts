import { type Tonnes, tonnes, type Vintage, vintage } from "@sixtwo/domain";

/** Why a field cannot be taken as typed. Screens translate it. */
export type FieldFault =
  | "missing"
  | "quantity"
  | "vintage"
  | "day"
  | "hash"
  | "serial"
  | "digitBeside"
  | "address"
  | "approach"
  | "country"
  | "parties"
  | "activityId"
  | "duration"
  | "tooLong"
  | "rate"
  | "ratesTooHigh"
  | "notAfter"
  | "metric";

/** The faults of a form by the field that has them. */
export type FieldFaults<Values> = Partial<Record<keyof Values, FieldFault>>;

/** What a form says: terms for the contracts, or what is wrong with which field. */
export type Reading<Terms, Values> =
  | { readonly ok: true; readonly terms: Terms }
  | { readonly ok: false; readonly faults: FieldFaults<Values> };

/** Digits with or without separators; null for 0 and anything else. */
export function readQuantity(text: string): Tonnes | null {
  const digits = text.replace(/[\s,.'’]/g, "");
  return /^[1-9]\d{0,14}$/.test(digits) ? tonnes(digits) : null;
}

/** A calendar year from 2021; null for anything else. */
export function readVintage(text: string): Vintage | null {
  try {
    return vintage(Number(text.trim()));
  } catch {
    return null; // the field says what a vintage is
  }
}

/** The first second of a day in UTC; null when it is no day. */
export function startOfDay(day: string): Date | null {
  return readTime(`${day}T00:00:00Z`);
}

/** The last second of a day in UTC; null when it is no day. */
export function endOfDay(day: string): Date | null {
  return readTime(`${day}T23:59:59Z`);
}

function readTime(iso: string): Date | null {
  const time = new Date(iso);
  return Number.isNaN(time.getTime()) ? null : time;
}

/** Only the faults that are there. */
export function faultsOf<Values>(
  found: Readonly<Partial<Record<keyof Values, FieldFault | null>>>,
): FieldFaults<Values> {
  const entries = Object.entries(found).filter(([, fault]) => fault !== null);
  return Object.fromEntries(entries) as FieldFaults<Values>; // the nulls are gone
}
