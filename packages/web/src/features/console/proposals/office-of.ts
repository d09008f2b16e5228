import type { ProposingOffice } from "@sixtwo/chain";
import type { RegistryConfig } from "../../../registry/registry-config.ts";

const OFFICES: readonly ProposingOffice[] = ["accounts", "authorizations", "issuances"];

/** Which office keeps a proposal; null for a contract that is none of this registry's. */
export function officeOf(
  { contracts }: Pick<RegistryConfig, "contracts">,
  contract: string,
): ProposingOffice | null {
  return OFFICES.find((name) => contracts[name] === contract.toLowerCase()) ?? null;
}
