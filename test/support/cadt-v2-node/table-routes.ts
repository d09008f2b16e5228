import { randomUUID } from "node:crypto";
import { type TableName, tableModel } from "@sixtwo/cad-trust";
import { type Answer, ok, pageOf, refuse } from "./answer.ts";
import { checkBody } from "./check-body.ts";
import { committedRow, type NodeState, type Row } from "./node-state.ts";

export type TableCall = {
  readonly table: TableName;
  readonly id: string | null;
  readonly method: string;
  readonly query: URLSearchParams;
  readonly body: Row;
};

/** Answers a call to one table; only committed rows are visible. */
export function answerTable(state: NodeState, call: TableCall): Answer | null {
  const { method, id, table } = call;
  if (method === "GET" && id === null) return listRows(state, call);
  if (method === "GET" && id !== null) return committedOr404(state, table, id);
  if (method === "POST" && id === null) return stageInsert(state, call);
  if (method === "PUT" && id !== null) return stageUpdate(state, { ...call, id });
  if (method === "DELETE" && id !== null) return stageDelete(state, table, id);
  return null;
}

function listRows(state: NodeState, { table, query }: TableCall): Answer {
  return pageOf([...(state.committed.get(table)?.values() ?? [])], query);
}

function committedOr404(state: NodeState, table: TableName, id: string): Answer {
  const row = committedRow(state, table, id);
  return row ? ok(row) : notFound(table, id);
}

function notFound(table: TableName, id: string): Answer {
  return refuse(404, { message: `${table} with id ${id} not found` });
}

function stageInsert(state: NodeState, { table, body }: TableCall): Answer {
  const error = checkBody(state, table, body);
  if (error !== null) return refuse(400, { message: `Error creating new ${table}`, error });
  const { primaryKey } = tableModel(table);
  const [uuid, id] = [randomUUID(), randomUUID()];
  const change = { [primaryKey]: id, ...body };
  const row = { uuid, table, action: "INSERT", id, original: null, change } as const;
  state.staging.push({ ...row, committed: false, failed: false });
  return ok({ message: `${table} staged successfully`, uuid, [primaryKey]: id, success: true });
}

function stageUpdate(state: NodeState, call: TableCall & { readonly id: string }): Answer {
  const { table, id, body } = call;
  const original = committedRow(state, table, id);
  if (original === undefined) return notFound(table, id);
  const error = checkBody(state, table, body);
  if (error !== null) return refuse(400, { message: `Error updating ${table}`, error });
  const change = { [tableModel(table).primaryKey]: id, ...body };
  const row = { uuid: randomUUID(), table, action: "UPDATE", id, original, change } as const;
  state.staging = state.staging.filter((each) => each.id !== id || each.action !== "UPDATE");
  state.staging.push({ ...row, committed: false, failed: false });
  return ok({ message: `${table} update staged successfully`, success: true });
}

function stageDelete(state: NodeState, table: TableName, id: string): Answer {
  const original = committedRow(state, table, id);
  if (original === undefined) return notFound(table, id);
  const references = referencesTo(state, tableModel(table).primaryKey, { table, id });
  if (references.length > 0) {
    const error = "Referenced records must be removed before deletion";
    return {
      status: 409,
      body: { success: false, message: `Cannot delete ${table}`, error, references },
    };
  }
  const row = { uuid: randomUUID(), table, action: "DELETE", id, original, change: null } as const;
  state.staging.push({ ...row, committed: false, failed: false });
  return ok({ message: `${table} deletion staged successfully`, success: true });
}

function referencesTo(
  state: NodeState,
  key: string,
  { table, id }: { readonly table: TableName; readonly id: string },
): readonly { table: TableName; count: number }[] {
  return [...state.committed]
    .filter(([name]) => name !== table)
    .map(([name, rows]) => ({
      table: name,
      count: [...rows.values()].filter((row) => row[key] === id).length,
    }))
    .filter(({ count }) => count > 0);
}
