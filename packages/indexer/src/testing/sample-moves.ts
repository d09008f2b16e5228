import { type Address, registryCode, tonnes } from "@sixtwo/domain";
import { ALICE, sampleBlock } from "./sample-events.ts";

type Item = readonly [first: bigint, quantity: bigint];

/** Alice sends blocks, or has them sent; null where they begin or end. */
export function sampleTransfer(from: Address | null, to: Address | null, items: readonly Item[]) {
  return {
    name: "Transfer" as const,
    operator: ALICE,
    from,
    to,
    items: items.map(([first, quantity]) => ({
      blockId: sampleBlock(first),
      quantity: tonnes(quantity),
    })),
  };
}

/** A block begins at Alice's. */
export function sampleMint(first: bigint, quantity: bigint) {
  return sampleTransfer(null, ALICE, [[first, quantity]]);
}

/** The last `quantity` serials of Alice's block become the block `child`. */
export function sampleSplit(first: bigint, child: bigint, quantity: bigint) {
  return [
    sampleTransfer(ALICE, null, [[first, quantity]]),
    sampleTransfer(null, ALICE, [[child, quantity]]),
    {
      name: "Split" as const,
      blockId: sampleBlock(first),
      child: sampleBlock(child),
      quantity: tonnes(quantity),
    },
  ];
}

/** The rulebook says that one tonne went from XXA to XXC. */
export function sampleSentAbroad(first: bigint) {
  return {
    name: "InternationalTransfer" as const,
    blockId: sampleBlock(first),
    quantity: tonnes(1),
    from: registryCode("XXA01"),
    to: registryCode("XXC01"),
  };
}

export function sampleRegistryOpened(registry: string) {
  return { name: "RegistryOpened" as const, registry: registryCode(registry), title: registry };
}
