import type { BlockOrder as BlockOrderWord, Direction } from "@sixtwo/db/explorer";
import type {
  AccountKind as AccountKindWord,
  ApproachStatus as ApproachStatusWord,
  BlockState as BlockStateWord,
  FirstTransferCause as CauseWord,
  Purpose as PurposeWord,
  Reason as ReasonWord,
  RequestStatus as RequestStatusWord,
  FirstTransferTrigger as TriggerWord,
} from "@sixtwo/domain";
import { enumOf } from "./enum-of.ts";

export const BlockState = enumOf<BlockStateWord>(
  "BlockState",
  "What serials are, from issuance to their end; derived and never entered (2/CMA.3 annex, paras 1 and 2).",
  {
    "mitigation-outcome": "Issued and under no authorization: a mitigation outcome.",
    authorized: "Under an authorization and not first transferred: no ITMO yet.",
    "first-transferred": "First transferred: an ITMO (2/CMA.3 annex, para 2).",
    used: "Used towards an NDC, for ever.",
    cancelled: "Cancelled for OIMP, OMGE, after a reversal or voluntarily, for ever.",
  },
);

export const BlockOrder = enumOf<BlockOrderWord>("BlockOrder", "What blocks are sorted by.", {
  serial: "Registry, vintage, batch and serial: the order of their ids.",
  latest: "The chain block that changed them last.",
});

export const SortDirection = enumOf<Direction>("SortDirection", "Which end a list begins with.", {
  asc: "With the least: the oldest, the smallest, A.",
  desc: "With the greatest: the newest, the largest, Z.",
});

export const AccountKind = enumOf<AccountKindWord>(
  "AccountKind",
  "What an account is for, after the accounts of the UNFCCC's international registry (6/CMA.4 annex I).",
  {
    "party-holding": "Holds what is a Party's own.",
    "entity-holding": "Holds what is an authorized entity's (2/CMA.3 annex, para 18(g)).",
    "share-of-proceeds": "Holds the share of proceeds for adaptation (2/CMA.3 annex, para 37).",
    buffer: "Holds what is kept against reversals.",
    retention: "Holds what the host keeps for itself.",
    "ndc-use": "Ends: used towards an NDC (2/CMA.3 annex, para 20).",
    "imp-cancellation": "Ends: cancelled for international mitigation purposes, such as CORSIA.",
    "op-cancellation": "Ends: cancelled for other purposes, such as the voluntary market.",
    "omge-cancellation": "Ends: overall mitigation in global emissions (2/CMA.3 annex, para 39).",
    "voluntary-cancellation": "Ends: cancelled by its holder for no purpose of an authorization.",
    "reversal-cancellation": "Ends: cancelled to make up for a reversal.",
  },
);

export const FirstTransferCause = enumOf<CauseWord>(
  "FirstTransferCause",
  "What made serials ITMOs: AEF table 3, action subtype (2/CMA.3 annex, para 2).",
  {
    international: "The first transfer to another Party.",
    authorization: "Coming under an authorization that says so.",
    issuance: "Issuance under an authorization that says so.",
    "use-or-cancellation": "Use or cancellation under an authorization that says so.",
  },
);

export const FirstTransferDefinition = enumOf<TriggerWord>(
  "FirstTransferDefinition",
  "When outcomes authorized for OIMP are first transferred, as the host Party specified (2/CMA.3 annex, para 2(b); AEF table 2).",
  {
    authorization: "On authorization.",
    issuance: "On issuance.",
    "use-or-cancellation": "On use or cancellation.",
  },
);

export const Purpose = enumOf<PurposeWord>(
  "Purpose",
  "What outcomes are authorized for or served (2/CMA.3 annex, para 1(d) and (f); AEF table 2).",
  {
    NDC: "Use towards a nationally determined contribution.",
    IMP: "International mitigation purposes other than an NDC, such as CORSIA.",
    OP: "Other purposes, such as the voluntary market.",
  },
);

export const RequestStatus = enumOf<RequestStatusWord>(
  "RequestStatus",
  "How far a request for a move is.",
  {
    pending: "Waits for the Party's approval.",
    scheduled: "Waits for its time, in which it can be aborted.",
    executed: "Carried out.",
    rejected: "Rejected by the Party.",
    withdrawn: "Taken back by who requested it.",
    expired: "Declared expired: nobody decided in time.",
  },
);

export const ApproachStatus = enumOf<ApproachStatusWord>(
  "ApproachStatus",
  "The life of a Party's part in a cooperative approach (2/CMA.3 annex, para 18).",
  {
    draft: "Recorded; nothing is first transferred yet.",
    active: "In operation: the initial report is recorded.",
    suspended: "Out of operation for now.",
    completed: "Ended as planned, for ever.",
    revoked: "Ended by the Party, for ever.",
  },
);

export const Reason = enumOf<ReasonWord>(
  "Reason",
  "Why serials, an account, an approach or the whole ledger are held up.",
  {
    "court-order": "A court ordered it.",
    "suspected-fraud": "Fraud is suspected.",
    "double-claim": "The same outcome seems to be claimed twice.",
    inconsistency: "The consistency check or the review found something (2/CMA.3 annex, para 33).",
    sanctions: "Sanctions apply.",
    security: "A key or a system may be in wrong hands.",
    mistake: "Something was done by mistake.",
    reversal: "The mitigation was reversed.",
    other: "Something else; the note says what.",
  },
);
