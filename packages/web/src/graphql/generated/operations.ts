// Generated from the GraphQL documents by "npm run generate". Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type BlockState =
  | 'MITIGATION_OUTCOME'
  | 'AUTHORIZED'
  | 'FIRST_TRANSFERRED'
  | 'USED'
  | 'CANCELLED';

export type BlockOrder =
  | 'SERIAL'
  | 'LATEST';

export type AccountKind =
  | 'PARTY_HOLDING'
  | 'ENTITY_HOLDING'
  | 'SHARE_OF_PROCEEDS'
  | 'BUFFER'
  | 'RETENTION'
  | 'NDC_USE'
  | 'IMP_CANCELLATION'
  | 'OP_CANCELLATION'
  | 'OMGE_CANCELLATION'
  | 'VOLUNTARY_CANCELLATION'
  | 'REVERSAL_CANCELLATION';

export type ActionKind =
  | 'ISSUANCE'
  | 'AUTHORIZATION'
  | 'FIRST_TRANSFER'
  | 'TRANSFER'
  | 'DOMESTIC_TRANSFER'
  | 'USE'
  | 'CANCELLATION'
  | 'VOLUNTARY_CANCELLATION';

export type FirstTransferCause =
  | 'INTERNATIONAL'
  | 'AUTHORIZATION'
  | 'ISSUANCE'
  | 'USE_OR_CANCELLATION';

export type FirstTransferDefinition =
  | 'AUTHORIZATION'
  | 'ISSUANCE'
  | 'USE_OR_CANCELLATION';

export type Purpose =
  | 'NDC'
  | 'IMP'
  | 'OP';

export type RequestStatus =
  | 'PENDING'
  | 'SCHEDULED'
  | 'EXECUTED'
  | 'REJECTED'
  | 'WITHDRAWN'
  | 'EXPIRED';

export type ApproachStatus =
  | 'DRAFT'
  | 'ACTIVE'
  | 'SUSPENDED'
  | 'COMPLETED'
  | 'REVOKED';

export type Reason =
  | 'COURT_ORDER'
  | 'SUSPECTED_FRAUD'
  | 'DOUBLE_CLAIM'
  | 'INCONSISTENCY'
  | 'SANCTIONS'
  | 'SECURITY'
  | 'MISTAKE'
  | 'REVERSAL'
  | 'OTHER';

export type LevyKind =
  | 'SHARE_OF_PROCEEDS'
  | 'OMGE_CANCELLATION'
  | 'RETENTION'
  | 'BUFFER';

export type ProposalStatus =
  | 'PENDING'
  | 'COUNTERSIGNED'
  | 'WITHDRAWN'
  | 'LAPSED';

export type RecallStatus =
  | 'ANNOUNCED'
  | 'CANCELLED'
  | 'CARRIED_OUT';

export type AccountFilter = {
  readonly party?: string | null | undefined;
  readonly registry?: string | null | undefined;
  readonly kind?: ReadonlyArray<AccountKind> | null | undefined;
  readonly approach?: string | null | undefined;
  readonly entity?: string | null | undefined;
  readonly text?: string | null | undefined;
};

export type ActionFilter = {
  readonly kind?: ReadonlyArray<ActionKind> | null | undefined;
  readonly party?: string | null | undefined;
  readonly account?: string | null | undefined;
  readonly approach?: string | null | undefined;
  readonly authorization?: string | null | undefined;
  readonly block?: string | null | undefined;
  readonly metric?: number | null | undefined;
  readonly since?: string | null | undefined;
  readonly until?: string | null | undefined;
};

export type ActivityFilter = {
  readonly party?: string | null | undefined;
  readonly registry?: string | null | undefined;
  readonly sector?: string | null | undefined;
  readonly text?: string | null | undefined;
};

export type ApproachFilter = {
  readonly party?: string | null | undefined;
  readonly approach?: string | null | undefined;
  readonly status?: ReadonlyArray<ApproachStatus> | null | undefined;
  readonly paused?: boolean | null | undefined;
};

export type AuthorizationFilter = {
  readonly party?: string | null | undefined;
  readonly approach?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly open?: boolean | null | undefined;
};

export type BlockFilter = {
  readonly party?: string | null | undefined;
  readonly registry?: string | null | undefined;
  readonly vintage?: number | null | undefined;
  readonly metric?: number | null | undefined;
  readonly state?: ReadonlyArray<BlockState> | null | undefined;
  readonly holder?: string | null | undefined;
  readonly holderParty?: string | null | undefined;
  readonly approach?: string | null | undefined;
  readonly authorization?: string | null | undefined;
  readonly activity?: string | null | undefined;
  readonly locked?: boolean | null | undefined;
  readonly frozen?: boolean | null | undefined;
};

export type LevyTakenFilter = {
  readonly party?: string | null | undefined;
  readonly approach?: string | null | undefined;
  readonly authorization?: string | null | undefined;
  readonly kind?: ReadonlyArray<LevyKind> | null | undefined;
  readonly metric?: number | null | undefined;
};

export type ProposalFilter = {
  readonly party?: string | null | undefined;
  readonly by?: string | null | undefined;
  readonly status?: ReadonlyArray<ProposalStatus> | null | undefined;
};

export type RequestFilter = {
  readonly status?: ReadonlyArray<RequestStatus> | null | undefined;
  readonly party?: string | null | undefined;
  readonly holder?: string | null | undefined;
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

