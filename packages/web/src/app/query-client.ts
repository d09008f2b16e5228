import { RegistryError } from "@sixtwo/domain";
import { QueryClient } from "@tanstack/react-query";

const RETRIES = 3;
const FRESH_MS = 5_000;
const ASK_AGAIN_MS = 5_000;

/**
 * The cache of what the API answered. A failure that no retry can help is shown
 * at once; after any other it asks again by itself.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        retry: (failures, error) =>
          failures < RETRIES && error instanceof RegistryError && error.retryable,
        refetchInterval: ({ state: { error } }) =>
          error instanceof RegistryError && error.retryable ? ASK_AGAIN_MS : false,
        retryDelay: (failures) => Math.min(500 * 2 ** failures, 4_000),
      },
    },
  });
}
