import type { UnderlyingRange } from "@sixtwo/chain";
import { faultsOf, type Reading, readQuantity } from "../read-fields.ts";

/** The form of an underlying range as it is typed; without a programme there is none. */
export type UnderlyingValues = {
  readonly programme: string;
  readonly prefix: string;
  readonly firstUnderlying: string;
  readonly suffix: string;
};

/** The serials of another programme, null for none, or the fields at fault. */
export function readUnderlying({
  programme: typed,
  prefix,
  firstUnderlying,
  suffix,
}: UnderlyingValues): Reading<UnderlyingRange | null, UnderlyingValues> {
  const programme = typed.trim();
  if (programme === "") return { ok: true, terms: null };
  const first = readQuantity(firstUnderlying);
  // A digit next to the number would let one serial be written in two ways, and so be claimed twice.
  const [before, after] = [/\d$/.test(prefix), /^\d/.test(suffix)];
  if (first !== null && !before && !after) {
    return { ok: true, terms: { programme, prefix, first, suffix } };
  }
  return {
    ok: false,
    faults: faultsOf<UnderlyingValues>({
      prefix: before ? "digitBeside" : null,
      firstUnderlying: first === null ? "serial" : null,
      suffix: after ? "digitBeside" : null,
    }),
  };
}
