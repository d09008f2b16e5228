import { randomBytes } from "node:crypto";
import { z } from "zod";
import type { LauncherLogger } from "../launcher-logger.ts";
import type { AnvilRequest } from "./anvil-ipc.ts";
import type { ChainHead } from "./chain-head.ts";
import { RPC_CODES, RpcError } from "./rpc-error.ts";
import { createSerialQueue } from "./serial-queue.ts";

/** Sends one notification's text to a subscriber. */
export type Push = (text: string) => void;

export type ChainSubscriptions = {
  /** eth_subscribe. @returns the subscription's id */
  subscribe(push: Push, params: readonly unknown[]): string;
  /** eth_unsubscribe. @returns false when this subscriber has no such subscription */
  unsubscribe(push: Push, id: unknown): boolean;
  /** Ends all that a subscriber has. */
  drop(push: Push): void;
  /** Tells every subscriber of a chain block, in the order of the calls. */
  announce(head: ChainHead): void;
};

const LogFilter = z.object({ address: z.unknown(), topics: z.unknown() }).partial();
const LIMIT = 100;

type Subscription = {
  readonly id: string;
  readonly push: Push;
  /** Undefined for new heads. */
  readonly logFilter: z.infer<typeof LogFilter> | undefined;
};
type Deps = { readonly request: AnvilRequest; readonly logger: LauncherLogger };

/** Keeps who wants to hear of new heads and logs. */
export function createSubscriptions(deps: Deps): ChainSubscriptions {
  const active = new Map<string, Subscription>();
  const queue = createSerialQueue();
  const ownedBy = (push: Push) => [...active.values()].filter((one) => one.push === push);
  return {
    subscribe: (push, params) => {
      if (ownedBy(push).length >= LIMIT) throw tooMany();
      const id = `0x${randomBytes(16).toString("hex")}`;
      active.set(id, { id, push, logFilter: parseKind(params) });
      return id;
    },
    unsubscribe: (push, id) =>
      typeof id === "string" && active.get(id)?.push === push && active.delete(id),
    drop: (push) => {
      for (const { id } of ownedBy(push)) active.delete(id);
    },
    announce: (head) => {
      if (active.size === 0) return;
      const tell = () => announceBlock(deps, [...active.values()], head);
      queue.run(tell).catch((err: unknown) => deps.logger.warn({ err }, "Announcement failed"));
    },
  };
}

async function announceBlock(
  { request }: Deps,
  subscriptions: readonly Subscription[],
  { hash }: ChainHead,
): Promise<void> {
  const header = z.looseObject({}).parse(await request("eth_getBlockByHash", [hash, false]));
  const { transactions: _bodies, ...head } = header;
  for (const { id, push, logFilter } of subscriptions) {
    if (logFilter === undefined) push(notification(id, head));
    else {
      const logs = await request("eth_getLogs", [{ ...logFilter, blockHash: hash }]);
      for (const log of z.array(z.unknown()).parse(logs)) push(notification(id, log));
    }
  }
}

function parseKind(params: readonly unknown[]): Subscription["logFilter"] {
  const [kind, filter] = params;
  if (kind === "newHeads") return undefined;
  const parsed = LogFilter.safeParse(filter ?? {});
  if (kind === "logs" && parsed.success) return parsed.data;
  throw new RpcError(RPC_CODES.invalidParams, "eth_subscribe offers newHeads and logs only");
}

function tooMany(): RpcError {
  return new RpcError(RPC_CODES.limitExceeded, `One connection may have ${LIMIT} subscriptions`);
}

function notification(subscription: string, result: unknown): string {
  const params = { subscription, result };
  return JSON.stringify({ jsonrpc: "2.0", method: "eth_subscription", params });
}
