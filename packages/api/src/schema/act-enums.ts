import type {
  DocumentRole as DocumentRoleWord,
  ExplorerLevy,
  ExplorerProposal,
  ExplorerPublication,
  ExplorerRecall,
} from "@sixtwo/db/explorer";
import { enumOf } from "./enum-of.ts";

export const ActionKind = enumOf(
  "ActionKind",
  "What happened to serials: AEF table 3, action type (4/CMA.6 annex II). Issuance and domestic transfer are not reported.",
  {
    issuance: "Issued by the host Party's registry.",
    authorization: "Came under an authorization.",
    "first-transfer": "First transferred (2/CMA.3 annex, para 2).",
    transfer: "Transferred to another Party after the first transfer; the acquirer's acquisition.",
    "domestic-transfer": "Moved between accounts of one Party.",
    use: "Used towards an NDC.",
    cancellation: "Cancelled for other international mitigation purposes (OIMP).",
    "voluntary-cancellation": "Cancelled for OMGE, after a reversal, or voluntarily.",
  },
);

export const LevyKind = enumOf<ExplorerLevy["kind"]>(
  "LevyKind",
  "What a part of a quantity is set aside for.",
  {
    "share-of-proceeds": "Adaptation (2/CMA.3 annex, para 37).",
    "omge-cancellation": "Overall mitigation in global emissions (2/CMA.3 annex, para 39).",
    retention: "The host's own part.",
    buffer: "A buffer against reversals.",
  },
);

export const ProposalStatus = enumOf<ExplorerProposal["status"]>(
  "ProposalStatus",
  "How far an act that takes two people is.",
  {
    pending: "Waits for the second person.",
    countersigned: "Carried out: the second person repeated it.",
    withdrawn: "Taken back.",
    lapsed: "No longer counts: nobody countersigned it in time.",
  },
);

export const RecallStatus = enumOf<ExplorerRecall["status"]>(
  "RecallStatus",
  "How far a recall is.",
  {
    announced: "Waits for its time.",
    cancelled: "Taken back by the Party.",
    "carried-out": "Carried out.",
  },
);

export const CadTrustState = enumOf<ExplorerPublication["state"]>(
  "CadTrustState",
  "How far the publication of a record to CAD Trust is.",
  {
    new: "Not sent yet.",
    changed: "Published, and changed since.",
    staged: "In the node's staging area.",
    committed: "Committed, and not yet seen on the node.",
    confirmed: "On the node, as it is here.",
    failed: "Parked with its reason until it changes or is retried.",
  },
);

export const DocumentRole = enumOf<DocumentRoleWord>(
  "DocumentRole",
  "What a document is to the ledger, which names it by its SHA-256.",
  {
    activity: "Describes an activity, such as its design document.",
    issuance: "What a batch was issued on.",
    verification: "A verification report.",
    "authorization-terms": "The terms and conditions of an authorization (AEF table 2).",
    arrangement: "The arrangement between the Parties of a cooperative approach.",
    "initial-report": "A Party's initial report (2/CMA.3 annex, para 18).",
  },
);
