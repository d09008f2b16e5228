import { type ApproachCode, approachCode } from "./approach-code.ts";
import { badInput } from "./bad-input.ts";
import { type PartyCode, partyCode } from "./party-code.ts";
import { type RegistryCode, registryCode } from "./registry-code.ts";
import { formatSerial, parseSerial, SERIAL_PATTERN } from "./serial.ts";
import { type Vintage, vintage } from "./vintage.ts";

/** The unique identifier of one ITMO (6/CMA.4 annex I para 5). It never changes, across borders included. */
export type ItmoId = {
  readonly approach: ApproachCode;
  /** The registry that issued it. */
  readonly registry: RegistryCode;
  /** The first transferring Party. */
  readonly party: PartyCode;
  readonly serial: bigint;
  readonly vintage: Vintage;
};

const ITMO_ID = new RegExp(
  String.raw`^(?<approach>CA\d{4})-(?<registry>[A-Z]{3}\d{2})-(?<party>[A-Z]{3})` +
    String.raw`-(?<serial>${SERIAL_PATTERN})-(?<vintage>\d{4})$`,
);
const EXAMPLE = "CA0001-GHA01-GHA-1-2023";

/** The identifier as text, such as CA0001-GHA01-GHA-1-2023. Never with commas. */
export function formatItmoId(id: ItmoId): string {
  return [id.approach, id.registry, id.party, formatSerial(id.serial), id.vintage].join("-");
}

/**
 * Reads an ITMO's identifier. Thousands commas in the serial are accepted and dropped.
 * @throws RegistryError BAD_INPUT for any other form, a range inside one identifier included
 */
export function parseItmoId(text: string): ItmoId {
  const groups = ITMO_ID.exec(text)?.groups;
  if (groups === undefined) {
    throw badInput(
      `"${text}" is not an ITMO identifier: approach, registry, Party, one serial, vintage.`,
      EXAMPLE,
    );
  }
  const { approach = "", registry = "", party = "", serial = "", vintage: year = "" } = groups;
  return {
    approach: approachCode(approach),
    registry: registryCode(registry),
    party: partyCode(party),
    serial: parseSerial(serial),
    vintage: vintage(Number(year)),
  };
}
