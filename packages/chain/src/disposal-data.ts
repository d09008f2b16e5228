import { decodeAbiParameters, encodeAbiParameters, type Hex, size, zeroHash } from "viem";
import { readableText } from "./readable-text.ts";

const WITHOUT_NAME = [{ type: "uint256" }, { type: "bytes32" }] as const;
const WITH_NAME = [...WITHOUT_NAME, { type: "string" }] as const;
const MAX_UINT16 = 2n ** 16n - 1n;

/** What a holder states with a use or cancellation. */
export type Disposal = {
  /** The NDC year that a use counts for; null for the year of the transaction. */
  readonly ndcYear: number | null;
  /** A salted commitment to who benefits, 32 bytes; null for none. */
  readonly beneficiary: Hex | null;
  /** The beneficiary's name, which is then public for ever; null to keep it unsaid. */
  readonly publicName: string | null;
};

/** A disposal to state; without a public name when it is left out. */
export type StatedDisposal = Omit<Disposal, "publicName"> & {
  readonly publicName?: string | null;
};

const NOTHING: Disposal = { ndcYear: null, beneficiary: null, publicName: null };

/** The `data` of a send to a use or cancellation account. */
export function encodeDisposal({ ndcYear, beneficiary, publicName }: StatedDisposal): Hex {
  const words = [BigInt(ndcYear ?? 0), beneficiary ?? zeroHash] as const;
  if (publicName) return encodeAbiParameters(WITH_NAME, [...words, publicName]);
  if (ndcYear === null && beneficiary === null) return "0x";
  return encodeAbiParameters(WITHOUT_NAME, words);
}

/** What the `data` of a use or cancellation states; nothing when it is not of that form. */
export function decodeDisposal(data: Hex): Disposal {
  const bytes = size(data);
  if (bytes !== 64 && bytes < 128) return NOTHING;
  try {
    const [year, beneficiary, name = ""] =
      bytes === 64 ? decodeAbiParameters(WITHOUT_NAME, data) : decodeAbiParameters(WITH_NAME, data);
    if (year > MAX_UINT16) return NOTHING;
    return {
      ndcYear: year === 0n ? null : Number(year),
      beneficiary: beneficiary === zeroHash ? null : beneficiary,
      publicName: name === "" ? null : readableText(name),
    };
  } catch {
    return NOTHING; // a text that is none: not a disposal's data
  }
}
