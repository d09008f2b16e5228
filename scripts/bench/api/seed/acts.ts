import type { BlockRow } from "@sixtwo/db";
import type { Random } from "../../indexer/chain/random.ts";
import { actionOn, batchOf, cutBlock, firstBlockOf, type Place } from "./block-rows.ts";
import type { Country, Holder } from "./country.ts";
import type { Market, MarketDay } from "./market.ts";

export type Move =
  | "domestic-transfer"
  | "first-transfer"
  | "transfer"
  | "use"
  | "cancellation"
  | "voluntary-cancellation";

/** From which stage to which a move leads. */
const WAYS = {
  "domestic-transfer": ["authorized", "authorized"],
  "first-transfer": ["authorized", "abroad"],
  transfer: ["abroad", "abroad"],
  use: ["abroad", "ended"],
  cancellation: ["abroad", "ended"],
  "voluntary-cancellation": ["issued", "ended"],
} as const satisfies Record<Move, readonly [keyof Market["stages"], keyof Market["stages"]]>;

const SPLIT_PERCENT = 35;

/** Issues a batch to one of a country's holders. */
export function issueBatch({ random, countries, stages, lastBatch }: Market, day: MarketDay): void {
  const country = pick(countries, random);
  const last = lastBatch.get(country.party);
  const place = placeOf(day);
  const holder = pick(country.holders, random);
  const batch = batchOf({
    ...{ activity: pick(country.activities, random), holder, place },
    ...{ batch: (last?.batch ?? 0n) + 1n, first: (last?.last_serial ?? 0n) + 1n },
    quantity: BigInt(1_000 * (1 + random(500))),
  });
  lastBatch.set(country.party, batch);
  const block = firstBlockOf(batch);
  day.batches.push(batch);
  day.actions.push(actionOn(block, { kind: "issuance", to: holder }, place));
  stages.issued.rest(block);
}

/** Puts a block under an authorization of its Party. @returns false when there is none to take. */
export function authorizeBlock(market: Market, day: MarketDay): boolean {
  const block = market.stages.issued.take();
  if (block === null) return false;
  const { authorization_id } = pick(of(market.home, block.party).authorizations, market.random);
  const after = { ...block, authorization_id, valid_from: day.chainBlock };
  const from = of(market.holder, block.holder);
  endVersion(day, block);
  day.actions.push(actionOn(after, { kind: "authorization", from }, placeOf(day)));
  market.stages.authorized.rest(after);
  return true;
}

/** Moves a block, or a part of it. @returns false when there is none to move. */
export function moveBlock(market: Market, day: MarketDay, kind: Move): boolean {
  const [leaves, enters] = WAYS[kind];
  const block = market.stages[leaves].take();
  if (block === null) return false;
  endVersion(day, block);
  const { head, tail } = partOf(block, market.random);
  if (head !== null) market.stages[leaves].rest({ ...head, valid_from: day.chainBlock });
  const from = of(market.holder, block.holder);
  const to = receiver(market, from, kind);
  const after: BlockRow = {
    ...{ ...tail, holder: to.address, terminal: enters === "ended", valid_from: day.chainBlock },
    first_transferred: tail.first_transferred || kind === "first-transfer",
  };
  day.actions.push(actionOn(after, { kind, from, to }, placeOf(day)));
  market.stages[enters].rest(after);
  return true;
}

function partOf(block: BlockRow, random: Random) {
  const splits = random(100) < SPLIT_PERCENT && block.quantity > 10n;
  if (!splits) return { head: null, tail: block };
  return cutBlock(block, (block.quantity * BigInt(20 + random(60))) / 100n);
}

function receiver({ random, countries, home }: Market, from: Holder, kind: Move): Holder {
  const own = of(home, from.party);
  switch (kind) {
    case "domestic-transfer":
      return pick(own.holders, random);
    case "first-transfer":
    case "transfer":
      return pick(anotherThan(own, countries, random).holders, random);
    case "use":
      return own.use;
    case "cancellation":
      return own.cancellation;
    case "voluntary-cancellation":
      return own.voluntary;
    default:
      throw new Error(`Unknown move ${kind satisfies never}`);
  }
}

function anotherThan(own: Country, countries: readonly Country[], random: Random): Country {
  const at = countries.indexOf(own) + 1 + random(countries.length - 1);
  return countries[at % countries.length] ?? own;
}

function endVersion(day: MarketDay, block: BlockRow): void {
  day.ended.push({ ...block, valid_to: day.chainBlock });
}

function placeOf({ chainBlock, at, actions }: MarketDay): Place {
  return { chainBlock, at, logIndex: actions.length };
}

function pick<One>(from: readonly One[], random: Random): One {
  const picked = from[random(from.length)];
  if (picked === undefined) throw new RangeError("Nothing is there to pick from.");
  return picked;
}

function of<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new RangeError(`The market does not know ${String(key)}.`);
  return value;
}
