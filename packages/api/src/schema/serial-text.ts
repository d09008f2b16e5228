import {
  type ApproachCode,
  formatItmoId,
  formatNationalSerial,
  type PartyCode,
  type RegistryCode,
  vintage,
} from "@sixtwo/domain";

/** What a serial's text identifier is made of, beside the serial. */
export type SerialFamily = {
  /** Null before an authorization gives one. */
  readonly approach: ApproachCode | null;
  readonly registry: RegistryCode;
  readonly party: PartyCode;
  readonly vintage: number;
};

/** The text identifier of one serial: an ITMO's, or the national serial before authorization. */
export function serialText(family: SerialFamily, serial: bigint): string {
  const { approach, registry, party } = family;
  const year = vintage(family.vintage);
  return approach === null
    ? formatNationalSerial({ registry, serial, vintage: year })
    : formatItmoId({ approach, registry, party, serial, vintage: year });
}
