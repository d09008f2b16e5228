import {
  type CadTrustClient,
  type CycleReport,
  runCycle,
  SHIPPED_PICKLISTS,
} from "@sixtwo/cad-trust";
import { type Db, markWaiting } from "@sixtwo/db";
import { createOutbox } from "../outbox.ts";

export type PublishDeps = {
  readonly db: Db;
  readonly client: CadTrustClient;
  readonly clock: () => Date;
};

const AUTHOR = "Sixtwo";

/** One cycle of publishing what is new or changed. What waits for another record says so. */
export async function publishCadTrust({ db, client, clock }: PublishDeps): Promise<CycleReport> {
  const report = await runCycle({
    client,
    outbox: createOutbox({ db }),
    picklists: SHIPPED_PICKLISTS,
    author: AUTHOR,
    clock,
  });
  for (const { localId, waitsFor } of report.blocked) {
    await markWaiting({ db }, localId, `Waits for ${waitsFor}, which the node does not have.`);
  }
  return report;
}
