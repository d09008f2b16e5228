import { type ChainClient, type ChainHeader, getHeaders, publicUrl } from "@sixtwo/chain";
import {
  type ChainBlockHash,
  type Cursor,
  oldestChainBlock,
  rememberedHashes,
} from "@sixtwo/db/mirror";
import { RegistryError } from "@sixtwo/domain";
import { chainMoved } from "../read/read-deps.ts";
import { numbersOf } from "../read/read-headers.ts";
import type { FollowDeps } from "./follow-deps.ts";
import { type PlacedPosition, replaceable } from "./position.ts";

export type Fork = {
  /** The newest chain block that the mirror and the chain have in common. */
  readonly ancestor: ChainBlockHash;
  /** Chain blocks of the new branch that came with the question, by number. */
  readonly branch: ReadonlyMap<bigint, ChainHeader>;
  /** The number of the newest chain block on it. */
  readonly newest: bigint;
};

type ForkDeps = Pick<FollowDeps, "db" | "chain" | "finality">;

/** Remembered chain blocks that one message asks for. */
const AT_A_TIME = 32;
/** Chain blocks beyond the cursor that are asked for in the same message: those that are read at once. */
const BEYOND = 64n;

/**
 * Asks anew for the chain blocks that the mirror remembers, from the newest one back, until one is on
 * the chain. The answers are the new branch as well.
 * @throws RegistryError CHAIN_REORG_TOO_DEEP when the ancestor is older than finality allows;
 * CHAIN_FOREIGN when not even the first chain block of the mirror is on the chain
 */
export async function findFork(
  { db, chain, finality }: ForkDeps,
  position: PlacedPosition,
  head: ChainHeader,
): Promise<Fork> {
  const remembered = replaceable(position);
  const branch = new Map<bigint, ChainHeader>();
  const ask = async (numbers: readonly bigint[]) => {
    const headers = await getHeaders(chain, ["latest", ...numbers], { bySocket: true });
    for (const header of headers) if (header !== null) branch.set(header.number, header);
    return headers[0]?.number ?? head.number;
  };
  let alongside = [head.number, ...numbersBeyond(position.cursor, head)];
  for (let begun = 0; begun < remembered.length; begun += AT_A_TIME) {
    const some = remembered.slice(begun, begun + AT_A_TIME);
    const newest = await ask([...alongside, ...some.map(({ number }) => number)]);
    const ancestor = some.find(({ number, hash }) => branch.get(number)?.hash === hash);
    if (ancestor !== undefined) return { ancestor, branch, newest };
    alongside = [];
  }
  const known = [...remembered, ...(await rememberedHashes(db, head.number, head.number))];
  if (!known.some(({ number, hash }) => isOther(branch.get(number), hash))) {
    throw chainMoved(`it does not tell which chain blocks replace those up to ${head.number}`);
  }
  const oldest = await oldestChainBlock(db);
  const [found] = oldest === null ? [] : await getHeaders(chain, [oldest.number]);
  const isForeign = oldest !== null && isOther(found, oldest.hash);
  throw isForeign ? foreign(chain, oldest) : tooDeep(position.cursor, finality);
}

function numbersBeyond({ number }: Cursor, head: ChainHeader): readonly bigint[] {
  const last = head.number < number + BEYOND ? head.number : number + BEYOND;
  return numbersOf(number + 1n, last);
}

function isOther(header: ChainHeader | null | undefined, hash: ChainBlockHash["hash"]): boolean {
  return header !== null && header !== undefined && header.hash !== hash;
}

function foreign({ rpcUrl }: ChainClient, { number, hash }: ChainBlockHash): RegistryError {
  const place = rpcUrl === null ? "" : ` at ${publicUrl(rpcUrl)}`;
  return new RegistryError("CHAIN_FOREIGN", {
    message: `The database mirrors another chain: its chain block ${number}, ${hash}, is not on the chain${place}.`,
    remedy:
      "Set RPC_URL to a node of the mirrored chain, or use an empty database for this chain. Nothing was changed.",
  });
}

function tooDeep({ number, hash }: Cursor, finality: bigint): RegistryError {
  return new RegistryError("CHAIN_REORG_TOO_DEEP", {
    message: `The chain no longer has chain block ${number}, ${hash}, nor any of the ${finality} before it that the mirror remembers.`,
    remedy:
      "The mirror stays as it was. Find out from the network's operators which chain holds; for the new one, start with an empty database: it is filled from the chain again.",
  });
}
