export { type ApiConfig, WEB_DIR } from "./config.ts";
export { createLogger } from "./create-logger.ts";
export { printApiSchema } from "./schema/print-api-schema.ts";
export { type Api, type ApiOptions, STATEMENT_TIMEOUT_MS, startApi } from "./start-api.ts";
