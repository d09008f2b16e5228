import type { ChainEvent } from "@sixtwo/chain";
import type { ActionRow, EventPlace } from "@sixtwo/db";
import type { Address, BlockId } from "@sixtwo/domain";
import type { MirrorState } from "../state/mirror-state.ts";

/** What a reducer works on: rows in memory, and the chain block that the event is in. */
export type ApplyContext = {
  readonly state: MirrorState;
  readonly number: bigint;
  readonly minedAt: Date;
  readonly transaction: TransactionScope;
  /** Told of an event that means nothing here, which never stops the mirror. */
  readonly onOdd: (event: ChainEvent, reason: string) => void;
};

/** What one event of a transaction tells the later ones; each transaction begins without any. */
export type TransactionScope = {
  hash: ChainEvent["txHash"] | null;
  /** Places in `state.records.actions` of moves whose transfer has not come yet. */
  readonly openMoves: Map<BlockId, number[]>;
  /** Who issued, executed or recalled a block: the operator of the transfer is only a contract. */
  readonly actors: Map<BlockId, Address>;
};

export type EventOf<Name extends ChainEvent["name"]> = Extract<ChainEvent, { readonly name: Name }>;

export function createTransactionScope(): TransactionScope {
  return { hash: null, openMoves: new Map(), actors: new Map() };
}

/** Forgets the transaction before, where the event is of another one. */
export function enterTransaction({ transaction }: ApplyContext, { txHash }: ChainEvent): void {
  if (transaction.hash === txHash) return;
  transaction.hash = txHash;
  transaction.openMoves.clear();
  transaction.actors.clear();
}

export function placeOf(event: ChainEvent): EventPlace {
  return {
    chain_block: event.chainBlock,
    log_index: BigInt(event.logIndex),
    tx_hash: event.txHash,
  };
}

/** The actions that a row is about to be added to, or changed in. */
export function actionsOf({ state }: ApplyContext): ActionRow[] {
  return state.records.actions;
}
