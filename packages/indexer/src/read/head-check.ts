import { type ChainHeader, getChainBlock } from "@sixtwo/chain";
import { chainMoved, type ReadDeps } from "./read-deps.ts";

/** @throws RegistryError NOT_SYNCED when the node does not have what it told of as its newest chain block */
export type HeadCheck = (head: ChainHeader) => Promise<void>;

export function createHeadCheck({ chain }: ReadDeps): HeadCheck {
  let found = "";
  return async ({ number, hash }) => {
    if (hash === found) return;
    const header = await getChainBlock(chain, hash);
    if (header?.number !== number) {
      throw chainMoved(`it told of chain block ${number}, ${hash}, and does not have it`);
    }
    found = hash;
  };
}
