import { RegistryError } from "@sixtwo/domain";
import { parseRegistryConfig, type RegistryConfig } from "./registry-config.ts";

/**
 * Asks the API what this registry is.
 * @throws RegistryError NOT_SYNCED when it does not answer, CONFIG_INVALID when the answer is not one
 */
export async function fetchRegistryConfig(): Promise<RegistryConfig> {
  try {
    const response = await fetch("/api/v1/config", { headers: { accept: "application/json" } });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return parseRegistryConfig(await response.json(), location.origin);
  } catch (cause) {
    if (cause instanceof RegistryError) throw cause;
    throw new RegistryError("NOT_SYNCED", {
      message: "The registry does not answer yet.",
      remedy: "It may still be starting; this page tries again by itself.",
      cause,
    });
  }
}
