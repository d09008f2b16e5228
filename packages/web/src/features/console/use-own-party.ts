import { PARTY_ROLES, partyCode } from "@sixtwo/domain";
import { useQuery } from "@tanstack/react-query";
import { LEDGER_KEY } from "../../graphql/document-key.ts";
import { loadChain } from "../../registry/load-chain.ts";
import { useRegistry } from "../../registry/registry-context.ts";
import { useSigning } from "../../signing/signer-context.ts";

/**
 * The first Party for which the signed-in account has a role; null for none, undefined while the
 * chain is asked.
 */
export function useOwnParty(parties: readonly string[]): string | null | undefined {
  const config = useRegistry();
  const { signer } = useSigning();
  const { data, isLoading } = useQuery({
    queryKey: [LEDGER_KEY, "own-party", signer?.address, parties],
    queryFn: async () => {
      if (signer === null) return null;
      const { chain, client, deployment } = await loadChain(config);
      const account = signer.address;
      const held = await Promise.all(
        parties.map(async (code) => {
          const party = partyCode(code);
          const roles = PARTY_ROLES.map((role) =>
            chain.hasPartyRole({ client, deployment }, { account, party, role }),
          );
          return (await Promise.all(roles)).includes(true);
        }),
      );
      return parties.find((_, index) => held[index]) ?? null;
    },
    enabled: signer !== null,
  });
  return isLoading ? undefined : (data ?? null);
}
