import { RegistryError } from "@sixtwo/domain";
import type { Refused, Staged } from "../client/stage.ts";
import { modelOf } from "../dialects.ts";
import type { CycleContext } from "./cycle-context.ts";
import { differingFields } from "./differing-fields.ts";
import { isInsert } from "./is-insert.ts";
import type { Resolved, StagedRecord } from "./staged-record.ts";
import type { StagingIndex } from "./staging-index.ts";

export type StagingDeps = CycleContext & { readonly staging: StagingIndex };

type Sent = { readonly ok: true; readonly staged: StagedRecord } | Refused;

/** The row of this record that an earlier cycle staged. One that differs by now is taken out of staging. */
export async function stagedBefore(
  { staging, client, dialects }: StagingDeps,
  one: Resolved,
): Promise<StagedRecord | null> {
  const { record: wanted, fields } = one;
  const row = "stagingUuid" in wanted ? staging.byUuid(wanted.stagingUuid) : null;
  if (row === null) return adopted(staging, one);
  if (
    differingFields(modelOf(dialects.dialect(), wanted.table), fields, row.fields).length === 0 &&
    wanted.id !== null
  ) {
    return { ...one, cadTrustId: wanted.id, stagingUuid: row.uuid };
  }
  await client.discardStaging(row.uuid);
  return null;
}

/** Sends one record to staging, and tells the node's refusal when there is one. */
export async function sendToStaging(deps: StagingDeps, one: Resolved): Promise<Sent> {
  if (isInsert(one.record)) return insertOnce(deps, one);
  const { table, id } = one.record;
  if (id === null) return { ok: false, status: 404, refusal: "It has no CAD Trust id." };
  const replaced = await deps.client.replace(table, id, one.fields);
  return replaced.ok
    ? { ok: true, staged: { ...one, cadTrustId: id, stagingUuid: null } }
    : replaced;
}

/** A POST has no key of ours: when its answer is lost, staging tells whether it took effect. */
async function insertOnce(deps: StagingDeps, one: Resolved): Promise<Sent> {
  try {
    return noted(deps, one, await deps.client.stage(one.record.table, one.fields));
  } catch (error) {
    if (!(error instanceof RegistryError) || error.code !== "CAD_TRUST_UNREACHABLE") throw error;
    deps.staging.renew(await deps.client.listStaging("staged"));
    const staged = adopted(deps.staging, one);
    if (staged === null) throw error;
    return { ok: true, staged };
  }
}

function noted({ staging }: StagingDeps, one: Resolved, answer: Staged | Refused): Sent {
  if (!answer.ok) return answer;
  const { cadTrustId, stagingUuid } = answer;
  staging.claim(stagingUuid);
  return { ok: true, staged: { ...one, cadTrustId, stagingUuid } };
}

function adopted(staging: StagingIndex, one: Resolved): StagedRecord | null {
  const { table, id } = one.record;
  const replaces = isInsert(one.record) ? null : id;
  const row = staging.adopt({ table, replaces, fields: one.fields });
  return row && { ...one, cadTrustId: row.id, stagingUuid: row.uuid };
}
