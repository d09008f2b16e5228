import type { IssuanceTerms } from "@sixtwo/chain";
import { address, MITIGATION_TYPES, type MitigationType, metricCode } from "@sixtwo/domain";
import { isHash } from "../../../ui/is-hash.ts";
import {
  endOfDay,
  faultsOf,
  type Reading,
  readQuantity,
  readVintage,
  startOfDay,
} from "../read-fields.ts";
import { readUnderlying } from "./read-underlying.ts";

/** The form of an issuance as it is typed. */
export type IssueValues = {
  readonly activity: string;
  readonly to: string;
  readonly vintage: string;
  readonly quantity: string;
  /** The number of what the quantity counts. */
  readonly metric: string;
  /** A day, as are the next. */
  readonly monitoredFrom: string;
  readonly monitoredUntil: string;
  readonly mitigationType: string;
  readonly documentHash: string;
  /** Empty when no other programme issued the outcomes. */
  readonly programme: string;
  readonly prefix: string;
  readonly firstUnderlying: string;
  readonly suffix: string;
  /** Empty for none. */
  readonly authorization: string;
};

/** An empty form for the year before this one, which is the latest whose monitoring can be over. */
export function newIssueValues(thisYear: number): IssueValues {
  const year = String(thisYear - 1);
  return {
    activity: "",
    to: "",
    vintage: year,
    quantity: "",
    metric: "0",
    ...monitoringOf(year),
    mitigationType: MITIGATION_TYPES[0],
    documentHash: "",
    programme: "",
    prefix: "",
    firstUnderlying: "",
    suffix: "",
    authorization: "",
  };
}

/** The whole year as monitoring period. */
export function monitoringOf(year: string): Pick<IssueValues, "monitoredFrom" | "monitoredUntil"> {
  return { monitoredFrom: `${year}-01-01`, monitoredUntil: `${year}-12-31` };
}

/** The terms of the issuance, or the fields at fault. */
export function readIssue(values: IssueValues): Reading<IssuanceTerms, IssueValues> {
  const year = readVintage(values.vintage);
  const quantity = readQuantity(values.quantity);
  const from = startOfDay(values.monitoredFrom);
  const until = endOfDay(values.monitoredUntil);
  const { documentHash } = values;
  const underlying = readUnderlying(values);
  if (
    values.activity !== "" &&
    values.to !== "" &&
    year !== null &&
    quantity !== null &&
    from !== null &&
    until !== null &&
    isHash(documentHash) &&
    underlying.ok
  ) {
    return {
      ok: true,
      terms: {
        activity: values.activity,
        to: address(values.to),
        vintage: year,
        metric: metricCode(Number(values.metric)),
        quantity,
        monitored: { from, until },
        mitigationType: mitigationTypeOf(values.mitigationType),
        underlying: underlying.terms,
        documentHash,
        authorization: values.authorization === "" ? null : Number(values.authorization),
      },
    };
  }
  return {
    ok: false,
    faults: faultsOf<IssueValues>({
      activity: values.activity === "" ? "missing" : null,
      to: values.to === "" ? "missing" : null,
      vintage: year === null ? "vintage" : null,
      quantity: quantity === null ? "quantity" : null,
      monitoredFrom: from === null ? "day" : null,
      monitoredUntil: until === null ? "day" : null,
      documentHash: isHash(documentHash) ? null : "hash",
      ...(underlying.ok ? {} : underlying.faults),
    }),
  };
}

function mitigationTypeOf(text: string): MitigationType {
  return MITIGATION_TYPES.find((type) => type === text) ?? MITIGATION_TYPES[0];
}
