// Generated from the GraphQL documents by "npm run generate". Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What serials are, from issuance to their end; derived and never entered (2/CMA.3 annex, paras 1 and 2). */
export type BlockState =
  /** Issued and under no authorization: a mitigation outcome. */
  | 'MITIGATION_OUTCOME'
  /** Under an authorization and not first transferred: no ITMO yet. */
  | 'AUTHORIZED'
  /** First transferred: an ITMO (2/CMA.3 annex, para 2). */
  | 'FIRST_TRANSFERRED'
  /** Used towards an NDC, for ever. */
  | 'USED'
  /** Cancelled for OIMP, OMGE, after a reversal or voluntarily, for ever. */
  | 'CANCELLED';

/** What blocks are sorted by. */
export type BlockOrder =
  /** Registry, vintage, batch and serial: the order of their ids. */
  | 'SERIAL'
  /** The chain block that changed them last. */
  | 'LATEST';

/** What an account is for, after the accounts of the UNFCCC's international registry (6/CMA.4 annex I). */
export type AccountKind =
  /** Holds what is a Party's own. */
  | 'PARTY_HOLDING'
  /** Holds what is an authorized entity's (2/CMA.3 annex, para 18(g)). */
  | 'ENTITY_HOLDING'
  /** Holds the share of proceeds for adaptation (2/CMA.3 annex, para 37). */
  | 'SHARE_OF_PROCEEDS'
  /** Holds what is kept against reversals. */
  | 'BUFFER'
  /** Holds what the host keeps for itself. */
  | 'RETENTION'
  /** Ends: used towards an NDC (2/CMA.3 annex, para 20). */
  | 'NDC_USE'
  /** Ends: cancelled for international mitigation purposes, such as CORSIA. */
  | 'IMP_CANCELLATION'
  /** Ends: cancelled for other purposes, such as the voluntary market. */
  | 'OP_CANCELLATION'
  /** Ends: overall mitigation in global emissions (2/CMA.3 annex, para 39). */
  | 'OMGE_CANCELLATION'
  /** Ends: cancelled by its holder for no purpose of an authorization. */
  | 'VOLUNTARY_CANCELLATION'
  /** Ends: cancelled to make up for a reversal. */
  | 'REVERSAL_CANCELLATION';

/** What made serials ITMOs: AEF table 3, action subtype (2/CMA.3 annex, para 2). */
export type FirstTransferCause =
  /** The first transfer to another Party. */
  | 'INTERNATIONAL'
  /** Coming under an authorization that says so. */
  | 'AUTHORIZATION'
  /** Issuance under an authorization that says so. */
  | 'ISSUANCE'
  /** Use or cancellation under an authorization that says so. */
  | 'USE_OR_CANCELLATION';

/** When outcomes authorized for OIMP are first transferred, as the host Party specified (2/CMA.3 annex, para 2(b); AEF table 2). */
export type FirstTransferDefinition =
  /** On authorization. */
  | 'AUTHORIZATION'
  /** On issuance. */
  | 'ISSUANCE'
  /** On use or cancellation. */
  | 'USE_OR_CANCELLATION';

/** What outcomes are authorized for or served (2/CMA.3 annex, para 1(d) and (f); AEF table 2). */
export type Purpose =
  /** Use towards a nationally determined contribution. */
  | 'NDC'
  /** International mitigation purposes other than an NDC, such as CORSIA. */
  | 'IMP'
  /** Other purposes, such as the voluntary market. */
  | 'OP';

/** How far a request for a move is. */
export type RequestStatus =
  /** Waits for the Party's approval. */
  | 'PENDING'
  /** Waits for its time, in which it can be aborted. */
  | 'SCHEDULED'
  /** Carried out. */
  | 'EXECUTED'
  /** Rejected by the Party. */
  | 'REJECTED'
  /** Taken back by who requested it. */
  | 'WITHDRAWN'
  /** Declared expired: nobody decided in time. */
  | 'EXPIRED';

/** The life of a Party's part in a cooperative approach (2/CMA.3 annex, para 18). */
export type ApproachStatus =
  /** Recorded; nothing is first transferred yet. */
  | 'DRAFT'
  /** In operation: the initial report is recorded. */
  | 'ACTIVE'
  /** Out of operation for now. */
  | 'SUSPENDED'
  /** Ended as planned, for ever. */
  | 'COMPLETED'
  /** Ended by the Party, for ever. */
  | 'REVOKED';

/** Why serials, an account, an approach or the whole ledger are held up. */
export type Reason =
  /** A court ordered it. */
  | 'COURT_ORDER'
  /** Fraud is suspected. */
  | 'SUSPECTED_FRAUD'
  /** The same outcome seems to be claimed twice. */
  | 'DOUBLE_CLAIM'
  /** The consistency check or the review found something (2/CMA.3 annex, para 33). */
  | 'INCONSISTENCY'
  /** Sanctions apply. */
  | 'SANCTIONS'
  /** A key or a system may be in wrong hands. */
  | 'SECURITY'
  /** Something was done by mistake. */
  | 'MISTAKE'
  /** The mitigation was reversed. */
  | 'REVERSAL'
  /** Something else; the note says what. */
  | 'OTHER';

/** What happened to serials: AEF table 3, action type (4/CMA.6 annex II). Issuance and domestic transfer are not reported. */
export type ActionKind =
  /** Issued by the host Party's registry. */
  | 'ISSUANCE'
  /** Came under an authorization. */
  | 'AUTHORIZATION'
  /** First transferred (2/CMA.3 annex, para 2). */
  | 'FIRST_TRANSFER'
  /** Transferred to another Party after the first transfer; the acquirer's acquisition. */
  | 'TRANSFER'
  /** Moved between accounts of one Party. */
  | 'DOMESTIC_TRANSFER'
  /** Used towards an NDC. */
  | 'USE'
  /** Cancelled for other international mitigation purposes (OIMP). */
  | 'CANCELLATION'
  /** Cancelled for OMGE, after a reversal, or voluntarily. */
  | 'VOLUNTARY_CANCELLATION';

/** What a part of a quantity is set aside for. */
export type LevyKind =
  /** Adaptation (2/CMA.3 annex, para 37). */
  | 'SHARE_OF_PROCEEDS'
  /** Overall mitigation in global emissions (2/CMA.3 annex, para 39). */
  | 'OMGE_CANCELLATION'
  /** The host's own part. */
  | 'RETENTION'
  /** A buffer against reversals. */
  | 'BUFFER';

/** How far an act that takes two people is. */
export type ProposalStatus =
  /** Waits for the second person. */
  | 'PENDING'
  /** Carried out: the second person repeated it. */
  | 'COUNTERSIGNED'
  /** Taken back. */
  | 'WITHDRAWN'
  /** No longer counts: nobody countersigned it in time. */
  | 'LAPSED';

