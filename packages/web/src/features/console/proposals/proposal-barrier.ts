import type { ProposedAct } from "@sixtwo/chain";
import type { Role } from "../../../signing/use-party-roles.ts";

/** Which role the two people need for an act. */
export function roleFor({ act }: Pick<ProposedAct, "act">): Role {
  return act === "issue" ? "registrar" : "authority";
}

/** True when the proposal is the signed-in person's own, who may withdraw it and not countersign it. */
export function isOwnProposal(by: string, signer: { readonly address: string } | null): boolean {
  return signer !== null && signer.address.toLowerCase() === by.toLowerCase();
}
