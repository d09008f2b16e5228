import type { PartyRole } from "@sixtwo/chain";
import { type PartyCode, partyCode } from "@sixtwo/domain";
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
      const [registrar, authority, administrator] = await Promise.all([
        chain.hasPartyRole(reading, { account, party, role: "registrar" }),
        chain.hasPartyRole(reading, { account, party, role: "authority" }),
        chain.isAdministrator(reading, account),
      ]);
      const held: Record<Role, boolean> = { registrar, authority, administrator };
      return new Set(ROLES.filter((role) => held[role]));
    },
    enabled: signer !== null,
  });
  return { party, signer, held: data, error };
}

const ROLES: readonly Role[] = ["registrar", "authority", "administrator"];
