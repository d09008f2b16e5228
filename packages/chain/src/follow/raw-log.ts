import type { Address } from "@sixtwo/domain";
import type { Hex, RpcLog } from "viem";

/** A log as a node tells it, with numbers read. */
export type RawLog = {
  readonly address: Address;
  readonly topics: readonly Hex[];
  readonly data: Hex;
  readonly chainBlock: bigint;
  readonly chainBlockHash: Hex;
  readonly logIndex: number;
  readonly txHash: Hex;
};

/** A log of a mined transaction, from an answer of a node or from a receipt. */
export function toRawLog(log: RpcLog): RawLog {
  return {
    address: log.address.toLowerCase() as Address, // nodes tell addresses well formed, in any case
    topics: log.topics,
    data: log.data,
    chainBlock: BigInt(log.blockNumber ?? 0),
    chainBlockHash: log.blockHash ?? "0x",
    logIndex: Number(log.logIndex ?? 0),
    txHash: log.transactionHash ?? "0x",
  };
}

/**
 * The logs of one answer. Neighbours mostly share their chain block, transaction and contract: each
 * of these is read and kept once for all of them.
 * @returns null for what is no list of mined logs
 */
export function toRawLogs(answer: unknown): readonly RawLog[] | null {
  if (!Array.isArray(answer) || !answer.every(isMined)) return null;
  const addresses = new Map<string, Address>();
  let [blockNumber, chainBlock, chainBlockHash, txHash]: Shared = ["0x", 0n, "0x", "0x"];
  return answer.map((log) => {
    if (log.blockNumber !== blockNumber) {
      blockNumber = log.blockNumber;
      chainBlock = BigInt(blockNumber);
    }
    if (log.blockHash !== chainBlockHash) chainBlockHash = log.blockHash;
    if (log.transactionHash !== txHash) txHash = log.transactionHash;
    const { topics, data, logIndex } = log;
    const address = addresses.get(log.address) ?? keep(addresses, log.address);
    return {
      address,
      topics,
      data,
      chainBlock,
      chainBlockHash,
      logIndex: Number(logIndex),
      txHash,
    };
  });
}

type Shared = [blockNumber: Hex, chainBlock: bigint, chainBlockHash: Hex, txHash: Hex];

type MinedLog = {
  readonly [Field in keyof RpcLog]: NonNullable<RpcLog[Field]>;
};

function isMined(value: unknown): value is MinedLog {
  if (typeof value !== "object" || value === null) return false;
  const log = value as Partial<MinedLog>; // any object has fields
  return (
    typeof log.blockNumber === "string" &&
    typeof log.blockHash === "string" &&
    typeof log.transactionHash === "string" &&
    typeof log.logIndex === "string" &&
    typeof log.address === "string" &&
    typeof log.data === "string" &&
    Array.isArray(log.topics)
  );
}

function keep(addresses: Map<string, Address>, text: string): Address {
  const address = text.toLowerCase() as Address; // nodes tell addresses well formed, in any case
  addresses.set(text, address);
  return address;
}