/** How far a recall is. */
export type RecallStatus =
  /** Waits for its time. */
  | 'ANNOUNCED'
  /** Taken back by the Party. */
  | 'CANCELLED'
  /** Carried out. */
  | 'CARRIED_OUT';

/** How far the publication of a record to CAD Trust is. */
export type CadTrustState =
  /** Not sent yet. */
  | 'NEW'
  /** Published, and changed since. */
  | 'CHANGED'
  /** In the node's staging area. */
  | 'STAGED'
  /** Committed, and not yet seen on the node. */
  | 'COMMITTED'
  /** On the node, as it is here. */
  | 'CONFIRMED'
  /** Parked with its reason until it changes or is retried. */
  | 'FAILED';

/** Where a record stands on the CAD Trust node. */
export type CadTrustStanding =
  /** The node does not have it yet. */
  | 'NEW'
  /** The node has an older version. */
  | 'CHANGED'
  /** In the node's staging, not committed. */
  | 'STAGED'
  /** On its way to the node's chain. */
  | 'COMMITTED'
  /** On the node as it is here. */
  | 'CONFIRMED'
  /** Parked with its reason. */
  | 'FAILED';

/** What chain, registry and CAD Trust do not agree on about a unit. */
export type UnitDifferenceKind =
  /** The mirror says something else about this block than the chain. */
  | 'MIRROR_DRIFTING'
  /** The registry has a unit that the chain does not have. */
  | 'NOT_ON_CHAIN'
  /** The chain has a block that the registry has not taken up yet. */
  | 'NOT_IN_REGISTRY'
  /** The block changed on the chain after the registry last looked. */
  | 'REGISTRY_BEHIND_CHAIN'
  /** CAD Trust did not take the unit. */
  | 'FAILED'
  /** The unit waits for another record. */
  | 'WAITING'
  /** The unit has not been sent to CAD Trust yet. */
  | 'UNPUBLISHED'
  /** CAD Trust has an older version of the unit. */
  | 'OUTDATED'
  /** The unit was sent, and CAD Trust has not confirmed it yet. */
  | 'UNCONFIRMED';

/** Which accounts; all that is given must hold. */
export type AccountFilter = {
  /** The Party whose account it is, alpha-3. */
  readonly party?: string | null | undefined;
  /** The Party's registry, such as GHA01 (6/CMA.4 annex I, para 5(b)). */
  readonly registry?: string | null | undefined;
  /** One of these kinds. */
  readonly kind?: ReadonlyArray<AccountKind> | null | undefined;
  /** The cooperative approach's identifier, such as CA0001 (6/CMA.4 annex I, para 5(a)). */
  readonly approach?: string | null | undefined;
  /** The entity behind it (AEF table 5). */
  readonly entity?: string | null | undefined;
  /** Words that each occur in its address, registry, approach, kind or entity's name. */
  readonly text?: string | null | undefined;
  /** All of these filters must hold as well. Filters nest 4 deep, 20 in all. */
  readonly and?: ReadonlyArray<AccountFilter> | null | undefined;
  /** One of these filters must hold as well; an empty list lets nothing through. */
  readonly or?: ReadonlyArray<AccountFilter> | null | undefined;
};

/** Which actions; all that is given must hold. */
export type ActionFilter = {
  /** One of these kinds: AEF table 3, action type. */
  readonly kind?: ReadonlyArray<ActionKind> | null | undefined;
  /** Uses and cancellations for one of these purposes (2/CMA.3 annex, para 1(d) and (f)). */
  readonly purpose?: ReadonlyArray<Purpose> | null | undefined;
  /** The Party as host, transferring or acquiring one, alpha-3. */
  readonly party?: string | null | undefined;
  /** The account as sender or receiver. */
  readonly account?: string | null | undefined;
  /** The entity behind the sender (AEF table 5). */
  readonly entity?: string | null | undefined;
  /** The cooperative approach's identifier, such as CA0001 (6/CMA.4 annex I, para 5(a)). */
  readonly approach?: string | null | undefined;
  /** The authorization that it happened under. */
  readonly authorization?: string | null | undefined;
  /** On any serial of the block, also from before it was split off. */
  readonly block?: string | null | undefined;
  /** The transaction on the chain that recorded it. */
  readonly transaction?: string | null | undefined;
  /** The calendar year in which the mitigation occurred (6/CMA.4 annex I, para 5(e)). */
  readonly vintage?: number | null | undefined;
  /** What the quantity counts, by number: 0 is tCO2e. Quantities of different metrics never mix (2/CMA.3 annex, para 9). */
  readonly metric?: number | null | undefined;
  /** Not before this moment, or the beginning of this day. */
  readonly since?: string | null | undefined;
  /** Not after this moment, or the end of this day. */
  readonly until?: string | null | undefined;
  /** All of these filters must hold as well. Filters nest 4 deep, 20 in all. */
  readonly and?: ReadonlyArray<ActionFilter> | null | undefined;
  /** One of these filters must hold as well; an empty list lets nothing through. */
  readonly or?: ReadonlyArray<ActionFilter> | null | undefined;
};

/** Which blocks; all that is given must hold. */
export type BlockFilter = {
  /** The first transferring Party, ISO 3166-1 alpha-3: where the mitigation occurred (6/CMA.4 annex I, para 5(c)). */
  readonly party?: string | null | undefined;
  /** The Party's registry, such as GHA01 (6/CMA.4 annex I, para 5(b)). */
  readonly registry?: string | null | undefined;
  /** The calendar year in which the mitigation occurred (6/CMA.4 annex I, para 5(e)). */
  readonly vintage?: number | null | undefined;
  /** What the quantity counts, by number: 0 is tCO2e. Quantities of different metrics never mix (2/CMA.3 annex, para 9). */
  readonly metric?: number | null | undefined;
  /** In one of these states. */
  readonly state?: ReadonlyArray<BlockState> | null | undefined;
  /** Held by this account. */
  readonly holder?: string | null | undefined;
  /** Held in an account of this Party, alpha-3. */
  readonly holderParty?: string | null | undefined;
  /** The cooperative approach's identifier, such as CA0001 (6/CMA.4 annex I, para 5(a)). */
  readonly approach?: string | null | undefined;
  /** Under this authorization. */
  readonly authorization?: string | null | undefined;
  /** Issued for this activity. */
  readonly activity?: string | null | undefined;
  /** True for those that wait for the decision on a request. */
  readonly locked?: boolean | null | undefined;
  /** True for those that their Party keeps in place. */
  readonly frozen?: boolean | null | undefined;
  /** All of these filters must hold as well. Filters nest 4 deep, 20 in all. */
  readonly and?: ReadonlyArray<BlockFilter> | null | undefined;
  /** One of these filters must hold as well; an empty list lets nothing through. */
  readonly or?: ReadonlyArray<BlockFilter> | null | undefined;
};

