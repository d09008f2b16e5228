import type { LauncherLogger } from "../launcher-logger.ts";
import type { AnvilRequest } from "./anvil-ipc.ts";
import type { BlockClock } from "./block-clock.ts";
import type { RpcHandler } from "./rpc-envelope.ts";
import { RPC_CODES, RpcError } from "./rpc-error.ts";
import { answerFees, engineParams, isReadMethod, refuseMethod } from "./rpc-methods.ts";
import type { TransactionIntake } from "./transaction-intake.ts";

export type ServiceOptions = {
  readonly request: AnvilRequest;
  readonly intake: TransactionIntake;
  readonly blockClock: BlockClock;
  readonly logger: LauncherLogger;
};

const RAW = /^0x([0-9a-fA-F]{2})+$/;

/** Answers each offered JSON-RPC method except the subscriptions, and refuses every other. */
export function createChainService(options: ServiceOptions): RpcHandler {
  const { request, intake, blockClock, logger } = options;
  return async ({ method, params }) => {
    try {
      if (method === "eth_sendRawTransaction") return await intake.submit(rawTransaction(params));
      const fees = answerFees({ method, params }, intake.head().number);
      if (fees !== undefined) return fees;
      if (!isReadMethod(method)) throw refuseMethod(method);
      const nextTime = blockClock.next(intake.head().time);
      return await request(method, engineParams({ method, params }, nextTime));
    } catch (error) {
      if (!(error instanceof RpcError))
        logger.error({ err: error, method }, "Chain request failed");
      throw error;
    }
  };
}

function rawTransaction(params: readonly unknown[]): string {
  const [raw] = params;
  if (typeof raw === "string" && RAW.test(raw)) return raw;
  const text = "eth_sendRawTransaction takes one signed transaction as hexadecimal digits after 0x";
  throw new RpcError(RPC_CODES.invalidParams, text);
}
