import type { BaseLogger } from "pino";

/** What the launcher's parts need of a logger; pino fits. */
export type LauncherLogger = Pick<BaseLogger, "debug" | "info" | "warn" | "error">;