/** Which requests; all that is given must hold. */
export type RequestFilter = {
  /** In one of these statuses. */
  readonly status?: ReadonlyArray<RequestStatus> | null | undefined;
  /** The Party that decides, the holder's, alpha-3. */
  readonly party?: string | null | undefined;
  /** The account that holds the serials. */
  readonly holder?: string | null | undefined;
  /** The account that the serials are to go to. */
  readonly to?: string | null | undefined;
  /** Who requested it. */
  readonly requester?: string | null | undefined;
  /** All of these filters must hold as well. Filters nest 4 deep, 20 in all. */
  readonly and?: ReadonlyArray<RequestFilter> | null | undefined;
  /** One of these filters must hold as well; an empty list lets nothing through. */
  readonly or?: ReadonlyArray<RequestFilter> | null | undefined;
};

/** Which activities; all that is given must hold. */
export type ActivityFilter = {
  /** The first transferring Party, ISO 3166-1 alpha-3: where the mitigation occurred (6/CMA.4 annex I, para 5(c)). */
  readonly party?: string | null | undefined;
  /** The Party's registry, such as GHA01 (6/CMA.4 annex I, para 5(b)). */
  readonly registry?: string | null | undefined;
  /** Its sector: AEF table 2, sectors. */
  readonly sector?: string | null | undefined;
  /** Its type: AEF table 2, activity types. */
  readonly activityType?: string | null | undefined;
  /** Part of its id or title, in any letter case. */
  readonly text?: string | null | undefined;
  /** All of these filters must hold as well. Filters nest 4 deep, 20 in all. */
  readonly and?: ReadonlyArray<ActivityFilter> | null | undefined;
  /** One of these filters must hold as well; an empty list lets nothing through. */
  readonly or?: ReadonlyArray<ActivityFilter> | null | undefined;
};

/** Which cooperative approaches; all that is given must hold. */
export type ApproachFilter = {
  /** The Party that takes part, alpha-3. */
  readonly party?: string | null | undefined;
  /** The cooperative approach's identifier, such as CA0001 (6/CMA.4 annex I, para 5(a)). */
  readonly approach?: string | null | undefined;
  /** One of these statuses. */
  readonly status?: ReadonlyArray<ApproachStatus> | null | undefined;
  /** True for those that their Party has paused. */
  readonly paused?: boolean | null | undefined;
  /** All of these filters must hold as well. Filters nest 4 deep, 20 in all. */
  readonly and?: ReadonlyArray<ApproachFilter> | null | undefined;
  /** One of these filters must hold as well; an empty list lets nothing through. */
  readonly or?: ReadonlyArray<ApproachFilter> | null | undefined;
};

/** Which authorizations; all that is given must hold. */
export type AuthorizationFilter = {
  /** The Party that authorizes, alpha-3. */
  readonly party?: string | null | undefined;
  /** The cooperative approach's identifier, such as CA0001 (6/CMA.4 annex I, para 5(a)). */
  readonly approach?: string | null | undefined;
  /** AEF table 2, authorization ID: the same for all versions. */
  readonly name?: string | null | undefined;
  /** Authorized for this purpose, perhaps among others. */
  readonly purpose?: Purpose | null | undefined;
  /** True for those that are neither superseded nor revoked. */
  readonly open?: boolean | null | undefined;
  /** All of these filters must hold as well. Filters nest 4 deep, 20 in all. */
  readonly and?: ReadonlyArray<AuthorizationFilter> | null | undefined;
  /** One of these filters must hold as well; an empty list lets nothing through. */
  readonly or?: ReadonlyArray<AuthorizationFilter> | null | undefined;
};

/** Which levies taken; all that is given must hold. */
export type LevyTakenFilter = {
  /** The first transferring Party, ISO 3166-1 alpha-3: where the mitigation occurred (6/CMA.4 annex I, para 5(c)). */
  readonly party?: string | null | undefined;
  /** The cooperative approach's identifier, such as CA0001 (6/CMA.4 annex I, para 5(a)). */
  readonly approach?: string | null | undefined;
  /** The authorization that the serials came under. */
  readonly authorization?: string | null | undefined;
  /** For one of these. */
  readonly kind?: ReadonlyArray<LevyKind> | null | undefined;
  /** What the quantity counts, by number: 0 is tCO2e. Quantities of different metrics never mix (2/CMA.3 annex, para 9). */
  readonly metric?: number | null | undefined;
  /** All of these filters must hold as well. Filters nest 4 deep, 20 in all. */
  readonly and?: ReadonlyArray<LevyTakenFilter> | null | undefined;
  /** One of these filters must hold as well; an empty list lets nothing through. */
  readonly or?: ReadonlyArray<LevyTakenFilter> | null | undefined;
};

/** Which proposals; all that is given must hold. */
export type ProposalFilter = {
  /** The Party whose act it is, alpha-3. */
  readonly party?: string | null | undefined;
  /** Who proposed it. */
  readonly by?: string | null | undefined;
  /** In one of these statuses. */
  readonly status?: ReadonlyArray<ProposalStatus> | null | undefined;
  /** All of these filters must hold as well. Filters nest 4 deep, 20 in all. */
  readonly and?: ReadonlyArray<ProposalFilter> | null | undefined;
  /** One of these filters must hold as well; an empty list lets nothing through. */
  readonly or?: ReadonlyArray<ProposalFilter> | null | undefined;
};

export type StatusQueryVariables = Exact<{ [key: string]: never; }>;


export type StatusQuery = { readonly status: { readonly chainBlock: string | number, readonly chainBlockAt: string, readonly pausedReason: Reason | null, readonly training: boolean } };

export type ConsoleAccountsQueryVariables = Exact<{
  filter?: AccountFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ConsoleAccountsQuery = { readonly accounts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly free: boolean, readonly delayed: boolean, readonly frozen: boolean, readonly frozenReason: Reason | null, readonly frozenNote: string | null, readonly openedAt: string, readonly quantity: string | number, readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null }> } };

export type ConsoleEntitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleEntitiesQuery = { readonly entities: ReadonlyArray<{ readonly id: string, readonly name: string, readonly country: string, readonly identification: string, readonly registry: { readonly code: string } }> };

export type ConsoleActivitiesQueryVariables = Exact<{
  filter?: ActivityFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ConsoleActivitiesQuery = { readonly activities: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly sector: string, readonly activityType: string, readonly registeredAt: string, readonly issued: string | number, readonly verifications: ReadonlyArray<{ readonly vintage: number, readonly metric: number, readonly quantity: string | number }> }> } };

