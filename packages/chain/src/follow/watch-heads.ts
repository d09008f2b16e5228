import type { ChainClient } from "../client.ts";
import { type ChainBlock, getHead } from "./chain-block.ts";
import { subscribeHeads } from "./subscribe-heads.ts";

export type WatchHeads = {
  /** Told the head at the start and whenever it has changed; never two at a time. */
  readonly onHead: (head: ChainBlock) => void | Promise<void>;
  /** Told when the node does not answer, or `onHead` fails; the watch goes on. */
  readonly onError: (error: unknown) => void;
  /** Milliseconds between two questions to the node. */
  readonly pollMs: number;
};

/**
 * Follows the head of the chain until stopped. A WebSocket subscription, where the node has one,
 * only says when to look sooner: polling goes on beside it, so that a silent socket loses nothing.
 * @returns stops the watch; resolves when no call is under way any more
 */
export function watchHeads(client: ChainClient, options: WatchHeads): () => Promise<void> {
  let lastHash: string | undefined;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking: Promise<void> | undefined;
  let lookAgain = false;

  const closeSubscription = subscribeHeads(client.rpcUrl, wake);
  wake();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    closeSubscription();
    await looking;
  };

  function wake(): void {
    if (stopped) return;
    clearTimeout(timer);
    if (looking !== undefined) {
      lookAgain = true;
      return;
    }
    looking = look().finally(next);
  }

  async function look(): Promise<void> {
    try {
      const head = await getHead(client);
      if (stopped || head.hash === lastHash) return;
      await options.onHead(head);
      lastHash = head.hash; // after it, so that a head that failed is told again
    } catch (error) {
      if (!stopped) options.onError(error);
    }
  }

  function next(): void {
    looking = undefined;
    if (stopped) return;
    const waitMs = lookAgain ? 0 : options.pollMs;
    lookAgain = false;
    timer = setTimeout(wake, waitMs);
  }
}
