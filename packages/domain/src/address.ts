import { badInput } from "./bad-input.ts";
import type { Branded } from "./brand.ts";
import { remember } from "./remember.ts";

/** An EVM address in lower case, so that equal addresses are equal strings. */
export type Address = Branded<`0x${string}`, "Address">;

/**
 * Reads an EVM address in any letter case. A mixed-case checksum is not verified here.
 * @throws RegistryError BAD_INPUT for anything but 0x and 40 hexadecimal digits
 */
export function address(text: string): Address {
  return read(text);
}

// Most addresses are of a few accounts, and each is told in every event of its account.
const read = remember((text: string): Address => {
  if (!/^0x[0-9a-fA-F]{40}$/.test(text)) {
    throw badInput(
      `"${text}" is not an address of 0x and 40 hexadecimal digits.`,
      "0x00000000000000000000000000000000000000a1",
    );
  }
  return text.toLowerCase() as Address; // checked above
}, 16_384);
