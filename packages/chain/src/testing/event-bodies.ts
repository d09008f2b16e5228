import type { ChainEventBody } from "../events/decode-log.ts";
import type { Sent } from "../send/send-call.ts";

/** What a transaction's events say, without their places on chain. */
export function eventBodies({ events }: Sent): readonly ChainEventBody[] {
  return events.map(({ address, chainBlock, logIndex, txHash, ...body }) => body);
}

/** The names of a transaction's events, in order. */
export function eventNames({ events }: Sent): readonly string[] {
  return events.map(({ name }) => name);
}
