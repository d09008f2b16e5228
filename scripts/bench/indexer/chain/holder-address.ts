import { type Address, address } from "@sixtwo/domain";

const FIRST = 0xacc0_0000_0000;

/** The account of a holder by its place. It has no key: anvil lets anybody act for anybody. */
export function holderAddress(place: number): Address {
  return address(`0x${(FIRST + place).toString(16).padStart(40, "b")}`);
}
