import type { OpenReserve } from "@sixtwo/chain";
import { address, RESERVE_KINDS, registryCode } from "@sixtwo/domain";
import type { Reading } from "../read-fields.ts";

/** The form of a reserve as it is typed. */
export type OpenReserveValues = { readonly account: string; readonly kind: string };

/** The reserve, or the field at fault. */
export function readOpenReserve(
  registry: string,
  { account, kind }: OpenReserveValues,
): Reading<OpenReserve, OpenReserveValues> {
  const typed = account.trim();
  if (!/^0x[0-9a-fA-F]{40}$/.test(typed)) return { ok: false, faults: { account: "address" } };
  const chosen = RESERVE_KINDS.find((value) => value === kind) ?? RESERVE_KINDS[0];
  return {
    ok: true,
    terms: { account: address(typed), registry: registryCode(registry), kind: chosen },
  };
}
