import { randomUUID } from "node:crypto";
import { type Answer, ok, refuse } from "../engine/answer.ts";
import type { Call } from "../engine/call.ts";
import { committedRow, committedRows, type NodeState } from "../engine/node-state.ts";
import { pageOf, queryRows } from "../engine/query-rows.ts";
import { PENDING } from "../engine/staging-actions.ts";
import { checkRecord } from "./check-record.ts";
import { storedRecord } from "./stored-record.ts";
import type { KindV1 } from "./tables.ts";

export type RecordCall = Call & { readonly kind: KindV1 };

const VERBS: Readonly<Record<string, string>> = {
  POST: "creating new",
  PUT: "updating",
  DELETE: "deleting",
};

/** Answers a call to projects or units; the keys stand in the query and in the body, never in the path. */
export function answerRecords(state: NodeState, call: RecordCall): Answer | null {
  const { method, kind } = call;
  if (method === "GET") return showOrList(state, call);
  const verb = VERBS[method];
  if (verb === undefined) return null;
  const message = `Error ${verb} ${kind.name.toLowerCase()}`;
  if (state.staging.hasPending()) return refuse(400, { message, error: PENDING });
  return method === "POST" ? stageInsert(state, call) : stageChange(state, { ...call, message });
}

/** An id that the node does not know is no error in data model 1: it answers null. */
function showOrList(state: NodeState, { kind, query }: RecordCall): Answer {
  const id = query.get(kind.primaryKey);
  if (id !== null) return ok(committedRow(state, kind.table, id) ?? null);
  const rows = queryRows(committedRows(state, kind.table), query);
  return pageOf(rows, query) ?? ok(rows);
}

function stageInsert(state: NodeState, { kind, body }: RecordCall): Answer {
  const errors = checkRecord(kind, body, state.picklists);
  if (errors.length > 0) return refuse(400, { message: "Data Validation error", errors });
  const uuid = randomUUID();
  const change = storedRecord(kind, uuid, body);
  const row = { uuid, table: kind.table, id: uuid, original: null, change };
  state.staging.add({ ...row, action: "INSERT" });
  return ok({ message: `${kind.name} staged successfully`, uuid, success: true });
}

/** A staged row has the key of its record: a second change takes the place of the first. */
function stageChange(state: NodeState, call: RecordCall & { readonly message: string }): Answer {
  const { kind, body, message, method } = call;
  const uuid = String(body[kind.primaryKey]);
  const original = committedRow(state, kind.table, uuid);
  if (original === undefined) {
    const error = `${kind.name} does not have a record for ${uuid}`;
    return refuse(400, { message, error });
  }
  const row = { uuid, table: kind.table, id: uuid, original };
  if (method === "DELETE") {
    state.staging.add({ ...row, action: "DELETE", change: null });
    return ok({ message: `${kind.name} deletion staged successfully`, success: true });
  }
  const errors = checkRecord(kind, body, state.picklists);
  if (errors.length > 0) return refuse(400, { message: "Data Validation error", errors });
  state.staging.add({ ...row, action: "UPDATE", change: storedRecord(kind, uuid, body) });
  return ok({ message: `${kind.name} update staged successfully`, uuid, success: true });
}
