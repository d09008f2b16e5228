/** Every failure the registry can name. The code decides the HTTP status and whether a retry helps. */
export const ERROR_CODES = {
  BAD_INPUT: { status: 400, retryable: false },
  UNKNOWN_ITMO: { status: 404, retryable: false },
  NOT_FOUND: { status: 404, retryable: false },
  REFUSED_BY_RULE: { status: 409, retryable: false },
  NOT_ALLOWED: { status: 403, retryable: false },
  TOO_MANY_REQUESTS: { status: 429, retryable: true },
  CONFIG_INVALID: { status: 500, retryable: false },
  PORT_IN_USE: { status: 500, retryable: false },
  ALREADY_RUNNING: { status: 500, retryable: false },
  DATABASE_UNREACHABLE: { status: 503, retryable: true },
  DATABASE_OUTDATED: { status: 503, retryable: false },
  CHAIN_UNREACHABLE: { status: 503, retryable: true },
  CHAIN_FOREIGN: { status: 503, retryable: false },
  CHAIN_STATE_LOST: { status: 503, retryable: false },
  CHAIN_REORG_TOO_DEEP: { status: 503, retryable: false },
  CHAIN_UNSUPPORTED: { status: 500, retryable: false },
  NOT_SYNCED: { status: 503, retryable: true },
  CURSOR_REPLACED: { status: 410, retryable: false },
  CAD_TRUST_UNREACHABLE: { status: 503, retryable: true },
  CAD_TRUST_REFUSED: { status: 502, retryable: false },
  CAD_TRUST_BUSY: { status: 503, retryable: true },
  INTERNAL: { status: 500, retryable: false },
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

export type ErrorDetails = {
  /** What happened, with the values concerned. */
  readonly message: string;
  /** What the reader can do next. */
  readonly remedy: string;
  readonly cause?: unknown;
};

/** A failure that names what happened, with which values, and what to do next. */
export class RegistryError extends Error {
  override readonly name = "RegistryError";
  readonly code: ErrorCode;
  readonly remedy: string;

  constructor(code: ErrorCode, { message, remedy, cause }: ErrorDetails) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.remedy = remedy;
  }

  /** HTTP status that an edge answers with. */
  get status(): number {
    return ERROR_CODES[this.code].status;
  }

  /** True when the same call may succeed later without a change. */
  get retryable(): boolean {
    return ERROR_CODES[this.code].retryable;
  }
}
