import type { CadTrustClient } from "../client.ts";
import type { DialectBook } from "../dialects/dialect-book.ts";
import type { Outbox, Parked } from "../outbox.ts";
import type { PicklistBook } from "../picklists/picklist-book.ts";
import type { Progressing } from "./cycle-report.ts";
import type { RecordIds } from "./record-ids.ts";

/** What every step of a cycle works with. */
export type CycleContext = {
  readonly client: CadTrustClient;
  readonly outbox: Outbox;
  readonly picklists: PicklistBook;
  readonly dialects: DialectBook;
  readonly ids: RecordIds;
  readonly progress: Progressing;
  readonly clock: () => Date;
  /** How many requests are under way at a time. */
  readonly width: number;
  readonly forgetAfterMs: number;
  /** Throws when another writer may have taken over. */
  readonly requireSoleWriter: () => Promise<void>;
};

/** Parks records with their reasons; the rest goes on. */
export async function park(
  { outbox, ids, progress }: CycleContext,
  parked: readonly Parked[],
): Promise<void> {
  if (parked.length === 0) return;
  await outbox.markFailed(parked);
  for (const { localId } of parked) ids.withhold(localId);
  progress.failed.push(...parked);
}
