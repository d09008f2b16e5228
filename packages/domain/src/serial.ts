import { badInput } from "./bad-input.ts";

/** How a serial may be written: no leading zero, thousands commas on import only. */
export const SERIAL_PATTERN = String.raw`[1-9]\d{0,14}|[1-9]\d{0,2}(?:,\d{3}){1,4}`;

const MAX_SERIAL = 999_999_999_999_999n; // fifteen digits, the most that the identifier carries

/**
 * A serial as digits without commas.
 * @throws RegistryError BAD_INPUT outside 1 to 999999999999999
 */
export function formatSerial(serial: bigint): string {
  if (serial < 1n || serial > MAX_SERIAL) {
    throw badInput(`${serial} is not a serial number from 1 to ${MAX_SERIAL}.`, "1236500");
  }
  return serial.toString();
}

/** The number of a text that already matched `SERIAL_PATTERN`. */
export function parseSerial(text: string): bigint {
  return BigInt(text.replaceAll(",", ""));
}
