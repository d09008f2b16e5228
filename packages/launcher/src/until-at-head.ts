import { type ChainClient, getHead } from "@sixtwo/chain";
import type { RegistryError } from "@sixtwo/domain";
import type { Indexer } from "@sixtwo/indexer";

const LOOK_MS = 20;

/**
 * Resolves once the mirror has every chain block that the chain has now.
 * @throws RegistryError for which the indexer ended; the signal's reason
 */
export async function untilAtHead(
  indexer: Indexer,
  client: ChainClient,
  stopping: AbortSignal | undefined,
): Promise<void> {
  const { number } = await getHead(client);
  let failure: RegistryError | null | undefined;
  void indexer.ended.then((reason) => {
    failure = reason;
  });
  while ((indexer.progress().indexed ?? -1n) < number) {
    if (failure) throw failure;
    stopping?.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}
