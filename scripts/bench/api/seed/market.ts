import type { ActionRow, BatchRow, BlockRow } from "@sixtwo/db";
import type { Address, PartyCode } from "@sixtwo/domain";
import { createRandom, type Random } from "../../indexer/chain/random.ts";
import { authorizeBlock, issueBatch, moveBlock } from "./acts.ts";
import type { Country, Holder } from "./country.ts";
import { createStage, type Stage } from "./stage.ts";

/** What one chain block brings, as rows of the mirror. */
export type MarketDay = {
  readonly chainBlock: bigint;
  readonly at: Date;
  readonly batches: BatchRow[];
  readonly actions: ActionRow[];
  /** Versions that ended here. */
  readonly ended: BlockRow[];
};

/** Where everything stands. */
export type Market = {
  readonly random: Random;
  readonly countries: readonly Country[];
  readonly home: ReadonlyMap<PartyCode, Country>;
  readonly holder: ReadonlyMap<Address, Holder>;
  readonly stages: Readonly<Record<"issued" | "authorized" | "abroad" | "ended", Stage>>;
  /** The last batch of each registry. */
  readonly lastBatch: Map<string, BatchRow>;
};

const SEED = 62;
const LEAST_BLOCKS = 400;

/** What is done, and how many of a hundred acts it is. */
const ACTS = {
  issue: 8,
  authorize: 8,
  "domestic-transfer": 27,
  "first-transfer": 16,
  transfer: 25,
  use: 9,
  cancellation: 4,
  "voluntary-cancellation": 3,
} as const;

type Act = keyof typeof ACTS;

const HUNDRED = Object.entries(ACTS).flatMap(
  ([act, count]) => Array.from({ length: count }, () => act as Act), // the keys of a constant
);

/** A market of these countries, in which nothing has happened; the same one every time. */
export function createMarket(countries: readonly Country[]): Market {
  const random = createRandom(SEED);
  const holders = countries.flatMap(({ holders: own, use, cancellation, voluntary }) => {
    return [...own, use, cancellation, voluntary];
  });
  return {
    ...{ random, countries, lastBatch: new Map() },
    home: new Map(countries.map((country) => [country.party, country])),
    holder: new Map(holders.map((holder) => [holder.address, holder])),
    stages: {
      issued: createStage(random),
      authorized: createStage(random),
      abroad: createStage(random),
      ended: createStage(random),
    },
  };
}

/** The acts of the next chain block; no block is acted on twice in it. */
export function nextDay(
  market: Market,
  when: { readonly chainBlock: number; readonly at: Date; readonly acts: number },
): MarketDay {
  const chainBlock = BigInt(when.chainBlock);
  const day: MarketDay = { chainBlock, at: when.at, batches: [], actions: [], ended: [] };
  for (let nth = 0; nth < when.acts; nth += 1) {
    const { issued, authorized } = market.stages;
    const few = issued.size() + authorized.size() < LEAST_BLOCKS;
    act(market, day, few && nth % 2 === 0 ? "issue" : (HUNDRED[market.random(100)] ?? "issue"));
  }
  for (const stage of Object.values(market.stages)) stage.wake();
  return day;
}

/** Every block as it stands. */
export function liveBlocks({ stages }: Market): readonly BlockRow[] {
  return Object.values(stages).flatMap((stage) => stage.all());
}

function act(market: Market, day: MarketDay, wanted: Act): void {
  const done = wanted !== "issue" && actOnBlock(market, day, wanted);
  if (!done) issueBatch(market, day); // also where nothing is there yet to be acted on
}

function actOnBlock(market: Market, day: MarketDay, wanted: Exclude<Act, "issue">): boolean {
  return wanted === "authorize" ? authorizeBlock(market, day) : moveBlock(market, day, wanted);
}
