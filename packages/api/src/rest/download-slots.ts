import { RegistryError } from "@sixtwo/domain";

/**
 * Lets so many downloads run at a time: each has a connection to the database.
 * @returns runs one; throws RegistryError TOO_MANY_REQUESTS when all places are taken
 */
export function downloadSlots(places: number) {
  let taken = 0;
  return async (work: () => Promise<void>): Promise<void> => {
    if (taken >= places) throw tooMany(places);
    taken += 1;
    try {
      await work();
    } finally {
      taken -= 1;
    }
  };
}

function tooMany(places: number): RegistryError {
  return new RegistryError("TOO_MANY_REQUESTS", {
    message: `${places} downloads are running, and no more run at a time.`,
    remedy:
      "Try again when the Retry-After header says, or take a nightly dump from /api/v1/dumps.",
  });
}
