import { decodeAbiParameters, encodeAbiParameters, type Hex, size, zeroHash } from "viem";

const PARAMETERS = [{ type: "uint16" }, { type: "bytes32" }] as const;

/** What a holder states with a use or cancellation. */
export type Disposal = {
  /** The NDC year that a use counts for; null for the year of the transaction. */
  readonly ndcYear: number | null;
  /** A salted commitment to who benefits, 32 bytes; null for none. Never a name: it is public for ever. */
  readonly beneficiary: Hex | null;
};

/** The `data` of a send to a use or cancellation account. */
export function encodeDisposal({ ndcYear, beneficiary }: Disposal): Hex {
  if (ndcYear === null && beneficiary === null) return "0x";
  return encodeAbiParameters(PARAMETERS, [ndcYear ?? 0, beneficiary ?? zeroHash]);
}

/** What the `data` of a use or cancellation states; nothing when it is not of that form. */
export function decodeDisposal(data: Hex): Disposal {
  if (size(data) !== 64) return { ndcYear: null, beneficiary: null };
  try {
    const [ndcYear, beneficiary] = decodeAbiParameters(PARAMETERS, data);
    return {
      ndcYear: ndcYear === 0 ? null : ndcYear,
      beneficiary: beneficiary === zeroHash ? null : beneficiary,
    };
  } catch {
    return { ndcYear: null, beneficiary: null }; // the first word is no uint16: not a disposal's data
  }
}
