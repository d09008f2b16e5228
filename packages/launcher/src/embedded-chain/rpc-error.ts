/** JSON-RPC 2.0 and EIP-1474 error codes that the chain's front answers with itself. */
export const RPC_CODES = {
  parseError: -32700,
  invalidRequest: -32600,
  methodNotFound: -32601,
  invalidParams: -32602,
  internal: -32603,
  serverError: -32000,
  transactionRejected: -32003,
  limitExceeded: -32005,
} as const;

/** An error as JSON-RPC carries it; `data` holds a revert's bytes. */
export class RpcError extends Error {
  override readonly name = "RpcError";
  readonly code: number;
  readonly data: unknown;

  constructor(code: number, message: string, data?: unknown) {
    super(message);
    this.code = code;
    this.data = data;
  }
}
