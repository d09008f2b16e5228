import { RegistryError } from "@sixtwo/domain";

/** Ledgers that are measured, the smallest first, by how many actions they have. */
export const LEDGER_SIZES = { "20k": 20_000, "200k": 200_000, "2M": 2_000_000 } as const;

export type LedgerSize = keyof typeof LEDGER_SIZES;

const NAMES = Object.keys(LEDGER_SIZES) as readonly LedgerSize[]; // the keys of a constant
const USUAL: LedgerSize = "200k";

/**
 * The ledgers up to the largest that BENCH_ACTIONS asks for; up to 200k when it is not set.
 * @throws RegistryError CONFIG_INVALID for a ledger that does not exist
 */
export function sizesUpToLargest(
  environment: Readonly<Record<string, string | undefined>>,
): readonly LedgerSize[] {
  const { BENCH_ACTIONS: value } = environment;
  const largest = value ? NAMES.find((name) => name === value) : USUAL;
  if (largest !== undefined) return NAMES.slice(0, NAMES.indexOf(largest) + 1);
  throw new RegistryError("CONFIG_INVALID", {
    message: `BENCH_ACTIONS is ${JSON.stringify(value)}, and there is no ledger of so many actions.`,
    remedy: `Set it to one of ${NAMES.join(", ")}, or leave it out for ${USUAL}.`,
  });
}
