import type {
  ExplorerAccount,
  ExplorerAction,
  ExplorerActivity,
  ExplorerAuthorization,
  ExplorerBatch,
  ExplorerBlock,
  ExplorerEntity,
  ExplorerHolding,
  ExplorerParty,
  ExplorerRegistry,
  ExplorerRequest,
} from "@sixtwo/db/explorer";
import { builder } from "./builder.ts";
import type { Seen } from "./seen.ts";

/** One serial: the block that it is in, and its number. */
export type ItmoNode = { readonly block: Seen<ExplorerBlock>; readonly serial: bigint };

// The nouns know each other, so their references stand apart from what implements them.
export const Registry = builder.objectRef<ExplorerRegistry>("Registry");
export const Party = builder.objectRef<Seen<ExplorerParty>>("Party");
export const Entity = builder.objectRef<ExplorerEntity>("Entity");
export const Account = builder.objectRef<Seen<ExplorerAccount>>("Account");
export const Activity = builder.objectRef<Seen<ExplorerActivity>>("Activity");
export const Authorization = builder.objectRef<Seen<ExplorerAuthorization>>("Authorization");
export const Batch = builder.objectRef<Seen<ExplorerBatch>>("Batch");
export const Block = builder.objectRef<Seen<ExplorerBlock>>("Block");
export const Itmo = builder.objectRef<ItmoNode>("Itmo");
export const Action = builder.objectRef<Seen<ExplorerAction>>("Action");
export const Holding = builder.objectRef<Seen<ExplorerHolding>>("Holding");
export const Request = builder.objectRef<ExplorerRequest>("Request");
