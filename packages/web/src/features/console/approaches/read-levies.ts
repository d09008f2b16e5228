import { address, type Levies, leviedRate, type ReserveLevy, WHOLE_RATE } from "@sixtwo/domain";
import { type FieldFault, faultsOf, type Reading } from "../read-fields.ts";

/** The form of an approach's levies as it is typed: rates in percent, empty for none. */
export type LeviesValues = {
  readonly shareOfProceeds: string;
  readonly shareOfProceedsAccount: string;
  readonly omge: string;
  readonly retention: string;
  readonly retentionAccount: string;
  readonly buffer: string;
  readonly bufferAccount: string;
};

/** The levies in force, to be changed. */
export function leviesValues({ shareOfProceeds, omge, retention, buffer }: Levies): LeviesValues {
  return {
    shareOfProceeds: percent(shareOfProceeds?.rate),
    shareOfProceedsAccount: shareOfProceeds?.account ?? "",
    omge: percent(omge ?? undefined),
    retention: percent(retention?.rate),
    retentionAccount: retention?.account ?? "",
    buffer: percent(buffer?.rate),
    bufferAccount: buffer?.account ?? "",
  };
}

/** The levies, or the fields at fault. */
export function readLevies(values: LeviesValues): Reading<Levies, LeviesValues> {
  const faults = faultsOf<LeviesValues>({
    shareOfProceeds: rateFault(values.shareOfProceeds),
    omge: rateFault(values.omge),
    retention: rateFault(values.retention),
    buffer: rateFault(values.buffer),
    shareOfProceedsAccount: accountFault(values.shareOfProceeds, values.shareOfProceedsAccount),
    retentionAccount: accountFault(values.retention, values.retentionAccount),
    bufferAccount: accountFault(values.buffer, values.bufferAccount),
  });
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  const terms: Levies = {
    shareOfProceeds: levy(values.shareOfProceeds, values.shareOfProceedsAccount),
    omge: readRate(values.omge) || null,
    retention: levy(values.retention, values.retentionAccount),
    buffer: levy(values.buffer, values.bufferAccount),
  };
  if (leviedRate(terms) < WHOLE_RATE) return { ok: true, terms };
  return { ok: false, faults: { shareOfProceeds: "ratesTooHigh" } };
}

/** Hundredths of a percent, 0 for none; null when it is no rate below 100 %. */
function readRate(text: string): number | null {
  const typed = text.replace(/[\s%]/g, "").replace(",", ".");
  if (typed === "") return 0;
  if (!/^\d{1,2}(\.\d{1,2})?$/.test(typed)) return null;
  const [whole = "", part = ""] = typed.split(".");
  return Number(whole) * 100 + Number(part.padEnd(2, "0"));
}

function levy(rate: string, account: string): ReserveLevy | null {
  const read = readRate(rate);
  return read ? { rate: read, account: address(account) } : null;
}

function rateFault(text: string): FieldFault | null {
  return readRate(text) === null ? "rate" : null;
}

function accountFault(rate: string, account: string): FieldFault | null {
  return readRate(rate) && account === "" ? "missing" : null;
}

function percent(rate: number | undefined): string {
  return rate === undefined ? "" : String(rate / 100);
}
