import { RegistryError } from "@sixtwo/domain";
import type { Logger } from "pino";
import type { IndexerMetrics, Role } from "../metrics.ts";

export type ProgressReport = {
  readonly role: Role;
  /** Newest chain block that the node has told of; null before the first answer, and while standby. */
  readonly head: bigint | null;
  /** Chain block up to which this process has brought the mirror; null while standby. */
  readonly indexed: bigint | null;
  /** True while the mirror is at most five chain blocks behind the head. */
  readonly atHead: boolean;
  /** What went wrong last and is being tried again, or why the indexer stopped for good. */
  readonly problem: {
    readonly code: string;
    readonly message: string;
    readonly remedy: string;
  } | null;
};

type State = Omit<ProgressReport, "atHead">;

const NEAR = 5n;

export type Progress = {
  report(): ProgressReport;
  roleChanged(role: Role): void;
  headSeen(number: bigint): void;
  indexed(number: bigint): void;
  caughtUp(): void;
  /** A failure that is being tried again. */
  failed(error: unknown): void;
  /** A failure for good. */
  stopped(failure: RegistryError): void;
};

type Deps = { readonly logger: Logger; readonly metrics: IndexerMetrics };

export function createProgress({ logger, metrics }: Deps): Progress {
  let now: State = { role: "starting", head: null, indexed: null, problem: null };
  const set = (change: Partial<State>) => {
    now = { ...now, ...change };
  };
  return {
    report: () => ({ ...now, atHead: isAtHead(now) }),
    roleChanged(role) {
      if (now.role === role) return;
      set(role === "standby" ? { role, head: null, indexed: null } : { role });
      metrics.roleChanged(role);
      logger.info({ role }, "role changed");
    },
    headSeen(number) {
      set({ head: number });
      metrics.headSeen(number);
    },
    indexed: (number) => set({ indexed: number }),
    caughtUp() {
      if (now.problem !== null) logger.info("working again");
      set({ problem: null });
    },
    failed(error) {
      const problem = describe(error);
      set({ problem });
      metrics.failedAttempt(problem.code);
      logger.warn({ ...problem }, "failed and will try again");
    },
    stopped(failure) {
      set({ role: "failed", problem: describe(failure) });
      metrics.roleChanged("failed");
      logger.fatal({ ...describe(failure) }, "stopped writing the mirror");
    },
  };
}

function isAtHead({ role, head, indexed }: State): boolean {
  return role === "leader" && head !== null && indexed !== null && head - indexed <= NEAR;
}

function describe(error: unknown): NonNullable<ProgressReport["problem"]> {
  if (error instanceof RegistryError) {
    return { code: error.code, message: error.message, remedy: error.remedy };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { code: "INTERNAL", message, remedy: "Nothing to do unless it lasts; then see the log." };
}
