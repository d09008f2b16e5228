import type {
  ExplorerAccount,
  ExplorerAction,
  ExplorerActivity,
  ExplorerApproach,
  ExplorerAuthorization,
  ExplorerBlock,
  ExplorerParty,
} from "@sixtwo/db/explorer";
import type { ItmoNode } from "./refs.ts";
import type { Seen } from "./seen.ts";

/** A result of a search; GraphQL tells what it is by `__typename`. */
export type SearchNode =
  | (ItmoNode & { readonly __typename: "Itmo" })
  | (Seen<ExplorerBlock> & { readonly __typename: "Block" })
  | (Seen<ExplorerParty> & { readonly __typename: "Party" })
  | (Seen<ExplorerAccount> & { readonly __typename: "Account" })
  | (Seen<ExplorerApproach> & { readonly __typename: "Approach" })
  | (Seen<ExplorerActivity> & { readonly __typename: "Activity" })
  | (Seen<ExplorerAuthorization> & { readonly __typename: "Authorization" })
  | (Seen<ExplorerAction> & { readonly __typename: "Action" });
