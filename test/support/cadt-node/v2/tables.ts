import data from "../data/v2-tables.json" with { type: "json" };
import type { FieldModel, FieldModels } from "../engine/field-model.ts";

export type TableV2 = {
  readonly endpoint: string;
  readonly primaryKey: string;
  readonly fields: FieldModels;
};

export type TablesV2 = ReadonlyMap<string, TableV2>;

/**
 * How a node names the fields where sources and versions conflict. `2.0.2` is the node of 2026;
 * `2.0` an older one with its spelling mistakes; `schema` one that follows the published schema.
 */
export type NodeDialect = "2.0.2" | "2.0" | "schema";

const RENAMED: Readonly<Record<NodeDialect, Readonly<Record<string, string>>>> = {
  "2.0.2": {},
  "2.0": {
    aefT2AuthorizationsAuthorizedEntityId: "aefT2AuthorizationsAuthoziedEntityId",
    aefT3ActionsCooperativeApproachId: "aefT3ActionsCoopoerativeApproachId",
    aefT4HoldingsCooperativeApproachId: "aefT4HoldingsCoopoerativeApproachId",
  },
  schema: {
    programRegistryActivityId: "programRegistryId",
    coBenefitId: "cobenefit",
    cadTrustCoBenefitId: "cadTrustCobenefitId",
  },
};

/** Fields and tables that the node has and the published schema has not. */
const NODE_ONLY = new Set(["programRegistryProgramId", "stakeholder_projects"]);

/** The tables of a node that speaks a dialect. */
export function tablesV2(dialect: NodeDialect): TablesV2 {
  const renamed = RENAMED[dialect];
  const schema = dialect === "schema";
  const tables: Readonly<Record<string, TableV2>> = data as Record<string, TableV2>; // JSON knows no literal types
  return new Map(
    Object.entries(tables)
      .filter(([name]) => !schema || !NODE_ONLY.has(name))
      .map(([name, table]) => {
        const primaryKey = renamed[table.primaryKey] ?? table.primaryKey;
        const fields = Object.entries(table.fields)
          .filter(([field, model]) => has({ field, model, schema }))
          .map(([field, model]) => [renamed[field] ?? field, model] as const);
        return [name, { ...table, primaryKey, fields: Object.fromEntries(fields) }];
      }),
  );
}

type Field = { readonly field: string; readonly model: FieldModel; readonly schema: boolean };

function has({ field, model, schema }: Field): boolean {
  return schema ? !NODE_ONLY.has(field) : !model.schemaOnly;
}
