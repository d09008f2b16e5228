import type { RefusalCode } from "@sixtwo/domain";
import type { ErrorArgs, ErrorName } from "../abi.ts";

/** What a contract's refusal says in plain words. */
export type RefusalWords = {
  /** What stands in the way, with the values concerned. */
  readonly message: string;
  readonly remedy: string;
  /** The rule of the domain that says the same, where there is one. */
  readonly rule?: RefusalCode;
};

/** Words for each of these custom errors, from its values. */
export type RefusalTable<Names extends ErrorName> = {
  readonly [Name in Names]: (args: ErrorArgs<Name>) => RefusalWords;
};
