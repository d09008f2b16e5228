import { type ChainClient, type Deployment, getHead } from "@sixtwo/chain";
import { type Db, requireMigrated } from "@sixtwo/db";
import { findMirrorStatus, type MirrorStatus, statementFailure } from "@sixtwo/db/explorer";
import { type ErrorCode, RegistryError } from "@sixtwo/domain";

/** Why the registry is not ready, and what helps. */
type UnreadyReason = {
  readonly code: ErrorCode;
  readonly message: string;
  readonly remedy: string;
};

export type ReadinessReport = {
  readonly ready: boolean;
  /** Height of the mirror; null when it is not known. */
  readonly chainBlock: number | null;
  /** Height of the chain; null when it is not known. */
  readonly head: number | null;
  /** Chain blocks that the mirror is behind the chain; null when it is not known. */
  readonly lag: number | null;
  /** How long ago what the mirror shows was true, 0 at the head; null when it is not known. */
  readonly lagSeconds: number | null;
  readonly reasons: readonly UnreadyReason[];
};

export type ReadinessCheck = () => Promise<ReadinessReport>;

export type ReadinessDeps = {
  readonly db: Db;
  readonly chain: ChainClient;
  readonly deployment: Pick<Deployment, "ledger">;
  /** Chain blocks that the mirror may be behind the head. */
  readonly maxLag: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
};

const FRESH_MS = 1_000;

/**
 * Whether the database has the schema, the mirror is of this registry and at the chain's head, and
 * the chain answers. Asked at most once a second, however often it is called.
 */
export function readinessCheck(deps: ReadinessDeps): ReadinessCheck {
  let known: { readonly at: number; readonly report: Promise<ReadinessReport> } | undefined;
  return () => {
    if (known === undefined || performance.now() - known.at > FRESH_MS) {
      known = { at: performance.now(), report: check(deps) };
    }
    return known.report;
  };
}

async function check(deps: ReadinessDeps): Promise<ReadinessReport> {
  const [mirror, head] = await Promise.all([
    attempt(() => mirrorStatus(deps)),
    attempt(async () => (await getHead(deps.chain)).number),
  ]);
  const failures = [mirror, head].filter((result) => result instanceof RegistryError);
  const distance = distanceOf(mirror, head, (deps.now ?? Date.now)());
  const behind = tooFar(distance, deps.maxLag);
  const reasons = [...failures, ...(behind === null ? [] : [behind])].map(reasonOf);
  return { ready: reasons.length === 0, ...distance, reasons };
}

async function mirrorStatus({ db, deployment }: ReadinessDeps): Promise<MirrorStatus> {
  await requireMigrated(db);
  const status = await findMirrorStatus({ db });
  if (status === null) {
    throw new RegistryError("NOT_SYNCED", {
      message: "The mirror has not read any chain block yet.",
      remedy: "Start the indexer, or wait for it.",
    });
  }
  if (status.ledger === deployment.ledger) return status;
  throw new RegistryError("CHAIN_FOREIGN", {
    message: `The mirror is of the ledger ${status.ledger}; this registry's is ${deployment.ledger}.`,
    remedy: "Point DATABASE_URL, RPC_URL and DEPLOYMENT_FILE at the same registry.",
  });
}

type Distance = Pick<ReadinessReport, "chainBlock" | "head" | "lag" | "lagSeconds">;

function distanceOf(
  mirror: MirrorStatus | RegistryError,
  chain: bigint | RegistryError,
  now: number,
): Distance {
  const head = chain instanceof RegistryError ? null : Number(chain);
  if (mirror instanceof RegistryError) {
    return { chainBlock: null, head, lag: null, lagSeconds: null };
  }
  const chainBlock = Number(mirror.chainBlock);
  if (head === null) return { chainBlock, head, lag: null, lagSeconds: null };
  const lag = Math.max(0, head - chainBlock);
  const age = Math.max(0, (now - mirror.chainBlockAt.getTime()) / 1000);
  return { chainBlock, head, lag, lagSeconds: lag === 0 ? 0 : age };
}

function tooFar({ chainBlock, head, lag }: Distance, maxLag: number): RegistryError | null {
  if (lag === null || lag <= maxLag) return null;
  return new RegistryError("NOT_SYNCED", {
    message: `The mirror is at chain block ${chainBlock}, ${lag} behind the head ${head}.`,
    remedy: "Wait for the indexer; its own /ready and log say what holds it up.",
  });
}

async function attempt<Result>(work: () => Promise<Result>): Promise<Result | RegistryError> {
  try {
    return await work();
  } catch (error) {
    const failure = error instanceof RegistryError ? error : statementFailure(error);
    if (failure !== null) return failure;
    return new RegistryError("INTERNAL", {
      message: "The check itself failed.",
      remedy: "Read the log of the API.",
      cause: error,
    });
  }
}

function reasonOf({ code, message, remedy }: RegistryError): UnreadyReason {
  return { code, message, remedy };
}
