import { keptFields, modelOf } from "../dialects.ts";
import type { Parked } from "../outbox.ts";
import { checkPicklist } from "../picklists/check-picklist.ts";
import type { Picklists } from "../picklists/picklists.ts";
import { describeProblems, type Problem } from "../problem.ts";
import type { CadTrustRecord } from "../record.ts";
import { validateRecord } from "../validate.ts";
import type { CycleContext } from "./cycle-context.ts";
import { privateLinks } from "./private-links.ts";

/** Why a record may not be published, ready to be parked with; null when it may. */
export async function whyUnpublishable(
  context: Pick<CycleContext, "picklists" | "dialects">,
  record: CadTrustRecord,
): Promise<Parked | null> {
  const lists = await context.picklists.lists();
  const found = problemsOf(context, record, lists);
  if (found.length === 0) return null;
  const again = await isWorthRenewing(context, { record, found, lists });
  const problems = again ? problemsOf(context, record, await context.picklists.lists()) : found;
  if (problems.length === 0) return null;
  const unlisted = problems.every((problem) => isUnlisted(context, { record, problem, lists }));
  const parkedFor = unlisted ? "value" : "record";
  return { localId: record.localId, reason: describeProblems(problems), parkedFor };
}

type Context = Pick<CycleContext, "picklists" | "dialects">;
type Found = {
  readonly record: CadTrustRecord;
  readonly found: readonly Problem[];
  readonly lists: Picklists;
};

/** Lists change: a value that is not in the cached ones may be in today's. */
async function isWorthRenewing(context: Context, { record, found, lists }: Found) {
  return (
    found.some((problem) => isUnlisted(context, { record, problem, lists })) &&
    (await context.picklists.renew())
  );
}

function problemsOf(
  { dialects }: Pick<CycleContext, "dialects">,
  record: CadTrustRecord,
  lists: Picklists,
): readonly Problem[] {
  const dialect = dialects.dialect();
  const kept = { ...record.fields, ...keptFields(dialect, record.table, record.fields) };
  const spelt = { ...record, fields: kept } as CadTrustRecord; // the same fields, values as the node spells them
  return [...validateRecord(spelt, lists, modelOf(dialect, record.table)), ...privateLinks(kept)];
}

type Doubt = {
  readonly record: CadTrustRecord;
  readonly problem: Problem;
  readonly lists: Picklists;
};

function isUnlisted({ dialects }: Context, { record, problem, lists }: Doubt): boolean {
  const { field, value } = problem;
  const { picklist } = modelOf(dialects.dialect(), record.table).fields[field] ?? {};
  if (picklist === undefined || typeof value !== "string") return false;
  return !checkPicklist(lists, picklist, value).ok;
}
