import { type ChainClient, type Deployment, ledgerAbi } from "@sixtwo/chain";
import { type Db, STILL_VALID } from "@sixtwo/db";

/** Who holds how much of which block, one line each, in order. */
export type Holdings = readonly string[];

/** Added up from the ERC-1155 events alone, which nothing of the indexer reads or decodes here. */
export async function holdingsOnChain(
  { viem }: ChainClient,
  { ledger, deployedAtChainBlock }: Deployment,
): Promise<Holdings> {
  const asked = {
    address: ledger,
    abi: ledgerAbi,
    fromBlock: deployedAtChainBlock,
    strict: true,
  } as const;
  const [singles, batches] = await Promise.all([
    viem.getContractEvents({ ...asked, eventName: "TransferSingle" }),
    viem.getContractEvents({ ...asked, eventName: "TransferBatch" }),
  ]);
  const held = new Map<string, bigint>();
  const add = (account: string, id: bigint, quantity: bigint) => {
    const key = `${account.toLowerCase()} ${id}`;
    held.set(key, (held.get(key) ?? 0n) + quantity);
  };
  const move = (from: string, to: string, item: readonly [id: bigint, quantity: bigint]) => {
    const [id, quantity] = item;
    add(from, id, -quantity);
    add(to, id, quantity);
  };
  for (const { args } of singles) move(args.from, args.to, [args.id, args.value]);
  for (const { args } of batches) {
    for (const [place, id] of args.ids.entries()) {
      move(args.from, args.to, [id, args.values[place] ?? 0n]);
    }
  }
  const isHeld = ([key, quantity]: readonly [string, bigint]) =>
    quantity !== 0n && !/^0x0{40} /.test(key);
  return [...held]
    .filter(isHeld)
    .map(([key, quantity]) => `${key} ${quantity}`)
    .sort();
}

export async function holdingsInMirror(db: Db): Promise<Holdings> {
  const rows = await db
    .selectFrom("ledger.blocks")
    .where("valid_to", "=", STILL_VALID)
    .select(["holder", "block_id", "quantity"])
    .execute();
  return rows.map(({ holder, block_id, quantity }) => `${holder} ${block_id} ${quantity}`).sort();
}
