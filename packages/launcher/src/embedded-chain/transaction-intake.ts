import { RegistryError } from "@sixtwo/domain";
import type { LauncherLogger } from "../launcher-logger.ts";
import type { AnvilRequest } from "./anvil-ipc.ts";
import type { BlockClock } from "./block-clock.ts";
import type { ChainHead } from "./chain-head.ts";
import type { Journal } from "./journal.ts";
import { mineBlock } from "./mine-block.ts";
import { RPC_CODES, RpcError } from "./rpc-error.ts";
import type { SerialQueue } from "./serial-queue.ts";
import { emptyPool, NonceGapError, poolTransaction } from "./transaction-pool.ts";

export type IntakeOptions = {
  readonly request: AnvilRequest;
  readonly journal: Journal;
  readonly blockClock: BlockClock;
  readonly queue: SerialQueue;
  readonly logger: LauncherLogger;
  readonly head: ChainHead;
  /** Told of each new chain block, before its transaction is answered. */
  readonly onBlock: (head: ChainHead) => void;
};

export type TransactionIntake = {
  /**
   * Puts a raw transaction into a chain block of its own. When it resolves, the transaction is on
   * the disk and survives any crash. Rejects with RpcError.
   * @returns the transaction's hash
   */
  submit(raw: string): Promise<string>;
  head(): ChainHead;
};

/** How long a transaction that overtook an earlier one of its sender waits for that one. */
const GAP_MILLISECONDS = 2_000;

/** The one way by which transactions enter the chain: refuse or journal, then mine, then answer. */
export function createTransactionIntake(options: IntakeOptions): TransactionIntake {
  const state = { head: options.head, halted: undefined as string | undefined };
  const blockWaiters = new Set<() => void>();
  const accept = async (raw: string) => {
    const hash = await acceptTransaction(options, state, raw);
    for (const wake of blockWaiters) wake();
    return hash;
  };
  const submit = async (raw: string, deadline = Date.now() + GAP_MILLISECONDS): Promise<string> => {
    try {
      return await options.queue.run(() => accept(raw));
    } catch (error) {
      const patience = deadline - Date.now();
      if (!(error instanceof NonceGapError) || patience <= 0) throw error;
      await nextBlock(blockWaiters, patience);
      return submit(raw, deadline);
    }
  };
  return { submit: (raw) => submit(raw), head: () => state.head };
}

type IntakeState = { head: ChainHead; halted: string | undefined };

async function acceptTransaction(
  options: IntakeOptions,
  state: IntakeState,
  raw: string,
): Promise<string> {
  const { request, journal, blockClock, onBlock } = options;
  if (state.halted !== undefined) throw new RpcError(RPC_CODES.serverError, state.halted);
  const hash = await poolTransaction(request, raw);
  const { head } = state;
  const time = blockClock.next(head.time);
  const entry = { block: head.number + 1, time, parent: head.hash, raw };
  await journal.append(entry).catch((error: unknown) => refuseUnwritten(request, error));
  state.head = await mineBlock(request, head, time).catch((error: unknown) =>
    halt(options, state, error),
  );
  blockClock.consume();
  onBlock(state.head);
  if (state.head.transactions.includes(hash)) return hash;
  throw new RpcError(RPC_CODES.transactionRejected, "the transaction could not be executed");
}

async function refuseUnwritten(request: AnvilRequest, error: unknown): Promise<never> {
  await emptyPool(request);
  const text = error instanceof RegistryError ? `${error.message} ${error.remedy}` : String(error);
  throw new RpcError(RPC_CODES.serverError, text);
}

function halt({ logger }: IntakeOptions, state: IntakeState, error: unknown): never {
  // The journal has the transaction and the engine may not: only a restart brings them together.
  state.halted = "The chain takes no more transactions until the registry is started again.";
  logger.error({ err: error }, state.halted);
  throw new RpcError(RPC_CODES.serverError, `${state.halted} The last one is recorded.`);
}

function nextBlock(waiters: Set<() => void>, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      waiters.delete(wake);
      resolve();
    };
    const timer = setTimeout(wake, milliseconds);
    waiters.add(wake);
  });
}
