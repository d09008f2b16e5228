import { prepareSend } from "@sixtwo/chain";
import { type BlockId, tonnes } from "@sixtwo/domain";
import { blockOf } from "../chain/block-of.ts";
import { holderAddress } from "../chain/holder-address.ts";
import type { MadeChain } from "../chain/made-chain.ts";
import { createMarket, type Move } from "../chain/market.ts";
import { planChainBlock } from "../chain/plan-chain-block.ts";
import { createRandom } from "../chain/random.ts";
import type { BenchTransaction } from "../chain/send-transactions.ts";
import { HOLDERS, SEED } from "../chain/workload.ts";

/** Whole blocks that go on from holder to holder, one in each transaction. */
export type Sends = {
  /** Sends that stay. */
  lasting(count: number): readonly Send[];
  /** Sends that a reorg will take back: afterwards everybody holds what they held. */
  passing(count: number): readonly Send[];
};

type Send = BenchTransaction & { readonly moved: BlockId };

type Block = { readonly move: Move; holder: number };

const BLOCKS = 400;

/** @param made the chain on which they will be sent; the plan's next moves tell who holds what. */
export function createSends({ market, planned }: MadeChain): Sends {
  const model = createMarket(createRandom(SEED));
  for (let number = 0; number < planned; number += 1) planChainBlock(model, number);
  const moves = Array.from({ length: BLOCKS }, () => model.send("whole"));
  const blocks = moves
    .filter((move) => move !== null)
    .map((move): Block => ({ move, holder: move.from }));
  let turn = 0;
  const next = (lasts: boolean): Send => {
    const block = blocks[turn % blocks.length];
    turn += 1;
    if (block === undefined) throw new Error("Nobody holds a block that could be sent.");
    const { move, holder } = block;
    const receiver = (holder + 1) % HOLDERS.home;
    if (lasts) block.holder = receiver;
    const [from, to] = [holderAddress(holder), holderAddress(receiver)];
    const moved = blockOf(move.holding);
    const sent = { from, to, block: moved, quantity: tonnes(move.quantity) };
    const call = prepareSend(market.deployment, sent);
    return { from, to: call.to, data: call.data, moved };
  };
  return {
    lasting: (count) => Array.from({ length: count }, () => next(true)),
    passing: (count) => Array.from({ length: count }, () => next(false)),
  };
}
