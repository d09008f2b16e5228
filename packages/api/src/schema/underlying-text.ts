/** The underlying range of a batch; all null when there is none. */
export type UnderlyingRange = {
  readonly firstSerial: bigint;
  readonly underlyingPrefix: string | null;
  readonly underlyingFirst: bigint | null;
  readonly underlyingSuffix: string | null;
};

/** The serial, in the programme that first issued it, of a serial of the batch; null for none. */
export function underlyingText(batch: UnderlyingRange, serial: bigint): string | null {
  if (batch.underlyingFirst === null) return null;
  const number = batch.underlyingFirst + serial - batch.firstSerial;
  return `${batch.underlyingPrefix ?? ""}${number}${batch.underlyingSuffix ?? ""}`;
}