export type ConsoleApproachesQueryVariables = Exact<{
  filter?: ApproachFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ConsoleApproachesQuery = { readonly approaches: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly party: string, readonly approach: string, readonly title: string, readonly documentHash: string, readonly status: ApproachStatus, readonly paused: Reason | null, readonly pausedNote: string | null, readonly recordedAt: string, readonly registry: { readonly code: string }, readonly initialReport: { readonly documentHash: string, readonly at: string } | null, readonly levies: ReadonlyArray<{ readonly kind: LevyKind, readonly rate: number, readonly taken: string | number, readonly account: { readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null } | null }> }> } };

export type ConsoleApproachQueryVariables = Exact<{
  party: string;
  approach: string;
}>;


export type ConsoleApproachQuery = { readonly approach: { readonly party: string, readonly approach: string, readonly title: string, readonly documentHash: string, readonly status: ApproachStatus, readonly paused: Reason | null, readonly pausedNote: string | null, readonly recordedAt: string, readonly registry: { readonly code: string }, readonly initialReport: { readonly documentHash: string, readonly at: string } | null, readonly levies: ReadonlyArray<{ readonly kind: LevyKind, readonly rate: number, readonly taken: string | number, readonly account: { readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null } | null }> } | null };

export type ConsoleAuthorizationsQueryVariables = Exact<{
  filter?: AuthorizationFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ConsoleAuthorizationsQuery = { readonly authorizations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly party: string, readonly date: string, readonly purposes: ReadonlyArray<Purpose>, readonly firstTransferDefinition: FirstTransferDefinition | null, readonly oimp: string, readonly metric: number, readonly cap: string | number | null, readonly authorized: string | number, readonly occurrenceFrom: number, readonly occurrenceUntil: number, readonly expires: string | null, readonly useFrom: string | null, readonly useUntil: string | null, readonly sectors: ReadonlyArray<string>, readonly activityTypes: ReadonlyArray<string>, readonly parties: ReadonlyArray<string>, readonly termsHash: string, readonly conditions: string, readonly recordedAt: string, readonly changeableAfterFirstTransfer: boolean, readonly superseded: boolean, readonly revoked: boolean, readonly revokedEntirely: boolean, readonly revokedReason: string | null, readonly id: string, readonly name: string, readonly version: number, readonly approach: string, readonly registry: { readonly code: string }, readonly entities: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } };

export type ConsoleBlocksQueryVariables = Exact<{
  filter?: BlockFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ConsoleBlocksQuery = { readonly blocks: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly first: string, readonly last: string, readonly firstSerial: string | number, readonly lastSerial: string | number, readonly quantity: string | number, readonly metric: number, readonly party: string, readonly vintage: number, readonly state: BlockState, readonly firstTransferred: boolean, readonly locked: boolean, readonly frozen: boolean, readonly registry: { readonly code: string }, readonly holder: { readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null }, readonly authorization: { readonly id: string, readonly name: string, readonly version: number, readonly approach: string } | null }> } };

export type ConsoleBlockQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleBlockQuery = { readonly block: { readonly id: string, readonly first: string, readonly last: string, readonly firstSerial: string | number, readonly lastSerial: string | number, readonly quantity: string | number, readonly metric: number, readonly party: string, readonly vintage: number, readonly state: BlockState, readonly firstTransferred: boolean, readonly locked: boolean, readonly frozen: boolean, readonly registry: { readonly code: string }, readonly holder: { readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null }, readonly authorization: { readonly id: string, readonly name: string, readonly version: number, readonly approach: string } | null, readonly hold: { readonly reason: Reason, readonly note: string, readonly by: string, readonly at: string } | null, readonly recall: { readonly status: RecallStatus, readonly due: string, readonly reason: Reason, readonly note: string, readonly by: string, readonly at: string, readonly to: { readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null } } | null } | null };

export type CadTrustOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type CadTrustOverviewQuery = { readonly status: { readonly cadTrust: ReadonlyArray<{ readonly state: CadTrustState, readonly records: number }> }, readonly cadTrustReconciliation: { readonly counts: ReadonlyArray<{ readonly kind: UnitDifferenceKind, readonly units: number }>, readonly lastRun: { readonly finishedAt: string, readonly outcome: string, readonly reason: string | null } | null }, readonly reconciliation: { readonly comparedAt: string, readonly drifting: number } | null };

export type UnitDifferencesQueryVariables = Exact<{
  registry?: string | null | undefined;
  kind?: UnitDifferenceKind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type UnitDifferencesQuery = { readonly cadTrustReconciliation: { readonly units: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly kind: UnitDifferenceKind, readonly key: string, readonly block: string | null, readonly reason: string, readonly since: string, readonly retryable: boolean, readonly chain: { readonly quantity: string | number, readonly lastSerial: string, readonly ended: boolean } | null, readonly registered: { readonly quantity: string | number, readonly lastSerial: string, readonly ended: boolean } | null, readonly cadTrust: { readonly quantity: string | number, readonly lastSerial: string, readonly ended: boolean } | null }> } } };

export type StuckRecordsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type StuckRecordsQuery = { readonly cadTrustReconciliation: { readonly stuck: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly key: string, readonly table: string, readonly standing: CadTrustStanding, readonly reason: string, readonly since: string, readonly retryable: boolean }> } } };

export type UnitDifferenceRowFragment = { readonly kind: UnitDifferenceKind, readonly key: string, readonly block: string | null, readonly reason: string, readonly since: string, readonly retryable: boolean, readonly chain: { readonly quantity: string | number, readonly lastSerial: string, readonly ended: boolean } | null, readonly registered: { readonly quantity: string | number, readonly lastSerial: string, readonly ended: boolean } | null, readonly cadTrust: { readonly quantity: string | number, readonly lastSerial: string, readonly ended: boolean } | null };

export type UnitSeenPartsFragment = { readonly quantity: string | number, readonly lastSerial: string, readonly ended: boolean };

export type StuckRecordRowFragment = { readonly key: string, readonly table: string, readonly standing: CadTrustStanding, readonly reason: string, readonly since: string, readonly retryable: boolean };

export type ConsolePolicyQueryVariables = Exact<{
  registry: string;
}>;


export type ConsolePolicyQuery = { readonly registry: { readonly policy: { readonly issueByTwo: boolean, readonly authorizeByTwo: boolean, readonly revokeByTwo: boolean, readonly verifiedOnly: boolean, readonly requestLifetimeSeconds: number | null, readonly sendDelaySeconds: number, readonly recallDelaySeconds: number } } | null };

