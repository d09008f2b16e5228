import type {
  ExplorerAccount,
  ExplorerAction,
  ExplorerActivity,
  ExplorerAdjustment,
  ExplorerApproach,
  ExplorerApproachStatus,
  ExplorerAuthorization,
  ExplorerBatch,
  ExplorerBlock,
  ExplorerDocument,
  ExplorerEntity,
  ExplorerHold,
  ExplorerHolding,
  ExplorerInitialReport,
  ExplorerLevy,
  ExplorerLevyTaken,
  ExplorerMetric,
  ExplorerParty,
  ExplorerPolicy,
  ExplorerProposal,
  ExplorerPublication,
  ExplorerRecall,
  ExplorerRegistry,
  ExplorerRequest,
  ExplorerTrust,
  ExplorerVerification,
} from "@sixtwo/db/explorer";
import type { PartyPolicy } from "@sixtwo/domain";
import { builder } from "./builder.ts";
import type { Seen } from "./seen.ts";

/** One serial: the block that it is in, and its number. */
export type ItmoNode = { readonly block: Seen<ExplorerBlock>; readonly serial: bigint };

/** A registry's policy; the default one where its Party has set none. */
type PolicyNode = PartyPolicy & {
  readonly [Field in "setBy" | "setAt"]: ExplorerPolicy[Field] | null;
};

// The nouns know each other, so their references stand apart from what implements them.
export const Registry = builder.objectRef<Seen<ExplorerRegistry>>("Registry");
export const Party = builder.objectRef<Seen<ExplorerParty>>("Party");
export const Entity = builder.objectRef<Seen<ExplorerEntity>>("Entity");
export const Account = builder.objectRef<Seen<ExplorerAccount>>("Account");
export const Activity = builder.objectRef<Seen<ExplorerActivity>>("Activity");
export const Authorization = builder.objectRef<Seen<ExplorerAuthorization>>("Authorization");
export const Batch = builder.objectRef<Seen<ExplorerBatch>>("Batch");
export const Block = builder.objectRef<Seen<ExplorerBlock>>("Block");
export const Itmo = builder.objectRef<ItmoNode>("Itmo");
export const Action = builder.objectRef<Seen<ExplorerAction>>("Action");
export const Adjustment = builder.objectRef<Seen<ExplorerAdjustment>>("Adjustment");
export const Document = builder.objectRef<Seen<ExplorerDocument>>("Document");
export const CadTrustRecord = builder.objectRef<ExplorerPublication>("CadTrustRecord");
export const Holding = builder.objectRef<Seen<ExplorerHolding>>("Holding");
export const Request = builder.objectRef<Seen<ExplorerRequest>>("Request");
export const Approach = builder.objectRef<Seen<ExplorerApproach>>("Approach");
export const ApproachStep = builder.objectRef<ExplorerApproachStatus>("ApproachStep");
export const InitialReport = builder.objectRef<ExplorerInitialReport>("InitialReport");
export const Levy = builder.objectRef<Seen<ExplorerLevy>>("Levy");
export const LevyTaken = builder.objectRef<Seen<ExplorerLevyTaken>>("LevyTaken");
export const Policy = builder.objectRef<PolicyNode>("Policy");
export const Proposal = builder.objectRef<Seen<ExplorerProposal>>("Proposal");
export const Hold = builder.objectRef<ExplorerHold>("Hold");
export const Recall = builder.objectRef<Seen<ExplorerRecall>>("Recall");
export const Trust = builder.objectRef<Seen<ExplorerTrust>>("Trust");
export const Metric = builder.objectRef<ExplorerMetric>("Metric");
export const Verification = builder.objectRef<ExplorerVerification>("Verification");
