export { ERROR_CODES, type ErrorCode, type ErrorDetails, RegistryError } from "./error.ts";
