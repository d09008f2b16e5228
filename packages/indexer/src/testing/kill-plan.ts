import { BLOCK_ACTS, type BlockAct } from "./random-acts.ts";
import { OFFICE_ACTS, type OfficeAct } from "./random-office-acts.ts";

/** One thing that happens on the chain; `pick` and `part` choose the block and how much of it. */
export type Happening = {
  readonly act: BlockAct | OfficeAct | "pass chain blocks";
  readonly pick: number;
  readonly part: number;
};

/** Chain blocks replaced first, 0 for none, and what happens after. */
export type Phase = { readonly reorg: number; readonly happenings: readonly Happening[] };

/** When the kill comes. */
export type Moment =
  | { readonly kind: "at rest" | "at work" | "after a commit"; readonly delayMs: number }
  /** With an empty mirror, after the indexer's first word. */
  | { readonly kind: "in a backfill"; readonly delayMs: number }
  /** Where the transaction is about to write this table of schema `ledger`. */
  | { readonly kind: "in a transaction"; readonly table: string };

/** Something is killed, started again, and the mirror compared. */
export type KillRound = {
  readonly victim: "indexer" | "postgres" | "both";
  readonly moment: Moment;
  readonly before: Phase;
  readonly meanwhile: Phase;
  readonly after: Phase;
  /** Milliseconds after which indexers that start again are killed once more, one after another. */
  readonly startUps: readonly number[];
  /** True when the node pushes heads; false when it is asked for them. */
  readonly pushes: boolean;
};

type Kills = { readonly indexer: number; readonly postgres: number };

type Wanted = { readonly seed: number; readonly least: Kills; readonly reorgs: boolean };

const DEEPEST_REORG = 12;
const START_MS = 700; // about what an indexer takes until it leads
const PASSED = 40;
/** The first two are written for every chain block. */
const TABLES = ["cursor", "chain_blocks", "chain_blocks", "blocks", "actions", "accounts"];

/** Rounds, always the same for a seed, until they kill at least so often. */
export function killPlan({ seed, least, reorgs }: Wanted): readonly KillRound[] {
  const random = createRandom(seed);
  const rounds: KillRound[] = [];
  let kills: Kills = { indexer: 0, postgres: 0 };
  while (kills.indexer < least.indexer || kills.postgres < least.postgres) {
    const round = randomRound(random, reorgs);
    rounds.push(round);
    const { indexer, postgres } = killsOf(round);
    kills = { indexer: kills.indexer + indexer, postgres: kills.postgres + postgres };
  }
  return rounds;
}

function killsOf({ victim, moment, startUps }: KillRound): Kills {
  const atFirst = moment.kind === "in a backfill" ? 1 : 0; // the one of the mirror before
  return {
    indexer: atFirst + startUps.length + (victim === "postgres" ? 0 : 1),
    postgres: victim === "indexer" ? 0 : 1,
  };
}

type Random = {
  /** A whole number from 0 up to, and not with, `end`. */
  below(end: number): number;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
};

/** Mulberry32: small, and the same everywhere. */
function createRandom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return { below, pick: (items) => items[below(items.length)] ?? items[0] };
}

function randomRound(random: Random, reorgs: boolean): KillRound {
  const { below, pick } = random;
  return {
    victim: pick(["indexer", "indexer", "indexer", "postgres", "both"]),
    moment: randomMoment(random),
    before: randomPhase(random, reorgs),
    meanwhile: randomPhase(random, reorgs),
    after: randomPhase(random, reorgs),
    startUps: Array.from({ length: pick([0, 0, 1, 1, 2]) }, () => below(START_MS)),
    pushes: pick([true, false]),
  };
}

function randomMoment({ below, pick }: Random): Moment {
  const kind = pick<Moment["kind"]>([
    "at rest",
    "at work",
    "after a commit",
    "in a backfill",
    "in a transaction",
    "in a transaction",
  ]);
  switch (kind) {
    case "at rest":
      return { kind, delayMs: below(20) };
    case "at work":
      return { kind, delayMs: below(80) };
    case "after a commit":
      return { kind, delayMs: below(4) };
    case "in a backfill":
      return { kind, delayMs: below(300) };
    case "in a transaction":
      return { kind, table: TABLES[below(TABLES.length)] ?? "cursor" };
    default:
      throw new Error(`Unknown moment ${kind satisfies never}`);
  }
}

function randomPhase(random: Random, reorgs: boolean): Phase {
  const { below } = random;
  return {
    reorg: reorgs && below(2) === 0 ? 1 + below(DEEPEST_REORG) : 0,
    happenings: Array.from({ length: below(3) }, () => randomHappening(random)),
  };
}

/** Mostly moves of a block; now and then what a Party decides, or a time in which nothing happens. */
function randomHappening({ below, pick }: Random): Happening {
  const kind = below(12);
  const chosen = { pick: below(1_000), part: 1 + below(100) };
  if (kind === 0) return { act: "pass chain blocks", pick: 0, part: 1 + below(PASSED) };
  return { act: kind < 3 ? pick(OFFICE_ACTS) : pick(BLOCK_ACTS), ...chosen };
}
