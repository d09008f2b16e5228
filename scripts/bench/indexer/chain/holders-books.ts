import type { Random } from "./random.ts";

/** A live block of the market. */
export type Holding = {
  readonly batch: number;
  /** Its first serial. */
  readonly first: number;
  readonly quantity: number;
  readonly authorized: boolean;
};

/** Who holds what. What arrives in a chain block can be taken in the next, so that a block moves once in each. */
export type HoldersBooks = {
  countOf(holder: number): number;
  /** Takes one of a holder's blocks by chance; null when that one does not fit. */
  take(holder: number, fits: (holding: Holding) => boolean): Holding | null;
  arrive(holder: number, holding: Holding): void;
  endChainBlock(): void;
};

export function createHoldersBooks(holders: number, random: Random): HoldersBooks {
  const held: Holding[][] = Array.from({ length: holders }, () => []);
  let arriving: { readonly holder: number; readonly holding: Holding }[] = [];
  return {
    countOf: (holder) => held[holder]?.length ?? 0,
    take(holder, fits) {
      const holdings = held[holder] ?? [];
      const place = random(holdings.length);
      const chosen = holdings[place];
      const last = holdings.at(-1);
      if (chosen === undefined || last === undefined || !fits(chosen)) return null;
      holdings[place] = last;
      holdings.pop();
      return chosen;
    },
    arrive: (holder, holding) => void arriving.push({ holder, holding }),
    endChainBlock() {
      for (const { holder, holding } of arriving) held[holder]?.push(holding);
      arriving = [];
    },
  };
}
