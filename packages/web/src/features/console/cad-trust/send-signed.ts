import { RegistryError } from "@sixtwo/domain";
import { loadChain } from "../../../registry/load-chain.ts";
import type { RegistryConfig } from "../../../registry/registry-config.ts";
import type { Signer } from "../../../signing/signer.ts";

type Where = { readonly chainId: number; readonly ledger: string; readonly issuedAt: string };

export type SignedRequest = {
  /** Under /api/v1/cad-trust. */
  readonly path: "retry" | "run";
  readonly body: Readonly<Record<string, string>>;
  /** What is signed. */
  readonly textOf: (where: Where) => string;
};

/**
 * Asks the registry's server for something outside the chain, signed by the signer.
 * @throws RegistryError with the registry's own message and remedy, or when the wallet declines
 */
export async function sendSigned(
  config: RegistryConfig,
  signer: Signer,
  { path, body, textOf }: SignedRequest,
): Promise<void> {
  const { client } = await loadChain(config);
  const wallet = await signer.open(client);
  const issuedAt = new Date().toISOString();
  const { chainId, contracts } = config;
  const signature = await wallet.signText(textOf({ chainId, ledger: contracts.ledger, issuedAt }));
  const response = await fetch(`/api/v1/cad-trust/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ...body, account: signer.address, issuedAt, signature }),
  });
  if (!response.ok) throw await refusal(response);
}

async function refusal(response: Response): Promise<RegistryError> {
  const body: unknown = await response.json().catch(() => null);
  const told = typeof body === "object" && body !== null ? body : {};
  const text = (name: string, fallback: string) => {
    const value: unknown = Reflect.get(told, name);
    return typeof value === "string" ? value : fallback;
  };
  return new RegistryError("NOT_ALLOWED", {
    message: text("detail", `The registry answered with HTTP ${response.status}.`),
    remedy: text("remedy", "Reload the page, and try again."),
  });
}
