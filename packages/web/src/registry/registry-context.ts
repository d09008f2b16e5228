import { createContext, useContext } from "react";
import type { RegistryConfig } from "./registry-config.ts";

export const RegistryContext = createContext<RegistryConfig | null>(null);

/** The registry that this page belongs to. */
export function useRegistry(): RegistryConfig {
  const config = useContext(RegistryContext);
  if (config === null) throw new Error("useRegistry needs a RegistryProvider around it.");
  return config;
}
