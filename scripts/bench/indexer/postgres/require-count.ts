import { RegistryError } from "@sixtwo/domain";

/** @throws RegistryError INTERNAL when there are not as many transfers as on the chain. */
export async function requireCount(
  whose: string,
  transfers: number,
  ask: () => Promise<{ readonly count: bigint }>,
): Promise<void> {
  const { count } = await ask();
  if (count === BigInt(transfers)) return;
  throw new RegistryError("INTERNAL", {
    message: `${whose} has ${count} transfers, and the logs of the chain have ${transfers}.`,
    remedy:
      "Its speed means nothing until it indexes correctly: find the transfer that is missing.",
  });
}