export type ConsoleProposalsQueryVariables = Exact<{
  filter?: ProposalFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ConsoleProposalsQuery = { readonly proposals: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly office: string, readonly data: string, readonly by: string, readonly at: string, readonly lapsesAt: string, readonly status: ProposalStatus, readonly endedBy: string | null }> } };

export type ProposalRowFragment = { readonly id: string, readonly office: string, readonly data: string, readonly by: string, readonly at: string, readonly lapsesAt: string, readonly status: ProposalStatus, readonly endedBy: string | null };

export type ConsoleRegistriesQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleRegistriesQuery = { readonly parties: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly registries: ReadonlyArray<{ readonly code: string, readonly name: string }> }> } };

export type ConsoleRequestsQueryVariables = Exact<{
  filter?: RequestFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ConsoleRequestsQuery = { readonly requests: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quantity: string | number, readonly requester: string, readonly status: RequestStatus, readonly due: string | null, readonly lapsesAt: string | null, readonly approvedBy: string | null, readonly closedBy: string | null, readonly reason: string | null, readonly requestedAt: string, readonly closedAt: string | null, readonly holder: { readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null }, readonly to: { readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null }, readonly block: { readonly id: string, readonly first: string, readonly last: string, readonly state: BlockState, readonly vintage: number, readonly quantity: string | number, readonly metric: number, readonly authorization: { readonly id: string, readonly name: string, readonly version: number, readonly approach: string } | null } }> } };

export type AccountsQueryVariables = Exact<{
  filter?: AccountFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AccountsQuery = { readonly accounts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly free: boolean, readonly delayed: boolean, readonly frozen: boolean, readonly frozenReason: Reason | null, readonly frozenNote: string | null, readonly openedAt: string, readonly quantity: string | number, readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null }> } };

export type AccountQueryVariables = Exact<{
  address: string;
}>;


export type AccountQuery = { readonly account: { readonly free: boolean, readonly delayed: boolean, readonly frozen: boolean, readonly frozenReason: Reason | null, readonly frozenNote: string | null, readonly openedAt: string, readonly quantity: string | number, readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly entity: { readonly id: string, readonly name: string, readonly country: string, readonly identification: string } | null, readonly registry: { readonly code: string } } | null };

export type ActionsQueryVariables = Exact<{
  filter?: ActionFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ActionsQuery = { readonly actions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ActionKind, readonly cause: FirstTransferCause | null, readonly cancellation: AccountKind | null, readonly first: string, readonly last: string, readonly quantity: string | number, readonly metric: number, readonly vintage: number, readonly party: string, readonly at: string, readonly effectiveAt: string, readonly chainBlock: string | number, readonly transaction: string, readonly transferringParty: string | null, readonly acquiringParty: string | null, readonly ndcYear: number | null, readonly block: { readonly id: string } | null, readonly authorization: { readonly id: string, readonly name: string, readonly version: number, readonly approach: string } | null, readonly from: { readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null } | null, readonly to: { readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null } | null }> } };

export type ActivitiesQueryVariables = Exact<{
  filter?: ActivityFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ActivitiesQuery = { readonly activities: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly sector: string, readonly activityType: string, readonly documentHash: string, readonly registeredAt: string, readonly issued: string | number, readonly registry: { readonly code: string } }> } };

export type ActivityRowFragment = { readonly id: string, readonly title: string, readonly sector: string, readonly activityType: string, readonly documentHash: string, readonly registeredAt: string, readonly issued: string | number, readonly registry: { readonly code: string } };

export type ActivityTreeQueryVariables = Exact<{
  registry: string;
  activity: string;
}>;


export type ActivityTreeQuery = { readonly cadTrustTree: { readonly branches: ReadonlyArray<{ readonly table: string, readonly records: { readonly totalCount: number } }>, readonly project: ReadonlyArray<{ readonly records: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly standing: CadTrustStanding, readonly reason: string | null, readonly since: string, readonly fields: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } }> } | null };

export type ActivityBranchQueryVariables = Exact<{
  registry: string;
  activity: string;
  table: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ActivityBranchQuery = { readonly cadTrustTree: { readonly branches: ReadonlyArray<{ readonly records: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly standing: CadTrustStanding, readonly reason: string | null, readonly since: string, readonly fields: ReadonlyArray<{ readonly name: string, readonly value: string }> }> } }> } | null };

export type CadTrustNodePartsFragment = { readonly id: string, readonly key: string, readonly standing: CadTrustStanding, readonly reason: string | null, readonly since: string, readonly fields: ReadonlyArray<{ readonly name: string, readonly value: string }> };

export type ApproachesQueryVariables = Exact<{
  filter?: ApproachFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ApproachesQuery = { readonly approaches: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly party: string, readonly approach: string, readonly title: string, readonly documentHash: string, readonly status: ApproachStatus, readonly paused: Reason | null, readonly pausedNote: string | null, readonly recordedAt: string, readonly registry: { readonly code: string }, readonly initialReport: { readonly documentHash: string, readonly at: string } | null, readonly levies: ReadonlyArray<{ readonly kind: LevyKind, readonly rate: number, readonly taken: string | number, readonly account: { readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null } | null }> }> } };

export type ApproachQueryVariables = Exact<{
  party: string;
  approach: string;
}>;


export type ApproachQuery = { readonly approach: { readonly party: string, readonly approach: string, readonly title: string, readonly documentHash: string, readonly status: ApproachStatus, readonly paused: Reason | null, readonly pausedNote: string | null, readonly recordedAt: string, readonly statuses: ReadonlyArray<{ readonly status: ApproachStatus, readonly reason: string, readonly at: string, readonly transaction: string }>, readonly registry: { readonly code: string }, readonly initialReport: { readonly documentHash: string, readonly at: string } | null, readonly levies: ReadonlyArray<{ readonly kind: LevyKind, readonly rate: number, readonly taken: string | number, readonly account: { readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null } | null }> } | null };

export type LeviesTakenQueryVariables = Exact<{
  filter?: LevyTakenFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type LeviesTakenQuery = { readonly leviesTaken: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly kind: LevyKind, readonly rate: number, readonly quantity: string | number, readonly metric: number, readonly first: string, readonly last: string, readonly at: string, readonly transaction: string }> } };

