import { modelOf } from "../dialects.ts";
import type { OutstandingRecord } from "../outbox.ts";
import type { CycleContext } from "./cycle-context.ts";
import { differingFields } from "./differing-fields.ts";
import { resolveFields } from "./resolve-fields.ts";

/** What became of a record that is in no staging any more. `unruly` differs however often it is replaced. */
export type Settled = "confirmed" | "to-commit" | "unseen" | "forgotten" | "differing" | "unruly";

/** A node that changes what it is sent is not argued with for ever. */
const REPLACEMENTS = 5;

/** Looks the record up by its id and compares it with what was sent. */
export async function readBack(context: CycleContext, record: OutstandingRecord): Promise<Settled> {
  const stored = await context.client.getRecord(record.table, record.id);
  if (stored === null) return missing(context, record);
  const { ids, dialects } = context;
  const dialect = dialects.dialect();
  const ours = resolveFields(record, { ids, dialect });
  const model = modelOf(dialect, record.table);
  if (ours.ok && differingFields(model, ours.fields, stored.fields).length === 0) {
    return "confirmed";
  }
  if (record.action === "replace") return outdated(context, record);
  return record.attempts > REPLACEMENTS ? "unruly" : "differing";
}

/** Only what was never committed may be staged again at once: the chain may yet confirm the rest. */
function missing(context: CycleContext, record: OutstandingRecord): Settled {
  if (record.state === "staged") return "to-commit";
  return isFresh(context, record) ? "unseen" : "forgotten";
}

/** The node still shows what was to be replaced: a replacement may be sent any number of times. */
function outdated(context: CycleContext, record: OutstandingRecord): Settled {
  if (record.state === "staged") return "to-commit";
  if (isFresh(context, record)) return "unseen";
  return record.attempts > REPLACEMENTS ? "unruly" : "differing";
}

function isFresh({ clock, forgetAfterMs }: CycleContext, { committedAt }: OutstandingRecord) {
  return committedAt !== null && clock().getTime() - committedAt.getTime() < forgetAfterMs;
}
