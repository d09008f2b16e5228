// Generated from the GraphQL documents by "npm run generate". Do not edit.
import type { TypedText } from "../typed-text.ts";
import type * as Types from "./operations.ts";

export const ConsoleAccountsDocument = "query ConsoleAccounts($filter:AccountFilter$first:Int!$after:String){accounts(filter:$filter first:$first after:$after){totalCount pageInfo{...Page}nodes{...AccountFacts}}}fragment Page on PageInfo{hasNextPage endCursor}fragment AccountFacts on Account{...AccountRef free delayed frozen frozenReason frozenNote openedAt quantity}fragment AccountRef on Account{address name kind party approach registry{code}entity{id name}}" as TypedText<
  Types.ConsoleAccountsQuery,
  Types.ConsoleAccountsQueryVariables
>;

export const ConsoleEntitiesDocument = "query ConsoleEntities{entities{id name country identification registry{code}}}" as TypedText<
  Types.ConsoleEntitiesQuery,
  Types.ConsoleEntitiesQueryVariables
>;

export const ConsoleActivitiesDocument = "query ConsoleActivities($filter:ActivityFilter$first:Int!$after:String){activities(filter:$filter first:$first after:$after){totalCount pageInfo{...Page}nodes{id title sector activityType registeredAt issued verifications{vintage metric quantity}}}}fragment Page on PageInfo{hasNextPage endCursor}" as TypedText<
  Types.ConsoleActivitiesQuery,
  Types.ConsoleActivitiesQueryVariables
>;

export const ConsoleApproachesDocument = "query ConsoleApproaches($filter:ApproachFilter$first:Int!$after:String){approaches(filter:$filter first:$first after:$after){totalCount pageInfo{...Page}nodes{...ApproachFacts}}}fragment Page on PageInfo{hasNextPage endCursor}fragment ApproachFacts on Approach{party approach title documentHash status paused pausedNote recordedAt registry{code}initialReport{documentHash at}levies{kind rate taken account{...AccountRef}}}fragment AccountRef on Account{address name kind party approach registry{code}entity{id name}}" as TypedText<
  Types.ConsoleApproachesQuery,
  Types.ConsoleApproachesQueryVariables
>;

export const ConsoleApproachDocument = "query ConsoleApproach($party:String!$approach:String!){approach(party:$party approach:$approach){...ApproachFacts}}fragment ApproachFacts on Approach{party approach title documentHash status paused pausedNote recordedAt registry{code}initialReport{documentHash at}levies{kind rate taken account{...AccountRef}}}fragment AccountRef on Account{address name kind party approach registry{code}entity{id name}}" as TypedText<
  Types.ConsoleApproachQuery,
  Types.ConsoleApproachQueryVariables
>;

export const ConsoleAuthorizationsDocument = "query ConsoleAuthorizations($filter:AuthorizationFilter$first:Int!$after:String){authorizations(filter:$filter first:$first after:$after){totalCount pageInfo{...Page}nodes{...AuthorizationFacts}}}fragment Page on PageInfo{hasNextPage endCursor}fragment AuthorizationFacts on Authorization{...AuthorizationRef party registry{code}date purposes firstTransferDefinition oimp metric cap authorized occurrenceFrom occurrenceUntil expires useFrom useUntil sectors activityTypes parties entities{id name}termsHash conditions recordedAt changeableAfterFirstTransfer superseded revoked revokedEntirely revokedReason}fragment AuthorizationRef on Authorization{id name version approach}" as TypedText<
  Types.ConsoleAuthorizationsQuery,
  Types.ConsoleAuthorizationsQueryVariables
>;

export const ConsoleBlocksDocument = "query ConsoleBlocks($filter:BlockFilter$first:Int!$after:String){blocks(filter:$filter first:$first after:$after){totalCount pageInfo{...Page}nodes{...BlockRow}}}fragment Page on PageInfo{hasNextPage endCursor}fragment BlockRow on Block{id first last firstSerial lastSerial quantity metric party vintage state firstTransferred locked frozen registry{code}holder{...AccountRef}authorization{...AuthorizationRef}}fragment AccountRef on Account{address name kind party approach registry{code}entity{id name}}fragment AuthorizationRef on Authorization{id name version approach}" as TypedText<
  Types.ConsoleBlocksQuery,
  Types.ConsoleBlocksQueryVariables
