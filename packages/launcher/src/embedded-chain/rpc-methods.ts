import { CALL_GAS_LIMIT } from "./chain-constants.ts";
import { toQuantity } from "./chain-head.ts";
import { RPC_CODES, RpcError } from "./rpc-error.ts";

/** Methods that the engine answers itself. Nothing that changes the chain or the engine is here. */
const PASSED_ON: ReadonlySet<string> = new Set([
  "eth_blockNumber",
  "eth_call",
  "eth_chainId",
  "eth_estimateGas",
  "eth_getBalance",
  "eth_getBlockByHash",
  "eth_getBlockByNumber",
  "eth_getBlockReceipts",
  "eth_getCode",
  "eth_getLogs",
  "eth_getStorageAt",
  "eth_getTransactionByHash",
  "eth_getTransactionCount",
  "eth_getTransactionReceipt",
  "net_version",
  "web3_clientVersion",
]);

/** True for a method that reads the chain and is offered to everybody. */
export function isReadMethod(method: string): boolean {
  return PASSED_ON.has(method);
}

/** The refusal of a method that is not offered. */
export function refuseMethod(method: string): RpcError {
  const text = `The method ${method} is not offered here: this chain takes signed transactions (eth_sendRawTransaction) and reads only.`;
  return new RpcError(RPC_CODES.methodNotFound, text);
}

type Call = { readonly method: string; readonly params: readonly unknown[] };

/**
 * The parameters as the engine is to get them.
 * @param nextTime timestamp that the next chain block would get, seconds since 1970
 */
export function engineParams({ method, params }: Call, nextTime: number): readonly unknown[] {
  if (method === "eth_call" || method === "eth_estimateGas") return simulateNow(params, nextTime);
  return params.map(finalIsNewest);
}

// Chain blocks come only with transactions, so the newest may be days old. Whether a transaction
// would pass now depends on the time that its own chain block would get.
function simulateNow(params: readonly unknown[], nextTime: number): readonly unknown[] {
  const mapped = params.map(finalIsNewest);
  const [call, tag = "latest", state, block] = mapped;
  const transaction = withLimitedGas(call);
  if (block !== undefined || (tag !== "latest" && tag !== "pending")) {
    return [transaction, ...mapped.slice(1)];
  }
  return [transaction, "latest", state ?? {}, { time: toQuantity(nextTime) }];
}

// The engine runs a call to its end, even when the caller has gone: without a limit, for years.
function withLimitedGas(call: unknown): unknown {
  if (typeof call !== "object" || call === null) return call;
  const asked = "gas" in call && typeof call.gas === "string" ? Number(call.gas) : CALL_GAS_LIMIT;
  return { ...call, gas: asked < CALL_GAS_LIMIT ? toQuantity(asked) : toQuantity(CALL_GAS_LIMIT) };
}

// No chain block is ever undone here, so the newest one is final.
function finalIsNewest(param: unknown): unknown {
  if (typeof param !== "object" || param === null || Array.isArray(param)) return newest(param);
  return Object.fromEntries(Object.entries(param).map(([key, value]) => [key, newest(value)]));
}

function newest(tag: unknown): unknown {
  return tag === "safe" || tag === "finalized" ? "latest" : tag;
}

/**
 * Answers the methods by which a wallet asks for fees: gas costs nothing here and never did, while
 * the engine would suggest a tip that nobody has the money for. Undefined for other methods.
 */
export function answerFees({ method, params }: Call, headNumber: number): unknown {
  if (method === "eth_gasPrice" || method === "eth_maxPriorityFeePerGas") return "0x0";
  return method === "eth_feeHistory" ? freeFeeHistory(params, headNumber) : undefined;
}

function freeFeeHistory(params: readonly unknown[], headNumber: number): unknown {
  const [count, , percentiles] = params;
  const asked = Number(count);
  if (!Number.isInteger(asked) || asked < 1 || asked > 1024) {
    throw new RpcError(RPC_CODES.invalidParams, "eth_feeHistory takes 1 to 1024 chain blocks");
  }
  const blocks = Math.min(asked, headNumber + 1);
  const fees = Array.from({ length: blocks + 1 }, () => "0x0");
  const rewards = Array.isArray(percentiles) ? percentiles.map(() => "0x0") : [];
  return {
    oldestBlock: toQuantity(headNumber + 1 - blocks),
    baseFeePerGas: fees,
    gasUsedRatio: Array.from({ length: blocks }, () => 0),
    ...(rewards.length > 0 && { reward: Array.from({ length: blocks }, () => rewards) }),
  };
}