export type AuthorizationsQueryVariables = Exact<{
  filter?: AuthorizationFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AuthorizationsQuery = { readonly authorizations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly party: string, readonly date: string, readonly purposes: ReadonlyArray<Purpose>, readonly firstTransferDefinition: FirstTransferDefinition | null, readonly oimp: string, readonly metric: number, readonly cap: string | number | null, readonly authorized: string | number, readonly occurrenceFrom: number, readonly occurrenceUntil: number, readonly expires: string | null, readonly useFrom: string | null, readonly useUntil: string | null, readonly sectors: ReadonlyArray<string>, readonly activityTypes: ReadonlyArray<string>, readonly parties: ReadonlyArray<string>, readonly termsHash: string, readonly conditions: string, readonly recordedAt: string, readonly changeableAfterFirstTransfer: boolean, readonly superseded: boolean, readonly revoked: boolean, readonly revokedEntirely: boolean, readonly revokedReason: string | null, readonly id: string, readonly name: string, readonly version: number, readonly approach: string, readonly registry: { readonly code: string }, readonly entities: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } };

export type BlocksQueryVariables = Exact<{
  filter?: BlockFilter | null | undefined;
  order?: BlockOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BlocksQuery = { readonly blocks: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly first: string, readonly last: string, readonly firstSerial: string | number, readonly lastSerial: string | number, readonly quantity: string | number, readonly metric: number, readonly party: string, readonly vintage: number, readonly state: BlockState, readonly firstTransferred: boolean, readonly locked: boolean, readonly frozen: boolean, readonly registry: { readonly code: string }, readonly holder: { readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null }, readonly authorization: { readonly id: string, readonly name: string, readonly version: number, readonly approach: string } | null }> } };

export type BlockQueryVariables = Exact<{
  id: string;
}>;


export type BlockQuery = { readonly block: { readonly underlyingFirst: string | null, readonly underlyingLast: string | null, readonly id: string, readonly first: string, readonly last: string, readonly firstSerial: string | number, readonly lastSerial: string | number, readonly quantity: string | number, readonly metric: number, readonly party: string, readonly vintage: number, readonly state: BlockState, readonly firstTransferred: boolean, readonly locked: boolean, readonly frozen: boolean, readonly levies: ReadonlyArray<{ readonly kind: LevyKind, readonly rate: number, readonly quantity: string | number, readonly metric: number, readonly first: string, readonly last: string, readonly at: string, readonly transaction: string }>, readonly batch: { readonly number: number, readonly quantity: string | number, readonly metric: number, readonly firstSerial: string | number, readonly lastSerial: string | number, readonly monitoredFrom: string, readonly monitoredUntil: string, readonly mitigationType: string, readonly underlyingProgramme: string | null, readonly underlyingFirst: string | null, readonly underlyingLast: string | null, readonly documentHash: string, readonly issuedAt: string, readonly transaction: string, readonly activity: { readonly id: string, readonly title: string, readonly sector: string, readonly activityType: string } }, readonly registry: { readonly code: string }, readonly holder: { readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null }, readonly authorization: { readonly id: string, readonly name: string, readonly version: number, readonly approach: string } | null, readonly hold: { readonly reason: Reason, readonly note: string, readonly by: string, readonly at: string } | null, readonly recall: { readonly status: RecallStatus, readonly due: string, readonly reason: Reason, readonly note: string, readonly by: string, readonly at: string, readonly to: { readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null } } | null } | null };

export type BlockActionsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type BlockActionsQuery = { readonly block: { readonly actions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ActionKind, readonly cause: FirstTransferCause | null, readonly cancellation: AccountKind | null, readonly first: string, readonly last: string, readonly quantity: string | number, readonly metric: number, readonly vintage: number, readonly party: string, readonly at: string, readonly effectiveAt: string, readonly chainBlock: string | number, readonly transaction: string, readonly transferringParty: string | null, readonly acquiringParty: string | null, readonly ndcYear: number | null, readonly block: { readonly id: string } | null, readonly authorization: { readonly id: string, readonly name: string, readonly version: number, readonly approach: string } | null, readonly from: { readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null } | null, readonly to: { readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null } | null }> } } | null };

export type BatchFactsFragment = { readonly number: number, readonly quantity: string | number, readonly metric: number, readonly firstSerial: string | number, readonly lastSerial: string | number, readonly monitoredFrom: string, readonly monitoredUntil: string, readonly mitigationType: string, readonly underlyingProgramme: string | null, readonly underlyingFirst: string | null, readonly underlyingLast: string | null, readonly documentHash: string, readonly issuedAt: string, readonly transaction: string, readonly activity: { readonly id: string, readonly title: string, readonly sector: string, readonly activityType: string } };

export type LevyTakenRowFragment = { readonly kind: LevyKind, readonly rate: number, readonly quantity: string | number, readonly metric: number, readonly first: string, readonly last: string, readonly at: string, readonly transaction: string };

export type ItmoQueryVariables = Exact<{
  id: string;
}>;


export type ItmoQuery = { readonly itmo: { readonly id: string, readonly serial: string | number, readonly underlying: string | null, readonly block: { readonly id: string, readonly first: string, readonly last: string, readonly firstSerial: string | number, readonly lastSerial: string | number, readonly quantity: string | number, readonly metric: number, readonly party: string, readonly vintage: number, readonly state: BlockState, readonly firstTransferred: boolean, readonly locked: boolean, readonly frozen: boolean, readonly batch: { readonly number: number, readonly quantity: string | number, readonly metric: number, readonly firstSerial: string | number, readonly lastSerial: string | number, readonly monitoredFrom: string, readonly monitoredUntil: string, readonly mitigationType: string, readonly underlyingProgramme: string | null, readonly underlyingFirst: string | null, readonly underlyingLast: string | null, readonly documentHash: string, readonly issuedAt: string, readonly transaction: string, readonly activity: { readonly id: string, readonly title: string, readonly sector: string, readonly activityType: string } }, readonly registry: { readonly code: string }, readonly holder: { readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null }, readonly authorization: { readonly id: string, readonly name: string, readonly version: number, readonly approach: string } | null, readonly hold: { readonly reason: Reason, readonly note: string, readonly by: string, readonly at: string } | null, readonly recall: { readonly status: RecallStatus, readonly due: string, readonly reason: Reason, readonly note: string, readonly by: string, readonly at: string, readonly to: { readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null } } | null }, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: ActionKind, readonly cause: FirstTransferCause | null, readonly cancellation: AccountKind | null, readonly first: string, readonly last: string, readonly quantity: string | number, readonly metric: number, readonly vintage: number, readonly party: string, readonly at: string, readonly effectiveAt: string, readonly chainBlock: string | number, readonly transaction: string, readonly transferringParty: string | null, readonly acquiringParty: string | null, readonly ndcYear: number | null, readonly block: { readonly id: string } | null, readonly authorization: { readonly id: string, readonly name: string, readonly version: number, readonly approach: string } | null, readonly from: { readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null } | null, readonly to: { readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null } | null }> } };

export type PartyTotalsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PartyTotalsQuery = { readonly parties: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly code: string, readonly issued: string | number, readonly held: string | number, readonly firstTransferred: string | number, readonly acquired: string | number, readonly used: string | number, readonly cancelled: string | number }> } };

