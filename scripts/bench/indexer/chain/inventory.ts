import { systemAbi } from "@sixtwo/chain";
import type { Address } from "@sixtwo/domain";
import { decodeEventLog, parseAbi, type RpcLog, toEventSelector } from "viem";
import { type HoldingsDigest, holdingsDigest } from "./holdings-digest.ts";
import type { BenchChain } from "./start-bench-anvil.ts";

/** What a mirror of the chain has to hold, told from its logs by another way than those that are measured. */
export type Inventory = {
  /** The head of the chain. */
  readonly chainBlocks: number;
  /** TransferSingle and TransferBatch. */
  readonly events: number;
  /** The transfers in them: a batch holds several. */
  readonly transfers: number;
  readonly holdings: HoldingsDigest;
  /** Logs of all contracts by the name of the event. */
  readonly logs: Readonly<Record<string, number>>;
};

type Transfer = { readonly from: string; readonly to: string; readonly items: readonly Item[] };
type Item = readonly [id: bigint, quantity: bigint];

const CHAIN_BLOCKS_OF_A_REQUEST = 50;
const TRANSFERS = parseAbi([
  "event TransferSingle(address indexed operator, address indexed from, address indexed to, uint256 id, uint256 value)",
  "event TransferBatch(address indexed operator, address indexed from, address indexed to, uint256[] ids, uint256[] values)",
]);
const NAMES = new Map(
  systemAbi
    .filter((item) => item.type === "event")
    .map((item) => [toEventSelector(item) as string, item.name]),
);

export async function takeInventory(chain: BenchChain, ledger: Address): Promise<Inventory> {
  const chainBlocks = Number(await chain.request("eth_blockNumber"));
  const logs: Record<string, number> = {};
  const balances = new Map<string, bigint>();
  let transfers = 0;
  for (let from = 0; from <= chainBlocks; from += CHAIN_BLOCKS_OF_A_REQUEST) {
    const to = Math.min(from + CHAIN_BLOCKS_OF_A_REQUEST - 1, chainBlocks);
    for (const log of await logsOf(chain, from, to)) {
      const name = NAMES.get(log.topics[0] ?? "") ?? "unknown";
      logs[name] = (logs[name] ?? 0) + 1;
      if (log.address.toLowerCase() !== ledger || !name.startsWith("Transfer")) continue;
      const transfer = decode(log);
      transfers += transfer.items.length;
      move(balances, transfer);
    }
  }
  const events = (logs.TransferSingle ?? 0) + (logs.TransferBatch ?? 0);
  return { chainBlocks, events, transfers, holdings: holdingsDigest(heldIn(balances)), logs };
}

async function logsOf(chain: BenchChain, from: number, to: number): Promise<readonly RpcLog[]> {
  const range = { fromBlock: `0x${from.toString(16)}`, toBlock: `0x${to.toString(16)}` };
  const logs = await chain.request("eth_getLogs", [range]);
  return logs as readonly RpcLog[]; // what eth_getLogs answers
}

function decode({ topics, data }: RpcLog): Transfer {
  const [signature, ...indexed] = topics;
  if (signature === undefined) throw new Error("A transfer has topics.");
  const log = decodeEventLog({ abi: TRANSFERS, topics: [signature, ...indexed], data });
  const { from, to } = log.args;
  if (log.eventName === "TransferSingle")
    return { from, to, items: [[log.args.id, log.args.value]] };
  const { ids, values } = log.args;
  return { from, to, items: ids.map((id, place): Item => [id, values[place] ?? 0n]) };
}

function move(balances: Map<string, bigint>, { from, to, items }: Transfer): void {
  for (const [id, quantity] of items) {
    add(balances, `${id} ${from}`, -quantity);
    add(balances, `${id} ${to}`, quantity);
  }
}

function add(balances: Map<string, bigint>, key: string, quantity: bigint): void {
  const balance = (balances.get(key) ?? 0n) + quantity;
  if (balance === 0n) balances.delete(key);
  else balances.set(key, balance);
}

/** Where serials begin and end is no holder. */
function heldIn(balances: ReadonlyMap<string, bigint>) {
  return [...balances]
    .map(([key, quantity]) => {
      const [id = "", holder = ""] = key.split(" ");
      return { id: BigInt(id), holder, quantity };
    })
    .filter(({ holder }) => BigInt(holder) !== 0n);
}
