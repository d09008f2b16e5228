import { badInput } from "./bad-input.ts";
import type { Branded } from "./brand.ts";

/** A quantity of whole tonnes of CO2 equivalent, zero or more. Sums and differences go through `tonnes` again. */
export type Tonnes = Branded<bigint, "Tonnes">;

/**
 * The only maker of `Tonnes`.
 * @param value tCO2e as a bigint, a safe integer, or plain decimal digits
 * @throws RegistryError BAD_INPUT for a fraction, a sign, separators or a negative quantity
 */
export function tonnes(value: bigint | number | string): Tonnes {
  const whole = typeof value === "bigint" ? value : parseWhole(value);
  if (whole === null || whole < 0n) {
    throw badInput(`"${value}" is not a quantity of whole tonnes of CO2 equivalent.`, "5000");
  }
  return whole as Tonnes; // checked above
}

function parseWhole(value: number | string): bigint | null {
  if (typeof value === "number") return Number.isSafeInteger(value) ? BigInt(value) : null;
  return /^\d+$/.test(value) ? BigInt(value) : null; // BigInt("") is 0n and BigInt("0x10") is 16n
}
