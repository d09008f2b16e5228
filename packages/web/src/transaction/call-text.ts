/** A call's arguments as text that a person can check; whole numbers stay exact. */
export function callText(args: unknown): string {
  return JSON.stringify(
    args,
    (_key, value: unknown) => (typeof value === "bigint" ? value.toString() : value),
    2,
  );
}
