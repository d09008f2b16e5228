import type { OpenAccount } from "@sixtwo/chain";
import { address, registryCode } from "@sixtwo/domain";
import type { Reading } from "../read-fields.ts";

/** The form of an account as it is typed. */
export type OpenAccountValues = {
  readonly account: string;
  /** The entity's number; empty for the Party itself. */
  readonly entity: string;
  readonly free: boolean;
};

/** The account, or the field at fault. */
export function readOpenAccount(
  registry: string,
  { account, entity, free }: OpenAccountValues,
): Reading<OpenAccount, OpenAccountValues> {
  const typed = account.trim();
  if (!/^0x[0-9a-fA-F]{40}$/.test(typed)) return { ok: false, faults: { account: "address" } };
  return {
    ok: true,
    terms: {
      account: address(typed),
      registry: registryCode(registry),
      entity: entity === "" ? null : Number(entity),
      free,
    },
  };
}
