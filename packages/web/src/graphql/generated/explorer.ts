// Generated from the GraphQL documents by "npm run generate". Do not edit.
import type { TypedText } from "../typed-text.ts";
import type * as Types from "./operations.ts";

export const AccountsDocument = "query Accounts($filter:AccountFilter$first:Int!$after:String){accounts(filter:$filter first:$first after:$after){totalCount pageInfo{...Page}nodes{...AccountFacts}}}fragment Page on PageInfo{hasNextPage endCursor}fragment AccountFacts on Account{...AccountRef free delayed frozen frozenReason frozenNote openedAt quantity}fragment AccountRef on Account{address name kind party approach registry{code}entity{id name}}" as TypedText<
  Types.AccountsQuery,
  Types.AccountsQueryVariables
>;

export const AccountDocument = "query Account($address:Address!){account(address:$address){...AccountFacts entity{id name country identification}}}fragment AccountFacts on Account{...AccountRef free delayed frozen frozenReason frozenNote openedAt quantity}fragment AccountRef on Account{address name kind party approach registry{code}entity{id name}}" as TypedText<
  Types.AccountQuery,
  Types.AccountQueryVariables
>;

export const ActionsDocument = "query Actions($filter:ActionFilter$first:Int!$after:String){actions(filter:$filter first:$first after:$after){totalCount pageInfo{...Page}nodes{...ActionRow}}}fragment Page on PageInfo{hasNextPage endCursor}fragment ActionRow on Action{id kind cause cancellation first last quantity metric vintage party at effectiveAt chainBlock transaction transferringParty acquiringParty ndcYear block{id}authorization{...AuthorizationRef}from{...AccountRef}to{...AccountRef}}fragment AuthorizationRef on Authorization{id name version approach}fragment AccountRef on Account{address name kind party approach registry{code}entity{id name}}" as TypedText<
  Types.ActionsQuery,
  Types.ActionsQueryVariables
>;

export const ActivitiesDocument = "query Activities($filter:ActivityFilter$first:Int!$after:String){activities(filter:$filter first:$first after:$after){totalCount pageInfo{...Page}nodes{...ActivityRow}}}fragment Page on PageInfo{hasNextPage endCursor}fragment ActivityRow on Activity{id title sector activityType documentHash registeredAt issued registry{code}}" as TypedText<
  Types.ActivitiesQuery,
  Types.ActivitiesQueryVariables
>;

export const ActivityTreeDocument = "query ActivityTree($registry:String!$activity:String!){cadTrustTree(registry:$registry activity:$activity){branches{table records(first:0){totalCount}}project:branches(table:\"project\"){records(first:1){nodes{...CadTrustNodeParts}}}}}fragment CadTrustNodeParts on CadTrustNode{id key standing reason since fields{name value}}" as TypedText<
  Types.ActivityTreeQuery,
  Types.ActivityTreeQueryVariables
>;

export const ActivityBranchDocument = "query ActivityBranch($registry:String!$activity:String!$table:String!$first:Int!$after:String){cadTrustTree(registry:$registry activity:$activity){branches(table:$table){records(first:$first after:$after){totalCount pageInfo{...Page}nodes{...CadTrustNodeParts}}}}}fragment Page on PageInfo{hasNextPage endCursor}fragment CadTrustNodeParts on CadTrustNode{id key standing reason since fields{name value}}" as TypedText<
  Types.ActivityBranchQuery,
  Types.ActivityBranchQueryVariables
>;

export const ApproachesDocument = "query Approaches($filter:ApproachFilter$first:Int!$after:String){approaches(filter:$filter first:$first after:$after){totalCount pageInfo{...Page}nodes{...ApproachFacts}}}fragment Page on PageInfo{hasNextPage endCursor}fragment ApproachFacts on Approach{party approach title documentHash status paused pausedNote recordedAt registry{code}initialReport{documentHash at}levies{kind rate taken account{...AccountRef}}}fragment AccountRef on Account{address name kind party approach registry{code}entity{id name}}" as TypedText<
  Types.ApproachesQuery,
  Types.ApproachesQueryVariables
>;

export const ApproachDocument = "query Approach($party:String!$approach:String!){approach(party:$party approach:$approach){...ApproachFacts statuses{status reason at transaction}}}fragment ApproachFacts on Approach{party approach title documentHash status paused pausedNote recordedAt registry{code}initialReport{documentHash at}levies{kind rate taken account{...AccountRef}}}fragment AccountRef on Account{address name kind party approach registry{code}entity{id name}}" as TypedText<
  Types.ApproachQuery,
  Types.ApproachQueryVariables
>;

export const LeviesTakenDocument = "query LeviesTaken($filter:LevyTakenFilter$first:Int!$after:String){leviesTaken(filter:$filter first:$first after:$after){totalCount pageInfo{...Page}nodes{...LevyTakenRow}}}fragment Page on PageInfo{hasNextPage endCursor}fragment LevyTakenRow on LevyTaken{kind rate quantity metric first last at transaction}" as TypedText<
  Types.LeviesTakenQuery,
  Types.LeviesTakenQueryVariables
>;

export const AuthorizationsDocument = "query Authorizations($filter:AuthorizationFilter$first:Int!$after:String){authorizations(filter:$filter first:$first after:$after){totalCount pageInfo{...Page}nodes{...AuthorizationFacts}}}fragment Page on PageInfo{hasNextPage endCursor}fragment AuthorizationFacts on Authorization{...AuthorizationRef party registry{code}date purposes firstTransferDefinition oimp metric cap authorized occurrenceFrom occurrenceUntil expires useFrom useUntil sectors activityTypes parties entities{id name}termsHash conditions recordedAt changeableAfterFirstTransfer superseded revoked revokedEntirely revokedReason}fragment AuthorizationRef on Authorization{id name version approach}" as TypedText<
  Types.AuthorizationsQuery,
  Types.AuthorizationsQueryVariables
