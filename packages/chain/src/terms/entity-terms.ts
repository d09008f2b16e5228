import { type PartyCode, packPartyCode, unpackPartyCode } from "@sixtwo/domain";
import type { EventArgs } from "../abi.ts";
import { readableText } from "../readable-text.ts";

/** A legal entity as AEF table 5 names it. */
export type EntityTerms = {
  readonly name: string;
  readonly country: PartyCode;
  /** Its identification number in that country. */
  readonly identification: string;
};

type Packed = EventArgs<"EntityRegistered">["terms"];

export function packEntityTerms({ name, country, identification }: EntityTerms): Packed {
  return { name, country: packPartyCode(country), identification };
}

export function unpackEntityTerms(packed: Packed): EntityTerms {
  return {
    name: readableText(packed.name),
    country: unpackPartyCode(packed.country),
    identification: readableText(packed.identification),
  };
}
