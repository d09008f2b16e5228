import { z } from "zod";
import { type Dialect, toNodeFields } from "../dialects.ts";
import type { TableName } from "../model/insert-order.ts";
import { tableModel } from "../model/tables.ts";
import type { AnyFields } from "../record.ts";
import { expectAnswer, isSuccess } from "./expect-answer.ts";
import { nodeMessage } from "./node-message.ts";
import type { NodeAnswer, Send } from "./send.ts";

/** A record that the node refuses is a value: the cycle parks it and goes on with the others. */
export type Refused = {
  readonly ok: false;
  readonly refusal: string;
  /** The node's HTTP status. */
  readonly status: number;
};
export type Staged = {
  readonly ok: true;
  readonly cadTrustId: string;
  readonly stagingUuid: string;
};
export type Replaced = { readonly ok: true };

export type Row = { readonly table: TableName; readonly fields: AnyFields };
type Deps = { readonly send: Send; readonly dialect: Dialect };

/**
 * Stages a new record; its foreign keys are CAD Trust ids. Not idempotent: after
 * CAD_TRUST_UNREACHABLE look at the staging list before trying again.
 */
export async function stage({ send, dialect }: Deps, row: Row): Promise<Staged | Refused> {
  const { endpoint, primaryKey } = tableModel(row.table);
  const body = toNodeFields(dialect, row.table, row.fields);
  const answer = await send({ method: "POST", path: endpoint, body });
  if (!isSuccess(answer)) return refused(answer);
  const what = `say what it staged in ${row.table}`;
  const staged = expectAnswer(answer, { what, schema: stagedAnswer(primaryKey) });
  return { ok: true, cadTrustId: staged.id, stagingUuid: staged.uuid };
}

/** Stages the replacement of a confirmed record by `row`, which holds every field. */
export async function replace(
  { send, dialect }: Deps,
  { id, ...row }: Row & { readonly id: string },
): Promise<Replaced | Refused> {
  const path = `${tableModel(row.table).endpoint}/${encodeURIComponent(id)}`;
  const body = toNodeFields(dialect, row.table, row.fields);
  const answer = await send({ method: "PUT", path, body });
  return isSuccess(answer) ? { ok: true } : refused(answer);
}

/** Versions of the node capitalize a key in different ways. */
function stagedAnswer(primaryKey: string) {
  const wanted = primaryKey.toLowerCase();
  return z
    .record(z.string(), z.unknown())
    .transform((body) => {
      const key = Object.keys(body).find((name) => name.toLowerCase() === wanted);
      return { uuid: body.uuid, id: body[key ?? primaryKey] };
    })
    .pipe(z.object({ uuid: z.string(), id: z.string() }));
}

function refused(answer: NodeAnswer): Refused {
  const said = nodeMessage(answer.body) ?? "no reason given";
  const { status } = answer;
  return { ok: false, status, refusal: `The CAD Trust node answered ${answer.status}: "${said}".` };
}
