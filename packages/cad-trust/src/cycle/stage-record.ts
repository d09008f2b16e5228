import { RegistryError } from "@sixtwo/domain";
import type { Refused, Staged } from "../client/stage.ts";
import type { StagingRow } from "../client/staging-list.ts";
import { describeProblems } from "../problem.ts";
import type { AnyFields } from "../record.ts";
import { validateRecord } from "../validate.ts";
import { type CycleContext, park } from "./cycle-context.ts";
import { differingFields } from "./differing-fields.ts";
import { isInsert } from "./is-insert.ts";
import type { StagedRecord, Unpublished } from "./staged-record.ts";

type Deps = CycleContext & {
  readonly staging: readonly StagingRow[];
  readonly claimed: ReadonlySet<string>;
};
type Resolved = { readonly record: Unpublished; readonly fields: AnyFields };

/** Brings one record into staging, unless it is there already; null when it was parked. */
export async function stageRecord(deps: Deps, one: Resolved): Promise<StagedRecord | null> {
  const present = await presentRow(deps, one);
  if (present !== null) return present;
  const problems = validateRecord(one.record, deps.picklists);
  const sent = problems.length > 0 ? refusedBy(describeProblems(problems)) : await send(deps, one);
  if (!sent.ok) {
    await park(deps, one.record.localId, sent.refusal);
    return null;
  }
  const { cadTrustId, stagingUuid } = sent;
  return noteStaged(deps, { ...one, cadTrustId, stagingUuid });
}

/** The row that an earlier cycle staged. One that differs by now is taken out of staging. */
async function presentRow(deps: Deps, one: Resolved): Promise<StagedRecord | null> {
  const { record: wanted, fields } = one;
  if (!("stagingUuid" in wanted)) {
    const twin = findTwin(deps.staging, deps.claimed, one);
    if (twin === null) return null;
    return noteStaged(deps, { ...one, cadTrustId: twin.id, stagingUuid: twin.uuid });
  }
  const row = deps.staging.find(({ uuid }) => uuid === wanted.stagingUuid);
  if (row === undefined) return null;
  if (differingFields(wanted.table, fields, row.fields).length === 0) {
    return { ...one, cadTrustId: wanted.id, stagingUuid: row.uuid };
  }
  await deps.client.discardStaging(row.uuid);
  return null;
}

type Sent =
  | { readonly ok: true; readonly cadTrustId: string; readonly stagingUuid: string | null }
  | Refused;

async function send(deps: Deps, one: Resolved): Promise<Sent> {
  const { table, id } = one.record;
  if (isInsert(one.record)) return insertOnce(deps, one);
  if (id === null) return refusedBy("It has no CAD Trust id although it was confirmed before.");
  const replaced = await deps.client.replace(table, id, one.fields);
  return replaced.ok ? { ok: true, cadTrustId: id, stagingUuid: null } : replaced;
}

/** A POST has no key of ours: when its answer is lost, staging tells whether it took effect. */
async function insertOnce(deps: Deps, one: Resolved): Promise<Staged | Refused> {
  try {
    return await deps.client.stage(one.record.table, one.fields);
  } catch (error) {
    if (!(error instanceof RegistryError) || error.code !== "CAD_TRUST_UNREACHABLE") throw error;
    const twin = findTwin(await deps.client.listStaging("staged"), deps.claimed, one);
    if (twin === null) throw error;
    return { ok: true, cadTrustId: twin.id, stagingUuid: twin.uuid };
  }
}

type Twin = StagingRow & { readonly id: string };

/** A row with exactly these fields that belongs to no other record: ours, its answer lost. */
function findTwin(
  staging: readonly StagingRow[],
  claimed: ReadonlySet<string>,
  { record: wanted, fields }: Resolved,
): Twin | null {
  const { table, id } = wanted;
  const action = isInsert(wanted) ? "INSERT" : "UPDATE";
  const twin = staging.find(
    (row): row is Twin =>
      row.id !== null &&
      !claimed.has(row.uuid) &&
      row.table === table &&
      row.action === action &&
      (action === "INSERT" || row.id === id) &&
      differingFields(table, fields, row.fields).length === 0,
  );
  return twin ?? null;
}

/** Writes down at once what the node took, so that a restart finds it. */
async function noteStaged(deps: Deps, staged: StagedRecord): Promise<StagedRecord> {
  const { localId } = staged.record;
  const { cadTrustId, stagingUuid } = staged;
  if (stagingUuid !== null) await deps.outbox.markStaged(localId, { cadTrustId, stagingUuid });
  deps.progress.staged.push(localId);
  return staged;
}

function refusedBy(refusal: string): Refused {
  return { ok: false, refusal };
}
