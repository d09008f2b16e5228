import type { CadTrustClient } from "../client.ts";
import type { Outbox } from "../outbox.ts";
import type { Picklists } from "../picklists/picklists.ts";
import type { Progressing } from "./cycle-report.ts";
import type { RecordIds } from "./record-ids.ts";

/** What every step of a cycle works with. */
export type CycleContext = {
  readonly client: CadTrustClient;
  readonly outbox: Outbox;
  readonly picklists: Picklists;
  readonly ids: RecordIds;
  readonly progress: Progressing;
};

/** Parks a record with its reason; the rest goes on. */
export async function park(
  { outbox, ids, progress }: CycleContext,
  localId: string,
  reason: string,
): Promise<void> {
  await outbox.markFailed(localId, reason);
  ids.forget(localId);
  progress.failed.push({ localId, reason });
}
