import type { BatchFacts } from "@sixtwo/cad-trust";
import type { PublishedBatch } from "@sixtwo/db";
import type { RegistryCode } from "@sixtwo/domain";
import { activityKey } from "./activity-key.ts";

/** The issuance's id: batches count from 1 in each registry. */
export function issuanceKey(registry: RegistryCode, batch: bigint): string {
  return `${registry}-${batch}`;
}

/** A batch as CAD Trust's mapping takes it. Without a verification it waits for one of its vintage. */
export function batchFacts(batch: PublishedBatch): BatchFacts {
  const { registry, activity, vintage, verificationId, issuedAt } = batch;
  return {
    issuanceId: issuanceKey(registry, batch.batch),
    activityId: activityKey(registry, activity),
    verificationId: verificationId ?? `${vintage}`,
    date: issuedAt.toISOString(),
  };
}
