import { RegistryError } from "@sixtwo/domain";
import { createPublicClient, http, type PublicClient, type Transport, webSocket } from "viem";
import { publicUrl } from "./public-url.ts";
import { askByViem } from "./rpc/ask-by-viem.ts";
import { type AskNode, createAskNode } from "./rpc/ask-node.ts";
import { createNodeSocket, type NodeSocket } from "./rpc/node-socket.ts";

/** A connection to one node. Make it with `createChainClient`, or around a client that wagmi made. */
export type ChainClient = {
  /** Null when the connection is a wallet's own, whose URL is not known. */
  readonly rpcUrl: string | null;
  readonly viem: PublicClient;
  /** Asks several questions in one message, which viem does not do over WebSocket. */
  readonly ask: AskNode;
  /** Tells of heads; null when the connection is a wallet's own. */
  readonly socket: NodeSocket | null;
};

export type ChainClientOptions = {
  /** http, https, ws or wss; may hold credentials, which never appear in a message. */
  readonly rpcUrl: string;
  /** Milliseconds for one request; 10,000 when left out. */
  readonly timeoutMs?: number;
  /** How often a failed request is tried again; 1 when left out. */
  readonly retries?: number;
};

const TIMEOUT_MS = 10_000;
const RETRIES = 1;
const RECONNECT_MS = 2_000;

/**
 * A client for the node at a URL. Nothing is asked of the node yet.
 * @throws RegistryError CONFIG_INVALID when the URL is none of http, https, ws, wss
 */
export function createChainClient(options: ChainClientOptions): ChainClient {
  const { rpcUrl, timeoutMs = TIMEOUT_MS, retries = RETRIES } = options;
  const viem = createPublicClient({ transport: transportFor(options), cacheTime: 0 });
  const socket = createNodeSocket({ url: rpcUrl.replace(/^http/, "ws"), timeoutMs });
  return { rpcUrl, viem, ask: createAskNode({ rpcUrl, timeoutMs, retries, socket }), socket };
}

/** A chain client around a viem public client, such as wagmi's. */
export function chainClientOf(viem: PublicClient): ChainClient {
  return { rpcUrl: null, viem, ask: askByViem(viem), socket: null };
}

function transportFor({ rpcUrl, timeoutMs, retries }: ChainClientOptions): Transport {
  const options = { timeout: timeoutMs ?? TIMEOUT_MS, retryCount: retries ?? RETRIES };
  const protocol = URL.canParse(rpcUrl) ? new URL(rpcUrl).protocol : "";
  if (protocol === "http:" || protocol === "https:") return http(rpcUrl, options);
  if (protocol === "ws:" || protocol === "wss:") {
    // A service outlives any outage, so it never gives the node up.
    const reconnect = { attempts: Number.POSITIVE_INFINITY, delay: RECONNECT_MS };
    return webSocket(rpcUrl, { ...options, reconnect });
  }
  throw new RegistryError("CONFIG_INVALID", {
    message: `RPC_URL is ${publicUrl(rpcUrl)}, which is not an http, https, ws or wss URL.`,
    remedy: "Set RPC_URL to a node's URL, such as http://127.0.0.1:8545.",
  });
}
