import { randomUUID } from "node:crypto";
import { type Answer, ok, refuse } from "../engine/answer.ts";
import type { Call } from "../engine/call.ts";
import { checkBody } from "../engine/check-body.ts";
import { committedRow, committedRows, type Row } from "../engine/node-state.ts";
import { ORG_UID } from "../engine/organizations.ts";
import { pageOf, queryRows } from "../engine/query-rows.ts";
import { PENDING } from "../engine/staging-actions.ts";
import { deleteRow } from "./delete-row.ts";
import { exists, foreignKeys, type NamedTable, type NodeV2 } from "./node-v2.ts";
import { storedRow } from "./stored-row.ts";

export type TableCall = Call & { readonly table: NamedTable; readonly id: string | null };

/** Answers a call to one table; only rows on chain are visible. */
export function answerTable(node: NodeV2, call: TableCall): Answer | null {
  const { method, id } = call;
  if (method === "GET") return id === null ? listRows(node, call) : showRow(node, call);
  const write = writeOf(node, call);
  if (write === null) return null;
  if (!node.state.staging.hasPending()) return write();
  return refuse(400, { message: `Error changing ${call.table.name}`, error: PENDING });
}

function writeOf(node: NodeV2, call: TableCall): (() => Answer) | null {
  const { method, id } = call;
  if (method === "POST" && id === null) return () => stageInsert(node, call);
  if (method === "PUT" && id !== null) return () => stageUpdate(node, { ...call, id });
  if (method === "DELETE" && id !== null) return () => deleteRow(node, call.table, id);
  return null;
}

function listRows({ state }: NodeV2, { table, query }: TableCall): Answer {
  const wanted = query.get("orgUid");
  const ours = wanted === null || wanted === "me" || wanted === ORG_UID;
  const rows = ours ? queryRows(committedRows(state, table.name), query) : [];
  return (
    pageOf(rows, query) ??
    refuse(400, { message: "Data Validation error", error: '"page" and "limit" are required' })
  );
}

function showRow({ state }: NodeV2, { table, id }: TableCall): Answer {
  const row = committedRow(state, table.name, id ?? "");
  return row === undefined ? notFound(table) : ok(row);
}

function notFound({ name }: NamedTable): Answer {
  return refuse(404, { message: `${name} not found` });
}

function stageInsert(node: NodeV2, { table, body }: TableCall): Answer {
  const error = complaint(node, table, body);
  if (error !== null) return refuse(400, { message: `Error creating new ${table.name}`, error });
  const [uuid, id] = [randomUUID(), randomUUID()];
  const change = storedRow(table, id, body);
  node.state.staging.add({ uuid, table: table.name, action: "INSERT", id, original: null, change });
  const message = `${table.name} staged successfully`;
  return ok({ message, uuid, [table.primaryKey]: id, success: true });
}

/** Replaces the whole row; each PUT is a row of its own in staging, and its answer does not name it. */
function stageUpdate(node: NodeV2, call: TableCall & { readonly id: string }): Answer {
  const { table, id, body } = call;
  const original = committedRow(node.state, table.name, id);
  if (original === undefined) return notFound(table);
  const error = complaint(node, table, body);
  if (error !== null) return refuse(400, { message: `Error updating ${table.name}`, error });
  const change = storedRow(table, id, body);
  const row = { uuid: randomUUID(), table: table.name, id, original, change };
  node.state.staging.add({ ...row, action: "UPDATE" });
  return ok({ message: `${table.name} update staged successfully`, success: true });
}

/** The node names the first thing that is wrong, and looks at foreign keys last. */
function complaint({ state }: NodeV2, table: NamedTable, body: Row): string | null {
  const [first] = checkBody(body, { fields: table.fields, picklists: state.picklists });
  if (first !== undefined) return first;
  const missing = foreignKeys(table, body).find(
    ({ references, id }) => !exists(state, references, id),
  );
  if (missing === undefined) return null;
  const { field, references, id } = missing;
  return `${field} '${id}' does not exist. Please create the ${references} first or use a valid ${field}`;
}
