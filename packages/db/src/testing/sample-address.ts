import { type Address, address } from "@sixtwo/domain";

/** The address of a sample account, by its last two digits, such as "a1". */
export function sampleAddress(digits: string): Address {
  return address(`0x${digits.padStart(40, "0")}`);
}
