import type { Issue, Market, Move } from "./market.ts";
import { ACTS, LARGE, OPENING } from "./workload.ts";

/** What happens in one chain block. */
export type ChainBlockPlan = {
  readonly issues: readonly Issue[];
  /** Each is one call of the ledger, which sends one block or a batch. */
  readonly sends: readonly (readonly Move[])[];
  /** ERC-1155 events that it makes. */
  readonly events: number;
};

/** @param number of the plan, from 0. */
export function planChainBlock(market: Market, number: number): ChainBlockPlan {
  const isOpening = number < OPENING.chainBlocks;
  const scale = number < LARGE.from ? 1 : LARGE.times;
  const issues = times(isOpening ? OPENING.issuances : ACTS.issue.count * scale, market.issue);
  const sends = isOpening ? [] : planSends(market, scale);
  market.endChainBlock();
  const events = sends.reduce((sum, moves) => sum + eventsOf(moves), issues.length);
  return { issues, sends, events };
}

function planSends(market: Market, scale: number): readonly (readonly Move[])[] {
  const one = (move: Move | null) => (move === null ? null : [move]);
  return [
    ...times(ACTS.sendWhole.count * scale, () => one(market.send("whole"))),
    ...times(ACTS.sendPart.count * scale, () => one(market.send("part"))),
    ...times(ACTS.sendBatch.count * scale, market.sendBatch),
    ...times(ACTS.sendAbroad.count * scale, () => one(market.sendAbroad("whole"))),
    ...times(ACTS.sendPartAbroad.count * scale, () => one(market.sendAbroad("part"))),
    ...times(ACTS.use.count * scale, () => one(market.use())),
  ];
}

function eventsOf([move, ...others]: readonly Move[]): number {
  if (move === undefined) return 0;
  const isPart = others.length === 0 && move.quantity < move.holding.quantity;
  return isPart ? ACTS.sendPart.events : ACTS.sendWhole.events;
}

function times<Act>(count: number, act: () => Act | null): readonly Act[] {
  return Array.from({ length: count }, act).filter((made) => made !== null);
}
