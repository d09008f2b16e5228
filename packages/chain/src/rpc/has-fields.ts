import type { Hex } from "viem";

/** True for an object that has hexadecimal text in each of these fields. */
export function hasFields<Name extends string>(
  value: unknown,
  names: readonly Name[],
): value is Readonly<Record<Name, Hex>> {
  if (typeof value !== "object" || value === null) return false;
  const fields = value as Readonly<Record<string, unknown>>; // any object has fields
  return names.every((name) => {
    const field = fields[name];
    return typeof field === "string" && field.startsWith("0x");
  });
}
