import { PARTY_ROLES, type PartyCode, type PartyRole, partyCode } from "@sixtwo/domain";
import { useQuery } from "@tanstack/react-query";
import { LEDGER_KEY } from "../graphql/document-key.ts";
import { loadChain } from "../registry/load-chain.ts";
import { useRegistry } from "../registry/registry-context.ts";
import type { Signer } from "./signer.ts";
import { useSigning } from "./signer-context.ts";

export type Role = PartyRole | "administrator";

/** What the signed-in account may do for one Party. */
export type PartyRoles = {
  readonly party: PartyCode;
  readonly signer: Signer | null;
  /** Undefined while the chain is asked. */
  readonly held: ReadonlySet<Role> | undefined;
  readonly error: unknown;
};

/** Asks the chain which roles the signed-in account has for a Party. */
export function usePartyRoles(code: string): PartyRoles {
  const config = useRegistry();
  const { signer } = useSigning();
  const party = partyCode(code);
  const { data, error } = useQuery({
    queryKey: [LEDGER_KEY, "roles", signer?.address, party],
    queryFn: async (): Promise<ReadonlySet<Role>> => {
      if (signer === null) return new Set();
      const { chain, client, deployment } = await loadChain(config);
      const account = signer.address;
      const reading = { client, deployment };
      const roles = PARTY_ROLES.map((role) =>
        chain.hasPartyRole(reading, { account, party, role }),
      );
      const [administrator, ...held] = await Promise.all([
        chain.isAdministrator(reading, account),
        ...roles,
      ]);
      const own = PARTY_ROLES.filter((_, index) => held[index]);
      return new Set<Role>(administrator ? [...own, "administrator"] : own);
    },
    enabled: signer !== null,
  });
  return { party, signer, held: data, error };
}
