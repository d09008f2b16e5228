import { type CadTrustClient, createCadTrustClient } from "@sixtwo/cad-trust";
import { RegistryError } from "@sixtwo/domain";

type Node = {
  readonly url: string;
  readonly apiKey: string | null;
  /** Breaks off a call when the worker stops. */
  readonly stopping: AbortSignal;
};

const TIMEOUT_MS = 30_000; // a busy node takes its time

/**
 * The client of the node to publish to.
 * @throws RegistryError CONFIG_INVALID when the URL is none
 */
export function connectNode({ url, apiKey, stopping }: Node): CadTrustClient {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) {
    throw new RegistryError("CONFIG_INVALID", {
      message: `CAD_TRUST_URL is "${url}", which is no http or https URL.`,
      remedy: "Set it to the root of the node, like https://cadt.example.org:31310.",
    });
  }
  const interruptible: typeof fetch = (input, init) => {
    const signals = init?.signal ? [init.signal, stopping] : [stopping];
    return fetch(input, { ...init, signal: AbortSignal.any(signals) });
  };
  return createCadTrustClient({ url, apiKey, timeoutMs: TIMEOUT_MS, fetch: interruptible });
}
