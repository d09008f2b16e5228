import { BLOCK_ORDERS } from "@sixtwo/db/explorer";
import {
  ACCOUNT_KINDS,
  APPROACH_STATUSES,
  BLOCK_STATES,
  FIRST_TRANSFER_CAUSES,
  FIRST_TRANSFER_TRIGGERS,
  PURPOSES,
  REASONS,
  REQUEST_STATUSES,
} from "@sixtwo/domain";
import { builder } from "./builder.ts";

const ACTION_KINDS = [
  "issuance",
  "authorization",
  "first-transfer",
  "transfer",
  "domestic-transfer",
  "use",
  "cancellation",
  "voluntary-cancellation",
] as const;
const LEVY_KINDS = ["share-of-proceeds", "omge-cancellation", "retention", "buffer"] as const;
const PROPOSAL_STATUSES = ["pending", "countersigned", "withdrawn", "lapsed"] as const;
const RECALL_STATUSES = ["announced", "cancelled", "carried-out"] as const;
const CAD_TRUST_STATES = ["new", "changed", "staged", "committed", "confirmed", "failed"] as const;

export const BlockState = enumOf("BlockState", BLOCK_STATES);
export const BlockOrder = enumOf("BlockOrder", BLOCK_ORDERS);
export const AccountKind = enumOf("AccountKind", ACCOUNT_KINDS);
export const ActionKind = enumOf("ActionKind", ACTION_KINDS);
export const FirstTransferCause = enumOf("FirstTransferCause", FIRST_TRANSFER_CAUSES);
export const FirstTransferDefinition = enumOf("FirstTransferDefinition", FIRST_TRANSFER_TRIGGERS);
export const Purpose = enumOf("Purpose", PURPOSES);
export const RequestStatus = enumOf("RequestStatus", REQUEST_STATUSES);
export const ApproachStatus = enumOf("ApproachStatus", APPROACH_STATUSES);
export const Reason = enumOf("Reason", REASONS);
export const LevyKind = enumOf("LevyKind", LEVY_KINDS);
export const ProposalStatus = enumOf("ProposalStatus", PROPOSAL_STATUSES);
export const RecallStatus = enumOf("RecallStatus", RECALL_STATUSES);
export const CadTrustState = enumOf("CadTrustState", CAD_TRUST_STATES);

/** An enum whose names are the domain's words in capitals: `first-transfer` is FIRST_TRANSFER. */
function enumOf<Word extends string>(name: string, words: readonly Word[]) {
  const values: Record<string, { readonly value: Word }> = {};
  for (const word of words) values[word.toUpperCase().replaceAll("-", "_")] = { value: word };
  return builder.enumType(name, { values });
}
