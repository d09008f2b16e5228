import type { ChainClient } from "../client.ts";
import { type BackOff, createBackOff } from "../rpc/back-off.ts";
import { type ChainHeader, getHead, toHeader } from "./chain-block.ts";
import { createHeadTrail } from "./head-trail.ts";

export type WatchHeads = {
  /**
   * Told the head at the start and whenever it has changed; never two at a time, and of several that
   * came meanwhile only the newest.
   * @param trail chain blocks that lead up to the head, oldest first, as far as the node told of them
   */
  readonly onHead: (head: ChainHeader, trail: readonly ChainHeader[]) => void | Promise<void>;
  /** Told when the node does not answer, or `onHead` fails; the watch goes on, with longer pauses. */
  readonly onError: (error: unknown) => void;
  /** Milliseconds between two questions to the node. */
  readonly pollMs: number;
  /** How long to pause after a failure; to be told when a part of what `onHead` does went well. */
  readonly backOff?: BackOff;
};

/** When polling finds more new heads than these, and the node tells of none, it is subscribed to anew. */
const MISSED_HEADS = 3;

/**
 * Follows the head of the chain until stopped. Heads that the node tells of over WebSocket are taken
 * as told; polling goes on beside it, so that a silent socket loses nothing.
 * @returns stops the watch; resolves when no call is under way any more
 */
export function watchHeads(client: ChainClient, options: WatchHeads): () => Promise<void> {
  const { onError, pollMs, backOff = createBackOff() } = options;
  const trail = createHeadTrail();
  let told: ChainHeader | null = null;
  let lastHash = "";
  let [stopped, isDue, missed] = [false, false, 0];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking: Promise<void> | undefined;

  const unsubscribe = client.socket?.subscribe({ onHead: hear, onSubscribed: wake });
  wake();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    unsubscribe?.();
    await looking;
  };

  function hear(header: unknown): void {
    missed = 0;
    told = toHeader(header); // null where a node leaves fields out: then it is asked for
    if (told !== null) trail.add(told);
    // After a failure the node is left alone until the pause is over.
    if (!backOff.isFailing()) wake();
  }

  function wake(): void {
    isDue = true;
    if (stopped || looking !== undefined) return;
    clearTimeout(timer);
    looking = look().then(pause);
  }

  async function look(): Promise<number> {
    isDue = false;
    const heard = told;
    told = null;
    try {
      const head = heard ?? (await poll());
      if (!stopped && head.hash !== lastHash) {
        await options.onHead(head, trail.leadingTo(head));
        lastHash = head.hash; // after it, so that a head that failed is told again
      }
      backOff.worked();
      return pollMs;
    } catch (error) {
      if (!stopped) onError(error);
      return backOff.failed(error);
    }
  }

  async function poll(): Promise<ChainHeader> {
    const head = await getHead(client, { bySocket: true });
    if (head.hash !== lastHash) missed += 1;
    if (missed > MISSED_HEADS) {
      missed = 0;
      client.socket?.renew();
    }
    return head;
  }

  function pause(milliseconds: number): void {
    looking = undefined;
    if (isDue && !backOff.isFailing()) wake();
    else if (!stopped) timer = setTimeout(wake, milliseconds);
  }
}
