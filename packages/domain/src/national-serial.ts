import { badInput } from "./bad-input.ts";
import { type RegistryCode, registryCode } from "./registry-code.ts";
import { formatSerial, parseSerial, SERIAL_PATTERN } from "./serial.ts";
import { type Vintage, vintage } from "./vintage.ts";

/** The identity of a mitigation outcome before an authorization names its cooperative approach. */
export type NationalSerial = {
  readonly registry: RegistryCode;
  readonly serial: bigint;
  readonly vintage: Vintage;
};

const NATIONAL_SERIAL = new RegExp(
  String.raw`^(?<registry>[A-Z]{3}\d{2})-(?<serial>${SERIAL_PATTERN})-(?<vintage>\d{4})$`,
);

/** The national serial as text, such as GHA01-1-2023. */
export function formatNationalSerial(id: NationalSerial): string {
  return [id.registry, formatSerial(id.serial), id.vintage].join("-");
}

/**
 * Reads a national serial. Thousands commas are accepted and dropped.
 * @throws RegistryError BAD_INPUT for any other form
 */
export function parseNationalSerial(text: string): NationalSerial {
  const groups = NATIONAL_SERIAL.exec(text)?.groups;
  if (groups === undefined) {
    throw badInput(
      `"${text}" is not a national serial: registry, one serial, vintage.`,
      "GHA01-1-2023",
    );
  }
  const { registry = "", serial = "", vintage: year = "" } = groups;
  return {
    registry: registryCode(registry),
    serial: parseSerial(serial),
    vintage: vintage(Number(year)),
  };
}
