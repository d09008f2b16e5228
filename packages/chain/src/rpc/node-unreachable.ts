import { RegistryError } from "@sixtwo/domain";
import { errorChain } from "../error-chain.ts";
import { publicUrl } from "../public-url.ts";

export type Unreachable = {
  /** How the node failed to answer, to follow "does not answer"; empty when nothing is known. */
  readonly how: string;
  readonly cause?: unknown;
};

/** @param rpcUrl null for a wallet's own node */
export function nodeUnreachable(rpcUrl: string | null, { how, cause }: Unreachable): RegistryError {
  const node = rpcUrl === null ? "The wallet's node" : `The chain's node at ${publicUrl(rpcUrl)}`;
  return new RegistryError("CHAIN_UNREACHABLE", {
    message: `${node} does not answer${how}.`,
    remedy:
      rpcUrl === null
        ? "Check the network connection and the network that the wallet is set to."
        : "Start the node, or correct RPC_URL.",
    cause,
  });
}

/** What an HTTP status other than 200 leaves behind, as the cause of an error. */
export class HttpStatusError extends Error {
  override readonly name = "HttpStatusError";
  readonly status: number;
  /** Milliseconds after which the node wants to be asked again; null when it does not say. */
  readonly retryAfterMs: number | null;

  constructor(status: number, retryAfterMs: number | null) {
    super(`HTTP ${status}`);
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }
}

/** Milliseconds after which a node wants to be asked again; null when it did not say so. */
export function retryAfterOf(error: unknown): number | null {
  const told = errorChain(error).find((cause) => cause instanceof HttpStatusError);
  return told?.retryAfterMs ?? null;
}