export type PartyFiguresFragment = { readonly code: string, readonly issued: string | number, readonly held: string | number, readonly firstTransferred: string | number, readonly acquired: string | number, readonly used: string | number, readonly cancelled: string | number };

export type PartyQueryVariables = Exact<{
  code: string;
}>;


export type PartyQuery = { readonly party: { readonly code: string, readonly issued: string | number, readonly held: string | number, readonly firstTransferred: string | number, readonly acquired: string | number, readonly used: string | number, readonly cancelled: string | number, readonly registries: ReadonlyArray<{ readonly code: string, readonly name: string, readonly openedAt: string }> } | null };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Itmo', readonly itmoId: string, readonly itmoBlock: { readonly state: BlockState, readonly holder: { readonly name: string } } }
      | { readonly __typename: 'Block', readonly first: string, readonly last: string, readonly quantity: string | number, readonly blockId: string, readonly blockState: BlockState }
      | { readonly __typename: 'Party', readonly issued: string | number, readonly partyCode: string }
      | { readonly __typename: 'Approach', readonly approachCode: string, readonly approachParty: string, readonly approachTitle: string }
      | { readonly __typename: 'Account', readonly address: string, readonly accountName: string, readonly entity: { readonly name: string } | null }
      | { readonly __typename: 'Activity', readonly title: string, readonly sector: string, readonly activityId: string }
      | { readonly __typename: 'Authorization', readonly version: number, readonly authorizationId: string, readonly authorizationName: string, readonly authorizationParty: string }
      | { readonly __typename: 'Action', readonly at: string, readonly transaction: string, readonly actionId: string, readonly actionKind: ActionKind, readonly actionFirst: string, readonly actionLast: string, readonly actionQuantity: string | number }
    > } };

export type MoveBlockQueryVariables = Exact<{
  id: string;
}>;


export type MoveBlockQuery = { readonly block: { readonly id: string, readonly first: string, readonly last: string, readonly firstSerial: string | number, readonly lastSerial: string | number, readonly quantity: string | number, readonly metric: number, readonly party: string, readonly vintage: number, readonly state: BlockState, readonly firstTransferred: boolean, readonly locked: boolean, readonly frozen: boolean, readonly authorization: { readonly party: string, readonly date: string, readonly purposes: ReadonlyArray<Purpose>, readonly firstTransferDefinition: FirstTransferDefinition | null, readonly oimp: string, readonly metric: number, readonly cap: string | number | null, readonly authorized: string | number, readonly occurrenceFrom: number, readonly occurrenceUntil: number, readonly expires: string | null, readonly useFrom: string | null, readonly useUntil: string | null, readonly sectors: ReadonlyArray<string>, readonly activityTypes: ReadonlyArray<string>, readonly parties: ReadonlyArray<string>, readonly termsHash: string, readonly conditions: string, readonly recordedAt: string, readonly changeableAfterFirstTransfer: boolean, readonly superseded: boolean, readonly revoked: boolean, readonly revokedEntirely: boolean, readonly revokedReason: string | null, readonly id: string, readonly name: string, readonly version: number, readonly approach: string, readonly registry: { readonly code: string }, readonly entities: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null, readonly holder: { readonly free: boolean, readonly delayed: boolean, readonly frozen: boolean, readonly frozenReason: Reason | null, readonly frozenNote: string | null, readonly openedAt: string, readonly quantity: string | number, readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null }, readonly registry: { readonly code: string } } | null };

export type MoveApproachQueryVariables = Exact<{
  party: string;
  approach: string;
}>;


export type MoveApproachQuery = { readonly approach: { readonly party: string, readonly approach: string, readonly title: string, readonly documentHash: string, readonly status: ApproachStatus, readonly paused: Reason | null, readonly pausedNote: string | null, readonly recordedAt: string, readonly registry: { readonly code: string }, readonly initialReport: { readonly documentHash: string, readonly at: string } | null, readonly levies: ReadonlyArray<{ readonly kind: LevyKind, readonly rate: number, readonly taken: string | number, readonly account: { readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null } | null }> } | null };

export type MoveDelayQueryVariables = Exact<{
  registry: string;
  holder: string;
}>;


export type MoveDelayQuery = { readonly registry: { readonly policy: { readonly issueByTwo: boolean, readonly authorizeByTwo: boolean, readonly revokeByTwo: boolean, readonly verifiedOnly: boolean, readonly requestLifetimeSeconds: number | null, readonly sendDelaySeconds: number, readonly recallDelaySeconds: number } } | null, readonly account: { readonly trusts: ReadonlyArray<{ readonly counterparty: string, readonly from: string, readonly account: { readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null } | null }> } | null };

export type MoveDestinationsQueryVariables = Exact<{
  filter?: AccountFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MoveDestinationsQuery = { readonly accounts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly free: boolean, readonly delayed: boolean, readonly frozen: boolean, readonly frozenReason: Reason | null, readonly frozenNote: string | null, readonly openedAt: string, readonly quantity: string | number, readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null }> } };

export type MoveDestinationQueryVariables = Exact<{
  address: string;
}>;


export type MoveDestinationQuery = { readonly account: { readonly free: boolean, readonly delayed: boolean, readonly frozen: boolean, readonly frozenReason: Reason | null, readonly frozenNote: string | null, readonly openedAt: string, readonly quantity: string | number, readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null } | null };

export type TrustRowFragment = { readonly counterparty: string, readonly from: string, readonly account: { readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null } | null };

export type WalletAccountQueryVariables = Exact<{
  address: string;
}>;


export type WalletAccountQuery = { readonly account: { readonly free: boolean, readonly delayed: boolean, readonly frozen: boolean, readonly frozenReason: Reason | null, readonly frozenNote: string | null, readonly openedAt: string, readonly quantity: string | number, readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null } | null };

export type WalletHoldingsQueryVariables = Exact<{
  account: string;
  first: number;
  after?: string | null | undefined;
}>;


export type WalletHoldingsQuery = { readonly holdings: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly hostParty: string, readonly vintage: number, readonly state: BlockState, readonly metric: number, readonly quantity: string | number, readonly blocks: number, readonly authorization: { readonly id: string, readonly name: string, readonly version: number, readonly approach: string } | null }> } };

export type WalletBlocksQueryVariables = Exact<{
  filter?: BlockFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type WalletBlocksQuery = { readonly blocks: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly first: string, readonly last: string, readonly firstSerial: string | number, readonly lastSerial: string | number, readonly quantity: string | number, readonly metric: number, readonly party: string, readonly vintage: number, readonly state: BlockState, readonly firstTransferred: boolean, readonly locked: boolean, readonly frozen: boolean, readonly registry: { readonly code: string }, readonly holder: { readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null }, readonly authorization: { readonly id: string, readonly name: string, readonly version: number, readonly approach: string } | null }> } };

