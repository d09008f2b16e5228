export { REST_ACCOUNTS, type RestAccountFilter } from "../queries/rest/accounts.ts";
export { REST_ACTIONS, type RestActionFilter } from "../queries/rest/actions.ts";
export { REST_ACTIVITIES, type RestActivityFilter } from "../queries/rest/activities.ts";
export { REST_APPROACHES, type RestApproachFilter } from "../queries/rest/approaches.ts";
export {
  REST_AUTHORIZATIONS,
  type RestAuthorizationFilter,
} from "../queries/rest/authorizations.ts";
export { REST_BLOCKS, REST_HOLDINGS, type RestBlockFilter } from "../queries/rest/blocks.ts";
export { CDOP_UNITS } from "../queries/rest/cdop-units.ts";
export { type RestPage, readRestPage } from "../queries/rest/read-rest-page.ts";
export { requireKnownAction } from "../queries/rest/require-known-action.ts";
export type { RestList } from "../queries/rest/rest-list.ts";
export { type RestMoment, restMoment } from "../queries/rest/rest-moment.ts";
export { createSqliteFile, type SqliteFile } from "../queries/rest/sqlite-file.ts";
export { restItems, withRestItems } from "../queries/rest/with-rest-items.ts";
export { statementFailure } from "../statement-failure.ts";
