import type { ChainEvent } from "@sixtwo/chain";
import type { ActionRow, EventPlace } from "@sixtwo/db";
import type { Address, BlockId } from "@sixtwo/domain";
import type { MirrorState } from "../state/mirror-state.ts";

/** What a reducer works on: rows in memory, and the chain block that the event is in. */
export type ApplyContext = {
  readonly state: MirrorState;
  readonly number: bigint;
  readonly minedAt: Date;
  /** Places in `state.records.actions` of moves whose transfer has not come yet, by transaction and block. */
  readonly openMoves: Map<MoveKey, number[]>;
  /** Who issued, executed or recalled, by transaction and block: the operator of the transfer is only a contract. */
  readonly actors: Map<MoveKey, Address>;
  /** Told of an event that means nothing here, which never stops the mirror. */
  readonly onOdd: (event: ChainEvent, reason: string) => void;
};

export type MoveKey = `${ChainEvent["txHash"]}:${BlockId}`;

export type EventOf<Name extends ChainEvent["name"]> = Extract<ChainEvent, { readonly name: Name }>;

export function moveKey({ txHash }: Pick<ChainEvent, "txHash">, blockId: BlockId): MoveKey {
  return `${txHash}:${blockId}`;
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
