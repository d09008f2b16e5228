import { storedFields } from "@sixtwo/db";
import { expect } from "chai";
import type { CadTrustStack } from "./stack.ts";

type Published = Pick<CadTrustStack, "database" | "node" | "history">;

const NODES_OWN = new Set(["createdAt", "updatedAt", "orgUid"]);

/**
 * The node's committed state is what the registry's records say, each once: nothing is missing,
 * nothing is there twice, and every key points at the row of the record that it is to point at.
 */
export async function expectPublished(stack: Published): Promise<void> {
  const { database, node, history } = stack;
  expect(node.violations()).to.deep.equal([]);
  expect(shownUnits(stack)).to.deep.equal(history.units());
  const publications = await database.db
    .selectFrom("cad_trust.publications")
    .select(["local_id", "table_name", "cad_trust_id", "state"])
    .execute();
  const localIds = new Map(publications.map((one) => [one.cad_trust_id, one.local_id]));
  const wanted = await storedFields(
    database,
    publications.map(({ local_id }) => local_id),
  );
  for (const table of new Set(publications.map(({ table_name }) => table_name))) {
    const ours = publications.filter(({ table_name }) => table_name === table);
    const rows = node.committed(table).map((row) => plainRow(row, localIds));
    const records = ours.map(({ local_id }) => plainRecord(wanted.get(local_id) ?? {}, local_id));
    expect(rows.toSorted(), table).to.deep.equal(records.toSorted());
  }
}

function shownUnits({ node }: Published) {
  return node
    .committed("unit")
    .map((row) => [
      Number(row.unitStartBlock),
      Number(row.unitEndBlock),
      Number(row.unitCount),
      row.unitStatus,
    ])
    .toSorted(([a], [b]) => Number(a) - Number(b));
}

type Row = Readonly<Record<string, unknown>>;

/** A node's row with our names for everything that it points at, as text. */
function plainRow(row: Row, localIds: ReadonlyMap<string | null, string>): string {
  const values = Object.entries(row).flatMap(([name, value]) => {
    if (value === null || NODES_OWN.has(name)) return [];
    const named = typeof value === "string" ? (localIds.get(value) ?? day(value)) : value;
    return [[name, named]];
  });
  return canonical(values);
}

function plainRecord(columns: Row, localId: string): string {
  const values = Object.entries(columns).map(([column, value]) => [fieldName(column), value]);
  const [table = ""] = localId.split(":");
  return canonical([...values, [keyOf(table), localId]]);
}

function canonical(values: readonly (readonly unknown[])[]): string {
  return JSON.stringify(values.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}

function day(value: string): string {
  return /^\d{4}-\d{2}-\d{2}T00:00:00\.000Z$/.test(value) ? value.slice(0, 10) : value;
}

function fieldName(column: string): string {
  return column.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** stakeholder_projects is the one table whose key is in the singular. */
function keyOf(table: string): string {
  const singular = table === "stakeholder_projects" ? "stakeholder_project" : table;
  return fieldName(`cad_trust_${singular}_id`);
}