export type WalletActionsQueryVariables = Exact<{
  filter?: ActionFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type WalletActionsQuery = { readonly actions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ActionKind, readonly cause: FirstTransferCause | null, readonly cancellation: AccountKind | null, readonly first: string, readonly last: string, readonly quantity: string | number, readonly metric: number, readonly vintage: number, readonly party: string, readonly at: string, readonly effectiveAt: string, readonly chainBlock: string | number, readonly transaction: string, readonly transferringParty: string | null, readonly acquiringParty: string | null, readonly ndcYear: number | null, readonly block: { readonly id: string } | null, readonly authorization: { readonly id: string, readonly name: string, readonly version: number, readonly approach: string } | null, readonly from: { readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null } | null, readonly to: { readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null } | null }> } };

export type WalletRequestsQueryVariables = Exact<{
  filter?: RequestFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type WalletRequestsQuery = { readonly requests: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quantity: string | number, readonly requester: string, readonly status: RequestStatus, readonly due: string | null, readonly lapsesAt: string | null, readonly approvedBy: string | null, readonly closedBy: string | null, readonly reason: string | null, readonly requestedAt: string, readonly closedAt: string | null, readonly holder: { readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null }, readonly to: { readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null }, readonly block: { readonly id: string, readonly first: string, readonly last: string, readonly state: BlockState, readonly vintage: number, readonly quantity: string | number, readonly metric: number, readonly authorization: { readonly id: string, readonly name: string, readonly version: number, readonly approach: string } | null } }> } };

export type AccountRefFragment = { readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null };

export type AccountFactsFragment = { readonly free: boolean, readonly delayed: boolean, readonly frozen: boolean, readonly frozenReason: Reason | null, readonly frozenNote: string | null, readonly openedAt: string, readonly quantity: string | number, readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null };

export type ActionRowFragment = { readonly id: string, readonly kind: ActionKind, readonly cause: FirstTransferCause | null, readonly cancellation: AccountKind | null, readonly first: string, readonly last: string, readonly quantity: string | number, readonly metric: number, readonly vintage: number, readonly party: string, readonly at: string, readonly effectiveAt: string, readonly chainBlock: string | number, readonly transaction: string, readonly transferringParty: string | null, readonly acquiringParty: string | null, readonly ndcYear: number | null, readonly block: { readonly id: string } | null, readonly authorization: { readonly id: string, readonly name: string, readonly version: number, readonly approach: string } | null, readonly from: { readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null } | null, readonly to: { readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null } | null };

export type ApproachFactsFragment = { readonly party: string, readonly approach: string, readonly title: string, readonly documentHash: string, readonly status: ApproachStatus, readonly paused: Reason | null, readonly pausedNote: string | null, readonly recordedAt: string, readonly registry: { readonly code: string }, readonly initialReport: { readonly documentHash: string, readonly at: string } | null, readonly levies: ReadonlyArray<{ readonly kind: LevyKind, readonly rate: number, readonly taken: string | number, readonly account: { readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null } | null }> };

export type AuthorizationRefFragment = { readonly id: string, readonly name: string, readonly version: number, readonly approach: string };

export type AuthorizationFactsFragment = { readonly party: string, readonly date: string, readonly purposes: ReadonlyArray<Purpose>, readonly firstTransferDefinition: FirstTransferDefinition | null, readonly oimp: string, readonly metric: number, readonly cap: string | number | null, readonly authorized: string | number, readonly occurrenceFrom: number, readonly occurrenceUntil: number, readonly expires: string | null, readonly useFrom: string | null, readonly useUntil: string | null, readonly sectors: ReadonlyArray<string>, readonly activityTypes: ReadonlyArray<string>, readonly parties: ReadonlyArray<string>, readonly termsHash: string, readonly conditions: string, readonly recordedAt: string, readonly changeableAfterFirstTransfer: boolean, readonly superseded: boolean, readonly revoked: boolean, readonly revokedEntirely: boolean, readonly revokedReason: string | null, readonly id: string, readonly name: string, readonly version: number, readonly approach: string, readonly registry: { readonly code: string }, readonly entities: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type BlockRowFragment = { readonly id: string, readonly first: string, readonly last: string, readonly firstSerial: string | number, readonly lastSerial: string | number, readonly quantity: string | number, readonly metric: number, readonly party: string, readonly vintage: number, readonly state: BlockState, readonly firstTransferred: boolean, readonly locked: boolean, readonly frozen: boolean, readonly registry: { readonly code: string }, readonly holder: { readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null }, readonly authorization: { readonly id: string, readonly name: string, readonly version: number, readonly approach: string } | null };

export type HoldFactsFragment = { readonly hold: { readonly reason: Reason, readonly note: string, readonly by: string, readonly at: string } | null, readonly recall: { readonly status: RecallStatus, readonly due: string, readonly reason: Reason, readonly note: string, readonly by: string, readonly at: string, readonly to: { readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null } } | null };

export type PageFragment = { readonly hasNextPage: boolean, readonly endCursor: string | null };

export type PolicyFactsFragment = { readonly issueByTwo: boolean, readonly authorizeByTwo: boolean, readonly revokeByTwo: boolean, readonly verifiedOnly: boolean, readonly requestLifetimeSeconds: number | null, readonly sendDelaySeconds: number, readonly recallDelaySeconds: number };

export type RequestRowFragment = { readonly id: string, readonly quantity: string | number, readonly requester: string, readonly status: RequestStatus, readonly due: string | null, readonly lapsesAt: string | null, readonly approvedBy: string | null, readonly closedBy: string | null, readonly reason: string | null, readonly requestedAt: string, readonly closedAt: string | null, readonly holder: { readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null }, readonly to: { readonly address: string, readonly name: string, readonly kind: AccountKind, readonly party: string, readonly approach: string | null, readonly registry: { readonly code: string }, readonly entity: { readonly id: string, readonly name: string } | null }, readonly block: { readonly id: string, readonly first: string, readonly last: string, readonly state: BlockState, readonly vintage: number, readonly quantity: string | number, readonly metric: number, readonly authorization: { readonly id: string, readonly name: string, readonly version: number, readonly approach: string } | null } };

export type MirrorHeightQueryVariables = Exact<{ [key: string]: never; }>;


export type MirrorHeightQuery = { readonly status: { readonly chainBlock: string | number } };

export type MetricsQueryVariables = Exact<{ [key: string]: never; }>;


export type MetricsQuery = { readonly metrics: ReadonlyArray<{ readonly id: string, readonly unit: string }> };

