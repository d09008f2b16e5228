import { randomUUID } from "node:crypto";
import { type Answer, ok, refuse } from "../engine/answer.ts";
import { committedRow, committedRows, type NodeState } from "../engine/node-state.ts";
import type { NamedTable, NodeV2 } from "./node-v2.ts";

/** The tables whose rows go with the row that they belong to; every other reference stands in the way. */
const CASCADES: Readonly<Record<string, readonly string[]>> = {
  project: [
    "project_methodology",
    "stakeholder_projects",
    "validation",
    "verification",
    "location",
    "estimation",
    "rating",
    "co_benefit",
  ],
  verification: ["issuance"],
  issuance: ["unit"],
  unit: ["unit_label"],
};

/** Stages the deletion of a row and of what belongs to it, unless something else points at it. */
export function deleteRow(node: NodeV2, table: NamedTable, id: string): Answer {
  const original = committedRow(node.state, table.name, id);
  if (original === undefined) return refuse(404, { message: `${table.name} not found` });
  const pointing = pointersTo(node, table.name, id);
  const own = CASCADES[table.name] ?? [];
  const references = countByTable(pointing.filter((each) => !own.includes(each.table)));
  if (references.length > 0) return conflict(table.name, references);
  const children = descendants(node, table.name, id);
  for (const child of [...children, { table: table.name, id }]) stageDelete(node.state, child);
  const message = `${table.name} delete staged successfully`;
  return ok({ message, stagedChildDeletes: children.length, success: true });
}

type Pointer = { readonly table: string; readonly id: string };

function pointersTo({ state, tables }: NodeV2, target: string, id: string): readonly Pointer[] {
  return [...tables].flatMap(([table, { fields, primaryKey }]) => {
    const keys = Object.keys(fields).filter((field) => fields[field]?.references === target);
    return committedRows(state, table)
      .filter((row) => keys.some((key) => row[key] === id))
      .map((row) => ({ table, id: String(row[primaryKey]) }));
  });
}

/** What belongs to a row, and what belongs to that, each before its parent. */
function descendants(node: NodeV2, table: string, id: string): readonly Pointer[] {
  const own = pointersTo(node, table, id).filter((each) => CASCADES[table]?.includes(each.table));
  const all = own.flatMap((child) => [...descendants(node, child.table, child.id), child]);
  return [...new Map(all.map((each) => [`${each.table}/${each.id}`, each])).values()];
}

function countByTable(pointers: readonly Pointer[]) {
  const tables = [...new Set(pointers.map(({ table }) => table))];
  return tables.map((table) => ({
    table,
    count: pointers.filter((each) => each.table === table).length,
  }));
}

function conflict(name: string, references: ReturnType<typeof countByTable>): Answer {
  const summary = references.map(({ table, count }) => `${count} ${table}`).join(", ");
  const error = "Referenced records must be removed before deletion";
  const message = `Cannot delete ${name}: it is still referenced by ${summary}.`;
  return { status: 409, body: { success: false, message, error, references } };
}

function stageDelete(state: NodeState, { table, id }: Pointer): void {
  const original = committedRow(state, table, id) ?? null;
  state.staging.add({ uuid: randomUUID(), table, action: "DELETE", id, original, change: null });
}
