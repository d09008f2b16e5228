import type { TableName } from "./model/insert-order.ts";
import type { AnyFields } from "./record.ts";

type TableDialect = {
  /** Our field name to the node's. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** Fields of the data dictionary that the node refuses. */
  readonly absent?: readonly string[];
};

/** How one version of the node names the fields; tables that it names as the model does are left out. */
export type Dialect = Partial<Readonly<Record<TableName, TableDialect>>>;

const NODE: Dialect = {
  stakeholder: { absent: ["cadTrustProjectId"] },
  aef_t5_authorized_entities: { absent: ["cadTrustAefT2AuthorizationsId"] },
};

/** The spelling mistakes below are the nodes' own. */
export const DIALECTS = {
  "2.0.2": NODE,
  "2.0": {
    ...NODE,
    aef_t2_authorizations: {
      renamed: {
        aefT2AuthorizationsAuthorizedEntityId: "aefT2AuthorizationsAuthoziedEntityId",
      },
    },
    aef_t3_actions: {
      renamed: {
        aefT3ActionsCooperativeApproachId: "aefT3ActionsCoopoerativeApproachId",
      },
    },
  },
  schema: {
    program: {
      renamed: { programRegistryActivityId: "programRegistryId" },
      absent: ["programRegistryProgramId"],
    },
    co_benefit: { renamed: { coBenefitId: "cobenefit" } },
  },
} as const satisfies Readonly<Record<string, Dialect>>;

export type DialectName = keyof typeof DIALECTS;

/** The dialect of that name, for code that treats all dialects alike. */
export function dialectNamed(name: DialectName): Dialect {
  return DIALECTS[name];
}

/** The node's name for one of our fields, or null when the node has no such field. */
export function nodeField(dialect: Dialect, table: TableName, field: string): string | null {
  const { renamed, absent } = dialect[table] ?? {};
  return absent?.includes(field) ? null : (renamed?.[field] ?? field);
}

/** Our fields under the node's names; fields that the node does not have are left out. */
export function toNodeFields(dialect: Dialect, table: TableName, fields: AnyFields): AnyFields {
  const named = Object.entries(fields).flatMap(([field, value]) => {
    const name = nodeField(dialect, table, field);
    return name === null ? [] : [[name, value] as const];
  });
  return Object.fromEntries(named);
}
