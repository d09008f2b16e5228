// Generated from the GraphQL documents by "npm run generate". Do not edit.
import type { TypedText } from "../typed-text.ts";
import type * as Types from "./operations.ts";

export const ConsoleAccountsDocument = "query ConsoleAccounts($filter:AccountFilter$first:Int!$after:String){accounts(filter:$filter first:$first after:$after){totalCount pageInfo{...Page}nodes{...AccountFacts}}}fragment Page on PageInfo{hasNextPage endCursor}fragment AccountFacts on Account{...AccountRef free frozen frozenReason openedAt quantity}fragment AccountRef on Account{address name kind party approach registry{code}entity{id name}}" as TypedText<
  Types.ConsoleAccountsQuery,
  Types.ConsoleAccountsQueryVariables
>;

export const ConsoleEntitiesDocument = "query ConsoleEntities{entities{id name country identification registry{code}}}" as TypedText<
  Types.ConsoleEntitiesQuery,
  Types.ConsoleEntitiesQueryVariables
>;

export const ConsoleActivitiesDocument = "query ConsoleActivities($filter:ActivityFilter$first:Int!$after:String){activities(filter:$filter first:$first after:$after){totalCount pageInfo{...Page}nodes{id title sector activityType registeredAt issued}}}fragment Page on PageInfo{hasNextPage endCursor}" as TypedText<
  Types.ConsoleActivitiesQuery,
  Types.ConsoleActivitiesQueryVariables
>;

export const ConsoleAuthorizationsDocument = "query ConsoleAuthorizations($filter:AuthorizationFilter$first:Int!$after:String){authorizations(filter:$filter first:$first after:$after){totalCount pageInfo{...Page}nodes{...AuthorizationFacts}}}fragment Page on PageInfo{hasNextPage endCursor}fragment AuthorizationFacts on Authorization{...AuthorizationRef party registry{code}date purposes firstTransferDefinition oimp cap authorized occurrenceFrom occurrenceUntil useFrom useUntil sectors activityTypes parties entities{id name}termsHash conditions recordedAt superseded revoked revokedReason}fragment AuthorizationRef on Authorization{id name version approach}" as TypedText<
  Types.ConsoleAuthorizationsQuery,
  Types.ConsoleAuthorizationsQueryVariables
>;

export const ConsoleBlocksDocument = "query ConsoleBlocks($filter:BlockFilter$first:Int!$after:String){blocks(filter:$filter first:$first after:$after){totalCount pageInfo{...Page}nodes{...BlockRow}}}fragment Page on PageInfo{hasNextPage endCursor}fragment BlockRow on Block{id first last firstSerial lastSerial quantity party vintage state firstTransferred locked frozen registry{code}holder{...AccountRef}authorization{...AuthorizationRef}}fragment AccountRef on Account{address name kind party approach registry{code}entity{id name}}fragment AuthorizationRef on Authorization{id name version approach}" as TypedText<
  Types.ConsoleBlocksQuery,
  Types.ConsoleBlocksQueryVariables
>;

export const ConsoleRegistriesDocument = "query ConsoleRegistries{parties(first:200){nodes{code registries{code name}}}}" as TypedText<
  Types.ConsoleRegistriesQuery,
  Types.ConsoleRegistriesQueryVariables
>;

export const ConsoleRequestsDocument = "query ConsoleRequests($filter:RequestFilter$first:Int!$after:String){requests(filter:$filter first:$first after:$after){totalCount pageInfo{...Page}nodes{...RequestRow}}}fragment Page on PageInfo{hasNextPage endCursor}fragment RequestRow on Request{id quantity requester status decidedBy reason requestedAt decidedAt holder{...AccountRef}to{...AccountRef}block{id first last state vintage quantity authorization{...AuthorizationRef}}}fragment AccountRef on Account{address name kind party approach registry{code}entity{id name}}fragment AuthorizationRef on Authorization{id name version approach}" as TypedText<
  Types.ConsoleRequestsQuery,
  Types.ConsoleRequestsQueryVariables
>;
