import { createHoldersBooks, type Holding } from "./holders-books.ts";
import type { Random } from "./random.ts";
import { BATCH_SIZE, HOLDERS, ISSUED, UNAUTHORIZED } from "./workload.ts";

/** A block, or its last serials, goes from one holder to another; to null for the account of uses. */
export type Move = {
  readonly from: number;
  readonly to: number | null;
  readonly holding: Holding;
  /** Of the holding's tonnes. */
  readonly quantity: number;
};

export type Issue = { readonly to: number; readonly batch: number; readonly authorized: boolean };

type Part = "whole" | "part";

/** What holders may do by what they hold, without a chain. An act is null when nobody holds what it takes. */
export type Market = {
  issue(): Issue;
  send(part: Part): Move | null;
  sendBatch(): readonly Move[] | null;
  sendAbroad(part: Part): Move | null;
  use(): Move | null;
  endChainBlock(): void;
};

type Wanted = {
  readonly from: () => number;
  readonly to: (() => number) | null;
  readonly part: Part;
  readonly authorized?: boolean;
};

const TRIES = 200;

/** @param random decides everything that the kind of an act leaves open. */
export function createMarket(random: Random): Market {
  const books = createHoldersBooks(HOLDERS.home + HOLDERS.abroad, random);
  const atHome = () => random(HOLDERS.home);
  const abroad = () => HOLDERS.home + random(HOLDERS.abroad);
  let batches = 0;

  return {
    issue() {
      batches += 1;
      const issued = { to: atHome(), batch: batches, authorized: batches % UNAUTHORIZED !== 0 };
      const { to, ...block } = issued;
      books.arrive(to, { ...block, first: (batches - 1) * ISSUED + 1, quantity: ISSUED });
      return issued;
    },
    send: (part) => move({ from: atHome, to: atHome, part }),
    sendBatch() {
      const from = firstOf(atHome, (holder) => books.countOf(holder) >= BATCH_SIZE);
      if (from === null) return null;
      const to = otherThan(from, atHome);
      const send = () => move({ from: () => from, to: () => to, part: "whole" });
      return Array.from({ length: BATCH_SIZE }, send).filter((made) => made !== null);
    },
    sendAbroad: (part) => move({ from: atHome, to: abroad, part, authorized: true }),
    use: () => move({ from: abroad, to: null, part: "whole" }),
    endChainBlock: books.endChainBlock,
  };

  function move({ from, to, part, authorized = false }: Wanted): Move | null {
    const fits = (holding: Holding) =>
      (part === "whole" || holding.quantity > 1) && (!authorized || holding.authorized);
    for (let tries = 0; tries < TRIES; tries += 1) {
      const sender = from();
      const holding = books.take(sender, fits);
      if (holding === null) continue;
      const quantity = part === "whole" ? holding.quantity : 1 + random(holding.quantity >> 1);
      return settle({ from: sender, to: to && otherThan(sender, to), holding, quantity });
    }
    return null;
  }

  /** Sending a part moves the last serials; the holder keeps the first ones. */
  function settle(made: Move): Move {
    const { from, to, holding, quantity } = made;
    const kept = holding.quantity - quantity;
    if (kept > 0) books.arrive(from, { ...holding, quantity: kept });
    if (to !== null) books.arrive(to, { ...holding, first: holding.first + kept, quantity });
    return made;
  }
}

function firstOf(choose: () => number, fits: (chosen: number) => boolean): number | null {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const chosen = choose();
    if (fits(chosen)) return chosen;
  }
  return null;
}

function otherThan(one: number, choose: () => number): number {
  for (;;) {
    const other = choose();
    if (other !== one) return other;
  }
}