>;

export const ConsoleBlockDocument = "query ConsoleBlock($id:ID!){block(id:$id){...BlockRow ...HoldFacts}}fragment BlockRow on Block{id first last firstSerial lastSerial quantity metric party vintage state firstTransferred locked frozen registry{code}holder{...AccountRef}authorization{...AuthorizationRef}}fragment AccountRef on Account{address name kind party approach registry{code}entity{id name}}fragment AuthorizationRef on Authorization{id name version approach}fragment HoldFacts on Block{hold{reason note by at}recall{status due reason note by at to{...AccountRef}}}" as TypedText<
  Types.ConsoleBlockQuery,
  Types.ConsoleBlockQueryVariables
>;

export const CadTrustOverviewDocument = "query CadTrustOverview{status{cadTrust{state records}}cadTrustReconciliation{counts{kind units}lastRun{finishedAt outcome reason}}reconciliation{comparedAt drifting}}" as TypedText<
  Types.CadTrustOverviewQuery,
  Types.CadTrustOverviewQueryVariables
>;

export const UnitDifferencesDocument = "query UnitDifferences($registry:String$kind:UnitDifferenceKind$first:Int!$after:String){cadTrustReconciliation{units(registry:$registry kind:$kind first:$first after:$after){totalCount pageInfo{...Page}nodes{...UnitDifferenceRow}}}}fragment Page on PageInfo{hasNextPage endCursor}fragment UnitDifferenceRow on UnitDifference{kind key block reason since retryable chain{...UnitSeenParts}registered{...UnitSeenParts}cadTrust{...UnitSeenParts}}fragment UnitSeenParts on UnitSeen{quantity lastSerial ended}" as TypedText<
  Types.UnitDifferencesQuery,
  Types.UnitDifferencesQueryVariables
>;

export const StuckRecordsDocument = "query StuckRecords($first:Int!$after:String){cadTrustReconciliation{stuck(first:$first after:$after){totalCount pageInfo{...Page}nodes{...StuckRecordRow}}}}fragment Page on PageInfo{hasNextPage endCursor}fragment StuckRecordRow on StuckRecord{key table standing reason since retryable}" as TypedText<
  Types.StuckRecordsQuery,
  Types.StuckRecordsQueryVariables
>;

export const ConsolePolicyDocument = "query ConsolePolicy($registry:ID!){registry(code:$registry){policy{...PolicyFacts}}}fragment PolicyFacts on Policy{issueByTwo authorizeByTwo revokeByTwo verifiedOnly requestLifetimeSeconds sendDelaySeconds recallDelaySeconds}" as TypedText<
  Types.ConsolePolicyQuery,
  Types.ConsolePolicyQueryVariables
>;

export const ConsoleProposalsDocument = "query ConsoleProposals($filter:ProposalFilter$first:Int!$after:String){proposals(filter:$filter first:$first after:$after){totalCount pageInfo{...Page}nodes{...ProposalRow}}}fragment Page on PageInfo{hasNextPage endCursor}fragment ProposalRow on Proposal{id office data by at lapsesAt status endedBy}" as TypedText<
  Types.ConsoleProposalsQuery,
  Types.ConsoleProposalsQueryVariables
>;

export const ConsoleRegistriesDocument = "query ConsoleRegistries{parties(first:200){nodes{code registries{code name}}}}" as TypedText<
  Types.ConsoleRegistriesQuery,
  Types.ConsoleRegistriesQueryVariables
>;

export const ConsoleRequestsDocument = "query ConsoleRequests($filter:RequestFilter$first:Int!$after:String){requests(filter:$filter first:$first after:$after){totalCount pageInfo{...Page}nodes{...RequestRow}}}fragment Page on PageInfo{hasNextPage endCursor}fragment RequestRow on Request{id quantity requester status due lapsesAt approvedBy closedBy reason requestedAt closedAt holder{...AccountRef}to{...AccountRef}block{id first last state vintage quantity metric authorization{...AuthorizationRef}}}fragment AccountRef on Account{address name kind party approach registry{code}entity{id name}}fragment AuthorizationRef on Authorization{id name version approach}" as TypedText<
  Types.ConsoleRequestsQuery,
  Types.ConsoleRequestsQueryVariables
>;
