import type { Role } from "../metrics.ts";

/** How the indexer is, in a word. */
export type Status =
  | "starting"
  /** At the head, or standing by for an indexer that writes. */
  | "ready"
  | "behind"
  | "backfilling"
  /** What went wrong last is being tried again. */
  | "retrying"
  | "stopped"
  /** The chain replaced more than finality allows: people must say which chain holds. */
  | "reorg-too-deep"
  /** Any other failure that does not pass by itself. */
  | "failed";

type Standing = {
  readonly role: Role;
  readonly atHead: boolean;
  readonly backfilling: boolean;
  readonly problem: { readonly code: string } | null;
};

export function statusOf({ role, atHead, backfilling, problem }: Standing): Status {
  if (role === "failed") {
    return problem?.code === "CHAIN_REORG_TOO_DEEP" ? "reorg-too-deep" : "failed";
  }
  if (role === "stopped") return "stopped";
  if (problem !== null) return "retrying";
  if (role === "standby" || atHead) return "ready";
  if (role === "starting") return "starting";
  return backfilling ? "backfilling" : "behind";
}
