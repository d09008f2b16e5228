import { execute } from "../graphql/execute.ts";
import { MirrorHeightDocument } from "../graphql/generated/transaction.ts";

const ASK_EVERY_MS = 400;
const GIVE_UP_AFTER_MS = 20_000;

/** Resolves once the mirror has the chain block, or after 20 seconds: the chain has it in any case. */
export async function awaitMirror(chainBlock: bigint): Promise<void> {
  const end = Date.now() + GIVE_UP_AFTER_MS;
  while (Date.now() < end) {
    if ((await mirrorHeight()) >= chainBlock) return;
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
}

async function mirrorHeight(): Promise<bigint> {
  try {
    const { status } = await execute(MirrorHeightDocument, { variables: {} });
    return BigInt(status.chainBlock);
  } catch {
    return -1n; // the next turn asks again
  }
}
