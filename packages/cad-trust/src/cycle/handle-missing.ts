import { INSERT_ORDER, type TableName } from "../model/insert-order.ts";
import type { CycleContext } from "./cycle-context.ts";
import type { StageResult } from "./stage-one.ts";
import type { Unpublished } from "./staged-record.ts";

type Missing = Extract<StageResult, { readonly kind: "blocked" | "forgotten" }>;

/** A node that forgot a record gets it again in the next cycle; what points at it waits until then. */
export async function handleMissing(
  context: CycleContext,
  { localId }: Unpublished,
  missing: Missing,
): Promise<void> {
  if (missing.kind === "forgotten") {
    await context.outbox.markForgotten([localId], missing.reason);
    context.ids.withhold(localId);
    return;
  }
  const { waitsFor } = missing;
  context.progress.blocked.push({ localId, waitsFor });
  await checkTarget(context, waitsFor);
}

/** The node says that a record's parent does not exist: one that was confirmed and is gone is forgotten. */
async function checkTarget({ client, outbox, ids }: CycleContext, localId: string): Promise<void> {
  const id = ids.of(localId);
  const table = tableOf(localId);
  if (id === null || table === null || (await client.getRecord(table, id)) !== null) return;
  ids.withhold(localId);
  const outstanding = await outbox.outstanding();
  if (outstanding.some((record) => record.localId === localId)) return; // settled by the next cycle
  await outbox.markForgotten([localId], `The CAD Trust node no longer has ${table} ${id}.`);
}

function tableOf(localId: string): TableName | null {
  const [prefix] = localId.split(":");
  return INSERT_ORDER.find((table) => table === prefix) ?? null;
}
