import type { Account } from "./account.ts";
import { isTerminal } from "./account-kind.ts";
import type { ApproachPart } from "./approach-status.ts";
import type { Authorization } from "./authorization.ts";
import type { Block } from "./block.ts";
import type { BlockFlags } from "./block-flags.ts";
import { partyOf } from "./registry-code.ts";
import type { Tonnes } from "./tonnes.ts";

/** All that the rules look at when a holder moves a block, or its tail, to another account. */
export type Move = {
  readonly block: Block & { readonly flags: BlockFlags };
  readonly from: Account;
  readonly to: Account;
  /** tCO2e: the whole block, or fewer to detach its tail. */
  readonly quantity: Tonnes;
  /** The authorization that the block is tagged with; null for none. */
  readonly authorization: Authorization | null;
  /** The host Party's part in the approach of that authorization; null without one. */
  readonly approach: ApproachPart | null;
  /** Whether the sender trusts the receiver, so that a delayed account's send does not wait. */
  readonly trusted: boolean;
  /** How long the sender's Party makes the sends of delayed accounts wait. */
  readonly sendDelaySeconds: number;
  readonly date: Date;
};

/** True for a use or cancellation. */
export function isDisposal({ to }: Move): boolean {
  return isTerminal(to.kind);
}

/** True between accounts of different Parties; two registries of one Party are one country. */
export function isInternational({ from, to }: Move): boolean {
  return partyOf(from.registry) !== partyOf(to.registry);
}
