// Generated from the GraphQL documents by "npm run generate". Do not edit.
import type { TypedText } from "../typed-text.ts";
import type * as Types from "./operations.ts";

export const MoveBlockDocument = "query MoveBlock($id:ID!){block(id:$id){...BlockRow authorization{...AuthorizationFacts}holder{...AccountFacts}}}fragment BlockRow on Block{id first last firstSerial lastSerial quantity metric party vintage state firstTransferred locked frozen registry{code}holder{...AccountRef}authorization{...AuthorizationRef}}fragment AccountRef on Account{address name kind party approach registry{code}entity{id name}}fragment AuthorizationRef on Authorization{id name version approach}fragment AuthorizationFacts on Authorization{...AuthorizationRef party registry{code}date purposes firstTransferDefinition oimp metric cap authorized occurrenceFrom occurrenceUntil expires useFrom useUntil sectors activityTypes parties entities{id name}termsHash conditions recordedAt changeableAfterFirstTransfer superseded revoked revokedEntirely revokedReason}fragment AccountFacts on Account{...AccountRef free delayed frozen frozenReason frozenNote openedAt quantity}" as TypedText<
  Types.MoveBlockQuery,
  Types.MoveBlockQueryVariables
>;

export const MoveApproachDocument = "query MoveApproach($party:String!$approach:String!){approach(party:$party approach:$approach){...ApproachFacts}}fragment ApproachFacts on Approach{party approach title documentHash status paused pausedNote recordedAt registry{code}initialReport{documentHash at}levies{kind rate taken account{...AccountRef}}}fragment AccountRef on Account{address name kind party approach registry{code}entity{id name}}" as TypedText<
  Types.MoveApproachQuery,
  Types.MoveApproachQueryVariables
>;

export const MoveDelayDocument = "query MoveDelay($registry:ID!$holder:Address!){registry(code:$registry){policy{...PolicyFacts}}account(address:$holder){trusts{...TrustRow}}}fragment PolicyFacts on Policy{issueByTwo authorizeByTwo revokeByTwo verifiedOnly requestLifetimeSeconds sendDelaySeconds recallDelaySeconds}fragment TrustRow on Trust{counterparty from account{...AccountRef}}fragment AccountRef on Account{address name kind party approach registry{code}entity{id name}}" as TypedText<
  Types.MoveDelayQuery,
  Types.MoveDelayQueryVariables
>;

export const MoveDestinationsDocument = "query MoveDestinations($filter:AccountFilter$first:Int!$after:String){accounts(filter:$filter first:$first after:$after){totalCount pageInfo{...Page}nodes{...AccountFacts}}}fragment Page on PageInfo{hasNextPage endCursor}fragment AccountFacts on Account{...AccountRef free delayed frozen frozenReason frozenNote openedAt quantity}fragment AccountRef on Account{address name kind party approach registry{code}entity{id name}}" as TypedText<
  Types.MoveDestinationsQuery,
  Types.MoveDestinationsQueryVariables
>;

export const MoveDestinationDocument = "query MoveDestination($address:Address!){account(address:$address){...AccountFacts}}fragment AccountFacts on Account{...AccountRef free delayed frozen frozenReason frozenNote openedAt quantity}fragment AccountRef on Account{address name kind party approach registry{code}entity{id name}}" as TypedText<
  Types.MoveDestinationQuery,
  Types.MoveDestinationQueryVariables
>;

export const WalletAccountDocument = "query WalletAccount($address:Address!){account(address:$address){...AccountFacts}}fragment AccountFacts on Account{...AccountRef free delayed frozen frozenReason frozenNote openedAt quantity}fragment AccountRef on Account{address name kind party approach registry{code}entity{id name}}" as TypedText<
  Types.WalletAccountQuery,
  Types.WalletAccountQueryVariables
>;

export const WalletHoldingsDocument = "query WalletHoldings($account:Address!$first:Int!$after:String){holdings(filter:{account:$account}first:$first after:$after){totalCount pageInfo{...Page}nodes{hostParty vintage state metric quantity blocks authorization{...AuthorizationRef}}}}fragment Page on PageInfo{hasNextPage endCursor}fragment AuthorizationRef on Authorization{id name version approach}" as TypedText<
  Types.WalletHoldingsQuery,
  Types.WalletHoldingsQueryVariables
>;

export const WalletBlocksDocument = "query WalletBlocks($filter:BlockFilter$first:Int!$after:String){blocks(filter:$filter first:$first after:$after){totalCount pageInfo{...Page}nodes{...BlockRow}}}fragment Page on PageInfo{hasNextPage endCursor}fragment BlockRow on Block{id first last firstSerial lastSerial quantity metric party vintage state firstTransferred locked frozen registry{code}holder{...AccountRef}authorization{...AuthorizationRef}}fragment AccountRef on Account{address name kind party approach registry{code}entity{id name}}fragment AuthorizationRef on Authorization{id name version approach}" as TypedText<
  Types.WalletBlocksQuery,
  Types.WalletBlocksQueryVariables
>;

export const WalletActionsDocument = "query WalletActions($filter:ActionFilter$first:Int!$after:String){actions(filter:$filter first:$first after:$after){totalCount pageInfo{...Page}nodes{...ActionRow}}}fragment Page on PageInfo{hasNextPage endCursor}fragment ActionRow on Action{id kind cause cancellation first last quantity metric vintage party at effectiveAt chainBlock transaction transferringParty acquiringParty ndcYear block{id}authorization{...AuthorizationRef}from{...AccountRef}to{...AccountRef}}fragment AuthorizationRef on Authorization{id name version approach}fragment AccountRef on Account{address name kind party approach registry{code}entity{id name}}" as TypedText<
  Types.WalletActionsQuery,
  Types.WalletActionsQueryVariables
>;

export const WalletRequestsDocument = "query WalletRequests($filter:RequestFilter$first:Int!$after:String){requests(filter:$filter first:$first after:$after){totalCount pageInfo{...Page}nodes{...RequestRow}}}fragment Page on PageInfo{hasNextPage endCursor}fragment RequestRow on Request{id quantity requester status due lapsesAt approvedBy closedBy reason requestedAt closedAt holder{...AccountRef}to{...AccountRef}block{id first last state vintage quantity metric authorization{...AuthorizationRef}}}fragment AccountRef on Account{address name kind party approach registry{code}entity{id name}}fragment AuthorizationRef on Authorization{id name version approach}" as TypedText<
  Types.WalletRequestsQuery,
  Types.WalletRequestsQueryVariables
>;
