/** The UTC day of an ISO day or timestamp: CAD Trust keeps dates without a time. */
export function day(iso: string): string {
  return iso.length > 10 ? new Date(iso).toISOString().slice(0, 10) : iso;
}

/** As `day`, for a date that may be unknown. */
export function dayOrNull(iso: string | null): string | null {
  return iso === null ? null : day(iso);
}
