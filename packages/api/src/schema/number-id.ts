import { RegistryError } from "@sixtwo/domain";

const LARGEST = 2 ** 31 - 1;

/**
 * The number of an authorization or an entity, out of its id; null for none.
 * @throws RegistryError BAD_INPUT unless it is a number from 1 to 2^31 - 1
 */
export function numberId(id: string | null | undefined, what: string): number | null {
  if (id == null) return null;
  const number = /^\d{1,10}$/.test(id) ? Number(id) : 0;
  if (number >= 1 && number <= LARGEST) return number;
  throw new RegistryError("BAD_INPUT", {
    message: `"${id.slice(0, 100)}" is not the id of ${what}.`,
    remedy: "Pass the id that the API gave, such as 1.",
  });
}
