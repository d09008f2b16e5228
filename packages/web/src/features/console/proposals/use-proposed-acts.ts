import type { ProposedAct } from "@sixtwo/chain";
import { useQuery } from "@tanstack/react-query";
import type { ProposalRowFragment } from "../../../graphql/generated/operations.ts";
import { loadChain } from "../../../registry/load-chain.ts";
import { useRegistry } from "../../../registry/registry-context.ts";

/** What each proposal asks for, by its id; undefined until the chain's code is loaded. */
export function useProposedActs(
  proposals: readonly ProposalRowFragment[],
): ReadonlyMap<string, ProposedAct | null> | undefined {
  const config = useRegistry();
  const { data: chain } = useQuery({
    queryKey: ["chain-code"],
    queryFn: async () => (await loadChain(config)).chain,
    enabled: proposals.length > 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (chain === undefined) return undefined;
  return new Map(
    proposals.map(({ id, data }) => [id, chain.decodeProposal(data as `0x${string}`)]),
  ); // hexadecimal by the schema
}
