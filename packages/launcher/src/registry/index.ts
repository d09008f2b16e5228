export { readLauncherConfig } from "../config.ts";
export { type OpenedRegistry, openRegistry } from "../open-registry.ts";
