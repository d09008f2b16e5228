import { connectCadTrust, type Dialect, nodeRoot } from "@sixtwo/cad-trust";
import { RegistryError } from "@sixtwo/domain";

type NodeSettings = {
  readonly url: string;
  readonly apiKey: string | null;
  /** Breaks off a call when the worker stops. */
  readonly stopping: AbortSignal;
};

/** A CAD Trust node to publish to. */
export type CadTrustNode = {
  /** Its root URL without credentials, which tells it from others. */
  readonly name: string;
  /**
   * @param dialect how it names fields, as far as is known by now
   * @throws RegistryError CONFIG_INVALID when its URL is none
   */
  readonly connect: (dialect: () => Dialect) => ReturnType<typeof connectCadTrust>;
};

const TIMEOUT_MS = 30_000; // a busy node takes its time

/** The node to publish to; nothing is sent, nor checked, before it is connected to. */
export function cadTrustNode({ url, apiKey, stopping }: NodeSettings): CadTrustNode {
  return {
    name: isWebUrl(url) ? nodeRoot(url) : url,
    connect: async (dialect) => {
      if (!isWebUrl(url)) throw noUrl(url);
      return connectCadTrust({ url, apiKey, timeoutMs: TIMEOUT_MS, dialect, stopping });
    },
  };
}

function isWebUrl(url: string): boolean {
  return /^https?:\/\//.test(url) && URL.canParse(url);
}

function noUrl(url: string): RegistryError {
  return new RegistryError("CONFIG_INVALID", {
    message: `CAD_TRUST_URL is "${url}", which is no http or https URL.`,
    remedy: "Set it to the root of the node, like https://cadt.example.org:31310.",
  });
}