>;

export const BlocksDocument = "query Blocks($filter:BlockFilter$order:BlockOrder$first:Int!$after:String){blocks(filter:$filter order:$order first:$first after:$after){totalCount pageInfo{...Page}nodes{...BlockRow}}}fragment Page on PageInfo{hasNextPage endCursor}fragment BlockRow on Block{id first last firstSerial lastSerial quantity metric party vintage state firstTransferred locked frozen registry{code}holder{...AccountRef}authorization{...AuthorizationRef}}fragment AccountRef on Account{address name kind party approach registry{code}entity{id name}}fragment AuthorizationRef on Authorization{id name version approach}" as TypedText<
  Types.BlocksQuery,
  Types.BlocksQueryVariables
>;

export const BlockDocument = "query Block($id:ID!){block(id:$id){...BlockRow ...HoldFacts levies{...LevyTakenRow}underlyingFirst underlyingLast batch{...BatchFacts}}}fragment BlockRow on Block{id first last firstSerial lastSerial quantity metric party vintage state firstTransferred locked frozen registry{code}holder{...AccountRef}authorization{...AuthorizationRef}}fragment AccountRef on Account{address name kind party approach registry{code}entity{id name}}fragment AuthorizationRef on Authorization{id name version approach}fragment HoldFacts on Block{hold{reason note by at}recall{status due reason note by at to{...AccountRef}}}fragment LevyTakenRow on LevyTaken{kind rate quantity metric first last at transaction}fragment BatchFacts on Batch{number quantity metric firstSerial lastSerial monitoredFrom monitoredUntil mitigationType underlyingProgramme underlyingFirst underlyingLast documentHash issuedAt transaction activity{id title sector activityType}}" as TypedText<
  Types.BlockQuery,
  Types.BlockQueryVariables
>;

export const BlockActionsDocument = "query BlockActions($id:ID!$first:Int!$after:String){block(id:$id){actions(first:$first after:$after){totalCount pageInfo{...Page}nodes{...ActionRow}}}}fragment Page on PageInfo{hasNextPage endCursor}fragment ActionRow on Action{id kind cause cancellation first last quantity metric vintage party at effectiveAt chainBlock transaction transferringParty acquiringParty ndcYear block{id}authorization{...AuthorizationRef}from{...AccountRef}to{...AccountRef}}fragment AuthorizationRef on Authorization{id name version approach}fragment AccountRef on Account{address name kind party approach registry{code}entity{id name}}" as TypedText<
  Types.BlockActionsQuery,
  Types.BlockActionsQueryVariables
>;

export const ItmoDocument = "query Itmo($id:ItmoId!){itmo(id:$id){id serial underlying block{...BlockRow ...HoldFacts batch{...BatchFacts}}history{...ActionRow}}}fragment BlockRow on Block{id first last firstSerial lastSerial quantity metric party vintage state firstTransferred locked frozen registry{code}holder{...AccountRef}authorization{...AuthorizationRef}}fragment AccountRef on Account{address name kind party approach registry{code}entity{id name}}fragment AuthorizationRef on Authorization{id name version approach}fragment HoldFacts on Block{hold{reason note by at}recall{status due reason note by at to{...AccountRef}}}fragment BatchFacts on Batch{number quantity metric firstSerial lastSerial monitoredFrom monitoredUntil mitigationType underlyingProgramme underlyingFirst underlyingLast documentHash issuedAt transaction activity{id title sector activityType}}fragment ActionRow on Action{id kind cause cancellation first last quantity metric vintage party at effectiveAt chainBlock transaction transferringParty acquiringParty ndcYear block{id}authorization{...AuthorizationRef}from{...AccountRef}to{...AccountRef}}" as TypedText<
  Types.ItmoQuery,
  Types.ItmoQueryVariables
>;

export const PartyTotalsDocument = "query PartyTotals($first:Int!$after:String){parties(first:$first after:$after){totalCount pageInfo{...Page}nodes{...PartyFigures}}}fragment Page on PageInfo{hasNextPage endCursor}fragment PartyFigures on Party{code issued held firstTransferred acquired used cancelled}" as TypedText<
  Types.PartyTotalsQuery,
  Types.PartyTotalsQueryVariables
>;

export const PartyDocument = "query Party($code:ID!){party(code:$code){...PartyFigures registries{code name openedAt}}}fragment PartyFigures on Party{code issued held firstTransferred acquired used cancelled}" as TypedText<
  Types.PartyQuery,
  Types.PartyQueryVariables
>;

export const SearchDocument = "query Search($text:String!$first:Int!){search(text:$text first:$first){totalCount nodes{__typename ...on Itmo{itmoId:id itmoBlock:block{state holder{name}}}...on Block{blockId:id first last quantity blockState:state}...on Party{partyCode:code issued}...on Account{address accountName:name entity{name}}...on Approach{approachCode:approach approachParty:party approachTitle:title}...on Activity{activityId:id title sector}...on Authorization{authorizationId:id authorizationName:name version authorizationParty:party}...on Action{actionId:id actionKind:kind actionFirst:first actionLast:last actionQuantity:quantity at transaction}}}}" as TypedText<
  Types.SearchQuery,
  Types.SearchQueryVariables
>;
